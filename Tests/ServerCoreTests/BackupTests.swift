// A backup is whole or refused, and a restored server is the same server.

import Foundation
import GRDB
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import ServerCore

@Suite struct BackupTests {
    private let fixture: Fixture
    private var backup: URL { fixture.directory.url.appendingPathComponent("backup") }
    private var restored: URL { fixture.directory.url.appendingPathComponent("restored") }

    init() async throws {
        fixture = try await Fixture()
        try await fixture.side.database.change {
            try $0.execute(sql: "INSERT INTO device_list VALUES (zeroblob(32), 42, zeroblob(8))")
            try $0.execute(sql: "INSERT INTO request_nonce VALUES (zeroblob(32), 43)")
        }
    }

    private func make() async throws {
        try await Backup.make(of: fixture.home, into: backup, schema: .bare, now: Date(timeIntervalSince1970: 1_795_435_200))
    }

    @Test func aRestoredServerIsTheSameServer() async throws {
        // The server of the fixture keeps its database open meanwhile.
        try await make()
        let home = try await Restore.make(restored, from: backup, schema: .bare, settle: { _ in })
        #expect(home.configuration == fixture.home.configuration)
        #expect(try SideKey.load(from: home).publicKey == fixture.side.key.publicKey)
        #expect(try CertificateFolder(home).current == (try CertificateFolder(fixture.home).current))
        try await HomeCheck(home, schema: .bare).run()
        let side = try await Side(home, schema: .bare, log: fixture.book.logger)
        #expect(try await side.database.read { try Int.fetchOne($0, sql: "SELECT version FROM device_list") } == 42)
        // When the last requests came is nothing to keep.
        #expect(try await side.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM request_nonce") } == 0)
        for path in try FileManager.default.subpathsOfDirectory(atPath: restored.path) {
            let mode = try FileManager.default.attributesOfItem(atPath: restored.appendingPathComponent(path).path)[.posixPermissions]
            #expect([0o600, 0o700].contains(mode as? Int), "\(path)")
        }
    }

    @Test func theManifestSaysTheDayAndNoMore() async throws {
        try await make()
        let manifest = try BackupManifest.read(backup)
        #expect(manifest.day == "2026-11-23")
        #expect(manifest.schema == ["core-1"])
        #expect(
            Set(manifest.files.keys) == [
                "keys/side.seed", "respite.sqlite", "server.json", "tls/current.certificate", "tls/next.certificate",
            ])
    }

    /// With one, and with what arrives at the other side, every answer of a round to come could be opened.
    @Test func aBackupHoldsNoKeyOfARound() async throws {
        let quarters = SideRequestFile.quarters(at: Instant(seconds: 1_795_435_200))
        let keyring = RoundKeyring(fixture.home)
        let keys = try keyring.publicKeys(of: quarters)
        try keyring.destroy(quarters[0])
        let secrets = try quarters.dropFirst().map { quarter in
            Data(try DurableFile.read(fixture.home.keys.appendingPathComponent("round-\(quarter).seed")))
        }
        #expect(secrets.count == 4)
        try await make()
        for path in try FileManager.default.subpathsOfDirectory(atPath: backup.path) {
            guard let content = try? Data(contentsOf: backup.appendingPathComponent(path)) else { continue }
            #expect(secrets.allSatisfy { content.range(of: $0) == nil }, "\(path)")
        }
        let home = try await Restore.make(restored, from: backup, schema: .bare, settle: { _ in })
        #expect(try quarters.allSatisfy { try RoundKeyring(home).key(of: $0) == nil })
        // What was destroyed stays so; the others are made anew for the next request.
        let anew = try RoundKeyring(home).publicKeys(of: quarters)
        #expect(anew.map(\.period) == Array(quarters.dropFirst()))
        #expect(Set(anew.map(\.key)).isDisjoint(with: keys.map(\.key)))
    }

    @Test func whatCouldNotBePutBackIsNotCalledABackup() async throws {
        try fixture.side.database.close()
        let whole = try Data(contentsOf: fixture.home.database)
        for missing in [1, 20, 1000, 5000] {
            for path in ["-wal", "-shm"].map({ fixture.home.database.path + $0 }) { try? FileManager.default.removeItem(atPath: path) }
            try whole.dropLast(missing).write(to: fixture.home.database)
            await #expect(throws: ServerError(.databaseDamaged), "\(missing) bytes") { try await make() }
            #expect(!FileManager.default.fileExists(atPath: backup.path))
        }
    }

    /// The file has all its pages, but one of them holds what no page holds.
    @Test func aDamagedPageIsNotCopiedIntoABackup() async throws {
        try await fixture.side.database.change { database in
            for index in UInt8(1)...200 {
                try database.execute(
                    sql: "INSERT INTO device_list VALUES (?, 42, zeroblob(100))", arguments: [Data(repeating: index, count: 32)])
            }
        }
        try fixture.side.database.close()
        var bytes = try Data(contentsOf: fixture.home.database)
        bytes.replaceSubrange((bytes.count - 4096)..., with: Data(repeating: 0xA5, count: 4096))
        try bytes.write(to: fixture.home.database)
        await #expect(throws: ServerError(.databaseDamaged)) { try await make() }
        #expect(!FileManager.default.fileExists(atPath: backup.path))
    }

    @Test func nothingIsOverwritten() async throws {
        try await make()
        await #expect(throws: ServerError(.backupExists)) { try await make() }
        _ = try await Restore.make(restored, from: backup, schema: .bare, settle: { _ in })
        await #expect(throws: ServerError(.homeNotEmpty)) {
            try await Restore.make(restored, from: backup, schema: .bare, settle: { _ in })
        }
        await #expect(throws: ServerError(.homeNotEmpty)) {
            try await Restore.make(fixture.home.folder, from: backup, schema: .bare, settle: { _ in })
        }
    }

    /// Every file of a backup, damaged in every way: refused, and nothing of it is left behind.
    @Test func anyDamageIsNoticed() async throws {
        try await make()
        let files = try FileList.of(backup)
        #expect(files.count == 6)
        for file in files {
            for damage in Damage.allCases {
                let broken = fixture.directory.url.appendingPathComponent("broken")
                try? FileManager.default.removeItem(at: broken)
                try FileManager.default.copyItem(at: backup, to: broken)
                try damage.apply(to: broken.appendingPathComponent(file))
                await #expect(throws: ServerError(.backupDamaged), "\(file) \(damage)") {
                    try await Restore.make(restored, from: broken, schema: .bare, settle: { _ in })
                }
                #expect(!FileManager.default.fileExists(atPath: restored.path))
            }
        }
    }

    private enum Damage: CaseIterable {
        case missing, cut, flipped, joined, linked

        func apply(to file: URL) throws {
            let data = try Data(contentsOf: file)
            try FileManager.default.removeItem(at: file)
            switch self {
            case .missing: return
            case .cut: try data.dropLast(data.count / 2 + 1).write(to: file)
            case .flipped: try Data(data.enumerated().map { $0.offset == data.count / 2 ? $0.element ^ 0x80 : $0.element }).write(to: file)
            case .joined:
                try data.write(to: file)
                try data.write(to: file.deletingLastPathComponent().appendingPathComponent("extra"))
            case .linked: try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "/dev/null")
            }
        }
    }

    @Test func aBackupOfANewerVersionIsRefused() async throws {
        let newer = Schema(steps: [SchemaStep("future-1", "CREATE TABLE future (id INTEGER) STRICT")], invariants: [])
        let home = fixture.home
        try fixture.side.database.close()
        try await Backup.make(of: home, into: backup, schema: newer, now: Date(timeIntervalSince1970: 1_795_435_200))
        await #expect(throws: ServerError(.databaseNewer)) {
            try await Restore.make(restored, from: backup, schema: .bare, settle: { _ in })
        }
    }

    @Test func whatIsNoBackupIsRefused() async throws {
        let empty = fixture.directory.url.appendingPathComponent("empty")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        await #expect(throws: ServerError(.backupDamaged)) {
            try await Restore.make(restored, from: empty, schema: .bare, settle: { _ in })
        }
        await #expect(throws: ServerError(.backupDamaged)) {
            try await Restore.make(restored, from: fixture.directory.url.appendingPathComponent("nowhere"), schema: .bare, settle: { _ in })
        }
    }

    @Test func theCheckNamesADamagedKeyOrCertificate() async throws {
        for file in ["keys/side.seed", "tls/current.certificate", "tls/next.certificate"] {
            let url = fixture.home.folder.appendingPathComponent(file)
            let data = try Data(contentsOf: url)
            try Data(data.dropLast(3)).write(to: url)
            await #expect(throws: (any Error).self, "\(file)") { try await HomeCheck(fixture.home, schema: .bare).run() }
            try data.write(to: url)
        }
        try await HomeCheck(fixture.home, schema: .bare).run()
    }
}
