// The writing half of the canonical encoding: big-endian integers, length-prefixed byte strings.

/// Appends values in the one encoding that Respite signs and hashes.
public struct ByteWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func u8(_ value: UInt8) { bytes.append(value) }

    public mutating func u16(_ value: UInt16) { integer(value) }

    public mutating func u32(_ value: UInt32) { integer(value) }

    public mutating func u64(_ value: UInt64) { integer(value) }

    public mutating func i64(_ value: Int64) { integer(UInt64(bitPattern: value)) }

    public mutating func bool(_ value: Bool) { bytes.append(value ? 1 : 0) }

    /// Bytes of a length that the reader knows beforehand.
    public mutating func fixed(_ value: some Sequence<UInt8>) { bytes.append(contentsOf: value) }

    /// A 32-bit length in bytes, then the bytes.
    public mutating func prefixed(_ value: some Collection<UInt8>) {
        u32(UInt32(value.count))
        bytes.append(contentsOf: value)
    }

    /// UTF-8, length-prefixed.
    public mutating func string(_ value: String) { prefixed(Array(value.utf8)) }

    /// A 32-bit count, then each element.
    public mutating func list<Element>(_ values: some Collection<Element>, _ write: (inout ByteWriter, Element) throws -> Void) rethrows {
        u32(UInt32(values.count))
        for value in values { try write(&self, value) }
    }

    public mutating func list(_ values: some Collection<some CanonicalValue>) { list(values) { $1.write(to: &$0) } }

    /// `0`, or `1` and the value.
    public mutating func optional<Wrapped>(_ value: Wrapped?, _ write: (inout ByteWriter, Wrapped) throws -> Void) rethrows {
        guard let value else { return u8(0) }
        u8(1)
        try write(&self, value)
    }

    public mutating func optional(_ value: (some CanonicalValue)?) { optional(value) { $1.write(to: &$0) } }

    public mutating func value(_ value: some CanonicalValue) { value.write(to: &self) }

    private mutating func integer(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
