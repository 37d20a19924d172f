// A canonical value inside JSON: base64url of its fields.

/// Wraps a value that has a canonical encoding, for states and messages that are JSON.
public struct Encoded<Value: CanonicalValue>: Codable, Sendable {
    public let value: Value

    public init(_ value: Value) { self.value = value }

    public init(from decoder: any Decoder) throws {
        let bytes = try decoder.singleValueContainer().decode(Blob.self).bytes
        var reader = ByteReader(bytes)
        value = try reader.value()
        try reader.finish()
        guard encoded == bytes else { throw WireError(.nonCanonical, "a value is not in its canonical form") }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Blob(encoded))
    }

    private var encoded: [UInt8] {
        var writer = ByteWriter()
        writer.value(value)
        return writer.bytes
    }
}

extension Encoded: Equatable where Value: Equatable {}
