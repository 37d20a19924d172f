// Text one person writes and another reads on a terminal: no control characters, nothing that turns the direction of what stands around it.

public import Wire

/// Text of a person. Line feeds and tabs are the only characters besides those that `PlainScalar` lets through.
public struct PlainText: Hashable, Sendable, Redacted {
    public let value: String

    /// - Parameter limit: in UTF-8 bytes.
    /// - Throws: `textTooLong`, or `textNotAllowed` for text that is empty or holds a character that is refused.
    public init(_ text: String, limit: Int) throws(SealingError) {
        // Hardly ever is there one, and looking for it by characters takes longer than all the rest of opening a note.
        let unified = text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
        guard unified.utf8.count <= limit else { throw .textTooLong }
        guard !unified.isEmpty, PlainScalar.areAllPlain(unified, allowing: ["\n", "\t"]) else { throw .textNotAllowed }
        value = unified
    }

    /// Reads what `write` wrote, under the same rules.
    public init(from reader: inout ByteReader, limit: Int) throws(WireError) {
        let text = try reader.string(limit: limit)
        guard let plain = try? PlainText(text, limit: limit), plain.value == text else {
            throw WireError(.invalidText, "text with characters that are not allowed")
        }
        self = plain
    }

    public func write(to writer: inout ByteWriter) { writer.string(value) }
}

extension ByteReader {
    /// - Parameter limit: in UTF-8 bytes.
    public mutating func text(limit: Int) throws(WireError) -> PlainText { try PlainText(from: &self, limit: limit) }

    /// - Parameter limit: in UTF-8 bytes.
    public mutating func optionalText(limit: Int) throws(WireError) -> PlainText? {
        try optional { (reader: inout ByteReader) throws(WireError) -> PlainText in try reader.text(limit: limit) }
    }
}

extension ByteWriter {
    public mutating func optionalText(_ text: PlainText?) { optional(text) { $1.write(to: &$0) } }
}
