// Field elements out of pseudorandom words, by rejection (draft-irtf-cfrg-vdaf-20, section 6.2, `next_vec`).

/// An endless stream of 64-bit words, each the little-endian reading of the next eight bytes.
protocol WordStream {
    mutating func nextWord() -> UInt64
}

extension WordStream {
    /// The next `length` elements. A candidate that is not below the modulus is dropped whole: which ones are says nothing about those kept.
    ///
    /// Both moduli are as long as their encodings, so the draft's mask is all ones.
    mutating func nextVector<Field: NTTField>(of type: Field.Type = Field.self, length: Int) -> [Field] {
        var vector: [Field] = []
        vector.reserveCapacity(length)
        while vector.count < length {
            let low = nextWord()
            let high = Field.encodedWords == 2 ? nextWord() : 0
            guard let element = Field(words: (low, high)) else { continue }
            vector.append(element)
        }
        return vector
    }

    /// The next `count` bytes, a multiple of eight.
    mutating func nextBytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while bytes.count < count {
            let word = nextWord()
            withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }
}
