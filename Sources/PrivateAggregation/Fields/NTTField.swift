// Prime fields whose multiplicative group has a large subgroup of two-power order (draft-irtf-cfrg-vdaf-20, section 6.1.2).

/// An element of an NTT-friendly prime field.
///
/// Arithmetic takes the same time whatever the values are: shares and measurements are secret (section 9, "Side-Channel Resistance").
protocol NTTField: Sendable, Equatable {
    /// `ENCODED_SIZE`, in 64-bit words.
    static var encodedWords: Int { get }
    /// The principal subgroup has order two to this power (`GEN_ORDER`).
    static var orderLog2: Int { get }
    /// The generator of the principal subgroup.
    static var generator: Self { get }
    /// The modulus less two, for inversion.
    static var modulusLessTwo: UInt128 { get }
    static var zero: Self { get }
    static var one: Self { get }

    init(_ value: UInt64)
    /// A negative number is the negation of its amount. In constant time.
    init(signed value: Int64)
    /// Elements of this field as those of either.
    static func either(_ elements: [Self]) -> FieldVector
    /// Little-endian words; `nil` where the value is not below the modulus. The time depends on that alone.
    init?(words: (UInt64, UInt64))
    /// Little-endian words; the second is zero in a field of one word.
    var words: (UInt64, UInt64) { get }

    static func + (left: Self, right: Self) -> Self
    static func - (left: Self, right: Self) -> Self
    static func * (left: Self, right: Self) -> Self
}

extension NTTField {
    static var encodedSize: Int { encodedWords * 8 }

    @inline(__always) static prefix func - (value: Self) -> Self { zero - value }

    @inline(__always) static func += (left: inout Self, right: Self) { left = left + right }

    @inline(__always) static func -= (left: inout Self, right: Self) { left = left - right }

    @inline(__always) static func *= (left: inout Self, right: Self) { left = left * right }

    /// The time depends on the exponent, which is never secret here.
    func power(_ exponent: UInt128) -> Self {
        var result = Self.one
        for bit in (0..<(128 - exponent.leadingZeroBitCount)).reversed() {
            result *= result
            if exponent >> UInt128(bit) & 1 == 1 { result *= self }
        }
        return result
    }

    /// The multiplicative inverse; zero for zero.
    var inverse: Self { power(Self.modulusLessTwo) }

    /// The principal root of unity of order `2^logarithm` (`nth_root`).
    static func root(ofOrderLog2 logarithm: Int) -> Self { generator.power(1 << UInt128(orderLog2 - logarithm)) }

    /// The value as a number, those above half the modulus as negative numbers (noise makes sums negative).
    var signed: Int128 {
        let (low, high) = words
        let value = UInt128(high) << 64 | UInt128(low)
        let modulus = Self.modulusLessTwo + 2
        return value > modulus / 2 ? -Int128(modulus - value) : Int128(value)
    }
}
