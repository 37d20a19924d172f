// The provider's counting rules, one by one.

import Sodium
import Testing
import Trust
import Wire

@testable import Tokens

@Suite struct LedgerTests {
    private let one = Digest(sha256: [1])
    private let two = Digest(sha256: [2])

    private func decide(_ request: Digest, _ recorded: IssuanceLedger.Entry? = nil, used: Int = 0) -> IssuanceLedger.Decision {
        IssuanceLedger.decide(purpose: .booking, index: 0, request: request, recorded: recorded, reissuesUsed: used)
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

    @Test(arguments: [(TokenPurpose.booking, 16), (.booking, -1), (.booking, .max), (.checkIn, 1), (.checkIn, .min)])
    func aPlaceOutsideTheAllowanceIsRefused(_ purpose: TokenPurpose, _ index: Int) {
        let decision = IssuanceLedger.decide(purpose: purpose, index: index, request: one, recorded: nil, reissuesUsed: 0)
        #expect(decision == .refuse(.noSuchPlace))
    }

    @Test func thePlanIsTheWholeSetInOrderAndTheNextQuarterInTheLastMonth() throws {
        let keys = try Fixture.keys()
        let plan = IssuancePlan(keys: keys, cell: Fixture.cell, progress: [:], now: Fixture.thisQuarter.start)
        #expect(plan.wanted.count == 17)
        #expect(plan.wanted.prefix(16).map(\.index) == Array(0..<16))
        #expect(plan.wanted.last?.purpose == .checkIn)
        #expect(plan.wanted.allSatisfy { $0.period.quarter == Fixture.thisQuarter && $0.period.cell != Fixture.otherCell })

        let before = IssuancePlan(keys: keys, cell: Fixture.cell, progress: [:], now: Fixture.thisQuarter.lastMonth - 1)
        let after = IssuancePlan(keys: keys, cell: Fixture.cell, progress: [:], now: Fixture.thisQuarter.lastMonth)
        #expect(before.wanted == plan.wanted)
        #expect(after.wanted.prefix(17) == plan.wanted[...])
        #expect(after.wanted.dropFirst(17).allSatisfy { $0.period == .booking(Fixture.thisQuarter.next) })
        #expect(after.wanted.count == 33)
    }

    @Test func whatIsHeldSpentOrLostIsNotAskedForAgain() throws {
        let keys = try Fixture.keys([.present])
        func place(_ index: Int) -> TokenPlace { TokenPlace(purpose: .booking, period: .booking(Fixture.thisQuarter), index: index) }
        let progress: [TokenPlace: IssuancePlan.Progress] = [place(0): .held, place(1): .spent, place(2): .lost, place(3): .asked]
        let plan = IssuancePlan(keys: keys, cell: Fixture.cell, progress: progress, now: Fixture.now)
        #expect(plan.wanted.map(\.index) == Array(3..<16))
        #expect(plan.next == place(3))
    }

    @Test func anOfficerSilentForAQuarterIsServedInTheNext() throws {
        let later = Fixture.thisQuarter.next.start
        let held = (0..<16).map { TokenPlace(purpose: .booking, period: .booking(Fixture.thisQuarter.previous), index: $0) }
        let progress = Dictionary(uniqueKeysWithValues: held.map { ($0, IssuancePlan.Progress.held) })
        let plan = IssuancePlan(keys: try Fixture.keys(), cell: Fixture.cell, progress: progress, now: later)
        #expect(plan.wanted.map(\.period) == Array(repeating: .booking(Fixture.thisQuarter.next), count: 16))
    }

    @Test func aPlaceHasOneCanonicalForm() throws {
        for place in IssuancePlan(keys: try Fixture.keys(), cell: Fixture.cell, progress: [:], now: Fixture.thisQuarter.lastMonth).wanted {
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
