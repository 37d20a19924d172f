// What stops no summary: a round that was given up, a half that is missing or does not fit, another signing key, measures that were corrected.

import CheckIn
import Foundation
import GRDB
import Policies
import ProgrammeFixture
import ProviderSide
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import Summary
import SummaryClient
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide
@testable import SummaryKeeping

struct LastingTests {
    /// The department side gives the round up while the provider side is away: its halves say so, and the summary of that quarter is published.
    @Test func aGivenUpRoundHasASummaryAndEndsNoLaterOne() async throws {
        try await Programme.run(tokens: 1, minimumBatch: PolicyRules.minimumBatchFloor) { programme in
            var generator = SeededGenerator(seed: 4)
            try await programme.checkIn(20, &generator)
            for day in 0..<8 {
                programme.clock.now = Programme.round.end + Int64(30 + day) * 86_400
                try? await RoundLeader(programme.department.side, transport: CutTransport(programme.transport, .before(1))).run()
            }
            // Each half is there alone: neither side has the other's.
            try? await RoundLeader(programme.department.side, transport: CutTransport(programme.transport, .before(1))).run()
            try await programme.lead()
            let blobs = try await programme.served(by: .department)
            #expect(try await programme.served(by: .provider) == blobs)
            let body = try Unverified<PublishedSummary>(try #require(blobs.first)).forItsSigner.body
            #expect(body.round == Programme.round && body.cells.map(\.outcome) == [.withheld(.sidesDisagree)])
        }
    }

    /// After a restore without newer documents the provider side knows no cell of the round: the department side goes on, and takes nothing back.
    @Test func aRoundThatTheProviderSideKnowsNothingOfHoldsNothingUp() async throws {
        try await Programme.withRound(20) { programme in
            try await programme.provider.side.database.change { database in
                for table in ["released_half", "counted_reports", "check_in_round"] { try database.execute(sql: "DELETE FROM \(table)") }
                try database.execute(
                    sql: "INSERT INTO check_in_round (quarter, minimum_batch, rho_thousandths, stage) VALUES (?, 20, 150, 3)",
                    arguments: [Programme.round.number])
            }
            try await programme.lead()
            let blobs = try await programme.served(by: .provider)
            let body = try Unverified<PublishedSummary>(try #require(blobs.first)).forItsSigner.body
            // The department side's half was released and has no other: paid for, and no number.
            guard case .unmatched = try #require(body.cells.first).outcome else {
                Issue.record("\(body.cells)")
                return
            }
            #expect(try await programme.served(by: .department) == blobs)
        }
    }

    /// The provider side refuses the draft of a later quarter while one that it has released has none.
    @Test func noQuarterCanBeLeftOutByTheDepartmentSideAlone() async throws {
        try await Programme.withRound(20) { programme in
            programme.clock.now = Programme.round.next.end + 60
            let client = try programme.department.side.trust.known(.provider, programme.transport)
            let draft = SummaryDraft(round: Programme.round.next, services: nil)
            let refused = await #expect(throws: ServiceError.self) {
                try await client.call(PostSummaryDraft.self, draft, by: programme.department.side.key, at: programme.clock.now)
            }
            #expect(refused?.problem == .outOfOrder)
        }
    }

    /// What former keys have signed is signed again by the present ones: the same body.
    @Test func theNewestSummaryIsSignedAgainAfterAKeyHasChanged() async throws {
        try await Programme.withRound(20) { programme in
            try await programme.lead()
            let before = try Unverified<PublishedSummary>(try #require(try await programme.served(by: .provider).first)).forItsSigner.body
            let former = try SignedDocument(before, signedBy: [try SigningKey.random(), try SigningKey.random()])
            for side in [programme.department.side, programme.provider.side] {
                try await side.database.change {
                    try $0.execute(sql: "UPDATE summary SET document = ?", arguments: [Data(former.bytes)])
                }
            }
            let trusted = try programme.department.side.trust.founded()
            #expect(throws: SummaryError.self) { try SummaryChain([former.blob], of: trusted.id, roster: trusted.roster.body) }
            try await programme.lead()
            for role in SideRole.allCases {
                let chain = try SummaryChain(try await programme.served(by: role), of: trusted.id, roster: trusted.roster.body)
                #expect(chain.summaries.map(\.body) == [before])
            }
        }
    }

    /// A process that dies after it has kept the body and before it has kept the document.
    @Test func aBodyWithoutADocumentIsPublishedByTheNextRun() async throws {
        try await Programme.withRound(20) { programme in
            try await programme.lead()
            let blobs = try await programme.served(by: .provider)
            for side in [programme.department.side, programme.provider.side] {
                try await side.database.change { try $0.execute(sql: "UPDATE summary SET document = NULL, delivered = 0") }
            }
            try await programme.lead()
            #expect(try await programme.served(by: .provider) == blobs)
            #expect(try await programme.served(by: .department) == blobs)
        }
    }

    /// Measures that were settled with the wrong coverage and said to the provider side stay what they were there, and stop nothing.
    @Test func measuresThatWereSaidBeforeTheyWereCorrectedStopNoSummary() async throws {
        try await Programme.withRound(20) { programme in
            let wrong = try ServiceMeasures(
                sessions: nil, days: 3, medianWaitHours: 1, nextDay: Attainment(days: 1, of: 3, goal: ProgrammeModel.hybrid.goals.nextDay),
                coverage: DayPart.allCases.map { Attainment(days: 0, of: 3, goal: ProgrammeModel.hybrid.goals.coverage(of: $0)) })
            let client = try programme.department.side.trust.known(.provider, programme.transport)
            let draft = SummaryDraft(round: Programme.round, services: wrong.blob)
            _ = try await client.call(PostSummaryDraft.self, draft, by: programme.department.side.key, at: programme.clock.now)
            await #expect(throws: ServerError.self) { try await programme.lead() }
            try await programme.department.side.database.change {
                try $0.execute(
                    sql: "INSERT INTO service_measures_said (quarter, measures) VALUES (?, ?)",
                    arguments: [Programme.round.number, Data(wrong.blob.bytes)])
            }
            try await programme.lead()
            let blobs = try await programme.served(by: .department)
            #expect(try Unverified<PublishedSummary>(try #require(blobs.first)).forItsSigner.body.services == wrong)
        }
    }

    /// Measures of before the correction go, but for those that are published; what was said stays known.
    @Test func theCorrectionOfMeasuresIsMadeWhereNothingIsPublished() async throws {
        let directory = try TemporaryDirectory()
        let file = directory.url.appending(path: "old.sqlite")
        let steps = Schema.department.steps
        let end = try #require(steps.firstIndex { $0.name == "service-2" })
        let before = Schema(steps: steps[..<end].filter { $0.name != "core-1" }, invariants: [])
        let old = try ServerDatabase(file, schema: before, creating: true)
        try await old.change { database in
            for quarter in [20261, 20262] {
                try database.execute(
                    sql: "INSERT INTO summary (quarter, number, body, document) VALUES (?, ?, x'00', ?)",
                    arguments: [quarter, quarter, quarter == 20261 ? Data([1]) : nil])
            }
            for quarter in [20261, 20262, 20263] {
                try database.execute(sql: "INSERT INTO service_measures (quarter, measures) VALUES (?, x'07')", arguments: [quarter])
            }
        }
        try old.close()
        let new = try ServerDatabase(file, schema: .department)
        func quarters(_ table: String) async throws -> [Int] {
            try await new.read { try Int.fetchAll($0, sql: "SELECT quarter FROM \(table) ORDER BY quarter") }
        }
        #expect(try await quarters("service_measures") == [20261])
        #expect(try await quarters("service_measures_said") == [20262, 20263])
        try new.close()
    }

    /// One side serves what does not verify, the other what does: readers are shown the one and told of the other.
    @Test func oneBrokenCopyHidesNothingThatTheOtherSideServes() async throws {
        try await Programme.withRound(20) { programme in
            try await programme.lead()
            try await programme.department.side.database.change {
                try $0.execute(sql: "UPDATE summary SET document = substr(document, 1, length(document) - 1)")
            }
            let known = KnownProgramme(
                trusted: try programme.department.side.trust.founded(), devices: programme.department.side.trust.devices)
            var shelf = SummaryShelf()
            let news = await known.fetchSummaries(onto: &shelf, over: programme.transport)
            #expect(news.refused.map(\.side) == [.department])
            #expect(try shelf.chain(known.trusted).summaries.count == 1)
        }
    }
}
