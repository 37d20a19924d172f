// A canonical value inside JSON: base64url of its fields.

/// Wraps a value that has a canonical encoding, for states and messages that are JSON.
public struct Encoded<Value: CanonicalValue>: Codable, Sendable {
    public let value: Value

    public init(_ value: Value) { self.value = value }

    public init(from decoder: any Decoder) throws {
        var reader = ByteReader(try decoder.singleValueContainer().decode(Blob.self).bytes)
        value = try reader.value()
        try reader.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var writer = ByteWriter()
        writer.value(value)
        var container = encoder.singleValueContainer()
        try container.encode(Blob(writer.bytes))
    }
}

extension Encoded: Equatable where Value: Equatable {}
