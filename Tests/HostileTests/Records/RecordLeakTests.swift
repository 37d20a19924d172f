// Attack classes 21, 24, 25, 28 and 29 for case files: what leaves a clinician's device, what lies on a server's disk, what can be sent twice.

import DepartmentSide
import Envelope
import Foundation
import GRDB
import ProgrammeFixture
import Sealing
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct RecordLeakTests {
    /// What only the two members of the case may know.
    private static func secrets(_ scene: RecordScene) -> [(name: String, bytes: [UInt8])] {
        (RecordScene.texts + [RecordScene.fork]).map { ($0, Array($0.utf8)) } + [("case", scene.caseID.bytes)]
    }

    /// Attack class 24.
    @Test func noNoteNoTitleAndNoCaseReachesAServersDisk() async throws {
        try await RecordScene.run { scene, _, _ in
            let traces = try await ServerTraces.all(of: scene.programme)
            #expect(traces.contains { $0.name.hasSuffix("-wal") && !$0.bytes.isEmpty })
            #expect(traces.contains { $0.name.hasPrefix("backup/") && $0.name.hasSuffix("respite.sqlite") })
            for secret in Self.secrets(scene) {
                let needle = Needle(secret.bytes)
                for trace in traces { #expect(!needle.appears(in: trace.bytes), "\(secret.name) in \(trace.name)") }
            }
            // The search finds what is there: the id of each record, at the department and in its backup.
            let note = Needle(scene.hostile.loot.records.notes[0].bytes)
            #expect(traces.filter { note.appears(in: $0.bytes) }.contains { $0.name.hasPrefix("backup/") })
            #expect(!traces.contains { $0.name == "log" && note.appears(in: $0.bytes) })
        }
    }

    /// Attack class 24: nothing in a row says which records belong together, beyond the chain of a device.
    @Test func noRowNamesAnotherRecordOfItsCase() async throws {
        try await RecordScene.run { scene, _, _ in
            let (rows, links) = try await ServerTraces.links(at: scene.programme.department)
            #expect(rows == 5 && links == 0)
        }
    }

    /// Attack class 25: whatever is written, what is stored has one of five lengths, and a short word has a page's.
    @Test func recordsOnDiskHaveTheLengthsOfBuckets() async throws {
        try await RecordScene.run { scene, ada, _ in
            var author = ada
            for length in [0, 1, 3000, 4000, 9000, 30_000] { try await author.write(String(repeating: "x", count: length)) }
            let lengths = try await ServerTraces.lengths(at: scene.programme.department)
            #expect(Set(lengths.cores).isSubset(of: ServerTraces.lengthsOfCores) && Set(lengths.cores).count >= 4)
            #expect(Set(lengths.grants).count == 1)
        }
    }

    /// Attack class 21.
    @Test func nothingThatACaseSaysIsInAnyRequest() async throws {
        try await RecordScene.run { scene, _, ben in
            let traffic = RecordingTransport(scene.programme.transport)
            var vault = ben
            vault.transport = traffic
            _ = try await vault.look()
            let note = try await vault.write("canary-note-ben-3")
            try await vault.shred(note.core)
            #expect(traffic.recorded.count >= 7)
            for secret in Self.secrets(scene) + [("new note", Array("canary-note-ben-3".utf8))] {
                let needle = Needle(secret.bytes)
                for exchange in traffic.recorded {
                    #expect(!needle.appears(in: exchange.sent), "\(secret.name) in \(exchange.request.path)")
                    #expect(!needle.appears(in: exchange.answer.body), "\(secret.name) in the answer to \(exchange.request.path)")
                }
            }
            // No path holds an id.
            #expect(traffic.recorded.allSatisfy { $0.request.path.wholeMatch(of: /\/v1(\/[a-z]+)+/) != nil })
        }
    }

    /// Attack class 29.
    @Test func aCapturedHandInDoesNothingTwice() async throws {
        try await RecordScene.run { scene, _, ben in
            let traffic = RecordingTransport(scene.programme.transport)
            var vault = ben
            vault.transport = traffic
            _ = try await vault.look()
            let note = try await vault.write("canary-note-ben-3")
            try await vault.shred(note.core)
            let store = SQLiteRecordStore(scene.programme.department.side.database)
            let before = try await RecordShelf(of: scene.programme.ben.key, in: scene.programme)
            let signed = traffic.recorded.filter { !$0.request.headers.isEmpty }
            #expect(Set(signed.map(\.request.path)).count >= 5)
            for exchange in signed {
                let again = try await scene.programme.transport.send(exchange.request, to: exchange.address, identity: exchange.identity)
                #expect(again.problem == .requestReplayed, "\(exchange.request.path)")
            }
            // The same records in a request of its own: nothing comes back.
            _ = try await vault.call(PostRecords.self, RecordsRequest.batches(of: [try vault.upload(note)])[0])
            #expect(try await RecordShelf(of: scene.programme.ben.key, in: scene.programme).records == before.records)
            #expect(try await store.counts() == RecordCounts(records: 4, shredded: 2, grants: 4))
        }
    }

    /// Attack classes 23 and 28: a stranger to a case learns not even whether a record exists.
    @Test func whatIsNotThereAndWhatIsNotYoursAreOneAnswer() async throws {
        try await RecordScene.run { scene, _, _ in
            let traffic = RecordingTransport(scene.programme.transport)
            let vault = try scene.vault(of: scene.cleo, over: traffic)
            let (theirs, none) = (scene.hostile.loot.records.notes[0], try RecordID.random())
            let shelf = try await RecordShelf(of: scene.programme.ben.key, in: scene.programme)
            let core = try RecordCore(try #require(shelf[theirs]?.core))
            for record in [theirs, none] {
                #expect(
                    try await vault.call(FetchRecords.self, RecordsWanted(records: [record])) == RecordBatch(records: [], missing: [record])
                )
            }
            for header in [core.header, try core.header.renamed(none)] {
                let tombstone = RecordTombstone(of: try RecordCore(header: header, body: core.body), by: scene.cleo.device.publicKey)
                let request = TombstonesRequest.batches(of: [try DeviceSigned(tombstone, by: scene.cleo.device)])[0]
                #expect(await refusal { try await vault.call(PostTombstones.self, request) } == .notFound)
            }
            let answers = traffic.recorded.filter { $0.request.path == PostTombstones.route.path }.map(\.answer.body)
            #expect(answers.count == 2 && answers[0] == answers[1])
        }
    }
}

extension RecordHeader {
    fileprivate func renamed(_ record: RecordID) throws -> RecordHeader {
        try RecordHeader(record: record, device: device, counter: counter, previous: previous, bucket: bucket)
    }
}
