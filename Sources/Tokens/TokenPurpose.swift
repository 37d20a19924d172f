// What a token pays for.

public import Wire

/// Each purpose has keys of its own, so that a token for one never pays for the other.
public enum TokenPurpose: String, Sendable, Codable, CaseIterable, CanonicalValue {
    case booking
    case checkIn = "check-in"

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let purpose = TokenPurpose(rawValue: try reader.string(limit: 16)) else {
            throw WireError(.unknownTag, "not a purpose of tokens")
        }
        self = purpose
    }

    public func write(to writer: inout ByteWriter) { writer.string(rawValue) }
}
