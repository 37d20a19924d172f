// The reading half of the canonical encoding. Every length is checked against what is there before anything is copied.

/// Reads values in the one encoding that Respite signs and hashes; throws `WireError` on anything else.
public struct ByteReader: Sendable {
    private let bytes: [UInt8]
    private var position = 0

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public var remaining: Int { bytes.count - position }

    public mutating func u8() throws(WireError) -> UInt8 { try integer() }

    public mutating func u16() throws(WireError) -> UInt16 { try integer() }

    public mutating func u32() throws(WireError) -> UInt32 { try integer() }

    public mutating func u64() throws(WireError) -> UInt64 { try integer() }

    public mutating func i64() throws(WireError) -> Int64 { Int64(bitPattern: try integer()) }

    public mutating func bool() throws(WireError) -> Bool {
        switch try u8() {
        case 0: false
        case 1: true
        default: throw WireError(.nonCanonical, "a yes-or-no byte is neither 0 nor 1")
        }
    }

    public mutating func fixed(_ count: Int) throws(WireError) -> [UInt8] {
        guard count >= 0, count <= remaining else { throw Self.truncated(count, remaining) }
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    /// - Parameter limit: the most bytes that are accepted.
    public mutating func prefixed(limit: Int) throws(WireError) -> [UInt8] {
        let count = Int(try u32())
        guard count <= limit else { throw WireError(.tooLong, "\(count) bytes where at most \(limit) are allowed") }
        return try fixed(count)
    }

    public mutating func string(limit: Int = 4096) throws(WireError) -> String {
        let utf8 = try prefixed(limit: limit)
        guard let text = String(validating: utf8, as: UTF8.self) else { throw WireError(.invalidText, "text is not UTF-8") }
        return text
    }

    /// - Parameter limit: the most elements that are accepted.
    public mutating func list<Element>(
        limit: Int,
        _ read: (inout ByteReader) throws(WireError) -> Element
    ) throws(WireError) -> [Element] {
        let count = Int(try u32())
        guard count <= limit else { throw WireError(.tooLong, "\(count) entries where at most \(limit) are allowed") }
        guard count <= remaining else { throw WireError(.truncated, "\(count) entries announced, \(remaining) bytes left") }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try read(&self)) }
        return elements
    }

    public mutating func list<Element: CanonicalValue>(of type: Element.Type, limit: Int) throws(WireError) -> [Element] {
        try list(limit: limit) { (reader: inout ByteReader) throws(WireError) -> Element in try Element(from: &reader) }
    }

    public mutating func optional<Wrapped>(_ read: (inout ByteReader) throws(WireError) -> Wrapped) throws(WireError) -> Wrapped? {
        try bool() ? try read(&self) : nil
    }

    public mutating func optional<Wrapped: CanonicalValue>(of type: Wrapped.Type) throws(WireError) -> Wrapped? {
        try bool() ? try Wrapped(from: &self) : nil
    }

    public mutating func value<Value: CanonicalValue>(_ type: Value.Type = Value.self) throws(WireError) -> Value {
        try Value(from: &self)
    }

    /// Call when everything should have been read.
    public func finish() throws(WireError) {
        guard remaining == 0 else { throw WireError(.trailingBytes, "\(remaining) bytes too many") }
    }

    private mutating func integer<Value: FixedWidthInteger>() throws(WireError) -> Value {
        let count = Value.bitWidth / 8
        guard count <= remaining else { throw Self.truncated(count, remaining) }
        defer { position += count }
        return bytes[position..<position + count].reduce(0) { $0 << 8 | Value($1) }
    }

    private static func truncated(_ expected: Int, _ left: Int) -> WireError {
        WireError(.truncated, "\(expected) bytes expected, \(left) left")
    }
}
