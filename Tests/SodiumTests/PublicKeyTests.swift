// Public keys from outside: wrong lengths, low order, mixed order and other spellings of a good point are refused (attack class 26).

import Testing
import Wire

@testable import Sodium

@Suite struct PublicKeyTests {
    /// All points of order 1, 2, 4 and 8 of edwards25519, with their other spellings (libsodium's own list, ge25519_has_small_order).
    static let lowOrderEdwards = [
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ]

    /// The points of low order of curve25519 and of its twist, and other spellings (RFC 7748 section 7; Bernstein, curve25519.html).
    static let lowOrderMontgomery = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000080",
    ]

    @Test(arguments: lowOrderEdwards) func lowOrderKeyIsRefused(hex: String) throws {
        let bytes = try Hex.decode(hex)
        #expect(throws: WireError(.invalidValue, "")) { try SigningPublicKey(bytes: bytes) }
    }

    @Test(arguments: lowOrderMontgomery) func aSealingKeyOfLowOrderIsRefused(hex: String) throws {
        let bytes = try Hex.decode(hex)
        #expect(throws: WireError(.invalidValue, "")) { try SealingPublicKey(bytes: bytes) }
    }

    /// The base point plus each point of small order (computed from RFC 8032's formulas). The first needs the fix of CVE-2025-69277.
    @Test(arguments: MixedOrder.points) func aSigningKeyOutsideThePrimeSubgroupIsRefused(point: MixedOrder) throws {
        let bytes = try Hex.decode(point.hex)
        #expect(throws: WireError(.invalidValue, ""), "order \(point.order)") { try SigningPublicKey(bytes: bytes) }
    }

    @Test func theBasePointIsAccepted() throws {
        #expect(throws: Never.self) { try SigningPublicKey(bytes: Hex.decode("58" + String(repeating: "66", count: 31))) }
    }

    @Test func aPointNotOnTheCurveIsRefused() throws {
        let bytes = try Hex.decode("02" + String(repeating: "00", count: 31))
        #expect(throws: WireError(.invalidValue, "")) { try SigningPublicKey(bytes: bytes) }
    }

    @Test(arguments: 0..<19) func everySpellingAboveThePrimeIsRefused(offset: UInt8) {
        let clear = [0xed + offset] + [UInt8](repeating: 0xff, count: 30) + [0x7f]
        let set = [0xed + offset] + [UInt8](repeating: 0xff, count: 31)
        for bytes in [clear, set] {
            #expect(throws: WireError(.invalidValue, "")) { try SigningPublicKey(bytes: bytes) }
            #expect(throws: WireError(.invalidValue, "")) { try SealingPublicKey(bytes: bytes) }
        }
    }

    @Test func aSealingKeyWithTheUnusedBitSetIsRefused() throws {
        var bytes = try SealingKey.random().publicKey.bytes
        bytes[31] |= 0x80
        #expect(throws: WireError(.invalidValue, "")) { try SealingPublicKey(bytes: bytes) }
    }

    @Test(arguments: Array(0...31) + [33, 63, 64, 65, 1000]) func keysOfAnotherLengthAreRefused(count: Int) {
        let bytes = [UInt8](repeating: 9, count: count)
        #expect(throws: WireError(.invalidValue, "")) { try SigningPublicKey(bytes: bytes) }
        #expect(throws: WireError(.invalidValue, "")) { try SealingPublicKey(bytes: bytes) }
    }

    @Test(arguments: [0, 1, 32, 63, 65, 128]) func signaturesOfAnotherLengthAreRefused(count: Int) {
        #expect(throws: WireError(.invalidValue, "")) { try Signature(bytes: [UInt8](repeating: 9, count: count)) }
    }

    @Test func ownKeysPassTheirOwnChecks() throws {
        for _ in 0..<50 {
            let signing = try SigningKey.random().publicKey
            let sealing = try SealingKey.random().publicKey
            #expect(try SigningPublicKey(bytes: signing.bytes) == signing)
            #expect(try SealingPublicKey(bytes: sealing.bytes) == sealing)
        }
    }
}
