// Polynomials given by their values at the powers of a root of unity: the number theoretic transform and the Lagrange basis
// (draft-irtf-cfrg-vdaf-20, sections 6.1.2 and 6.1.3).

/// The first `size` powers of the principal root of unity of that order, and what is computed from them once.
struct EvaluationDomain<Field: NTTField>: Sendable {
    /// A power of two.
    let size: Int
    /// `root^i`.
    let powers: [Field]
    /// `root^i / size`, the weights of the barycentric formula.
    private let weights: [Field]
    /// `s^i / size`, where `s` is the principal root of twice the order.
    private let shift: [Field]
    private let sizeLog2: Int

    init(size: Int) {
        self.size = size
        sizeLog2 = size.trailingZeroBitCount
        let inverseSize = Field(UInt64(size)).inverse
        powers = Self.geometric(from: .one, by: Field.root(ofOrderLog2: sizeLog2), count: size)
        weights = powers.map { $0 * inverseSize }
        shift = Self.geometric(from: inverseSize, by: Field.root(ofOrderLog2: sizeLog2 + 1), count: size)
    }

    private static func geometric(from first: Field, by ratio: Field, count: Int) -> [Field] {
        var values = [first]
        while values.count < count { values.append(values[values.count - 1] * ratio) }
        return values
    }

    /// `ntt`, in place: from coefficients to values.
    func transform(_ values: inout [Field], at start: Int = 0) {
        values.withUnsafeMutableBufferPointer { buffer in
            let row = UnsafeMutableBufferPointer(rebasing: buffer[start..<start + size])
            guard size > 1 else { return }
            for index in 1..<size {
                let mirrored = Int(truncatingIfNeeded: UInt64(index).bitReversed >> (64 - UInt64(sizeLog2)))
                if index < mirrored { row.swapAt(index, mirrored) }
            }
            var half = 1
            while half < size {
                let step = size / (2 * half)
                for first in stride(from: 0, to: size, by: 2 * half) {
                    for offset in 0..<half {
                        let upper = row[first + offset]
                        let lower = offset == 0 ? row[first + half] : powers[offset * step] * row[first + offset + half]
                        row[first + offset] = upper + lower
                        row[first + offset + half] = upper - lower
                    }
                }
                half *= 2
            }
        }
    }

    /// The other half of `double_evaluations`: replaces the values at the powers of the root, which stand from `start` on, by those at the
    /// odd powers of the root of twice the order.
    func shiftToOddPowers(_ values: inout [Field], at start: Int = 0) {
        transform(&values, at: start)
        // A transform is its own inverse, but for the order and the factor that `shift` carries.
        if size > 2 { values[start + 1..<start + size].reverse() }
        for index in 0..<size { values[start + index] *= shift[index] }
        transform(&values, at: start)
    }

    /// The factors with which values at the domain's points add up to the polynomial's value at `point` (`poly_eval_batched` for any number
    /// of polynomials): root^i / size · Π (point − root^j) over the other j. No inversion, and no branch on the point.
    func lagrangeFactors(at point: Field) -> [Field] {
        var factors = weights
        var product = Field.one
        for index in 0..<size {
            factors[index] *= product
            product *= point - powers[index]
        }
        product = .one
        for index in (0..<size).reversed() {
            factors[index] *= product
            product *= point - powers[index]
        }
        return factors
    }

    /// Whether `point^size` is one: then it is one of the domain's points.
    func contains(_ point: Field) -> Bool {
        var power = point
        for _ in 0..<sizeLog2 { power *= power }
        return power == .one
    }

    /// The last value of a polynomial of degree below `size − 1`, whose other values are given: its leading coefficient,
    /// Σ value_i · root^i / size, is zero (`extend_values_to_power_of_2` for one missing value).
    func lastValue(after values: [Field]) -> Field {
        var sum = Field.zero
        for index in 0..<size - 1 { sum += values[index] * powers[index] }
        return -(powers[1] * sum)
    }
}

extension UInt64 {
    /// The bits in the opposite order.
    fileprivate var bitReversed: UInt64 {
        var value = self
        value = (value >> 1) & 0x5555_5555_5555_5555 | (value & 0x5555_5555_5555_5555) << 1
        value = (value >> 2) & 0x3333_3333_3333_3333 | (value & 0x3333_3333_3333_3333) << 2
        value = (value >> 4) & 0x0f0f_0f0f_0f0f_0f0f | (value & 0x0f0f_0f0f_0f0f_0f0f) << 4
        return value.byteSwapped
    }
}
