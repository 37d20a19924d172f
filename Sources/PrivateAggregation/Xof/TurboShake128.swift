// TurboSHAKE128 (RFC 9861, section 2): a message in, an endless stream out.

/// The output stream of TurboSHAKE128.
struct TurboShake128: WordStream, Sendable {
    /// 168 bytes.
    private static let rateWords = 21

    private var lanes = [UInt64](repeating: 0, count: 25)
    /// The next lane of the present block to be given out.
    private var position = 0

    /// - Parameter domain: the domain separation byte, 0x01 to 0x7f.
    init(_ message: [UInt8], domain: UInt8) {
        let rate = Self.rateWords * 8
        message.withUnsafeBytes { raw in
            var offset = 0
            while raw.count - offset >= rate {
                absorb(UnsafeRawBufferPointer(rebasing: raw[offset..<offset + rate]))
                KeccakP1600.permute(&lanes)
                offset += rate
            }
            let rest = UnsafeRawBufferPointer(rebasing: raw[offset...])
            absorb(rest)
            lanes[rest.count / 8] ^= UInt64(domain) << UInt64(rest.count % 8 * 8)
        }
        lanes[Self.rateWords - 1] ^= 1 << 63
        KeccakP1600.permute(&lanes)
    }

    private mutating func absorb(_ block: UnsafeRawBufferPointer) {
        let whole = block.count / 8
        for index in 0..<whole {
            lanes[index] ^= UInt64(littleEndian: block.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        }
        for index in whole * 8..<block.count { lanes[index / 8] ^= UInt64(block[index]) << UInt64(index % 8 * 8) }
    }

    mutating func nextWord() -> UInt64 {
        if position == Self.rateWords {
            KeccakP1600.permute(&lanes)
            position = 0
        }
        defer { position += 1 }
        return lanes[position]
    }
}
