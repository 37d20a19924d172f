// Closed lists (kinds, purposes, modalities, weekdays): a stable word in JSON, a stable number in the canonical encoding, and sets of them.

public import Wire

/// One entry of a closed list.
public protocol Choice: CanonicalValue, CaseIterable, Hashable, Comparable, Codable, RawRepresentable where RawValue == String {
    /// 0...15, stable for ever: it is signed and stored.
    var code: UInt8 { get }
}

extension Choice {
    public init(from reader: inout ByteReader) throws(WireError) {
        let code = try reader.u8()
        guard let choice = Self.allCases.first(where: { $0.code == code }) else {
            throw WireError(.invalidValue, "\(code) is no \(Self.self)")
        }
        self = choice
    }

    public func write(to writer: inout ByteWriter) { writer.u8(code) }

    public static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}

/// A set of choices in two bytes; in JSON a list of words in the order of their codes.
public struct ChoiceSet<Element: Choice>: CanonicalValue, Hashable, Codable, ExpressibleByArrayLiteral {
    private(set) var bits: UInt16 = 0

    public init(_ elements: some Sequence<Element>) {
        for element in elements { insert(element) }
    }

    public init(arrayLiteral elements: Element...) { self.init(elements) }

    public static var all: ChoiceSet { ChoiceSet(Element.allCases) }

    public var isEmpty: Bool { bits == 0 }

    /// In the order of their codes.
    public var elements: [Element] { Element.allCases.filter(contains).sorted() }

    public func contains(_ element: Element) -> Bool { bits & Self.mask(element) != 0 }

    public mutating func insert(_ element: Element) { bits |= Self.mask(element) }

    public func union(_ other: ChoiceSet) -> ChoiceSet { ChoiceSet(bits: bits | other.bits) }

    public func intersection(_ other: ChoiceSet) -> ChoiceSet { ChoiceSet(bits: bits & other.bits) }

    public init(from reader: inout ByteReader) throws(WireError) {
        bits = try reader.u16()
        guard bits & ~Self.all.bits == 0 else { throw WireError(.invalidValue, "a set names an unknown \(Element.self)") }
    }

    public func write(to writer: inout ByteWriter) { writer.u16(bits) }

    public init(from decoder: any Decoder) throws { self.init(try decoder.singleValueContainer().decode([Element].self)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(elements)
    }

    private init(bits: UInt16) { self.bits = bits }

    private static func mask(_ element: Element) -> UInt16 { 1 &<< UInt16(element.code) }
}
