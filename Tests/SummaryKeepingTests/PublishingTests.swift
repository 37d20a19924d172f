// From released rounds to a published summary, with both sides on disk and every step able to fail.

import CheckIn
import Foundation
import Policies
import ProgrammeFixture
import ProviderSide
import RoundResults
import ServerCore
import ServiceAPI
import Summary
import SummaryClient
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide
@testable import SummaryKeeping

extension Programme {
    static func withRound(_ count: Int, _ body: @escaping @Sendable (Programme) async throws -> Void) async throws {
        try await run(tokens: 1, minimumBatch: PolicyRules.minimumBatchFloor) { programme in
            var generator = SeededGenerator(seed: 4)
            try await programme.checkIn(count, &generator)
            programme.clock.now = round.end + 60
            try await RoundLeader(programme.department.side, transport: programme.transport).run()
            try await body(programme)
        }
    }

    func lead(over other: (any Transport)? = nil) async throws {
        let store = SQLiteBookingStore(department.side.database)
        let record = ServiceRecord(department.side, store)
        try await SummaryLeader(department.side, record: record, transport: other ?? transport).run()
    }

    func served(by role: SideRole) async throws -> [Blob] {
        try await department.side.trust.known(role, transport).call(GetSummaries.self).summaries
    }
}

extension TrustKeeper {
    func known(_ role: SideRole, _ transport: any Transport) throws -> ServiceClient {
        try KnownProgramme(trusted: try founded(), devices: devices).client(for: role, over: transport)
    }
}

struct PublishingTests {
    @Test func bothSidesServeTheSameSummaryAndAReaderBelievesIt() async throws {
        try await Programme.withRound(24) { programme in
            try await programme.lead()
            let blobs = try await programme.served(by: .department)
            #expect(blobs.count == 1)
            #expect(try await programme.served(by: .provider) == blobs)
            let trusted = try programme.department.side.trust.founded()
            let chain = try SummaryChain(blobs, of: trusted.id, roster: trusted.roster.body)
            let picture = try SummaryPicture(
                of: try #require(chain.latest), in: chain, programmeName: trusted.name, levels: .none, hasOneOperator: false)
            let cell = try #require(picture.cells.first)
            #expect(cell.result?.reports == 24 && picture.round == Programme.round && picture.minimumBatch == 20)
            // 24 check-ins with this much noise: mostly too uncertain, and said to be so.
            #expect(cell.result?.question(.stressors)?.options.known == nil)
            #expect(picture.services?.sessions == nil)
            // Once and for all: later runs change nothing.
            try await programme.lead()
            #expect(try await programme.served(by: .department) == blobs)
            let known = KnownProgramme(trusted: trusted, devices: programme.department.side.trust.devices)
            var shelf = SummaryShelf()
            let news = await known.fetchSummaries(onto: &shelf, over: programme.transport)
            #expect(news.unreachable.isEmpty && news.refused.isEmpty)
            #expect(try shelf.chain(trusted).summaries.count == 1)
        }
    }

    @Test func tooFewCheckInsAndNoneArePublishedInTheSameBytes() async throws {
        func bodies(_ count: Int) async throws -> [UInt8] {
            let found = Found()
            try await Programme.withRound(count) { programme in
                try await programme.lead()
                let body = try Unverified<PublishedSummary>(try #require(try await programme.served(by: .provider).first)).forItsSigner.body
                #expect(body.cells.allSatisfy { $0.outcome == .withheld(.tooFew) })
                // The programmes have other keys and so other names: all else is compared.
                found.bytes = try PublishedSummary(
                    programme: try ProgrammeID(bytes: Array(repeating: 0, count: 20)), number: body.number, previous: body.previous,
                    round: body.round, made: body.made, minimumBatch: body.minimumBatch, questions: body.questions, cells: body.cells,
                    services: body.services
                ).canonicalBytes
            }
            return found.bytes
        }
        let none = try await bodies(0)
        #expect(!none.isEmpty)
        #expect(try await bodies(19) == none)
    }

    /// What clinicians' vaults counted is in the summary that both sides sign, up to the noise of both; and below five it is not, however many officers.
    @Test(arguments: [5, 4]) func cliniciansWorkIsPublishedOfFiveAndNotOfFour(_ count: Int) async throws {
        try await Programme.run(tokens: 1, minimumBatch: PolicyRules.minimumBatchFloor) { programme in
            let sent = try await programme.sendFigures(try await programme.addClinicians(count))
            programme.clock.now = Programme.round.end + 60
            try await programme.stamp()
            try await RoundLeader(programme.department.side, transport: programme.transport).run()
            try await programme.lead()
            let blobs = try await programme.served(by: .provider)
            #expect(try await programme.served(by: .department) == blobs)
            let trusted = try programme.department.side.trust.founded()
            let chain = try SummaryChain(blobs, of: trusted.id, roster: trusted.roster.body)
            let picture = try SummaryPicture(
                of: try #require(chain.latest), in: chain, programmeName: trusted.name, levels: .none, hasOneOperator: false)
            guard count == 5 else {
                #expect(picture.work == .withheld(.tooFew))
                return
            }
            guard case .released(let clinicians, let figures) = picture.work else { throw ServiceError.badAnswer }
            #expect(clinicians == 5 && figures.map(\.question) == Question.ofWork)
            for (index, figure) in figures.enumerated() {
                let total = sent.reduce(0) { $0 + Int64($1.numbers[index]) }
                // Beyond 84 no two draws reach.
                #expect(abs(figure.raw - total) <= 84)
            }
        }
    }

    /// Cut off before and after each request: what the provider side has settled stays, and the end is the same.
    @Test func aCutAnywhereEndsInTheSameSummary() async throws {
        try await Programme.withRound(21) { programme in
            for cut in [CutTransport.Cut.before(1), .after(1), .before(2), .after(2), .before(3), .after(3)] {
                let transport = CutTransport(programme.transport, cut)
                _ = try? await programme.lead(over: transport)
            }
            try await programme.lead()
            let blobs = try await programme.served(by: .provider)
            #expect(blobs.count == 1)
            #expect(try await programme.served(by: .department) == blobs)
        }
    }

    @Test func nobodyButTheDepartmentSideCanHaveASummaryMade() async throws {
        try await Programme.withRound(20) { programme in
            let client = try programme.department.side.trust.known(.provider, programme.transport)
            let draft = SummaryDraft(round: Programme.round, services: nil)
            for key in [try SigningKeys.stranger(), programme.provider.side.key] {
                await #expect(throws: ServiceError.self) {
                    _ = try await client.call(PostSummaryDraft.self, draft, by: key, at: programme.clock.now)
                }
            }
            #expect(try await programme.served(by: .provider).isEmpty)
        }
    }

    @Test func theProviderSideKeepsNoDocumentThatIsNotItsOwnBody() async throws {
        try await Programme.withRound(20) { programme in
            let (department, provider) = (programme.department.side, programme.provider.side)
            let client = try department.trust.known(.provider, programme.transport)
            let draft = SummaryDraft(round: Programme.round, services: nil)
            let answer = try await client.call(PostSummaryDraft.self, draft, by: department.key, at: programme.clock.now).summary
            let body = try Unverified<PublishedSummary>(answer).forItsSigner.body
            let other = try PublishedSummary(
                programme: body.programme, number: body.number, previous: nil, round: body.round, made: body.made, minimumBatch: 21,
                questions: body.questions, cells: [], services: nil)
            let documents = [
                answer, try SignedDocument(body, signedBy: [department.key]).blob,
                try SignedDocument(other, signedBy: [department.key, provider.key]).blob,
            ]
            for document in documents {
                await #expect(throws: ServiceError.self) {
                    _ = try await client.call(
                        PutSummary.self, SummaryDocument(summary: document), by: department.key, at: programme.clock.now)
                }
            }
            #expect(try await programme.served(by: .provider).isEmpty)
        }
    }
}
