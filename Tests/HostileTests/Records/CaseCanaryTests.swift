// Attack classes 24 and 25 for everything that a case can say: a word that stands in each text is looked for wherever somebody else may look.

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import Envelope
import Foundation
import GRDB
import LocalState
import ProgrammeFixture
import Scheduling
import Sealing
import ServerCore
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@Suite struct CaseCanaryTests {
    /// What must be found nowhere, by its name.
    private typealias Secret = (name: String, bytes: [UInt8])

    private func appearances(of secrets: [Secret], in traces: [(name: String, bytes: [UInt8])]) -> [String] {
        secrets.flatMap { secret in
            let needle = Needle(secret.bytes)
            return traces.filter { needle.appears(in: $0.bytes) }.map { "\(secret.name) in \($0.name)" }
        }
    }

    /// Everything on a clinician's disk: homes with their sealed states, vaults and write-ahead logs, and a backup.
    private func disk(_ folder: TemporaryDirectory) throws -> [(name: String, bytes: [UInt8])] {
        let found = FileManager.default.enumerator(at: folder.url, includingPropertiesForKeys: [.isRegularFileKey])
        return try (found?.compactMap { $0 as? URL } ?? []).filter {
            try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false
        }.map { ($0.path, Array(try Data(contentsOf: $0))) }
    }

    @Test func nothingThatACaseCanSayIsReadableAnywhere() async throws {
        try await Programme.run(tokens: 1, cards: 1) { programme in
            let folder = try TemporaryDirectory()
            let ada = try await Practitioner("Ada", in: folder, programme, over: programme.transport)
            let ida = try await Practitioner("Ida", in: folder, programme, over: programme.transport)
            let entries = try [
                programme.ada.entry, programme.ben.entry, ada.entry(), ida.entry(role: .intern, supervisor: ada.key),
            ]
            try await programme.install(try programme.documents.roster(entries, version: 2))
            try await Practitioner.acquaint([ada, ida], in: programme)
            let author = try await CanaryAuthor(ada: ada, ida: ida, now: programme.clock.now)
            let caseID = try await author.writeEverything()
            let vault = author.vault
            let state = try vault.state(of: caseID, at: programme.clock.now)
            let kinds = Set(
                state.accepted.compactMap { entry in if case .readable(let content) = entry.content { content.kind } else { nil } })
            #expect(kinds == Set(ContentKind.allCases), "\(Set(ContentKind.allCases).subtracting(kinds)) was not written: \(state.refused)")
            // A backup empties the write-ahead log: it is looked at before.
            let logs = try disk(folder).filter { $0.name.hasSuffix("/vault-wal") }
            #expect(
                logs.contains { $0.name.hasSuffix("/Ada/vault/vault-wal") && !$0.bytes.isEmpty },
                "the log is looked at while it holds something")
            let leftOut = try await ada.session.withCarriedCases { try ada.session.state.backup(to: folder.path + "/backup") }
            #expect(leftOut == 0)

            let traces = try await ServerTraces.all(of: programme)
            let disk = try logs + disk(folder)
            for name in ["respite.sqlite", "respite.sqlite-wal", "log"] {
                #expect(traces.contains { $0.name.hasSuffix(name) && !$0.bytes.isEmpty }, "\(name) is looked at while it holds something")
            }
            #expect(traces.count { $0.name.hasPrefix("backup/") && $0.name.hasSuffix("respite.sqlite") } == 2, "a backup of each side")
            for name in ["/Ada/vault/vault", "/Ida/vault/vault", "/backup"] {
                #expect(disk.contains { $0.name.hasSuffix(name) && !$0.bytes.isEmpty }, "\(name) is looked at while it holds something")
            }
            let everywhere: [Secret] =
                [("a text", Array(CanaryAuthor.canary.utf8)), ("the case", caseID.bytes), ("a zone", Array(CanaryAuthor.zone.utf8))]
                + author.marks.map { ("what a booking says", $0) }
            #expect(appearances(of: everywhere, in: traces + disk) == [])
            // The hash of a record is its name at the server, and none on the clinician's disk.
            let own = state.accepted.map { ("a record", $0.id.bytes) } + [("the clinician", ada.key.bytes), ("her intern", ida.key.bytes)]
            #expect(appearances(of: own, in: disk) == [])
            // The search finds what is there.
            #expect(appearances(of: own, in: traces).count > own.count)
            let (rows, links) = try await ServerTraces.links(at: programme.department)
            #expect(rows > ContentKind.allCases.count && links == 0)
            try await lengthsAreThoseOfBuckets(programme, ada)
        }
    }

    private func lengthsAreThoseOfBuckets(_ programme: Programme, _ ada: Practitioner) async throws {
        let server = try await ServerTraces.lengths(at: programme.department)
        #expect(Set(server.cores).isSubset(of: ServerTraces.lengthsOfCores))
        // Some are handed out to one clinician and some to two, whom 32 bytes more name; nothing else in a grant has a length of its own here.
        let grants = Set(server.grants).sorted()
        #expect(grants.count == 2 && grants.last == grants.first.map { $0 + 32 }, "\(grants)")
        let database = try DatabaseQueue(path: ada.session.vaultFolder + "/vault")
        defer { try? database.close() }
        let here = try await database.read { database in
            try Int.fetchSet(database, sql: "SELECT length(value) FROM log WHERE length(value) > 0 UNION SELECT length(value) FROM kept")
        }
        // Nonce, commitment, length and tag beside a power of two.
        #expect(here.allSatisfy { ($0 - 76).nonzeroBitCount == 1 && $0 - 76 >= 1024 }, "\(here.sorted())")
    }
}
