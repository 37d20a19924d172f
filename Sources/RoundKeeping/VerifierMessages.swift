// The provider side's answer about one check-in: the verifier message of each question.

public import Wire

public struct VerifierMessages: CanonicalObject {
    public static let domain = "respite.verifier-messages"

    public let messages: [[UInt8]]

    public init(_ messages: [[UInt8]]) { self.messages = messages }

    public init(from reader: inout ByteReader) throws(WireError) {
        messages = try reader.list(limit: 16) { (reader: inout ByteReader) throws(WireError) in try reader.prefixed(limit: 256) }
    }

    public func write(to writer: inout ByteWriter) { writer.list(messages) { $0.prefixed($1) } }
}
