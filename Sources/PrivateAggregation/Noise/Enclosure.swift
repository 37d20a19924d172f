// Numbers known to lie between two others: how tables of noise are computed with a proof of their error.

internal import BigInt

/// A number between `lower` and `upper`, both counted in units of 2^−384. Every operation rounds outwards, so that the true result is enclosed.
struct Enclosure {
    static let fractionBits = 384
    static let one = Enclosure(lower: unit, upper: unit)
    static let zero = Enclosure(lower: 0, upper: 0)
    private static let unit = BigUInt(1) << fractionBits

    let lower: BigUInt
    let upper: BigUInt

    /// A number between zero and this one's upper end.
    var fromZero: Enclosure { Enclosure(lower: 0, upper: upper) }
    var doubled: Enclosure { Enclosure(lower: lower << 1, upper: upper << 1) }

    /// Rounded towards more.
    private static func shiftedUp(_ value: BigUInt, by bits: Int) -> BigUInt {
        value == 0 ? 0 : ((value - 1) >> bits) + 1
    }

    private static func dividedUp(_ value: BigUInt, by divisor: BigUInt) -> BigUInt { value == 0 ? 0 : (value - 1) / divisor + 1 }

    static func + (left: Enclosure, right: Enclosure) -> Enclosure {
        Enclosure(lower: left.lower + right.lower, upper: left.upper + right.upper)
    }

    /// For differences that are not negative.
    static func - (left: Enclosure, right: Enclosure) -> Enclosure {
        Enclosure(
            lower: left.lower > right.upper ? left.lower - right.upper : 0,
            upper: left.upper > right.lower ? left.upper - right.lower : 0
        )
    }

    static func * (left: Enclosure, right: Enclosure) -> Enclosure {
        Enclosure(
            lower: (left.lower * right.lower) >> fractionBits,
            upper: shiftedUp(left.upper * right.upper, by: fractionBits)
        )
    }

    /// For a divisor that is certainly not zero.
    static func / (left: Enclosure, right: Enclosure) -> Enclosure {
        Enclosure(
            lower: (left.lower << fractionBits) / right.upper,
            upper: dividedUp(left.upper << fractionBits, by: max(1, right.lower))
        )
    }

    private func scaled(by numerator: BigUInt, over denominator: BigUInt) -> Enclosure {
        Enclosure(lower: lower * numerator / denominator, upper: Self.dividedUp(upper * numerator, by: denominator))
    }

    func power(_ exponent: UInt64) -> Enclosure {
        var result = Self.one
        for bit in (0..<(64 - exponent.leadingZeroBitCount)).reversed() {
            result = result * result
            if exponent >> UInt64(bit) & 1 == 1 { result = result * self }
        }
        return result
    }

    /// e to the power of −`exponent`.
    ///
    /// The exponent is divided by a whole number to be at most one, where the terms of the exponential series alternate and fall, so that the
    /// rest of the series is at most its first term; then the result is raised to that number.
    static func exponential(minus exponent: Ratio) -> Enclosure {
        let parts = (exponent.numerator - 1) / exponent.denominator + 1
        let denominator = BigUInt(exponent.denominator) * BigUInt(parts)
        var term = one
        var positive = one
        var negative = zero
        var index = 0
        while term.upper > 1 {
            index += 1
            term = term.scaled(by: BigUInt(exponent.numerator), over: denominator * BigUInt(index))
            if index.isMultiple(of: 2) { positive = positive + term } else { negative = negative + term }
        }
        // The rest is between minus and plus the last term, which is at most one unit.
        let sum = positive - negative
        let enclosed = Enclosure(lower: sum.lower > 1 ? sum.lower - 1 : 0, upper: sum.upper + 1)
        return enclosed.power(parts)
    }

    /// Whether the number can be more than 2 to the power of −`bits`.
    func isAbove(bitsBelowOne bits: Int) -> Bool { upper > BigUInt(1) << (Self.fractionBits - bits) }

    /// In units of 2^−128, rounded down; nil where it is not below one.
    var lower128: UInt128? { UInt128(exactly: lower >> (Self.fractionBits - 128)) }
    /// In units of 2^−128, rounded up; the largest number where it is one or more.
    var upper128: UInt128 { UInt128(exactly: Self.shiftedUp(upper, by: Self.fractionBits - 128)) ?? .max }
}
