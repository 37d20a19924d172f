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

    /// What was handed in, before it is known whose key founds.
    public struct HandedIn: Sendable {
        let sides: SideRequests
        let signers: [String: CharterSigner]
        let clinicians: [String: SigningPublicKey]

        /// Throws `requestOfNobody`, `clinicianMissing`, and what `SideRequests` throws.
        public init(_ files: [File], for programme: ProgrammeFile) throws {
            var sideFiles: [File] = []
            var signers: [String: CharterSigner] = [:]
            var clinicians: [String: SigningPublicKey] = [:]
            let planned = Set(programme.clinicians.map(\.name))
            for file in files {
                let document = try DeskDocument(file.bytes, file: file.name)
                switch document {
                case .side:
                    sideFiles.append(file)
                case .signer(let request):
                    let signer = try file.genuine { () throws(TrustError) in try request.verifiedAsSelfSigned().body.signer }
                    guard programme.signers.contains(where: { $0.name == signer.name }) else {
                        throw DeskError(.requestOfNobody, ["file": file.name, "name": signer.name])
                    }
                    signers[signer.name] = signer
                case .clinician:
                    let clinician = try ClinicianRequest(handedIn: file)
                    guard planned.contains(clinician.name) else {
                        throw DeskError(.requestOfNobody, ["file": file.name, "name": clinician.name])
                    }
                    clinicians[clinician.name] = clinician.identity
                default:
                    throw document.unwanted(file.name, instead: Message("the request of a side, a signer or a clinician"))
                }
            }
            sides = try SideRequests(sideFiles)
            for clinician in programme.clinicians where clinicians[clinician.name] == nil {
                throw DeskError(.clinicianMissing, ["name": clinician.name])
            }
            self.signers = signers
            self.clinicians = clinicians
        }
    }

    /// - Parameter founder: the signer whose key founds; counts as handed in.
    /// - Throws: `signerMissing` or `signerInOtherRole`.
    public init(_ handedIn: HandedIn, for programme: ProgrammeFile, founder: CharterSigner) throws(DeskError) {
        department = handedIn.sides.department
        provider = handedIn.sides.provider
        signers = try Self.signers(of: programme, among: [founder.name: founder].merging(handedIn.signers) { $1 })
        clinicians = handedIn.clinicians
    }

    /// In the order of the file. Throws `signerMissing` or `signerInOtherRole`.
    static func signers(of file: ProgrammeFile, among found: [String: CharterSigner]) throws(DeskError) -> [CharterSigner] {
        var signers: [CharterSigner] = []
        for planned in file.signers { signers.append(try signer(planned, among: found)) }
        return signers
    }

    private static func signer(_ planned: ProgrammeFile.Signer, among found: [String: CharterSigner]) throws(DeskError) -> CharterSigner {
        guard let signer = found[planned.name] else { throw DeskError(.signerMissing, ["name": planned.name]) }
        guard signer.role == planned.role else {
            throw DeskError(.signerInOtherRole, ["name": planned.name, "found": signer.role.word, "wanted": planned.role.word])
        }
        return signer
    }
}

/// The requests of both sides alone, for a new year of rounds.
public struct SideRequests: Sendable {
    public let department: SideRequest
    public let provider: SideRequest

    /// Throws `sideMissing`, `sideTwice`, `requestNotGenuine` or `fileIsAnother`.
    public init(_ files: [FoundingRequests.File]) throws {
        let sides = try Self.each(files)
        guard let department = sides.first(where: { $0.role == .department }) else {
            throw DeskError(.sideMissing, ["side": SideRole.department.rawValue])
        }
        guard let provider = sides.first(where: { $0.role == .provider }) else {
            throw DeskError(.sideMissing, ["side": SideRole.provider.rawValue])
        }
        self.department = department
        self.provider = provider
    }

    /// The requests of one side or of both. Throws `sideTwice`, `requestNotGenuine` or `fileIsAnother`.
    public static func each(_ files: [FoundingRequests.File]) throws -> [SideRequest] {
        var sides: [SideRequest] = []
        for file in files {
            let document = try DeskDocument(file.bytes, file: file.name)
            guard case .side(let request) = document else { throw document.unwanted(file.name, instead: Message("the request of a side")) }
            let side = try file.genuine { () throws(TrustError) in try request.verifiedAsSelfSigned().body }
            guard !sides.contains(where: { $0.role == side.role }) else { throw DeskError(.sideTwice, ["side": side.role.rawValue]) }
            sides.append(side)
        }
        return sides
    }
}

extension ClinicianRequest {
    /// Throws `requestNotGenuine` or `fileIsAnother`.
    public init(handedIn file: FoundingRequests.File) throws {
        let document = try DeskDocument(file.bytes, file: file.name)
        guard case .clinician(let request) = document else {
            throw document.unwanted(file.name, instead: Message("the request of a clinician"))
        }
        self = try file.genuine { () throws(TrustError) in try request.verifiedAsSelfSigned().body }
    }
}

extension FoundingRequests.File {
    /// What a check gives, or `requestNotGenuine` for this file.
    func genuine<Body>(_ verify: () throws(TrustError) -> Body) throws(DeskError) -> Body {
        do { return try verify() } catch { throw DeskError(.requestNotGenuine, ["file": name]) }
    }
}

extension DeskDocument {
    func unwanted(_ file: String, instead wanted: Message) -> DeskError {
        DeskError(.fileIsAnother, ["file": file, "found": Texts.current(title), "wanted": Texts.current(wanted)])
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
