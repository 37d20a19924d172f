// One token from request to spending, and an issuer or a client that misbehaves.

import Sodium
import Testing
import Trust
import Wire

@testable import Tokens

@Suite struct IssuingTests {
    let owner: SigningPublicKey

    init() throws { owner = try SigningKey.random().publicKey }

    private func pending(_ name: Fixture.Name = .present) throws -> PendingToken {
        let (purpose, period) = try Fixture.place(name)
        return try PendingToken(purpose: purpose, period: period, boundTo: owner, keys: try Fixture.keys([name]))
    }

    @Test func theSameRequestGetsTheSameResponse() throws {
        let pending = try pending()
        let key = try Fixture.secret(.present)
        #expect(try TokenIssuer.issue(pending.request, key: key) == (try TokenIssuer.issue(pending.request, key: key)))
    }

    @Test func twoRequestsForTheSameTokenHaveNothingInCommon() throws {
        let one = try pending().request
        let two = try pending().request
        #expect(one.blindedMessage != two.blindedMessage)
    }

    @Test func aRequestDoesNotHoldTheNonce() throws {
        let pending = try pending()
        let nonce = pending.nonce.bytes
        let request = pending.request.bytes
        #expect(!(0...request.count - nonce.count).contains { Array(request[$0..<$0 + nonce.count]) == nonce })
    }

    @Test func aResponseUnderAnotherKeyIsNotAToken() throws {
        let pending = try pending()
        let other = try Fixture.secret(.stranger)
        let request = try TokenRequest(key: other.publicKey, blindedMessage: [0] + pending.request.blindedMessage.dropFirst())
        let response = try TokenIssuer.issue(request, key: other)
        var code: TokenError.Code?
        do throws(TokenError) { _ = try pending.finish(response) } catch { code = error.code }
        #expect(code == .badResponse)
    }

    @Test func aFalseResponseIsNotATokenAndTheRightOneStillIs() throws {
        let pending = try pending()
        let key = try Fixture.secret(.present)
        let right = try TokenIssuer.issue(pending.request, key: key)
        let wrong: [[UInt8]] = [
            [UInt8](repeating: 0, count: 256),
            [UInt8](repeating: 0xff, count: 256),
            key.publicKey.modulus,
            right.bytes.dropLast() + [right.bytes[255] ^ 1],
        ]
        for bytes in wrong {
            var code: TokenError.Code?
            do throws(TokenError) { _ = try pending.finish(try TokenResponse(bytes: bytes)) } catch { code = error.code }
            #expect(code == .badResponse)
        }
        let token = try pending.finish(right)
        let verifier = TokenVerifier(keys: try Fixture.keys([.present]))
        #expect(throws: Never.self) { try verifier.verify(token.bytes, purpose: .booking, .spending(at: Fixture.now), boundTo: owner) }
    }

    @Test func aRequestForAnotherKeyIsRefused() throws {
        let key = try Fixture.secret(.present)
        var bytes = try pending().request.bytes
        bytes[2] = key.publicKey.truncatedID ^ 1
        let request = try TokenRequest(bytes: bytes)
        #expect(throws: TokenError(.wrongType)) { try TokenIssuer.issue(request, key: key) }
    }

    @Test func aNumberNotBelowTheModulusIsNotSigned() throws {
        let key = try Fixture.secret(.present)
        for message in [key.publicKey.modulus, [UInt8](repeating: 0xff, count: 256)] {
            let request = try TokenRequest(key: key.publicKey, blindedMessage: message)
            #expect(throws: TokenError(.notSignable)) { try TokenIssuer.issue(request, key: key) }
        }
    }

    @Test func aPeriodWithoutANamedKeyIsNotAskedFor() throws {
        let keys = try Fixture.keys([.present])
        var code: TokenError.Code?
        do throws(TokenError) {
            _ = try PendingToken(purpose: .booking, period: .booking(Fixture.thisQuarter.next), boundTo: owner, keys: keys)
        } catch { code = error.code }
        #expect(code == .unknownKey)
    }

    @Test func challengesOfDifferentPurposePeriodOrCellDiffer() throws {
        let names = Fixture.Name.allCases.filter { $0 != .stranger }
        let digests = try names.map { name in
            let (purpose, period) = try Fixture.place(name)
            return TokenChallenge(purpose: purpose, period: period).digest
        }
        #expect(Set(digests).count == names.count)
    }

    @Test func aChallengeThatDoesNotFitItsLengthFieldsIsRefused() {
        #expect(throws: TokenError(.wrongLength)) { try TokenChallenge(issuerName: "", redemptionContext: [], originInfo: "") }
        #expect(throws: TokenError(.wrongLength)) { try TokenChallenge(issuerName: "a", redemptionContext: [1], originInfo: "") }
        let long = String(repeating: "a", count: 0x10000)
        #expect(throws: TokenError(.wrongLength)) { try TokenChallenge(issuerName: long, redemptionContext: [], originInfo: "") }
        #expect(throws: TokenError(.wrongLength)) { try TokenChallenge(issuerName: "a", redemptionContext: [], originInfo: long) }
    }
}
