// What somebody finds who takes the disk: no word, no title, no name, no case; lengths in steps only.

import CaseFile
import CaseVault
import Foundation
import GRDB
import Scheduling
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct VaultDiskTests {
    private let team: Team
    private let canary = "CanaryWord"

    init() throws { team = try Team() }

    /// Everything below the vault's folder, the write-ahead log included.
    private func disk() throws -> [UInt8] {
        let files = try FileManager.default.contentsOfDirectory(atPath: team.path(team.ada))
        #expect(files.contains("vault-wal"), "the log is looked at while it holds something")
        return try files.flatMap { Array(try Data(contentsOf: URL(filePath: team.path(team.ada) + "/" + $0))) }
    }

    private func contains(_ bytes: [UInt8], _ word: [UInt8]) -> Bool { Data(bytes).range(of: Data(word)) != nil }

    @Test func nothingReadableIsOnTheDisk() throws {
        let vault = try team.vault(team.ada)
        let booking = try SigningKey.random().publicKey
        let caseID = try vault.openCase(
            .booking(booking, continuity: Digest(sha256: [1])), zone: ZoneID(newYork), person: canary, at: Team.now
        ).state.id
        let note = try vault.soap("\(canary) sleeps badly", in: caseID)
        try vault.sign(note, in: caseID, at: Team.now)
        try vault.write(.goalSet(GoalSet(statement: "\(canary) rests")), in: caseID, at: Team.now)
        try vault.keep(UnfinishedNote(in: caseID, .newNote, .dap, text: canary, savedAt: Team.now))
        _ = try vault.search(canary, at: Team.now)
        let bytes = try disk()
        let secrets: [[UInt8]] = [
            Array(canary.utf8), caseID.bytes, note.bytes, booking.bytes, team.ada.id.bytes, team.ada.device.publicKey.bytes,
            Array("respite.case".utf8), Array("respite.record".utf8), Array(newYork.utf8),
        ]
        for secret in secrets { #expect(!contains(bytes, secret), "found \(Hex.encode(secret))") }
    }

    @Test func lengthsComeInSteps() throws {
        let vault = try team.vault(team.ada)
        let caseID = try vault.walkIn()
        for length in [1, 500, 900, 3000, 9000] { _ = try vault.soap(String(repeating: "x", count: length), in: caseID) }
        let database = try DatabaseQueue(path: team.path(team.ada) + "/vault")
        let lengths = try database.read { database in
            try Int.fetchSet(database, sql: "SELECT length(value) FROM log UNION SELECT length(value) FROM kept")
        }
        // Nonce, commitment, length and tag beside a power of two.
        #expect(lengths.allSatisfy { ($0 - 76).nonzeroBitCount == 1 && $0 - 76 >= 1024 }, "\(lengths.sorted())")
    }

    @Test func whatWasThrownAwayIsGoneFromTheDisk() throws {
        let vault = try team.vault(team.ada)
        let caseID = try vault.walkIn()
        let unfinished = try UnfinishedNote(in: caseID, .newNote, .soap, text: "never mind", savedAt: Team.now)
        try vault.keep(unfinished)
        let database = try DatabaseQueue(path: team.path(team.ada) + "/vault")
        let row = try database.read { try Data.fetchOne($0, sql: "SELECT value FROM log ORDER BY position DESC LIMIT 1") }
        let sealed = Array(try #require(row).suffix(64))
        try database.close()
        #expect(contains(try disk(), sealed))
        try vault.discard(unfinished)
        let left = try FileManager.default.contentsOfDirectory(atPath: team.path(team.ada)).flatMap {
            Array(try Data(contentsOf: URL(filePath: team.path(team.ada) + "/" + $0)))
        }
        #expect(!contains(left, sealed))
    }

    @Test func theFilesAreTheirOwnersAlone() throws {
        let vault = try team.vault(team.ada)
        _ = try vault.walkIn()
        for name in try FileManager.default.contentsOfDirectory(atPath: team.path(team.ada)) {
            let attributes = try FileManager.default.attributesOfItem(atPath: team.path(team.ada) + "/" + name)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(name)")
        }
    }

    @Test func aChangedRowIsDamageAndNotAShorterVault() throws {
        _ = try team.vault(team.ada).walkIn()
        let database = try DatabaseQueue(path: team.path(team.ada) + "/vault")
        try database.write { database in
            let value = try #require(try Data.fetchOne(database, sql: "SELECT value FROM log ORDER BY position DESC LIMIT 1"))
            var bytes = Array(value)
            bytes[100] ^= 1
            try database.execute(
                sql: "UPDATE log SET value = ? WHERE position = (SELECT max(position) FROM log)", arguments: [Data(bytes)])
        }
        try database.close()
        #expect(throws: VaultError.damaged) { try team.vault(team.ada) }
    }
}
