// Names of departments and cells: labels that people read, compared by value.

public import Wire

/// Text of 1 to 64 UTF-8 bytes without control characters or surrounding spaces.
public protocol LabelText: CanonicalValue, Hashable, Comparable, Codable, CustomStringConvertible {
    var text: String { get }
    /// Throws `WireError.invalidText`.
    init(_ text: String) throws(WireError)
}

extension LabelText {
    public init(from reader: inout ByteReader) throws(WireError) { self = try Self(try reader.string(limit: 64)) }

    public func write(to writer: inout ByteWriter) { writer.string(text) }

    public init(from decoder: any Decoder) throws {
        self = try Self(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    public var description: String { text }

    static func checked(_ text: String) throws(WireError) -> String {
        guard (1...64).contains(text.utf8.count), text.first != " ", text.last != " ", PlainText.isAcceptable(text) else {
            throw WireError(.invalidText, "a name has 1 to 64 bytes, no control characters and no space at either end")
        }
        return text
    }
}

/// A department served by the programme; a label, not a tenant.
public struct DepartmentName: LabelText {
    public let text: String
    public init(_ text: String) throws(WireError) { self.text = try Self.checked(text) }
}

/// A cell: the departments whose check-ins are counted together, so that no small one stands alone.
public struct CellName: LabelText {
    public let text: String
    public init(_ text: String) throws(WireError) { self.text = try Self.checked(text) }
}

/// What a signed text may contain: what `PlainScalar` lets through, on one line.
public enum PlainText {
    public static func isAcceptable(_ text: String) -> Bool { PlainScalar.areAllPlain(text) }
}
