// Transforms and the Lagrange basis against evaluation term by term.

import TestSupport
import Testing

@testable import PrivateAggregation

@Suite struct PolynomialTests {
    private func value<Field: NTTField>(_ coefficients: [Field], at point: Field) -> Field {
        coefficients.reversed().reduce(.zero) { $0 * point + $1 }
    }

    private func check<Field: NTTField>(_ field: Field.Type, size: Int, using generator: inout SeededGenerator) {
        let domain = EvaluationDomain<Field>(size: size)
        let coefficients = Field.randoms(size, using: &generator)
        var values = coefficients
        domain.transform(&values)
        #expect(values == domain.powers.map { value(coefficients, at: $0) })

        // The row stands between others, which stay as they are.
        var rows = [Field.one] + values + [Field.one]
        domain.shiftToOddPowers(&rows, at: 1)
        let shift = Field.root(ofOrderLog2: size.trailingZeroBitCount + 1)
        #expect(rows == [.one] + domain.powers.map { value(coefficients, at: shift * $0) } + [.one])

        let point = Field.random(using: &generator)
        let sum = zip(domain.lagrangeFactors(at: point), values).reduce(Field.zero) { $0 + $1.0 * $1.1 }
        #expect(sum == value(coefficients, at: point))
        #expect(!domain.contains(point))
        for power in domain.powers { #expect(domain.contains(power)) }

        guard size > 1 else { return }
        let shorter = Array(coefficients.dropLast()) + [.zero]
        let all = domain.powers.map { value(shorter, at: $0) }
        #expect(domain.lastValue(after: Array(all.dropLast())) == all.last)
    }

    @Test(arguments: [1, 2, 4, 8, 16, 64]) func theLagrangeBasisIsTheSamePolynomial(_ size: Int) {
        var generator = SeededGenerator()
        check(Field64.self, size: size, using: &generator)
        check(Field128.self, size: size, using: &generator)
    }
}
