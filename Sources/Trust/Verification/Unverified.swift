// The state of a document in its type: what came from outside is `Unverified`, and only checks make it `Verified`.

package import Sodium
public import Wire

/// Well-formed, and nothing more is known. Its fields are out of reach, so that nothing unverified can be shown.
public struct Unverified<Body: CanonicalObject>: Sendable {
    let body: Body
    let bodyBytes: [UInt8]
    let signatures: [SignatureEntry]
    let bytes: [UInt8]

    /// Throws `malformed`, `unknownFormat` or `wrongDocument`.
    public init(_ bytes: [UInt8]) throws(TrustError) {
        do {
            let envelope = try SignedEnvelope(canonicalBytes: bytes)
            body = try Body(canonicalBytes: envelope.body)
            bodyBytes = envelope.body
            signatures = envelope.signatures
            self.bytes = bytes
        } catch {
            throw TrustError(reading: error, as: Body.kindIfDocument)
        }
    }

    public init(_ blob: Blob) throws(TrustError) { try self.init(blob.bytes) }

    /// For a signer who is about to sign and must see what: never for showing a document to anybody else.
    public var forItsSigner: SignedDocument<Body> { SignedDocument(resuming: self) }

    /// Checks every signature: each must be good, and each by one of the keys that the caller knows.
    func checkSignatures(by known: Set<SigningPublicKey>) throws(TrustError) {
        for entry in signatures {
            guard known.contains(entry.signer) else { throw TrustError(.unknownSigner, Body.kindIfDocument) }
            do { try entry.signer.verify(entry.signature, of: bodyBytes) } catch {
                throw TrustError(.badSignature, Body.kindIfDocument)
            }
        }
    }

    /// Verified as signed by exactly this key and nobody else.
    package func verified(bySoleKey key: SigningPublicKey) throws(TrustError) -> Verified<Body> {
        try checkSignatures(by: [key])
        guard signatures.count == 1 else { throw TrustError(.thresholdNotMet, Body.kindIfDocument) }
        return Verified(checked: self)
    }
}

/// A document whose signatures were checked against the keys that must have signed it. Only this target can make one.
public struct Verified<Body: CanonicalObject>: Sendable {
    public let body: Body
    /// SHA-256 of the body's canonical bytes.
    public let digest: Digest
    /// The signed document, for storing and passing on.
    public let blob: Blob

    init(checked document: Unverified<Body>) {
        body = document.body
        digest = Digest(sha256: document.bodyBytes)
        blob = Blob(document.bytes)
    }
}

extension Verified: Equatable {
    public static func == (left: Verified, right: Verified) -> Bool { left.blob == right.blob }
}

extension SignedDocument {
    init(resuming document: Unverified<Body>) {
        body = document.body
        signatures = document.signatures
    }
}

extension CanonicalObject {
    static var kindIfDocument: DocumentKind? { (Self.self as? any TrustDocument.Type)?.kind ?? (Self.self as? any SelfNamed.Type)?.kind }
}

/// Signed objects that are not among the five documents of a programme.
protocol SelfNamed {
    static var kind: DocumentKind { get }
}

extension TrustError {
    init(reading error: WireError, as kind: DocumentKind?) {
        switch error.code {
        case .unknownVersion: self.init(.unknownFormat, kind, error.reason)
        case .unknownTag: self.init(.wrongDocument, kind, error.reason)
        default: self.init(.malformed, kind, error.reason)
        }
    }
}
