// The one encoding that is signed and hashed: a domain tag, a version, then fields in a fixed order.

/// A value with exactly one encoding.
public protocol CanonicalValue: Sendable {
    init(from reader: inout ByteReader) throws(WireError)
    func write(to writer: inout ByteWriter)
}

/// A whole object: what can be signed, hashed, stored or sent on its own.
///
/// The domain tag keeps one kind of object from ever being read, or its signature accepted, as another (attack class 12).
public protocol CanonicalObject: CanonicalValue {
    /// For example `respite.roster`; lower case, unique in the project.
    static var domain: String { get }
    /// Raised when the fields change; a reader refuses versions it does not know (attack class 5).
    static var version: UInt16 { get }
}

extension CanonicalObject {
    public static var version: UInt16 { 1 }

    /// The domain (length-prefixed), the version, the fields.
    public var canonicalBytes: [UInt8] { Self.canonicalBytes { write(to: &$0) } }

    /// Of an object that is being made: `write` writes its fields.
    public static func canonicalBytes(_ write: (inout ByteWriter) -> Void) -> [UInt8] {
        var writer = ByteWriter()
        writer.string(Self.domain)
        writer.u16(Self.version)
        write(&writer)
        return writer.bytes
    }

    /// Reads a whole object and nothing else. What does not encode to the same bytes again is refused.
    public init(canonicalBytes bytes: [UInt8]) throws(WireError) {
        var reader = ByteReader(bytes)
        guard try reader.string(limit: 64) == Self.domain else { throw WireError(.unknownTag, "not a \(Self.domain)") }
        let version = try reader.u16()
        guard version == Self.version else {
            throw WireError(.unknownVersion, "\(Self.domain) version \(version); this program knows version \(Self.version)")
        }
        self = try Self(from: &reader)
        try reader.finish()
        guard canonicalBytes == bytes else { throw WireError(.nonCanonical, "\(Self.domain) is not in its canonical form") }
    }
}
