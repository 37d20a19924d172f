// Vectors of field elements: arithmetic and the one encoding (draft-irtf-cfrg-vdaf-20, section 6.1.1).

extension Array where Element: NTTField {
    static func zeros(_ count: Int) -> [Element] { [Element](repeating: .zero, count: count) }

    /// `vec_add`, in place. Both have the same length.
    mutating func add(_ other: some RandomAccessCollection<Element>) {
        for (index, value) in zip(indices, other) { self[index] += value }
    }

    /// `vec_sub`, in place. Both have the same length.
    mutating func subtract(_ other: some RandomAccessCollection<Element>) {
        for (index, value) in zip(indices, other) { self[index] -= value }
    }

    /// `encode_vec`: little-endian, one after the other.
    var encoded: [UInt8] {
        let size = count * Element.encodedSize
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            for (index, element) in enumerated() {
                let (low, high) = element.words
                let offset = index * Element.encodedSize
                raw.storeBytes(of: low.littleEndian, toByteOffset: offset, as: UInt64.self)
                if Element.encodedWords == 2 { raw.storeBytes(of: high.littleEndian, toByteOffset: offset + 8, as: UInt64.self) }
            }
            initialized = size
        }
    }

    /// `decode_vec`: refuses another length than `count` elements, and an element that is not below the modulus.
    init(encoded bytes: ArraySlice<UInt8>, count: Int) throws(AggregationError) {
        guard bytes.count == count * Element.encodedSize else {
            throw AggregationError(.malformedMessage, "\(bytes.count) bytes for \(count) field elements")
        }
        let elements: [Element]? = bytes.withUnsafeBytes { raw in
            var elements: [Element] = []
            elements.reserveCapacity(count)
            for offset in stride(from: 0, to: raw.count, by: Element.encodedSize) {
                let low = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                let high =
                    Element.encodedWords == 2
                    ? UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)) : 0
                guard let element = Element(words: (low, high)) else { return nil }
                elements.append(element)
            }
            return elements
        }
        guard let elements else { throw AggregationError(.malformedMessage, "a field element is not below the modulus") }
        self = elements
    }
}
