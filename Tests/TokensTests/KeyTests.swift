// Token keys: which are refused, and how a set of them is kept honest.

import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import Tokens

@Suite struct KeyTests {
    private static func tlv(_ tag: UInt8, _ body: [UInt8]) -> [UInt8] {
        let length = body.count
        if length < 0x80 { return [tag, UInt8(length)] + body }
        if length < 0x100 { return [tag, 0x81, UInt8(length)] + body }
        return [tag, 0x82, UInt8(length >> 8), UInt8(length & 255)] + body
    }

    private static func integer(_ magnitude: [UInt8]) -> [UInt8] {
        tlv(0x02, (magnitude.first ?? 0) >= 0x80 ? [0] + magnitude : magnitude)
    }

    private static func key(_ modulus: [UInt8], _ exponent: [UInt8] = [1, 0, 1]) -> [UInt8] {
        tlv(0x30, integer(modulus) + integer(exponent))
    }

    /// An odd number of exactly so many bits.
    private static func modulus(bits: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0x5b, count: (bits + 7) / 8)
        let top = UInt8(1) << UInt8((bits - 1) % 8)
        bytes[0] = bytes[0] & (top - 1) | top
        return bytes
    }

    private static func code(_ pkcs1: [UInt8]) -> TokenError.Code? {
        do {
            _ = try TokenPublicKey(pkcs1: pkcs1)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func aModulusOf2048BitsAndTheUsualExponentAreAccepted() {
        #expect(Self.code(Self.key(Self.modulus(bits: 2048))) == nil)
    }

    @Test(arguments: [512, 1024, 2040, 2047, 2049, 3072, 4096]) func anotherModulusIsRefused(_ bits: Int) {
        #expect(Self.code(Self.key(Self.modulus(bits: bits))) == .wrongModulus)
    }

    @Test func anEvenModulusIsRefused() {
        var modulus = Self.modulus(bits: 2048)
        modulus[255] = 0x5a
        #expect(Self.code(Self.key(modulus)) == .wrongModulus)
    }

    @Test(arguments: [[1], [3], [17], [1, 0, 0], [1, 0, 3], [1, 0, 0, 1], [1, 0, 0, 0, 1]] as [[UInt8]])
    func anotherExponentIsRefused(_ exponent: [UInt8]) {
        #expect(Self.code(Self.key(Self.modulus(bits: 2048), exponent)) == .wrongExponent)
    }

    @Test func aKeyInAnyOtherEncodingIsRefused() throws {
        let modulus = Self.modulus(bits: 2048)
        let good = Self.key(modulus)
        let body = Array(good.dropFirst(4))
        let wrong: [String: [UInt8]] = [
            "nothing": [],
            "a byte too many": good + [0],
            "a byte too few": Array(good.dropLast()),
            "another tag": [0x31] + good.dropFirst(),
            "indefinite length": [0x30, 0x80] + body + [0, 0],
            "a length of three bytes": [0x30, 0x83, 0x00, 0x01, 0x0a] + body,
            "a length of nine bytes": [0x30, 0x89] + [UInt8](repeating: 0xff, count: 9) + body,
            "a third field": Self.tlv(0x30, body + Self.integer([1])),
            "a negative modulus": Self.tlv(0x30, Self.tlv(0x02, modulus) + Self.integer([1, 0, 1])),
            "a leading zero too many": Self.tlv(0x30, Self.tlv(0x02, [0, 0] + modulus) + Self.integer([1, 0, 1])),
            "an exponent with a leading zero": Self.tlv(0x30, Self.integer(modulus) + Self.tlv(0x02, [0, 1, 0, 1])),
            "an exponent of zero": Self.tlv(0x30, Self.integer(modulus) + Self.tlv(0x02, [0])),
            "an exponent without bytes": Self.tlv(0x30, Self.integer(modulus) + Self.tlv(0x02, [])),
            "a long form where the short one fits": Self.tlv(0x30, Self.integer(modulus) + [0x02, 0x81, 0x03, 1, 0, 1]),
            "the form with an algorithm": TokenPublicKey.subjectPublicKeyInfoPrefix + good,
        ]
        for (what, bytes) in wrong { #expect(Self.code(bytes) == .malformedKey, "\(what)") }
        #expect(throws: TokenError(.malformedKey)) { try TokenPublicKey(subjectPublicKeyInfo: good) }
    }

    @Test func randomBytesNeverTrap() {
        var generator = SeededGenerator(seed: 0x0D3E)
        let good = Self.key(Self.modulus(bits: 2048))
        for _ in 0..<2000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                bytes[Int.random(in: 0..<16, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            if bytes != good, let code = Self.code(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))) {
                #expect([.malformedKey, .wrongModulus, .wrongExponent].contains(code))
            }
        }
    }

    @Test func aSecretKeySurvivesItsExport() throws {
        let key = try Fixture.secret(.present)
        let restored = try TokenSecretKey(exported: try key.exported())
        #expect(restored.publicKey == key.publicKey)
        let pending = try PendingToken(
            purpose: .booking,
            period: .booking(Fixture.thisQuarter),
            boundTo: try SigningKey.random().publicKey,
            keys: try Fixture.keys([.present])
        )
        #expect(try TokenIssuer.issue(pending.request, key: restored) == (try TokenIssuer.issue(pending.request, key: key)))
    }

    @Test func anExportThatIsNoKeyIsRefused() throws {
        var rubbish = [UInt8](repeating: 7, count: 1200)
        let bytes = try SecretBytes(wiping: &rubbish)
        var code: TokenError.Code?
        do throws(TokenError) { _ = try TokenSecretKey(exported: bytes) } catch { code = error.code }
        #expect(code == .malformedKey)
    }

    @Test func aSetWithTwoKeysForOnePeriodIsRefused() throws {
        let (purpose, period) = try Fixture.place(.present)
        let one = TokenKeySet.Entry(purpose: purpose, period: period, key: try Fixture.secret(.present).publicKey)
        let two = TokenKeySet.Entry(purpose: purpose, period: period, key: try Fixture.secret(.stranger).publicKey)
        #expect(throws: TokenError(.ambiguousKeys)) { try TokenKeySet([one, two]) }
    }

    @Test func aSetWithOneKeyForTwoPeriodsIsRefused() throws {
        let key = try Fixture.secret(.present).publicKey
        let one = TokenKeySet.Entry(purpose: .booking, period: .booking(Fixture.thisQuarter), key: key)
        let two = TokenKeySet.Entry(purpose: .booking, period: .booking(Fixture.thisQuarter.next), key: key)
        #expect(throws: TokenError(.ambiguousKeys)) { try TokenKeySet([one, two]) }
    }

    @Test func aPeriodMustFitItsPurpose() throws {
        let key = try Fixture.secret(.present).publicKey
        let cell = TokenPeriod.checkIn(Fixture.thisQuarter, cell: Fixture.cell)
        #expect(throws: TokenError(.otherPeriod)) { try TokenKeySet([.init(purpose: .booking, period: cell, key: key)]) }
        #expect(throws: TokenError(.otherPeriod)) {
            try TokenKeySet([.init(purpose: .checkIn, period: .booking(Fixture.thisQuarter), key: key)])
        }
    }
}
