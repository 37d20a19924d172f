// One test body for every store of codes and issued tokens.

import Foundation
import Policies
import ServerCore
import Sodium
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@testable import ProviderSide

/// A store, and what keeps it alive.
struct OpenStore {
    let store: any IssuanceStore
    let directory: TemporaryDirectory?

    enum Engine: String, CaseIterable, CustomTestStringConvertible {
        case memory
        case sqlite

        var testDescription: String { rawValue }
    }

    init(_ engine: Engine) throws {
        switch engine {
        case .memory:
            store = MemoryIssuanceStore()
            directory = nil
        case .sqlite:
            let directory = try TemporaryDirectory()
            let file = directory.url.appendingPathComponent("respite.sqlite")
            store = SQLiteIssuanceStore(try ServerDatabase(file, schema: .provider, creating: true))
            self.directory = directory
        }
    }
}

/// Codes, keys and requests with short names.
enum Sample {
    static let allowance = TokenAllowance(.preset)
    static let quarter = Fixture.quarter

    static func cell(_ name: String = "River towns") throws -> CellName { try CellName(name) }

    static func year(_ cell: String = "River towns", first: PeriodID = quarter, last: PeriodID = quarter.next) throws -> CodeAllotment {
        CodeAllotment(cell: try Self.cell(cell), first: first, last: last)
    }

    static func code(_ number: UInt8) throws -> Digest { try EligibilityCode(bytes: [UInt8](repeating: number, count: 10)).digest }

    static func register(
        _ codes: ClosedRange<UInt8>, cell: String = "River towns", first: PeriodID = quarter, last: PeriodID = quarter.next
    ) throws -> CodeRegister {
        try CodeRegister(
            programme: try ProgrammeID(bytes: [UInt8](repeating: 1, count: ProgrammeID.length)),
            cell: try Self.cell(cell),
            first: first,
            last: last,
            codes: try codes.map { try code($0) }
        )
    }

    static func request(_ number: UInt8) throws -> TokenRequest {
        try TokenRequest(bytes: [0, 2, 7] + [UInt8](repeating: number, count: 256))
    }

    static func response(_ number: UInt8) throws -> TokenResponse { try TokenResponse(bytes: [UInt8](repeating: number, count: 256)) }

    static func place(_ index: Int, _ quarter: PeriodID = quarter) -> TokenPlace {
        TokenPlace(purpose: .booking, period: .booking(quarter), index: index)
    }

    static func checkIn() throws -> TokenPlace {
        TokenPlace(purpose: .checkIn, period: .checkIn(quarter, cell: try cell()), index: 0)
    }
}

extension IssuanceStore {
    /// As the provider would: the response is made from the request.
    func fetch(_ number: UInt8, at place: TokenPlace, for key: SigningPublicKey) async throws -> TokenResponse {
        try await issue(
            try Sample.response(number), to: try Sample.request(number), at: place, for: key, allowance: Sample.allowance)
    }

    func addSample(_ codes: ClosedRange<UInt8> = 1...9) async throws {
        _ = try await add([try Sample.register(codes)], limits: [try Sample.year(): 90])
    }

    func registered(_ number: UInt8 = 1) async throws -> SigningPublicKey {
        let key = try SigningKey.random().publicKey
        _ = try await register(key, code: try Sample.code(number), in: Sample.quarter)
        return key
    }
}

@Suite struct IssuanceStoreTests {
    @Test(arguments: OpenStore.Engine.allCases) func theSameRegisterAgainAddsNothing(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        let limits = [try Sample.year(): 90]
        #expect(try await open.store.add([try Sample.register(1...5)], limits: limits) == 5)
        #expect(try await open.store.add([try Sample.register(1...5)], limits: limits) == 0)
        #expect(try await open.store.add([try Sample.register(4...7)], limits: limits) == 2)
    }

    @Test(arguments: OpenStore.Engine.allCases) func moreCodesThanTheRoundsSayAreRefusedAsAWhole(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        let after = Sample.quarter.next.next
        let limits = [try Sample.year(): 5, try Sample.year("Hill towns"): 5, try Sample.year(first: after, last: after): 5]
        _ = try await open.store.add([try Sample.register(1...4)], limits: limits)
        await #expect(throws: IssuanceRefusal.tooManyCodes) {
            try await open.store.add([try Sample.register(20...21, cell: "Hill towns"), try Sample.register(5...6)], limits: limits)
        }
        await #expect(throws: IssuanceRefusal.unknownYear) {
            try await open.store.add([try Sample.register(30...31, cell: "Elsewhere")], limits: limits)
        }
        for number: UInt8 in [5, 6, 20, 30] {
            await #expect(throws: IssuanceRefusal.codeUnknown) { try await open.store.registered(number) }
        }
        // Another year has its own number.
        #expect(try await open.store.add([try Sample.register(7...11, first: after, last: after)], limits: limits) == 5)
    }

    /// Whoever held cards of both years would have twice the tokens in the quarters that they share.
    @Test(arguments: OpenStore.Engine.allCases) func aYearOfCodesThatOverlapsAnotherIsRefused(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        try await open.store.addSample(1...3)
        let next = Sample.quarter.next
        for (first, last) in [(next, next.next), (Sample.quarter, Sample.quarter), (Sample.quarter, next.next)] {
            await #expect(throws: IssuanceRefusal.overlappingCodes) {
                try await open.store.add(
                    [try Sample.register(10...12, first: first, last: last)], limits: [try Sample.year(first: first, last: last): 90])
            }
            await #expect(throws: IssuanceRefusal.codeUnknown) { try await open.store.registered(10) }
        }
        // A replacement for a lost card is of the same year, and so is a card of another cell.
        #expect(try await open.store.add([try Sample.register(13...13)], limits: [try Sample.year(): 4]) == 1)
        let hill = try Sample.register(14...14, cell: "Hill towns", first: next, last: next.next)
        #expect(try await open.store.add([hill], limits: [try Sample.year("Hill towns", first: next, last: next.next): 1]) == 1)
    }

    /// The next year's card registers a fresh key, before or after the old year is over.
    @Test(arguments: OpenStore.Engine.allCases) func aNextYearsCodeRegistersAFreshKey(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        try await open.store.addSample(1...1)
        let old = try await open.store.registered(1)
        let (first, last) = (Sample.quarter.next.next, Sample.quarter.next.next.next)
        _ = try await open.store.add(
            [try Sample.register(2...2, first: first, last: last)], limits: [try Sample.year(first: first, last: last): 1])
        await #expect(throws: IssuanceRefusal.keyUsed) {
            try await open.store.register(old, code: try Sample.code(2), in: Sample.quarter)
        }
        let fresh = try SigningKey.random().publicKey
        let allotment = try await open.store.register(fresh, code: try Sample.code(2), in: Sample.quarter)
        #expect(allotment == (try Sample.year(first: first, last: last)))
        #expect(!allotment.covers(.booking(Sample.quarter.next)))
        #expect(try await open.store.record(of: Sample.place(0), for: old)?.allotment.covers(.booking(first)) == false)
    }

    @Test(arguments: OpenStore.Engine.allCases) func aCodeRegistersOneKey(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        try await open.store.addSample()
        let key = try await open.store.registered(1)
        let again = try await open.store.register(key, code: try Sample.code(1), in: Sample.quarter)
        #expect(again == CodeAllotment(cell: try Sample.cell(), first: Sample.quarter, last: Sample.quarter.next))
        await #expect(throws: IssuanceRefusal.codeUsed) { try await open.store.registered(1) }
        await #expect(throws: IssuanceRefusal.keyUsed) {
            try await open.store.register(key, code: try Sample.code(2), in: Sample.quarter)
        }
        await #expect(throws: IssuanceRefusal.codeUnknown) { try await open.store.registered(200) }
    }

    @Test(arguments: OpenStore.Engine.allCases) func aCodeLapsesAfterItsLastQuarter(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        try await open.store.addSample()
        let key = try SigningKey.random().publicKey
        let late = Sample.quarter.next.next
        await #expect(throws: IssuanceRefusal.codeUnknown) { try await open.store.register(key, code: try Sample.code(1), in: late) }
        #expect(try await open.store.register(key, code: try Sample.code(1), in: Sample.quarter.next).last == Sample.quarter.next)
    }

    @Test(arguments: OpenStore.Engine.allCases) func aKeyThatNoCodeRegisteredGetsNothing(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        try await open.store.addSample()
        let stranger = try SigningKey.random().publicKey
        #expect(try await open.store.record(of: Sample.place(0), for: stranger) == nil)
        await #expect(throws: IssuanceRefusal.notRegistered) { try await open.store.fetch(1, at: Sample.place(0), for: stranger) }
    }

    @Test(arguments: OpenStore.Engine.allCases) func theSameRequestGetsTheRecordedResponse(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        try await open.store.addSample()
        let key = try await open.store.registered()
        let first = try await open.store.fetch(1, at: Sample.place(0), for: key)
        let again = try await open.store.issue(
            try Sample.response(99), to: try Sample.request(1), at: Sample.place(0), for: key, allowance: Sample.allowance)
        #expect(again == first)
        let record = try #require(try await open.store.record(of: Sample.place(0), for: key))
        #expect(record.answered?.response == first)
        #expect(record.reissuesUsed == 0)
    }

    @Test(arguments: OpenStore.Engine.allCases)
    func aCodeHasOneReissueForEachPurposeOverAllPeriods(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        try await open.store.addSample()
        let key = try await open.store.registered()
        let other = try await open.store.registered(2)
        let checkIn = try Sample.checkIn()
        for place in [Sample.place(0), Sample.place(1), Sample.place(0, Sample.quarter.next), checkIn] {
            _ = try await open.store.fetch(1, at: place, for: key)
        }
        #expect(try await open.store.fetch(2, at: Sample.place(0), for: key) == (try Sample.response(2)))
        #expect(try await open.store.fetch(2, at: Sample.place(0), for: key) == (try Sample.response(2)))
        for place in [Sample.place(0), Sample.place(1), Sample.place(0, Sample.quarter.next)] {
            await #expect(throws: IssuanceRefusal.exhausted) { try await open.store.fetch(3, at: place, for: key) }
        }
        #expect(try await open.store.fetch(2, at: checkIn, for: key) == (try Sample.response(2)))
        await #expect(throws: IssuanceRefusal.exhausted) { try await open.store.fetch(3, at: checkIn, for: key) }
        _ = try await open.store.fetch(1, at: Sample.place(0), for: other)
        #expect(try await open.store.fetch(2, at: Sample.place(0), for: other) == (try Sample.response(2)))
    }

    @Test(arguments: OpenStore.Engine.allCases) func noPlaceBeyondTheAllowanceIsIssued(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        try await open.store.addSample()
        let key = try await open.store.registered()
        for index in [-1, 16, .max] {
            await #expect(throws: IssuanceRefusal.noSuchPlace) { try await open.store.fetch(1, at: Sample.place(index), for: key) }
        }
        let second = TokenPlace(purpose: .checkIn, period: try Sample.checkIn().period, index: 1)
        await #expect(throws: IssuanceRefusal.noSuchPlace) { try await open.store.fetch(1, at: second, for: key) }
    }

    /// Whatever the desk lets through: the store itself counts no place that is not the code's.
    @Test(arguments: OpenStore.Engine.allCases) func noPlaceOfAnotherCellOrPeriodIsIssued(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        let kings = "Kent K. Kings"
        _ = try await open.store.add([try Sample.register(1...3, cell: kings)], limits: [try Sample.year(kings): 90])
        let key = try await open.store.registered()
        func place(_ cell: String, _ quarter: PeriodID = Sample.quarter) throws -> TokenPlace {
            TokenPlace(purpose: .checkIn, period: .checkIn(quarter, cell: try CellName(cell)), index: 0)
        }
        let none = [
            try place("Kent k. Kings"), try place("Hill towns"), try place(kings, Sample.quarter.previous),
            try place(kings, Sample.quarter.next.next), TokenPlace(purpose: .checkIn, period: .booking(Sample.quarter), index: 0),
            TokenPlace(purpose: .booking, period: try place(kings).period, index: 0),
        ]
        for other in none {
            await #expect(throws: IssuanceRefusal.noSuchPlace, "\(other)") { try await open.store.fetch(1, at: other, for: key) }
        }
        #expect(try await open.store.fetch(1, at: try place(kings), for: key) == (try Sample.response(1)))
    }

    @Test(arguments: OpenStore.Engine.allCases) func manyAtOnceForOnePlaceGetTheTokenAndTheReissue(_ engine: OpenStore.Engine) async throws
    {
        let open = try OpenStore(engine)
        try await open.store.addSample()
        let key = try await open.store.registered()
        let issued = await withTaskGroup(of: Bool.self) { group in
            for number: UInt8 in 1...20 {
                group.addTask { (try? await open.store.fetch(number, at: Sample.place(0), for: key)) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(issued == 2)
    }

    @Test(arguments: OpenStore.Engine.allCases)
    func finishedQuartersAreForgottenAndTheUsedReissueIsNot(_ engine: OpenStore.Engine) async throws {
        let open = try OpenStore(engine)
        try await open.store.addSample()
        let key = try await open.store.registered()
        let next = Sample.quarter.next
        _ = try await open.store.fetch(1, at: Sample.place(0), for: key)
        _ = try await open.store.fetch(2, at: Sample.place(0), for: key)
        _ = try await open.store.fetch(3, at: Sample.place(0, next), for: key)
        try await open.store.forget(before: next)
        #expect(try await open.store.record(of: Sample.place(0), for: key)?.answered == nil)
        #expect(try await open.store.record(of: Sample.place(0, next), for: key)?.answered?.response == (try Sample.response(3)))
        await #expect(throws: IssuanceRefusal.exhausted) { try await open.store.fetch(4, at: Sample.place(0, next), for: key) }
        try await open.store.forget(before: next.next)
        #expect(try await open.store.record(of: Sample.place(0, next), for: key) == nil)
    }

    @Test func sqliteDoesWhatTheModelDoes() async throws {
        var generator = SeededGenerator()
        let stores = try OpenStore.Engine.allCases.map { try OpenStore($0) }
        let keys = try (0..<4).map { _ in try SigningKey.random().publicKey }
        for open in stores { try await open.store.addSample(1...3) }
        for step in 0..<300 {
            let key = try #require(keys.randomElement(using: &generator))
            let number = UInt8.random(in: 1...4, using: &generator)
            let quarter = Bool.random(using: &generator) ? Sample.quarter : Sample.quarter.next
            let place =
                Int.random(in: 0..<5, using: &generator) == 0
                ? try Sample.checkIn() : Sample.place(Int.random(in: 0..<3, using: &generator), quarter)
            let kind = Int.random(in: 0..<20, using: &generator)
            var results: [String] = []
            for open in stores {
                do {
                    switch kind {
                    case 0..<4: results.append("\(try await open.store.register(key, code: try Sample.code(number), in: quarter))")
                    case 4 where step > 250:
                        try await open.store.forget(before: quarter)
                        results.append("forgotten")
                    case 5..<8: results.append("\(String(describing: try await open.store.record(of: place, for: key)))")
                    default: results.append("\(try await open.store.fetch(number, at: place, for: key))")
                    }
                } catch let refusal as IssuanceRefusal {
                    results.append("\(refusal)")
                }
            }
            #expect(results[0] == results[1], "seed \(generator.seed), step \(step)")
        }
    }
}
