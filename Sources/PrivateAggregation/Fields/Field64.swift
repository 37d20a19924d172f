// The field of Prio3Count and Prio3Sum (draft-irtf-cfrg-vdaf-20, section 6.1.4).

/// GF(2^32 · 4294967295 + 1), that is, 2^64 − 2^32 + 1.
///
/// Products are reduced with 2^64 ≡ 2^32 − 1 and 2^96 ≡ −1.
struct Field64: NTTField {
    static let modulus: UInt64 = 0xffff_ffff_0000_0001
    /// 2^64 less the modulus.
    private static let complement: UInt64 = 0xffff_ffff

    static let encodedWords = 1
    static let orderLog2 = 32
    static var modulusLessTwo: UInt128 { UInt128(modulus - 2) }
    static let generator = Field64(7).power(4_294_967_295)
    static var zero: Field64 { Field64(reduced: 0) }
    static var one: Field64 { Field64(reduced: 1) }

    static func either(_ elements: [Field64]) -> FieldVector { .field64(elements) }

    /// Always below the modulus.
    private let value: UInt64

    @inline(__always) private init(reduced value: UInt64) { self.value = value }

    @inline(__always) init(_ value: UInt64) { self.init(reduced: Self.reduce(value, carry: false)) }

    init(signed value: Int64) {
        let bits = UInt64(bitPattern: value)
        self.init(reduced: bits &+ (Self.modulus & bits.highestBitMask))
    }

    init?(words: (UInt64, UInt64)) {
        guard words.0 < Self.modulus, words.1 == 0 else { return nil }
        value = words.0
    }

    var words: (UInt64, UInt64) { (value, 0) }

    /// `value`, and 2^64 where there is a carry, less the modulus where that is possible. Together they are below twice the modulus.
    @inline(__always) private static func reduce(_ value: UInt64, carry: Bool) -> UInt64 {
        let (less, borrow) = value.subtractingReportingOverflow(modulus)
        return less &+ (modulus & secretMask(borrow != carry))
    }

    @inline(__always) static func + (left: Field64, right: Field64) -> Field64 {
        let (sum, carry) = left.value.addingReportingOverflow(right.value)
        return Field64(reduced: reduce(sum, carry: carry))
    }

    @inline(__always) static func - (left: Field64, right: Field64) -> Field64 {
        let (difference, borrow) = left.value.subtractingReportingOverflow(right.value)
        return Field64(reduced: difference &+ (modulus & secretMask(borrow)))
    }

    @inline(__always) static func * (left: Field64, right: Field64) -> Field64 {
        let (high, low) = left.value.multipliedFullWidth(by: right.value)
        // low − (high's upper half), and what a borrow owes: 2^64 ≡ complement.
        let (first, borrow) = low.subtractingReportingOverflow(high >> 32)
        let second = first &- (complement & secretMask(borrow))
        let (third, carry) = second.addingReportingOverflow((high & complement) &* complement)
        // A carry is worth `complement`; adding it cannot carry again.
        return Field64(reduced: reduce(third &+ (complement & secretMask(carry)), carry: false))
    }
}
