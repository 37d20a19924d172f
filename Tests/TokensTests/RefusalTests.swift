// Every line under "Refused" in design section 3, and that nothing from outside traps.

import Policies
import Sodium
import Testing
import Trust
import Wire

@testable import Tokens

@Suite struct RefusalTests {
    let owner: SigningPublicKey
    let verifier: TokenVerifier

    init() throws {
        owner = try SigningKey.random().publicKey
        verifier = TokenVerifier(keys: try Fixture.keys())
    }

    private func refusal(_ body: () throws -> Void) -> TokenError.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? TokenError)?.code
        }
    }

    private func refusal(
        of bytes: [UInt8],
        _ purpose: TokenPurpose = .booking,
        cell: CellName? = nil,
        at now: Instant = Fixture.now,
        owner: SigningPublicKey? = nil
    ) -> TokenError.Code? {
        refusal { _ = try verifier.verify(bytes, purpose: purpose, cell: cell, .spending(at: now), boundTo: owner ?? self.owner) }
    }

    @Test func aTokenOfThePresentQuarterAndOfTheOneBeforeIsAccepted() throws {
        for name in [Fixture.Name.present, .before] {
            let token = try Fixture.token(name, owner: owner)
            let verified = try verifier.verify(token.bytes, purpose: .booking, .spending(at: Fixture.now), boundTo: owner)
            #expect(verified.nonce == TokenNonce(purpose: .booking, key: owner))
            #expect(verified.period == (try Fixture.place(name).period))
        }
    }

    @Test func aCheckInTokenIsAcceptedInItsRoundAndCell() throws {
        let token = try Fixture.token(.checkIn, owner: owner)
        #expect(refusal(of: token.bytes, .checkIn, cell: Fixture.cell) == nil)
    }

    @Test func aKeyThatTheRoundsDoNotNameIsRefused() throws {
        #expect(refusal(of: try Fixture.token(.stranger, owner: owner).bytes) == .unknownKey)
    }

    @Test func aTokenForAnotherPurposeIsRefused() throws {
        #expect(refusal(of: try Fixture.token(.checkIn, owner: owner).bytes, .booking) == .otherPurpose)
        #expect(refusal(of: try Fixture.token(.present, owner: owner).bytes, .checkIn, cell: Fixture.cell) == .otherPurpose)
    }

    @Test func aTokenOfAPeriodThatIsOverOrNotBegunIsRefused() throws {
        let old = try Fixture.token(.before, owner: owner).bytes
        #expect(refusal(of: old, at: Fixture.thisQuarter.end - 1) == nil)
        #expect(refusal(of: old, at: Fixture.thisQuarter.end) == .otherPeriod)
        let early = try Fixture.token(.next, owner: owner).bytes
        #expect(refusal(of: early, at: Fixture.thisQuarter.end - 1) == .otherPeriod)
        #expect(refusal(of: early, at: Fixture.thisQuarter.end) == nil)
    }

    @Test func aLateCheckInIsRefused() throws {
        let token = try Fixture.token(.checkIn, owner: owner).bytes
        #expect(refusal(of: token, .checkIn, cell: Fixture.cell, at: Fixture.thisQuarter.end) == .otherPeriod)
        #expect(refusal(of: token, .checkIn, cell: Fixture.cell, at: Fixture.thisQuarter.start - 1) == .otherPeriod)
    }

    @Test func aTokenSpentEarlierStillVerifiesWhereThePastIsLookedAt() throws {
        let token = try Fixture.token(.before, owner: owner).bytes
        #expect(throws: Never.self) { try verifier.verify(token, purpose: .booking, .anyNamedPeriod, boundTo: owner) }
    }

    @Test func aTokenOfAnotherCellIsRefused() throws {
        let token = try Fixture.token(.otherCell, owner: owner).bytes
        #expect(refusal(of: token, .checkIn, cell: Fixture.cell) == .otherCell)
        #expect(refusal(of: token, .checkIn, cell: nil) == .otherCell)
    }

    @Test func aTokenBoundToAnotherKeyIsRefused() throws {
        let token = try Fixture.token(.present, owner: owner).bytes
        #expect(refusal(of: token, owner: try SigningKey.random().publicKey) == .notBoundToKey)
    }

    @Test func aNonceMadeForAnotherPurposeIsRefused() throws {
        let (purpose, period) = try Fixture.place(.present)
        let pending = try PendingToken(
            nonce: TokenNonce(purpose: .checkIn, key: owner),
            challengeDigest: TokenChallenge(purpose: purpose, period: period).digest,
            key: try Fixture.secret(.present).publicKey
        )
        let token = try pending.finish(try TokenIssuer.issue(pending.request, key: try Fixture.secret(.present)))
        #expect(refusal(of: token.bytes) == .notBoundToKey)
    }

    @Test func aTokenForAnotherChallengeIsRefused() throws {
        let pending = try PendingToken(
            nonce: TokenNonce(purpose: .booking, key: owner),
            challengeDigest: TokenChallenge(purpose: .booking, period: .booking(Fixture.thisQuarter.next)).digest,
            key: try Fixture.secret(.present).publicKey
        )
        let token = try pending.finish(try TokenIssuer.issue(pending.request, key: try Fixture.secret(.present)))
        #expect(refusal(of: token.bytes) == .wrongChallenge)
    }

    @Test func aBadSignatureIsRefused() throws {
        let token = try Fixture.token(.present, owner: owner).bytes
        let input = token.prefix(AnonymousToken.inputLength)
        var altered = token
        altered[AnonymousToken.length - 1] ^= 1
        #expect(refusal(of: altered) == .badSignature)
        #expect(refusal(of: input + [UInt8](repeating: 0, count: 256)) == .badSignature)
        #expect(refusal(of: input + [UInt8](repeating: 0xff, count: 256)) == .badSignature)
        #expect(refusal(of: input + (try Fixture.secret(.present).publicKey.modulus)) == .badSignature)
    }

    @Test(arguments: [0, 1, 97, 98, 353, 355, 708]) func anyOtherLengthIsRefused(_ length: Int) {
        #expect(refusal(of: [UInt8](repeating: 0, count: length)) == .wrongLength)
        #expect(refusal { _ = try TokenRequest(bytes: [UInt8](repeating: 0, count: length)) } == .wrongLength)
        #expect(refusal { _ = try TokenResponse(bytes: [UInt8](repeating: 0, count: length)) } == .wrongLength)
    }

    @Test func anotherTokenTypeIsRefused() throws {
        var token = try Fixture.token(.present, owner: owner).bytes
        token[1] = 0x01
        #expect(refusal(of: token) == .wrongType)
        var request = [UInt8](repeating: 1, count: TokenRequest.length)
        #expect(refusal { _ = try TokenRequest(bytes: request) } == .wrongType)
        request.replaceSubrange(0..<2, with: [0, 1])
        #expect(refusal { _ = try TokenRequest(bytes: request) } == .wrongType)
    }

    @Test func everySingleAlteredBitOfATokenIsRefused() throws {
        let token = try Fixture.token(.present, owner: owner).bytes
        for position in token.indices {
            var altered = token
            altered[position] ^= 1 << UInt8(position % 8)
            #expect(refusal(of: altered) != nil, "byte \(position)")
        }
    }
}
