// What `respite-authority init` writes beside a signer's sealed key: the public half, for whoever founds the programme.

public import Sodium
public import Wire

/// Signed by the signer's own key: proof that whoever wrote it holds that key, no more.
public struct SignerRequest: CanonicalObject, Equatable, SelfNamed {
    public static let domain = "respite.signer-request"
    public static let kind = DocumentKind.signerRequest

    public let issued: Instant
    public let signer: CharterSigner

    public init(issued: Instant, signer: CharterSigner) {
        self.issued = issued
        self.signer = signer
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        issued = try reader.value()
        signer = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(issued)
        writer.value(signer)
    }

    /// The file that `init` writes.
    public static func signed(name: String, role: SignerRole, key: SigningKey, now: Instant) throws -> SignedDocument<SignerRequest> {
        let signer = try CharterSigner(role: role, key: key.publicKey, name: name)
        return try SignedDocument(SignerRequest(issued: now, signer: signer), signedBy: [key])
    }
}

extension Unverified<SignerRequest> {
    /// Throws unless the signer's own key, and nobody else, signed it.
    public func verifiedAsSelfSigned() throws(TrustError) -> Verified<SignerRequest> { try verified(bySoleKey: body.signer.key) }
}
