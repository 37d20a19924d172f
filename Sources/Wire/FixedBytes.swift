// Identifiers, keys and digests: byte strings of one length, each its own type.

/// A byte string of one length. Written bare in the canonical encoding, as base64url in JSON.
public protocol FixedBytes: CanonicalValue, Hashable, Comparable, Codable {
    /// In bytes.
    static var length: Int { get }
    var bytes: [UInt8] { get }
    /// Throws `WireError.invalidValue` where the bytes are of the wrong length or not acceptable as this type.
    init(bytes: [UInt8]) throws(WireError)
}

extension FixedBytes {
    public init(from reader: inout ByteReader) throws(WireError) { self = try Self(bytes: try reader.fixed(Self.length)) }

    public func write(to writer: inout ByteWriter) { writer.fixed(bytes) }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try Self(bytes: try Base64URL.decode(text))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Base64URL.encode(bytes))
    }

    /// All at once: an array hashes its bytes one by one.
    public func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }

    public static func < (left: Self, right: Self) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }

    public static func checkLength(_ bytes: [UInt8]) throws(WireError) {
        guard bytes.count == length else { throw WireError(.invalidValue, "\(length) bytes expected, \(bytes.count) given") }
    }
}

/// A SHA-256 digest (FIPS 180-4), 32 bytes.
public struct Digest: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}

/// Bytes of any length, as base64url in JSON: a token, a sealed object, a signed document as the server may know it.
public struct Blob: Hashable, Sendable, Codable {
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public init(from decoder: any Decoder) throws {
        bytes = try Base64URL.decode(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Base64URL.encode(bytes))
    }
}
