// Names of departments and cells, and what a name may hold: labels that people read, compared by value.

internal import Foundation
public import Wire

/// Text of 1 to 64 UTF-8 bytes without control characters or surrounding spaces, in Unicode's composed form (NFC), and no other.
///
/// Swift calls `é` and `e` with an accent behind it equal, and K the Kelvin sign; a database and a signature do not. Where a name had two such
/// spellings, what is counted by name would be counted twice: so each name has one spelling, and names are compared by their bytes.
public protocol LabelText: CanonicalValue, Hashable, Comparable, Codable, CustomStringConvertible {
    var text: String { get }
    /// Throws `WireError.invalidText` for what is no name: `PlainText.isName`.
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

    public static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(UInt8.max)  // No byte of a text: two names side by side are not two others.
    }

    public static func < (left: Self, right: Self) -> Bool { left.text.utf8.lexicographicallyPrecedes(right.text.utf8) }

    public var description: String { text }

    static func checked(_ text: String) throws(WireError) -> String {
        guard (1...64).contains(text.utf8.count), PlainText.isName(text) else {
            throw WireError(.invalidText, "a name has 1 to 64 bytes, nothing invisible, no space at either end and no other spelling")
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

    /// Plain as `PlainScalar` wants a name, in Unicode's composed form, and with no blank but a space between words: two names that are not the same do not look so.
    public static func isName(_ text: String) -> Bool {
        guard PlainScalar.areAllPlainInName(text), isComposed(text), text.utf8.first != UInt8(ascii: " "),
            text.utf8.last != UInt8(ascii: " ")
        else {
            return false
        }
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            // A digit with the sign of a picture behind it looks like the digit.
            guard scalar == " " || !isBlank(scalar), scalar != "\u{FE0F}" || !previous.isASCII else { return false }
            previous = scalar
        }
        return true
    }

    /// What people type, as names are kept: editors of some systems write an accent behind its letter, or a wide space.
    public static func asName(_ text: String) -> String {
        var name = String.UnicodeScalarView()
        for scalar in composed(text).unicodeScalars { name.append(isBlank(scalar) ? " " : scalar) }
        return String(name)
    }

    /// In Unicode's composed form, NFC.
    public static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

    /// Whether `composed` leaves every byte as it is.
    private static func isComposed(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 < 0x80 } || text.utf8.elementsEqual(composed(text).utf8)
    }

    /// The blanks of Unicode, as ranges, for the reason that `PlainScalar` gives.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
