// How a clinician recognises someone they have met, and nobody else can.

public import Sodium
public import Wire

/// 32 bytes that one officer gives to one clinician, with each booking the same; drawn at random, or derived from the officer's root secret and
/// the clinician's key. Other clinicians are given others.
public struct ContinuitySecret: CanonicalValue, Redacted {
    public static let length = 32
    private let bytes: [UInt8]

    /// Throws `SodiumError.wrongLength` where the secret has not 32 bytes.
    public init(_ secret: borrowing SecretBytes) throws(SodiumError) {
        guard secret.count == Self.length else { throw .wrongLength }
        bytes = secret.withBytes { Array($0) }
    }

    public static func random() throws -> ContinuitySecret { try ContinuitySecret(SecretBytes.random(count: length)) }

    public init(from reader: inout ByteReader) throws(WireError) { bytes = try reader.fixed(Self.length) }

    public func write(to writer: inout ByteWriter) { writer.fixed(bytes) }

    /// What the clinician keeps and compares: a hash, so that what is kept cannot be given to anyone as the secret.
    public var mark: Digest {
        var writer = ByteWriter()
        writer.string("respite.continuity")
        writer.fixed(bytes)
        return Digest(sha256: writer.bytes)
    }
}
