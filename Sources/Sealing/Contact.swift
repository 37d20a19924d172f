// How the officer wishes to be reached.

public import Wire

public struct Contact: CanonicalValue, Hashable, Redacted {
    public enum Kind: UInt8, CanonicalValue, Hashable, CaseIterable {
        case phone = 1
        case email = 2
        /// The officer will come, and is not to be contacted before.
        case inPerson = 3
        case other = 4

        public init(from reader: inout ByteReader) throws(WireError) {
            guard let kind = Kind(rawValue: try reader.u8()) else { throw WireError(.unknownTag, "no such kind of contact") }
            self = kind
        }

        public func write(to writer: inout ByteWriter) { writer.u8(rawValue) }
    }

    /// In UTF-8 bytes.
    public static let textLimit = 500

    public let kind: Kind
    /// The number, the address, the way. May be missing only for `inPerson`.
    public let text: PlainText?

    /// Throws `textNotAllowed` where the text is missing, and what `PlainText` throws.
    public init(_ kind: Kind, _ text: String? = nil) throws(SealingError) {
        guard text != nil || kind == .inPerson else { throw .textNotAllowed }
        self.kind = kind
        if let text { self.text = try PlainText(text, limit: Self.textLimit) } else { self.text = nil }
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        kind = try reader.value()
        text = try reader.optionalText(limit: Self.textLimit)
        guard text != nil || kind == .inPerson else { throw WireError(.invalidValue, "a contact without a text") }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(kind)
        writer.optional(text) { $1.write(to: &$0) }
    }
}
