// Killed at any moment while case files are handed in, shared and shredded, the department side loses nothing that it acknowledged, and what
// was shredded is in no file.

import BookingKit
import DepartmentSide
import Envelope
import Foundation
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite(.serialized, .timeLimit(.minutes(20))) struct RecordCrashTests {
    private static let kills = 18

    /// One request of a clinician's device, as it is sent again until it is answered.
    private typealias Step = @Sendable (_ port: Int) async throws -> UInt

    @Test func killedWhileRecordsAreHandedInEveryAcknowledgedOneIsThereAndNoShreddedOne() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        let port = founded.port
        var server = try RunningServer(tool, home: "d", port: port)
        try await founded.publishHours()
        var scribe = RecordScribe(of: founded.founding.clinician.publicKey, device: founded.founding.device)
        var (kept, shredded, acknowledged): ([RecordUpload], [RecordUpload], Int) = ([], [], 0)
        for round in 0..<Self.kills {
            let uploads = try (0..<4).map { _ in try scribe.write() }
            let steps = try Self.steps(uploads, scribe)
            let (answers, answered) = AsyncStream.makeStream(of: Void.self)
            async let outcome = Self.send(steps, port: port, answered)
            // Killed when some are answered and the next is under way.
            var answer = answers.makeAsyncIterator()
            for _ in 0..<round % (steps.count + 1) { await answer.next() }
            server.kill()
            acknowledged += await outcome
            server = try RunningServer(tool, home: "d", port: port)
            // Whoever has no answer asks again, and so does whoever has one.
            for step in steps { #expect(try await step(port) == 204, "round \(round)") }
            kept += uploads.dropLast()
            shredded += uploads.suffix(1)
        }
        #expect(server.stop() == 0)
        #expect(acknowledged >= Self.kills, "the load was too small to show anything")
        try await check(kept, shredded, tool, founded.founding)
        print(
            "department killed \(Self.kills) times: \(kept.count) records, \(shredded.count) shredded, \(acknowledged) steps acknowledged")
    }

    /// Handed in by two and two, the first shared anew, the last shredded.
    private static func steps(_ uploads: [RecordUpload], _ scribe: RecordScribe) throws -> [Step] {
        let device = scribe.device
        let halves = [Array(uploads.prefix(2)), Array(uploads.suffix(2))].map { RecordsRequest(uploads: $0.map(RecordParcel.init)) }
        let old = GrantReference(record: uploads[0].core.header.record, grant: uploads[0].grant.digest)
        let renewed = RecordGrantsRequest(grants: [try scribe.grant(of: uploads[0].core).blob], withdrawn: [old])
        let end = TombstonesRequest(tombstones: [try scribe.tombstone(of: uploads[3].core).blob])
        return halves.map { half in { try await WireClient.call(PostRecords.self, half, by: device, port: $0).status } } + [
            { try await WireClient.call(PostRecordGrants.self, renewed, by: device, port: $0).status },
            { try await WireClient.call(PostTombstones.self, end, by: device, port: $0).status },
        ]
    }

    /// One after the other, until one is not answered.
    private static func send(_ steps: [Step], port: Int, _ answered: AsyncStream<Void>.Continuation) async -> Int {
        defer { answered.finish() }
        for (index, step) in steps.enumerated() {
            guard (try? await step(port)) == 204 else { return index }
            answered.yield()
        }
        return steps.count
    }

    private func check(_ kept: [RecordUpload], _ shredded: [RecordUpload], _ tool: ServerTool, _ founding: TestFounding) async throws {
        #expect(try tool("check", "--home", "{root}/d").status == 0)
        let database = try ServerDatabase(tool.path("d/respite.sqlite"), schema: .department)
        let store = SQLiteRecordStore(database)
        #expect(try await store.counts() == RecordCounts(records: kept.count, shredded: shredded.count, grants: kept.count))
        let ids = (kept + shredded).map(\.core.header.record)
        let fetched = try await store.fetch(ids, for: founding.clinician.publicKey, limit: 1 << 30).records
        #expect(fetched.map(\.core) == kept.map { $0.core.blob } + shredded.map { _ in nil })
        try database.close()
        for name in try FileManager.default.subpathsOfDirectory(atPath: tool.path("d").path) {
            guard let content = try? Data(contentsOf: tool.path("d").appending(path: name)) else { continue }
            for upload in shredded { #expect(content.range(of: Data(upload.core.body.ciphertext.suffix(64))) == nil, "\(name)") }
        }
    }
}
