// The arithmetic of secret sharing: the field is the field of AES, enough shares give the secret, one too few say nothing at all.

import TestSupport
import Testing

@testable import Sealing

@Suite struct SecretSharingTests {
    /// FIPS 197 section 4.2: {57} times {83} is {c1}, {57} times {13} is {fe}; section 5.1.1 needs the inverse of {53}, which is {ca}.
    @Test func theFieldIsTheFieldOfAES() {
        #expect(FieldOf256.multiply(0x57, 0x83) == 0xc1)
        #expect(FieldOf256.multiply(0x57, 0x13) == 0xfe)
        #expect(FieldOf256.invert(0x53) == 0xca)
    }

    @Test func everyElementButZeroHasAnInverse() {
        for value in UInt8(1)...255 { #expect(FieldOf256.multiply(value, FieldOf256.invert(value)) == 1) }
        #expect(FieldOf256.invert(0) == 0)
    }

    /// Against multiplication as it is taught: polynomials multiplied, then divided with remainder.
    @Test func allProductsAreThoseOfLongMultiplication() {
        var wrong = 0
        for left in UInt8.min ... .max {
            for right in UInt8.min ... .max where FieldOf256.multiply(left, right) != Self.longProduct(left, right) { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    private static func longProduct(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var product = 0
        for bit in 0..<8 where right & 1 << bit != 0 { product ^= Int(left) << bit }
        for bit in (8..<15).reversed() where product & 1 << bit != 0 { product ^= 0x11b << (bit - 8) }
        return UInt8(product)
    }

    private func shares(of secret: [UInt8], coefficients: [UInt8], count: Int) -> [[UInt8]] {
        (1...UInt8(count)).map { place in
            var share = [UInt8](repeating: 0, count: secret.count)
            secret.withUnsafeBytes { secret in
                coefficients.withUnsafeBytes { coefficients in
                    share.withUnsafeMutableBytes { SecretSharing.share(at: place, of: secret, coefficients, into: $0) }
                }
            }
            return share
        }
    }

    private func combine(_ shares: [(place: UInt8, bytes: [UInt8])]) -> [UInt8] {
        var secret = [UInt8](repeating: 0, count: shares.first?.bytes.count ?? 0)
        for (share, weight) in zip(shares, SecretSharing.weights(of: shares.map(\.place))) {
            share.bytes.withUnsafeBytes { bytes in secret.withUnsafeMutableBytes { SecretSharing.add(bytes, weight: weight, to: $0) } }
        }
        return secret
    }

    @Test(arguments: [(2, 3), (3, 3), (3, 5), (5, 7)]) func everyChoiceOfEnoughSharesGivesTheSecret(threshold: Int, count: Int) {
        var generator = SeededGenerator()
        let secret = generator.bytes(32)
        let shares = shares(of: secret, coefficients: generator.bytes(32 * (threshold - 1)), count: count)
        for choice in 0..<1 << count where choice.nonzeroBitCount == threshold {
            let chosen = (0..<count).filter { choice & 1 << $0 != 0 }.map { (UInt8($0 + 1), shares[$0]) }
            #expect(combine(chosen) == secret)
        }
    }

    /// For each secret that could be, there is exactly one choice of coefficients that gives the shares at hand: as many for one as for another.
    @Test(arguments: [2, 3]) func oneShareTooFewRevealsNothing(threshold: Int) {
        var generator = SeededGenerator()
        let given = shares(of: generator.bytes(1), coefficients: generator.bytes(threshold - 1), count: threshold - 1)
        var consistent: [UInt8: Int] = [:]
        for secret in UInt8.min ... .max {
            // The share at place 1 is the sum of secret and coefficients, which leaves one choice for the last coefficient.
            let free = threshold == 2 ? [[]] : (UInt8.min ... .max).map { [$0] }
            for others in free {
                let coefficients = others + [given[0][0] ^ secret ^ others.reduce(0, ^)]
                if shares(of: [secret], coefficients: coefficients, count: threshold - 1) == given { consistent[secret, default: 0] += 1 }
            }
        }
        #expect(consistent.count == 256)
        #expect(Set(consistent.values) == [1])
    }
}
