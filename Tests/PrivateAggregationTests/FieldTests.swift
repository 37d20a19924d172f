// The fields against whole-number arithmetic.

import BigInt
import TestSupport
import Testing

@testable import PrivateAggregation

@Suite struct FieldTests {
    private struct Reference<Field: NTTField> {
        let modulus = BigUInt(Field.modulusLessTwo) + 2

        func element(_ value: BigUInt) throws -> Field {
            let low = UInt64(truncatingIfNeeded: value)
            return try #require(Field(words: (low, UInt64(truncatingIfNeeded: value >> 64))))
        }

        func value(_ element: Field) -> BigUInt { BigUInt(element.words.1) << 64 + BigUInt(element.words.0) }

        /// Zero, one, the largest, and those beside powers of two: where carries and borrows are.
        var edges: [BigUInt] {
            let near = [0, 1, 31, 32, 33, 63, 64, 65, 96, 127, 128].map { BigUInt(1) << $0 }
            let values = near.flatMap { [$0 - 1, $0, $0 + 1] } + [modulus - 1, modulus - 2, modulus / 2, modulus / 2 + 1]
            return Set(values.filter { $0 < modulus }).sorted()
        }

        func check(_ left: BigUInt, _ right: BigUInt) throws {
            let (first, second) = (try element(left), try element(right))
            #expect(value(first + second) == (left + right) % modulus, "\(left) + \(right)")
            #expect(value(first - second) == (left + modulus - right) % modulus, "\(left) - \(right)")
            #expect(value(first * second) == left * right % modulus, "\(left) * \(right)")
        }

        func checkAll(using generator: inout SeededGenerator) throws {
            for left in edges {
                for right in edges { try check(left, right) }
            }
            for _ in 0..<2000 {
                try check(value(.random(using: &generator)), value(.random(using: &generator)))
            }
            for value in edges + (0..<20).map({ _ in value(.random(using: &generator)) }) {
                let element = try element(value)
                #expect(element.inverse * element == (value == 0 ? .zero : .one), "1 / \(value)")
                #expect(-element + element == .zero)
                #expect(self.value(element) == value)
                #expect(BigInt(element.signed) == (value > modulus / 2 ? BigInt(value) - BigInt(modulus) : BigInt(value)))
            }
        }

        func checkDecoding() throws {
            let largest = BigUInt(1) << (64 * Field.encodedWords) - 1
            for refused in [modulus, modulus + 1, largest - 1, largest] {
                let words = (UInt64(truncatingIfNeeded: refused), UInt64(truncatingIfNeeded: refused >> 64))
                #expect(Field(words: words) == nil, "\(refused)")
                let bytes = Self.bytes(words)
                #expect(throws: AggregationError(.malformedMessage, "")) { try [Field](encoded: bytes[...], count: 1) }
                #expect(throws: AggregationError(.malformedMessage, "")) {
                    try [Field](encoded: ([Field.one].encoded + bytes)[...], count: 2)
                }
            }
            let accepted = [try element(modulus - 1), .zero, .one, try element(modulus / 2)]
            #expect(try [Field](encoded: accepted.encoded[...], count: 4) == accepted)
            for count in [0, 3, 5] {
                #expect(throws: AggregationError(.malformedMessage, "")) { try [Field](encoded: accepted.encoded[...], count: count) }
            }
            #expect(throws: AggregationError(.malformedMessage, "")) { try [Field](encoded: accepted.encoded.dropLast(), count: 4) }
        }

        private static func bytes(_ words: (UInt64, UInt64)) -> [UInt8] {
            let all = withUnsafeBytes(of: words.0.littleEndian) { Array($0) } + withUnsafeBytes(of: words.1.littleEndian) { Array($0) }
            return Array(all.prefix(Field.encodedSize))
        }

        func checkRoots() {
            var root = Field.generator
            for _ in 0..<Field.orderLog2 - 1 { root *= root }
            #expect(root == -Field.one, "the generator's order is not two to the power \(Field.orderLog2)")
            for logarithm in 1...20 {
                let root = Field.root(ofOrderLog2: logarithm)
                #expect(root.power(1 << UInt128(logarithm - 1)) == -Field.one)
                #expect(root * root == Field.root(ofOrderLog2: logarithm - 1))
            }
        }
    }

    @Test func field64AgreesWithWholeNumbers() throws {
        var generator = SeededGenerator()
        #expect(Reference<Field64>().modulus == BigUInt(1) << 32 * 4_294_967_295 + 1)
        try Reference<Field64>().checkAll(using: &generator)
    }

    @Test func field128AgreesWithWholeNumbers() throws {
        var generator = SeededGenerator()
        #expect(Reference<Field128>().modulus == BigUInt(1) << 66 * 4_611_686_018_427_387_897 + 1)
        try Reference<Field128>().checkAll(using: &generator)
    }

    @Test func decodingRefusesWhatIsNotTheOneEncodingOfAnElement() throws {
        try Reference<Field64>().checkDecoding()
        try Reference<Field128>().checkDecoding()
    }

    @Test func theGeneratorsHaveTheirOrders() {
        Reference<Field64>().checkRoots()
        Reference<Field128>().checkRoots()
    }

    @Test(arguments: [0, 1, -1, 5, -5, Int64.max, Int64.min + 1]) func aSignedNumberComesBack(_ number: Int64) {
        #expect(Field128(signed: number).signed == Int128(number))
        // Half of Field64 is below 2^63.
        if number.magnitude < 1 << 62 { #expect(Field64(signed: number).signed == Int128(number)) }
    }
}
