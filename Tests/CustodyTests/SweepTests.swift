// The end of a case over a real department side: nothing of it is left in any file of the server or of the vault.

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import DepartmentSide
import Envelope
import Foundation
import GRDB
import LocalState
import ProgrammeFixture
import Sealing
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Wire

@Suite struct SweepTests {
    /// The last bytes of every sealed value of a vault, each unlike any other.
    private func values(_ folder: String) throws -> Set<Data> {
        let database = try DatabaseQueue(path: folder + "/vault")
        defer { try? database.close() }
        return try database.read { database in
            let all = try Data.fetchAll(database, sql: "SELECT value FROM log UNION ALL SELECT value FROM kept")
            return Set(all.filter { $0.count >= 64 }.map { Data($0.suffix(48)) })
        }
    }

    private func files(_ folder: URL) throws -> [Data] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return try (found?.compactMap { $0 as? URL } ?? []).filter {
            try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false
        }.map { try Data(contentsOf: $0) }
    }

    private func count(_ bytes: Set<Data>, in files: [Data]) -> Int {
        bytes.count { needle in files.contains { $0.range(of: needle) != nil } }
    }

    @Test func aSweptCaseIsInNoFileOfTheServerAndInNoneOfTheVault() async throws {
        try await Scene.run { scene in
            let ada = scene.ada
            let now = scene.programme.clock.now
            let old = try await ada.walkIn("eight years ago", happened: now - 8 * 366 * 86_400)
            let fresh = try await ada.walkIn("last week")
            let key = try await ada.keepApart("of her father", in: old)
            try await ada.synchronise()
            let vault = try await ada.session.vault()
            await #expect(throws: VaultError.notDue) { try await ada.session.sweep([fresh], in: vault) }
            let store = SQLiteRecordStore(scene.programme.department.side.database)
            func cores() async throws -> Set<Data> {
                let ids = try await store.page(for: ada.key, after: nil, limit: 1000).records.map(\.value.record)
                return Set(
                    try await store.fetch(ids, for: ada.key, limit: 1 << 30).records.compactMap {
                        $0.core.map { Data($0.bytes.suffix(48)) }
                    })
            }
            let folder = URL(filePath: ada.session.vaultFolder)
            let (vaultBefore, serverBefore) = (try values(folder.path), try await cores())
            // Most: a few may lie across two pages of the file.
            #expect(2 * count(serverBefore, in: try files(scene.programme.department.folder)) > serverBefore.count)

            let report = try await ada.session.sweep([old], in: vault, with: key)
            #expect(report.cases == 1 && report.records >= 4 && report.isDelivered && report.isGoneFromDisk)
            let gone = serverBefore.subtracting(try await cores())
            #expect(gone.count == report.records)
            #expect(count(gone, in: try files(scene.programme.department.folder)) == 0)
            // Two rows for each record, at least.
            let lost = vaultBefore.subtracting(try values(folder.path))
            #expect(lost.count >= 2 * report.records)
            #expect(count(lost, in: try files(folder)) == 0)
            // The psychotherapy note was among it; it was the last one, and its key is gone too.
            #expect(report.isPrivateKeyGone)
            #expect(try !vault.hasPsychotherapyKey)
            // Nor in a backup that is made now.
            try await scene.programme.department.backUpAndRestore()
            #expect(count(gone, in: try files(scene.programme.department.folder)) == 0)
            #expect(try vault.cases(at: now).map(\.state.id) == [fresh])
            #expect(try await ada.texts(of: fresh) == ["last week"])
            // It does not come back, and nothing is missed.
            let after = try await ada.synchronise()
            #expect(after.taken.findings.isEmpty && after.taken.new == 0 && after.waiting == 0)
        }
    }

    /// The last note that is shown is not the last there is, where the server shows less than was there, or may: the key stays.
    @Test(arguments: ["withheld", "put back"]) func theirKeyStaysWhereNobodyCanTellThatNoNoteIsLeft(_ how: String) async throws {
        try await Scene.run { scene in
            let (ada, now) = (scene.ada, scene.programme.clock.now)
            let old = try await ada.walkIn("eight years ago", happened: now - 8 * 366 * 86_400)
            let fresh = try await ada.walkIn("today")
            let key = try await ada.keepApart("of her father", in: old)
            try await ada.synchronise()
            let opening = try #require(try await ada.state(of: fresh).opening?.stamp.entry)
            if how == "withheld" {
                scene.post.listRecords { page in
                    RecordPage(records: page.records.map(\.value).filter { EntryID($0.reference.core) != opening }, next: page.next)
                }
            } else {
                try await ada.session.state.update { $0.markRestored() }
                try await ada.synchronise()
            }
            let vault = try await ada.session.vault()
            let report = try await ada.session.sweep([old], in: vault, with: key)
            #expect(report.cases == 1)
            #expect(try vault.psychotherapyCount(at: now) == 0)
            #expect(try !report.isPrivateKeyGone && vault.hasPsychotherapyKey)
        }
    }

    @Test func aColleaguesVaultHoldsNothingOfItOnceItHasFetchedTheTombstones() async throws {
        try await Scene.run { scene in
            let (ada, ben, now) = (scene.ada, scene.ben, scene.programme.clock.now)
            let old = try await ada.walkIn("eight years ago", happened: now - 8 * 366 * 86_400)
            let vault = try await ada.session.vault()
            try vault.write(.memberAdded(MemberAdded(member: ben.key, role: .covering)), in: old, at: now)
            try await ada.synchronise()
            try await ben.synchronise()
            try await ben.note("Ben's own of that time", in: old)
            try await ben.synchronise()
            #expect(try await ben.texts(of: old).count == 2)
            let folder = URL(filePath: ben.session.vaultFolder)
            let before = try values(folder.path)
            let report = try await ada.session.sweep([old], in: vault)
            #expect(report.isDelivered && report.records >= 6)
            let taken = try await ben.synchronise().taken
            #expect(taken.shredded == report.records && taken.findings.isEmpty && taken.contested == 0)
            #expect(try await ben.session.vault().cases(at: now).isEmpty)
            let lost = before.subtracting(try values(folder.path))
            #expect(lost.count >= 2 * report.records)
            #expect(count(lost, in: try files(folder)) == 0)
        }
    }
}
