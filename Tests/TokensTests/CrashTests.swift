// Officer's tool and provider, each crashing at any step: no token too many, at most one lost for each crash.

import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import Tokens

/// The steps of fetching one token, in order; either program may stop before any of them.
private enum Step: Int, CaseIterable {
    case saveAsked
    case send
    case decide
    case commit
    case respond
    case saveHeld
}

/// What survives on the provider's disk: one row for each place, the reissues used, and (for the test) every response that ever left.
private struct Provider {
    struct Row {
        var entry: IssuanceLedger.Entry
        var response: Digest
    }

    var rows: [TokenPlace: Row] = [:]
    var reissues: [TokenPurpose: Int] = [:]
    /// Distinct requests that were answered: the most tokens that a client could have made of it all.
    var answered: Set<Digest> = []

    enum Answer {
        case response(Digest)
        case refused(IssuanceLedger.Refusal)
        case crashed
    }

    mutating func serve(_ place: TokenPlace, _ request: Digest, crashBefore: Step?) -> Answer {
        if crashBefore == .decide { return .crashed }
        let decision = IssuanceLedger.decide(
            index: place.index,
            allowance: Fixture.allowance[place.purpose],
            request: request,
            recorded: rows[place]?.entry,
            reissuesUsed: reissues[place.purpose, default: 0]
        )
        if crashBefore == .commit { return .crashed }
        switch decision {
        case .refuse(let refusal): return .refused(refusal)
        case .answerAgain: break
        case .issue, .reissue:
            if decision == .reissue { reissues[place.purpose, default: 0] += 1 }
            let response = Digest(sha256: [0x52] + request.bytes)
            rows[place] = Row(entry: .init(request: request, reissued: decision == .reissue), response: response)
        }
        guard crashBefore != .respond, let row = rows[place] else { return .crashed }
        answered.insert(request)
        return .response(row.response)
    }
}

@Suite struct CrashTests {
    private static func keys() throws -> TokenKeySet { try Fixture.keys([.before, .present, .next, .checkIn]) }

    private static func plan(
        _ keys: TokenKeySet, _ wallet: [TokenPlace: IssuancePlan.Progress], _ now: Instant
    ) -> IssuancePlan {
        IssuancePlan(keys: keys, allotment: Fixture.allotment, allowance: Fixture.allowance, progress: wallet, now: now)
    }

    @Test(arguments: 0..<60) func crashesNeverGiveATokenTooManyAndLoseAtMostOneEach(_ run: UInt64) throws {
        let seed = 0xC4A5_0000 + run
        var generator = SeededGenerator(seed: seed)
        var provider = Provider()
        var wallet: [TokenPlace: IssuancePlan.Progress] = [:]
        var held: [TokenPlace: Digest] = [:]
        var clientCrashes = 0
        let crashOdds = [0, 8, 40, 200][Int(run % 4)]
        let keys = try Self.keys()

        func crash() -> Step? {
            guard crashOdds > 0, Int.random(in: 0..<crashOdds, using: &generator) == 0 else { return nil }
            return Step.allCases.randomElement(using: &generator)
        }

        for quarter in [Fixture.thisQuarter.previous, Fixture.thisQuarter, Fixture.thisQuarter.next] {
            // The last month, so that the next quarter is fetched too.
            let now = quarter.lastMonth
            fetching: while let place = Self.plan(keys, wallet, now).next {
                let clientCrash = crash()
                if clientCrash == .saveAsked { continue fetching }
                wallet[place] = .asked
                let request = Digest(sha256: try Randomness.bytes(16))
                if clientCrash == .send {
                    clientCrashes += 1
                    continue fetching
                }
                var answer = provider.serve(place, request, crashBefore: crash())
                while case .crashed = answer { answer = provider.serve(place, request, crashBefore: crash()) }
                if clientCrash == .saveHeld {
                    clientCrashes += 1
                    continue fetching
                }
                switch answer {
                case .response(let response):
                    #expect(response == Digest(sha256: [0x52] + request.bytes), "seed \(seed): an answer to another request")
                    #expect(held[place] == nil, "seed \(seed): two tokens for \(place)")
                    held[place] = response
                    wallet[place] = .held
                case .refused: wallet[place] = .lost
                case .crashed: Issue.record("unreachable: the loop above ends with an answer")
                }
            }
        }

        let lost = wallet.values.count { $0 == .lost }
        #expect(lost <= clientCrashes, "seed \(seed): \(lost) lost in \(clientCrashes) crashes")
        #expect(wallet.values.allSatisfy { $0 != .asked }, "seed \(seed)")
        #expect(held.count + lost == wallet.count, "seed \(seed)")
        for purpose in TokenPurpose.allCases {
            #expect(provider.reissues[purpose, default: 0] <= IssuanceLedger.reissues, "seed \(seed)")
        }
        #expect(provider.answered.count <= wallet.count + TokenPurpose.allCases.count * IssuanceLedger.reissues, "seed \(seed)")
        if clientCrashes == 0 { #expect(held.count == 3 * 16 + 1, "seed \(seed)") }
    }

    @Test(arguments: 0..<40) func aGreedyClientGetsItsAllowanceAndOneReissue(_ run: UInt64) throws {
        let seed = 0x62EE_D000 + run
        var generator = SeededGenerator(seed: seed)
        var provider = Provider()
        let periods = [TokenPeriod.booking(Fixture.thisQuarter), .booking(Fixture.thisQuarter.next)]
        for _ in 0..<400 {
            let place = TokenPlace(
                purpose: .booking,
                period: try #require(periods.randomElement(using: &generator)),
                index: Int.random(in: -2..<20, using: &generator)
            )
            let crash = Int.random(in: 0..<4, using: &generator) == 0 ? Step.allCases.randomElement(using: &generator) : nil
            _ = provider.serve(place, Digest(sha256: [UInt8.random(in: 0...7, using: &generator)]), crashBefore: crash)
        }
        // Requests repeat across places here, so tokens are counted as rows and reissues.
        #expect(provider.rows.count <= 2 * Fixture.allowance[.booking], "seed \(seed)")
        #expect(provider.reissues[.booking, default: 0] <= IssuanceLedger.reissues, "seed \(seed)")
    }

    @Test func aRealTokenLostInACrashIsReissuedAndASecondIsNot() throws {
        let keys = try Fixture.keys([.present])
        let secret = try Fixture.secret(.present)
        let owner = try SigningKey.random().publicKey
        var rows: [IssuanceLedger.Entry] = []
        var outcomes: [IssuanceLedger.Decision] = []
        for _ in 0..<3 {
            // Each turn is a tool that starts anew: the former blinding is gone.
            let pending = try PendingToken(purpose: .booking, period: .booking(Fixture.thisQuarter), boundTo: owner, keys: keys)
            let request = Digest(sha256: pending.request.bytes)
            let used = rows.count { $0.reissued }
            let decision = IssuanceLedger.decide(index: 0, allowance: 16, request: request, recorded: rows.last, reissuesUsed: used)
            outcomes.append(decision)
            guard decision == .issue || decision == .reissue else { continue }
            rows.append(.init(request: request, reissued: decision == .reissue))
            let token = try pending.finish(try TokenIssuer.issue(pending.request, key: secret))
            #expect(token.nonce == TokenNonce(purpose: .booking, key: owner))
        }
        #expect(outcomes == [.issue, .reissue, .refuse(.exhausted)])
    }
}
