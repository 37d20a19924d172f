// A new charter: signers come and go, thresholds or the contact change, or three years are over.

internal import Localization
public import Sodium
public import Trust
public import Wire

extension DeskBundle {
    /// The charter after the present one, from the file's signers, thresholds and contact, signed by this key. It takes effect once the old and
    /// the new thresholds are met; roster, policy and rounds lose the signatures of whoever leaves and are signed again by those who stay.
    /// - Parameters:
    ///   - requests: of signers whose key is new; all others keep the key that the present charter names.
    ///   - key: of a clinical signer of the present charter, who may be leaving.
    /// - Throws: `signerMissing`, `signerInOtherRole`, `requestOfNobody`, `fileIsAnother`, `notASigner` or `documentRefused`.
    public func replacingCharter(
        planned: ProgrammeFile,
        requests: [FoundingRequests.File],
        key: SigningKey,
        now: Instant
    ) throws -> TrustBundle {
        try requireClinical(key)
        let fresh = try requests.map { try CharterSigner(handedIn: $0) }
        for (file, signer) in zip(requests, fresh) where !planned.signers.contains(where: { $0.name == signer.name }) {
            throw DeskError(.requestOfNobody, ["file": file.name, "name": signer.name])
        }
        let known = Dictionary(charter.signers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let found = known.merging(fresh.map { ($0.name, $0) }) { _, new in new }
        let old = charter
        let signers = try FoundingRequests.signers(of: planned, among: found)
        let next = try Founding.document("charter") { () throws(WireError) in
            try Charter(
                programme: trusted.id,
                version: old.version + 1,
                issued: max(now, old.issued),
                expires: now + Term.charter,
                programmeName: planned.name,
                contact: planned.contact,
                signers: signers,
                clinicalThreshold: planned.clinicalThreshold,
                sponsorThreshold: planned.sponsorThreshold
            )
        }
        var bundle = trusted.bundle
        bundle.charters.append(try SignedDocument(next, signedBy: [key]).blob)
        bundle.roster = try Self.carried(bundle.roster, Roster.self, into: next, key)
        bundle.policy = try Self.carried(bundle.policy, PolicyDocument.self, into: next, key)
        bundle.rounds = try Self.carried(bundle.rounds, Rounds.self, into: next, key)
        return bundle
    }

    private static func carried<Body: CharterSigned>(
        _ blob: Blob, _: Body.Type, into charter: Charter, _ key: SigningKey
    ) throws -> Blob {
        let document = try Unverified<Body>(blob).forItsSigner.keepingSignatures(of: Set(charter.signers.map(\.key)))
        guard let signer = charter.signer(key.publicKey), Body.signedBy.contains(signer.role) else { return document.blob }
        return try document.adding(signatureBy: key).blob
    }
}

extension CharterSigner {
    /// Throws `requestNotGenuine` or `fileIsAnother`.
    public init(handedIn file: FoundingRequests.File) throws {
        let document = try DeskDocument(file.bytes, file: file.name)
        guard case .signer(let request) = document else { throw document.unwanted(file.name, instead: Message("a signer's public key")) }
        self = try file.genuine { () throws(TrustError) in try request.verifiedAsSelfSigned().body.signer }
    }
}
