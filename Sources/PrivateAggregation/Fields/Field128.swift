// The field of Prio3SumVec, Prio3Histogram and Prio3MultihotCountVec (draft-irtf-cfrg-vdaf-20, section 6.1.4).

/// GF(2^66 · 4611686018427387897 + 1), that is, 2^128 − 28 · 2^64 + 1.
///
/// Elements are kept in Montgomery form with R = 2^128. As the modulus is 1 modulo 2^64, Montgomery's constant is −1 and each of the two
/// reduction steps costs one multiplication.
struct Field128: NTTField {
    // Computed, as a stored constant of this width is looked up, and guarded by a lock, at each use.
    @inline(__always) static var modulus: UInt128 { UInt128(truncatingIfNeeded: highWord) << 64 | 1 }
    @inline(__always) private static var highWord: UInt64 { 0xffff_ffff_ffff_ffe4 }

    static let encodedWords = 2
    static let orderLog2 = 66
    static var modulusLessTwo: UInt128 { modulus - 2 }
    static let generator = Field128(7).power(4_611_686_018_427_387_897)
    static var zero: Field128 { Field128(montgomery: 0) }
    /// R itself: 28 · 2^64 − 1.
    static var one: Field128 { Field128(montgomery: 27 << 64 | 0xffff_ffff_ffff_ffff) }
    /// R² modulo the modulus: 21896 · 2^64 − 783.
    private static var square: Field128 { Field128(montgomery: 21895 << 64 | (0 &- 783 as UInt128) & 0xffff_ffff_ffff_ffff) }

    static func either(_ elements: [Field128]) -> FieldVector { .field128(elements) }

    /// Always below the modulus.
    private let montgomery: UInt128

    @inline(__always) private init(montgomery: UInt128) { self.montgomery = montgomery }

    @inline(__always) init(_ value: UInt64) { self = Field128(montgomery: UInt128(truncatingIfNeeded: value)) * Self.square }

    init(signed value: Int64) {
        let mask = UInt128(mask: UInt64(bitPattern: value).highestBitMask)
        self = Field128(montgomery: UInt128(truncatingIfNeeded: value) &+ (Self.modulus & mask)) * Self.square
    }

    @inline(__always) init?(words: (UInt64, UInt64)) {
        let value = UInt128(truncatingIfNeeded: words.1) << 64 | UInt128(truncatingIfNeeded: words.0)
        guard value < Self.modulus else { return nil }
        self = Field128(montgomery: value) * Self.square
    }

    @inline(__always) var words: (UInt64, UInt64) {
        let value = (self * Field128(montgomery: 1)).montgomery
        return (UInt64(truncatingIfNeeded: value), UInt64(truncatingIfNeeded: value >> 64))
    }

    /// `value`, and 2^128 where there is a carry, less the modulus where that is possible. Together they are below twice the modulus.
    @inline(__always) private static func reduce(_ value: UInt128, carry: Bool) -> Field128 {
        let (less, borrow) = value.subtractingReportingOverflow(modulus)
        // With a carry there is a borrow, and the two make up for each other.
        return Field128(montgomery: less &+ (modulus & UInt128(mask: secretMask(borrow != carry))))
    }

    @inline(__always) static func + (left: Field128, right: Field128) -> Field128 {
        let (sum, carry) = left.montgomery.addingReportingOverflow(right.montgomery)
        return reduce(sum, carry: carry)
    }

    @inline(__always) static func - (left: Field128, right: Field128) -> Field128 {
        let (difference, borrow) = left.montgomery.subtractingReportingOverflow(right.montgomery)
        return Field128(montgomery: difference &+ (modulus & UInt128(mask: secretMask(borrow))))
    }

    @inline(__always) private static func wide(_ left: UInt64, _ right: UInt64) -> UInt128 {
        UInt128(truncatingIfNeeded: left) &* UInt128(truncatingIfNeeded: right)
    }

    @inline(__always) private static func low(_ value: UInt128) -> UInt64 { UInt64(truncatingIfNeeded: value) }

    /// What −`word` carries when it cancels the word: one where it is not zero.
    @inline(__always) private static func carry(_ word: UInt64) -> UInt128 { UInt128(truncatingIfNeeded: word.isNonzeroBit) }

    @inline(__always) static func * (left: Field128, right: Field128) -> Field128 {
        let (left0, left1) = (low(left.montgomery), low(left.montgomery >> 64))
        let (right0, right1) = (low(right.montgomery), low(right.montgomery >> 64))
        let product00 = wide(left0, right0)
        let product01 = wide(left0, right1)
        let product10 = wide(left1, right0)
        let middle =
            (product00 >> 64) &+ UInt128(truncatingIfNeeded: low(product01)) &+ UInt128(truncatingIfNeeded: low(product10))
        let high = wide(left1, right1) &+ (product01 >> 64) &+ (product10 >> 64) &+ (middle >> 64)
        // The word t is cancelled by adding −t times the modulus, which carries one where t is not zero.
        let word0 = low(product00)
        let first =
            UInt128(truncatingIfNeeded: low(middle)) &+ wide(0 &- word0, highWord) &+ carry(word0)
        let word1 = low(first)
        let (sum, carry1) = high.addingReportingOverflow(first >> 64)
        let (result, carry2) = sum.addingReportingOverflow(wide(0 &- word1, highWord) &+ carry(word1))
        // At most one of the two.
        return reduce(result, carry: carry1 != carry2)
    }
}
