// A statement by one device. A value of this type has been verified: there is no way to hold one with a signature that does not hold.

public import Sodium
public import Wire

/// What a device can sign about records: a grant, a tombstone, its own head.
public protocol DeviceStatement: CanonicalObject, Hashable {
    /// The device that must sign, by value.
    var device: SigningPublicKey { get }
    /// In bytes: none is longer.
    static var limit: Int { get }
}

public struct DeviceSigned<Body: DeviceStatement>: Hashable, Sendable {
    public let body: Body
    public let signature: Signature

    /// Throws `wrongKey`, or what libsodium cannot do.
    public init(_ body: Body, by key: SigningKey) throws {
        guard body.device == key.publicKey else { throw EnvelopeError.wrongKey }
        self.body = body
        signature = try key.sign(body)
    }

    /// Reads and verifies. Throws `malformed` or `badSignature`.
    public init(bytes: [UInt8]) throws(EnvelopeError) {
        do throws(WireError) {
            guard bytes.count <= Body.limit + 128 else { throw WireError(.tooLong, "longer than any \(Body.domain)") }
            let frame = try SignedFrame(canonicalBytes: bytes)
            body = try Body(canonicalBytes: frame.body)
            signature = frame.signature
        } catch {
            throw .malformed(error.code)
        }
        guard (try? body.device.verify(signature, of: body)) != nil else { throw .badSignature }
    }

    public init(_ blob: Blob) throws(EnvelopeError) { try self.init(bytes: blob.bytes) }

    public var bytes: [UInt8] { SignedFrame(body: body.canonicalBytes, signature: signature).canonicalBytes }

    public var blob: Blob { Blob(bytes) }

    /// SHA-256 of the whole, signature included.
    public var digest: Digest { Digest(sha256: bytes) }
}

/// The same frame for all; what the body is stands in the body, under the signature.
private struct SignedFrame: CanonicalObject {
    static let domain = "respite.record.signed"

    let body: [UInt8]
    let signature: Signature

    init(body: [UInt8], signature: Signature) {
        self.body = body
        self.signature = signature
    }

    init(from reader: inout ByteReader) throws(WireError) {
        body = try reader.prefixed(limit: 1 << 20)
        signature = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.prefixed(body)
        writer.value(signature)
    }
}
