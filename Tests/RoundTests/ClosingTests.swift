// A round from the first check-in to the published result.

import CheckIn
import Foundation
import PrivateAggregation
import ProgrammeFixture
import ProviderSide
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

struct ClosingTests {
    /// Cells by name: Falls has none, Lake has too few, River towns is two departments pooled.
    @Test func aRoundIsReleasedExactlyWithNoiseOfBothSides() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let sent = try await programme.checkIn(26, &generator)
            try await programme.checkIn(19, cell: "Lake", &generator)
            programme.endRound()
            let transport = WatchedTransport(programme)
            try await programme.lead(over: transport)
            let result = try await programme.result()
            #expect(result.outcome == .released(reports: 26))
            let noise = try #require(transport.noise.first)
            #expect(try exact(result, without: noise, cell: 2) == tally(sent.map(\.answers)))
            #expect(try await programme.result("Lake").outcome == .withheld(.tooFew))
            #expect(try await programme.result("Falls").outcome == .withheld(.tooFew))
            #expect(try result.spent() == PrivacyBudget(rho: try Ratio(150, 1000)))
            // Both sides publish both halves, and which check-ins they counted.
            #expect(Set(try await programme.published(by: .department)) == Set(try await programme.published(by: .provider)))
            for role in SideRole.allCases {
                let lists = try await RoundStore(programme.side(role).database, side: role).lists()
                let list = try CountedReports(canonicalBytes: try #require(lists.first).bytes)
                #expect(lists.count == 1 && sent.allSatisfy { list.contains($0.sealed.header.report) })
            }
            #expect(try await programme.stage(.department) == .delivered)
            #expect(try await programme.stage(.provider) == .published)
        }
    }

    /// More than two batches of random honest answers through both stores; `scripts/bench rounds` does the same with 100,000.
    @Test func manyRandomAnswersAddUpExactly() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let sent = try await programme.checkIn(240, &generator)
            programme.endRound()
            let transport = WatchedTransport(programme)
            try await programme.lead(over: transport)
            let result = try await programme.result()
            #expect(result.outcome == .released(reports: 240))
            #expect(try exact(result, without: try #require(transport.noise.first), cell: 2) == tally(sent.map(\.answers)))
        }
    }

    /// Nothing is left that could be opened: no share, no exact sum, no noise, no key.
    @Test func whatIsReleasedIsAllThatIsLeft() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let sent = try await programme.checkIn(20, &generator)
            programme.endRound()
            let transport = WatchedTransport(programme)
            try await programme.lead(over: transport)
            let noise = try #require(transport.noise.first)
            for role in SideRole.allCases {
                let side = programme.side(role)
                try await side.database.check()
                #expect(try RoundKeyring(side.home).key(of: Programme.round) == nil)
                try await side.database.forgetDeleted()
                let files = try Files.all(below: role == .department ? programme.department.folder : programme.provider.folder)
                for checkIn in sent {
                    #expect(!Needle(Array(checkIn.sealed.departmentShare)).appears(in: files))
                    #expect(!Needle(Array(checkIn.sealed.providerShare)).appears(in: files))
                    #expect(!Needle(checkIn.sealed.header.report.bytes).appears(in: files))
                }
                for drawn in noise.values[role.rawValue] ?? [] { #expect(!Needle(Array(drawn)).appears(in: files)) }
            }
        }
    }

    @Test func aRetryGetsTheSameBytesForEver() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            try await programme.checkIn(20, &generator)
            programme.endRound()
            try await programme.lead()
            let first = try await programme.published(by: .provider)
            // The department side asks again and again, as one that has forgotten, or wants other noise.
            let client = try await programme.sideClient()
            let (key, now) = (programme.department.side.key, programme.clock.now)
            for halves in [[], try await programme.halves(.department).prefix(1).map { try SignedDocument($0, signedBy: [key]).blob }] {
                let body = RoundHalves(round: Programme.round, halves: halves)
                let again = try await client.call(PutRoundHalves.self, body, by: key, at: now)
                #expect(Set(again.halves).isSubset(of: first) && again.halves.count == 4)
            }
            let counts = try await client.call(PostRoundCollection.self, RoundCollection(round: Programme.round), by: key, at: now)
            #expect(counts.counted.map(\.reports).compactMap(\.self) == [20])
            try await programme.lead()
            #expect(Set(try await programme.published(by: .provider)) == Set(first))
        }
    }

    /// With none and with one less than the minimum: the same bytes, and nothing of them is sent to the other side.
    @Test func tooFewLooksLikeNone() async throws {
        try await Programme.withRounds { programme in
            let bytes = Collected<[[Blob]]>()
            let requests = Collected<Int>()
            for count in [0, 19] {
                try await programme.inCopies { copy in
                    copy.clock.now = Programme.start
                    var generator = SeededGenerator(seed: 19)
                    try await copy.checkIn(count, &generator)
                    copy.endRound()
                    let transport = WatchedTransport(copy)
                    try await copy.lead(over: transport)
                    bytes.add([try await copy.published(by: .department), try await copy.published(by: .provider)])
                    requests.add(transport.requests)
                    for role in SideRole.allCases { #expect(try await RoundStore(copy.side(role).database, side: role).lists().isEmpty) }
                }
            }
            #expect(bytes.all.count == 2 && bytes.all[0] == bytes.all[1])
            #expect(requests.all[0] == requests.all[1])
        }
    }

    @Test func theMoreProtectivePolicyOfTheRoundCounts() async throws {
        try await Programme.withRounds { programme in
            let store = RoundStore(programme.department.side.database, side: .department)
            let noted = try #require(try NotedRound(try programme.department.side.trust.founded(), Programme.round))
            try await store.note(noted)
            let strict = try RoundTerms(minimumBatch: 40, rhoThousandths: 100)
            try await store.note(NotedRound(round: noted.round, terms: strict, stage: .open, cells: noted.cells))
            try await store.note(noted)
            #expect(try await store.noted(Programme.round)?.terms == strict)
            _ = try await store.close(Programme.round) { try Randomness.bytes($0) }
            try await store.note(
                NotedRound(
                    round: noted.round, terms: try RoundTerms(minimumBatch: 64, rhoThousandths: 1), stage: .open, cells: noted.cells))
            #expect(try await store.noted(Programme.round)?.terms == strict, "terms changed after the noise was drawn")
        }
    }

    /// A month after the end a side stops waiting for the other: nothing is told, everything is destroyed.
    @Test(arguments: SideRole.allCases) func aRoundThatNobodyFinishesIsGivenUp(_ role: SideRole) async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            try await programme.checkIn(20, &generator)
            try await RoundDesk(programme.provider.side).run()
            programme.clock.now = Programme.round.end + RoundRelease.patience - 1
            let cut = WatchedTransport(programme, cut: .before(0))
            await #expect(throws: ServiceError.unreachable) { try await programme.lead(over: cut) }
            try await RoundDesk(programme.provider.side).run()
            #expect(try await programme.stage(role).map { $0 < .collected } == true)
            for day in 0..<RoundRelease.overdueDays {
                #expect(try await programme.stage(role).map { $0 < .collected } == true, "after \(day) days")
                programme.clock.now = Programme.round.end + RoundRelease.patience + Int64(day) * 86_400
                if role == .department { try? await programme.lead(over: WatchedTransport(programme, cut: .before(0))) }
                if role == .provider { try await RoundDesk(programme.provider.side).run() }
            }
            #expect(try await programme.stage(role).map { $0 >= .published } == true)
            #expect(try await programme.halves(role).allSatisfy { $0.outcome == .withheld(.sidesDisagree) })
            #expect(try RoundKeyring(programme.side(role).home).key(of: Programme.round) == nil)
        }
    }
}

/// Everything in a folder, one after the other.
enum Files {
    /// - Parameter except: files that end so. That of the log's index (`-shm`) holds numbers of pages and frames, and long runs of zeroes.
    static func all(below folder: URL, except ending: String? = nil) throws -> [UInt8] {
        let walker = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey]))
        var bytes: [UInt8] = []
        for case let file as URL in walker where try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
            if let ending, file.lastPathComponent.hasSuffix(ending) { continue }
            bytes += Array(try Data(contentsOf: file))
        }
        return bytes
    }
}
