// Shamir's secret sharing (Communications of the ACM 22, 1979), byte by byte over GF(2^8): k shares give the secret, k - 1 say nothing of it.

import Sodium

enum SecretSharing {
    /// The share at `place`, which is not 0: each byte is its own polynomial, with the secret's byte at 0 and uniformly random coefficients.
    /// - Parameter coefficients: one block of the secret's length for each power from 1 on.
    static func share(
        at place: UInt8, of secret: UnsafeRawBufferPointer, _ coefficients: UnsafeRawBufferPointer,
        into share: UnsafeMutableRawBufferPointer
    ) {
        let powers = coefficients.count / secret.count
        for index in secret.indices {
            var value: UInt8 = 0
            for power in (0..<powers).reversed() {
                value = FieldOf256.multiply(value ^ coefficients[power * secret.count + index], place)
            }
            share[index] = value ^ secret[index]
        }
    }

    /// How much each share counts in the secret: the Lagrange basis at 0. Places are public.
    static func weights(of places: [UInt8]) -> [UInt8] {
        places.map { place in
            places.filter { $0 != place }.reduce(1) { product, other in
                FieldOf256.multiply(product, FieldOf256.multiply(other, FieldOf256.invert(other ^ place)))
            }
        }
    }

    /// Adds one weighted share to the secret that is being put together.
    static func add(_ share: UnsafeRawBufferPointer, weight: UInt8, to secret: UnsafeMutableRawBufferPointer) {
        for index in secret.indices { secret[index] ^= FieldOf256.multiply(share[index], weight) }
    }
}
