// A document with its signatures, as it is stored and sent.

public import Sodium
public import Wire

/// One signature over a document's canonical bytes.
public struct SignatureEntry: CanonicalValue, Hashable {
    public let signer: SigningPublicKey
    public let signature: Signature

    public init(signer: SigningPublicKey, signature: Signature) {
        self.signer = signer
        self.signature = signature
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        signer = try reader.value()
        signature = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(signer)
        writer.value(signature)
    }
}

/// What a signer makes and a server keeps: the body's bytes and its signatures, sorted by signer, each signer once.
public struct SignedDocument<Body: CanonicalObject>: Sendable {
    public let body: Body
    public let signatures: [SignatureEntry]

    /// Not signed by anybody yet.
    public init(_ body: Body) {
        self.body = body
        signatures = []
    }

    public init(_ body: Body, signedBy keys: [SigningKey]) throws(SodiumError) {
        var document = SignedDocument(body)
        for key in keys { document = try document.adding(signatureBy: key) }
        self = document
    }

    private init(body: Body, signatures: [SignatureEntry]) {
        self.body = body
        self.signatures = signatures.sorted { $0.signer < $1.signer }
    }

    /// Signs as well; a signer who has signed already changes nothing.
    public func adding(signatureBy key: SigningKey) throws(SodiumError) -> SignedDocument {
        guard !signatures.contains(where: { $0.signer == key.publicKey }) else { return self }
        let entry = SignatureEntry(signer: key.publicKey, signature: try key.sign(body))
        return SignedDocument(body: body, signatures: signatures + [entry])
    }

    /// Without the signatures of others: a document under a new charter cannot carry that of somebody who left.
    public func keepingSignatures(of signers: Set<SigningPublicKey>) -> SignedDocument {
        SignedDocument(body: body, signatures: signatures.filter { signers.contains($0.signer) })
    }

    /// What a document says, for whoever has verified it before and keeps only its bytes.
    public static func body(of blob: Blob) throws(TrustError) -> Body { try Unverified<Body>(blob).body }

    /// The envelope's own tag and version, the body (length-prefixed), the signatures.
    public var bytes: [UInt8] { SignedEnvelope(body: body.canonicalBytes, signatures: signatures).canonicalBytes }

    public var blob: Blob { Blob(bytes) }
}

/// The outer form of every signed document, the same for all types; the type is inside the body, under the signatures.
struct SignedEnvelope: CanonicalObject {
    static let domain = "respite.signed"

    let body: [UInt8]
    let signatures: [SignatureEntry]

    init(body: [UInt8], signatures: [SignatureEntry]) {
        self.body = body
        self.signatures = signatures
    }

    init(from reader: inout ByteReader) throws(WireError) {
        body = try reader.prefixed(limit: 4 << 20)
        signatures = try reader.list(of: SignatureEntry.self, limit: 64)
        guard zip(signatures, signatures.dropFirst()).allSatisfy({ $0.signer < $1.signer }) else {
            throw WireError(.nonCanonical, "signatures are not sorted, or one signer signed twice")
        }
    }

    func write(to writer: inout ByteWriter) {
        writer.prefixed(body)
        writer.list(signatures)
    }
}
