// The provider's counting rules, one by one.

import Policies
import Sodium
import Testing
import Trust
import Wire

@testable import Tokens

@Suite struct LedgerTests {
    private let one = Digest(sha256: [1])
    private let two = Digest(sha256: [2])

    private func decide(_ request: Digest, _ recorded: IssuanceLedger.Entry? = nil, used: Int = 0) -> IssuanceLedger.Decision {
        IssuanceLedger.decide(index: 0, allowance: 16, request: request, recorded: recorded, reissuesUsed: used)
    }

    @Test func aNewPlaceIsIssued() {
        #expect(decide(one) == .issue)
        #expect(decide(one, used: 1) == .issue)
    }

    @Test func theSameRequestIsAnsweredAgainHoweverOften() {
        #expect(decide(one, .init(request: one, reissued: false)) == .answerAgain)
        #expect(decide(one, .init(request: one, reissued: true), used: 1) == .answerAgain)
    }

    @Test func anotherRequestForAPlaceIsReissuedOnceForEachCodeAndPurpose() {
        #expect(decide(two, .init(request: one, reissued: false)) == .reissue)
        #expect(decide(two, .init(request: one, reissued: false), used: 1) == .refuse(.exhausted))
        #expect(decide(two, .init(request: one, reissued: true), used: 1) == .refuse(.exhausted))
    }

    @Test(arguments: [(16, 16), (16, -1), (16, .max), (1, 1), (1, .min), (0, 0)])
    func aPlaceOutsideTheAllowanceIsRefused(_ allowance: Int, _ index: Int) {
        let decision = IssuanceLedger.decide(index: index, allowance: allowance, request: one, recorded: nil, reissuesUsed: 0)
        #expect(decision == .refuse(.noSuchPlace))
    }

    @Test func thePlanIsTheWholeSetInOrderAndTheNextQuarterInTheLastMonth() throws {
        let keys = try Fixture.keys()
        let plan = IssuancePlan(
            keys: keys, allotment: Fixture.allotment, allowance: Fixture.allowance, progress: [:], now: Fixture.thisQuarter.start)
        #expect(plan.wanted.count == 17)
        #expect(plan.wanted.prefix(16).map(\.index) == Array(0..<16))
        #expect(plan.wanted.last?.purpose == .checkIn)
        #expect(plan.wanted.allSatisfy { $0.period.quarter == Fixture.thisQuarter && $0.period.cell != Fixture.otherCell })

        let before = IssuancePlan(
            keys: keys, allotment: Fixture.allotment, allowance: Fixture.allowance, progress: [:], now: Fixture.thisQuarter.lastMonth - 1)
        let after = IssuancePlan(
            keys: keys, allotment: Fixture.allotment, allowance: Fixture.allowance, progress: [:], now: Fixture.thisQuarter.lastMonth)
        #expect(before.wanted == plan.wanted)
        #expect(after.wanted.prefix(17) == plan.wanted[...])
        #expect(after.wanted.dropFirst(17).allSatisfy { $0.period == .booking(Fixture.thisQuarter.next) })
        #expect(after.wanted.count == 33)
    }

    @Test func whatIsHeldSpentOrLostIsNotAskedForAgain() throws {
        let keys = try Fixture.keys([.present])
        func place(_ index: Int) -> TokenPlace { TokenPlace(purpose: .booking, period: .booking(Fixture.thisQuarter), index: index) }
        let progress: [TokenPlace: IssuancePlan.Progress] = [place(0): .held, place(1): .spent, place(2): .lost, place(3): .asked]
        let plan = IssuancePlan(
            keys: keys, allotment: Fixture.allotment, allowance: Fixture.allowance, progress: progress, now: Fixture.now)
        #expect(plan.wanted.map(\.index) == Array(3..<16))
        #expect(plan.next == place(3))
    }

    @Test func anOfficerSilentForAQuarterIsServedInTheNext() throws {
        let later = Fixture.thisQuarter.next.start
        let held = (0..<16).map { TokenPlace(purpose: .booking, period: .booking(Fixture.thisQuarter.previous), index: $0) }
        let progress = Dictionary(uniqueKeysWithValues: held.map { ($0, IssuancePlan.Progress.held) })
        let plan = IssuancePlan(
            keys: try Fixture.keys(), allotment: Fixture.allotment, allowance: Fixture.allowance, progress: progress, now: later)
        #expect(plan.wanted.map(\.period) == Array(repeating: .booking(Fixture.thisQuarter.next), count: 16))
    }

    @Test func aCodeWhoseYearIsOverAsksForNothingMore() throws {
        let allotment = CodeAllotment(cell: Fixture.cell, first: Fixture.thisQuarter.previous, last: Fixture.thisQuarter)
        func plan(_ now: Instant) throws -> IssuancePlan {
            IssuancePlan(keys: try Fixture.keys(), allotment: allotment, allowance: Fixture.allowance, progress: [:], now: now)
        }
        #expect(try plan(Fixture.thisQuarter.lastMonth).wanted.allSatisfy { $0.period.quarter == Fixture.thisQuarter })
        #expect(try plan(Fixture.thisQuarter.lastMonth).wanted.count == 17)
        #expect(try plan(Fixture.thisQuarter.end).wanted.isEmpty)
    }

    @Test func theAllowanceIsThePolicys() throws {
        var rules = PolicyRules.preset
        rules.tokensPerQuarter = 3
        let plan = IssuancePlan(
            keys: try Fixture.keys(), allotment: Fixture.allotment, allowance: TokenAllowance(rules), progress: [:],
            now: Fixture.thisQuarter.start)
        #expect(plan.wanted.map(\.purpose) == [.booking, .booking, .booking, .checkIn])
    }

    @Test func whatIsPlannedIsAllowedByTheProvider() throws {
        for now in [Fixture.thisQuarter.start, Fixture.thisQuarter.lastMonth, Fixture.thisQuarter.end - 1] {
            let plan = IssuancePlan(
                keys: try Fixture.keys(), allotment: Fixture.allotment, allowance: Fixture.allowance, progress: [:], now: now)
            for place in plan.wanted { #expect(Fixture.allotment.allows(place, at: now)) }
        }
    }

    @Test func theProviderAllowsNoOtherCellAndNoQuarterBeyondTheCodes() {
        let now = Fixture.now
        func allows(_ purpose: TokenPurpose, _ period: TokenPeriod) -> Bool {
            Fixture.allotment.allows(TokenPlace(purpose: purpose, period: period, index: 0), at: now)
        }
        #expect(allows(.booking, .booking(Fixture.thisQuarter)))
        #expect(allows(.checkIn, .checkIn(Fixture.thisQuarter, cell: Fixture.cell)))
        #expect(!allows(.checkIn, .checkIn(Fixture.thisQuarter, cell: Fixture.otherCell)))
        #expect(!allows(.checkIn, .booking(Fixture.thisQuarter)))
        #expect(!allows(.booking, .checkIn(Fixture.thisQuarter, cell: Fixture.cell)))
        #expect(!allows(.booking, .booking(Fixture.thisQuarter.previous)))
        #expect(!allows(.booking, .booking(Fixture.thisQuarter.next.next)))
    }

    @Test func aPlaceHasOneCanonicalForm() throws {
        for place in IssuancePlan(
            keys: try Fixture.keys(), allotment: Fixture.allotment, allowance: Fixture.allowance, progress: [:],
            now: Fixture.thisQuarter.lastMonth
        ).wanted {
            var writer = ByteWriter()
            place.write(to: &writer)
            var reader = ByteReader(writer.bytes)
            #expect(try TokenPlace(from: &reader) == place)
            #expect(reader.remaining == 0)
        }
        var writer = ByteWriter()
        TokenPlace(purpose: .checkIn, period: .booking(Fixture.thisQuarter), index: 0).write(to: &writer)
        var reader = ByteReader(writer.bytes)
        #expect(throws: WireError(.invalidValue, "")) { try TokenPlace(from: &reader) }
    }
}
