// Everything that others hand in before a programme can be founded, checked against the programme file.

internal import Localization
public import Sodium
public import Trust

/// Genuine requests only: each is signed by the key that it names.
public struct FoundingRequests: Sendable {
    /// A file that somebody handed in.
    public struct File: Sendable {
        /// For errors.
        public let name: String
        public let bytes: [UInt8]

        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    public let department: SideRequest
    public let provider: SideRequest
    /// In the order of the programme file.
    public let signers: [CharterSigner]
    /// The identity keys by name.
    public let clinicians: [String: SigningPublicKey]

    /// - Parameter founder: the signer whose key founds; counts as handed in.
    public init(_ files: [File], for programme: ProgrammeFile, founder: CharterSigner) throws {
        var sides: [SideRole: SideRequest] = [:]
        var signers = [founder.name: founder]
        var clinicians: [String: SigningPublicKey] = [:]
        let planned = Set(programme.clinicians.map(\.name))
        for file in files {
            let document = try DeskDocument(file.bytes, file: file.name)
            switch document {
            case .side(let request):
                let side = try Self.genuine(file) { () throws(TrustError) in try request.verifiedAsSelfSigned().body }
                guard sides.updateValue(side, forKey: side.role) == nil else { throw DeskError(.sideTwice, ["side": side.role.rawValue]) }
            case .signer(let request):
                let signer = try Self.genuine(file) { () throws(TrustError) in try request.verifiedAsSelfSigned().body.signer }
                guard programme.signers.contains(where: { $0.name == signer.name }) else {
                    throw DeskError(.requestOfNobody, ["file": file.name, "name": signer.name])
                }
                signers[signer.name] = signer
            case .clinician(let request):
                let clinician = try Self.genuine(file) { () throws(TrustError) in try request.verifiedAsSelfSigned().body }
                guard planned.contains(clinician.name) else {
                    throw DeskError(.requestOfNobody, ["file": file.name, "name": clinician.name])
                }
                clinicians[clinician.name] = clinician.identity
            default:
                let texts = Texts.current
                throw DeskError(
                    .fileIsAnother,
                    ["file": file.name, "found": texts(document.title), "wanted": texts("the request of a side, a signer or a clinician")]
                )
            }
        }
        department = try Self.side(.department, of: sides)
        provider = try Self.side(.provider, of: sides)
        self.signers = try programme.signers.map { try Self.signer($0, among: signers) }
        for clinician in programme.clinicians where clinicians[clinician.name] == nil {
            throw DeskError(.clinicianMissing, ["name": clinician.name])
        }
        self.clinicians = clinicians
    }

    private static func genuine<Body>(_ file: File, _ verify: () throws(TrustError) -> Body) throws(DeskError) -> Body {
        do { return try verify() } catch { throw DeskError(.requestNotGenuine, ["file": file.name]) }
    }

    private static func side(_ role: SideRole, of sides: [SideRole: SideRequest]) throws(DeskError) -> SideRequest {
        guard let side = sides[role] else { throw DeskError(.sideMissing, ["side": role.rawValue]) }
        return side
    }

    private static func signer(_ planned: ProgrammeFile.Signer, among found: [String: CharterSigner]) throws(DeskError) -> CharterSigner {
        guard let signer = found[planned.name] else { throw DeskError(.signerMissing, ["name": planned.name]) }
        guard signer.role == planned.role else {
            throw DeskError(.signerInOtherRole, ["name": planned.name, "found": signer.role.word, "wanted": planned.role.word])
        }
        return signer
    }
}

extension SignerRole {
    /// As in the programme file.
    public var word: String {
        switch self {
        case .clinical: "clinical"
        case .sponsor: "sponsor"
        }
    }
}
