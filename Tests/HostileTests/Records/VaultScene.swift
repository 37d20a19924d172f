// The scene of the attacks on a whole clinician: Ada, Ben and Cleo share cases with their real sessions and vaults, before the server turns.

import CaseFile
import CaseKit
import ClinicianClient
import Envelope
import Foundation
import GRDB
import ProgrammeFixture
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import CaseVault
@testable import Sealing

struct VaultScene: Sendable {
    /// What Ben has seen of the case when the attack begins.
    enum Moment: CaseIterable {
        /// All but what Ada wrote last.
        case behind
        case upToDate
    }

    static let known: Set<String> = ["canary-ada-1", "canary-ben", "canary-ada-2"]
    static let beforeTheLast = "canary-ada-3"
    /// Others name it.
    static let last = "canary-ada-last"
    static let newest: Set<String> = [beforeTheLast, last, "canary-ada-4"]
    static let truth = known.union(newest)
    /// By a vault of Ada's that was put back from a backup.
    static let fork = "canary-ada-fork"

    let programme: Programme
    let hostile: HostileTransport
    let folder: TemporaryDirectory
    let ada: Practitioner
    let ben: Practitioner
    let cleo: Practitioner
    /// Ben's own vault, of which each attack gets a copy.
    let vault: Vault
    let caseID: CaseID

    static func run(_ body: @escaping @Sendable (VaultScene) async throws -> Void) async throws {
        try await Programme.run(tokens: 1, cards: 1) { programme in
            let (folder, hostile) = (try TemporaryDirectory(), try HostileTransport(programme))
            func person(_ name: String, over transport: any Transport) async throws -> Practitioner {
                try await Practitioner(name, in: folder, programme, over: transport)
            }
            let ada = try await person("Ada", over: programme.transport)
            let ben = try await person("Ben", over: hostile)
            let cleo = try await person("Cleo", over: programme.transport)
            let people = [ada, ben, cleo]
            let entries = [try programme.ada.entry, try programme.ben.entry] + (try people.map { try $0.entry() })
            try await programme.install(try programme.documents.roster(entries, version: 2))
            try await Practitioner.acquaint(people, in: programme)
            let (vault, caseID) = (try await ben.session.vault(), try await ada.walkIn("canary-ada-1"))
            let scene = VaultScene(
                programme: programme, hostile: hostile, folder: folder, ada: ada, ben: ben, cleo: cleo, vault: vault, caseID: caseID)
            try await scene.write()
            try await body(scene)
        }
    }

    // MARK: Ben

    private func path(_ moment: Moment) -> String { folder.path + "/\(moment)" }

    private func keep(_ moment: Moment) throws {
        #expect(try vault.forgetDeleted())
        try FileManager.default.createDirectory(atPath: path(moment), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: ben.session.vaultFolder + "/vault", toPath: path(moment) + "/vault")
    }

    /// A vault of Ben's as it was then, of its own.
    func copy(_ moment: Moment) throws -> (vault: Vault, folder: String) {
        let copy = folder.path + "/" + Hex.encode(try Randomness.bytes(8))
        try FileManager.default.copyItem(atPath: path(moment), toPath: copy)
        return (try Vault(in: copy, of: vault.owner, trusting: vault.practice, creating: false), copy)
    }

    /// What is shown of the case.
    func texts(_ vault: Vault) throws -> Set<String> {
        let state = try vault.state(of: caseID, at: now)
        return Set(state.notes.compactMap { $0.current.content.body[.subjective]?.value } + state.goals.map(\.content.statement.value))
    }

    /// The names of the records that lie in a vault.
    func stored(_ folder: String) throws -> Set<Data> {
        let database = try DatabaseQueue(path: folder + "/vault")
        defer { try? database.close() }
        return try database.read { try Data.fetchSet($0, sql: "SELECT name FROM kept") }
    }

    /// Those that an honest server would have had him keep.
    func honest() throws -> Set<Data> { try stored(path(.upToDate)) }

    /// Everything in a vault, row by row.
    func rows(_ folder: String) throws -> Set<Data> {
        let database = try DatabaseQueue(path: folder + "/vault")
        defer { try? database.close() }
        return try database.read {
            try Data.fetchSet($0, sql: "SELECT name || value FROM log UNION ALL SELECT name || value FROM kept")
        }
    }

    var now: Instant { programme.clock.now }

    // MARK: What was written

    private func write() async throws {
        let old = try await ada.walkIn("eight years ago", happened: now - 8 * 366 * 86_400)
        let adas = try await ada.session.vault()
        for member in [ben, cleo] {
            for each in [caseID, old] {
                try adas.write(.memberAdded(MemberAdded(member: member.key, role: .covering)), in: each, at: now)
            }
        }
        try await ada.synchronise()
        try await synchronise()
        try vault.write(.goalSet(GoalSet(statement: "canary-ben")), in: caseID, at: now)
        try await synchronise()
        for each in [ada, cleo] { try await each.synchronise() }
        let earlier = try await RecordShelf(of: ben.key, in: programme)
        for text in ["canary-ada-2", "canary-ada-2", "canary-ada-2", "canary-ada-2"] {
            try adas.write(.goalSet(GoalSet(statement: text)), in: caseID, at: now)
        }
        #expect(try await ada.session.sweep([old], in: adas).isDelivered)
        try await synchronise()
        #expect(try vault.cases(at: now).map(\.state.id) == [caseID])
        try keep(.behind)
        let fork = try fork(adas)
        var entries: [EntryID] = []
        for text in [Self.beforeTheLast, Self.beforeTheLast, Self.last, "canary-ada-4"] {
            entries.append(try adas.write(.goalSet(GoalSet(statement: text)), in: caseID, at: now))
        }
        for each in [ada, cleo] { try await each.synchronise() }
        try await synchronise()
        try keep(.upToDate)
        #expect(try texts(vault) == Self.truth)
        let loot = try await loot(earlier: earlier, last: entries[2], fork: fork)
        hostile.take { $0.records = loot }
    }

    private func synchronise() async throws {
        let report = try await ben.session.synchroniseCases(vault, handsIn: true)
        #expect(report.taken.findings == [] && report.waiting == 0)
    }

    /// The same place in Ada's chain as the last one will have, by the same device.
    private func fork(_ adas: Vault) throws -> RecordUpload {
        #expect(try adas.forgetDeleted())
        let copy = folder.path + "/fork"
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: ada.session.vaultFolder + "/vault", toPath: copy + "/vault")
        let vault = try Vault(in: copy, of: adas.owner, trusting: adas.practice, creating: false)
        for _ in 0..<3 { try vault.write(.goalSet(GoalSet(statement: Self.fork)), in: caseID, at: now) }
        return try #require(try vault.handIn(at: now).uploads.last)
    }

    private func loot(earlier: RecordShelf, last: EntryID, fork: RecordUpload) async throws -> RecordLoot {
        let shelf = try await RecordShelf(of: ben.key, in: programme)
        let cores = try shelf.records.compactMap { try $0.core.map { try RecordCore($0) } }
        func first(of clinician: Practitioner) async throws -> RecordID {
            let device = try await clinician.session.vault().owner.device.publicKey
            return try #require(cores.filter { $0.header.device == device }.min { $0.header.counter < $1.header.counter }).header.record
        }
        let gone = try #require(shelf.records.first { $0.core == nil }?.record)
        let third = try #require(cores.first { $0.digest.bytes == last.bytes }).header.record
        let nobody = try TestClinician("Nobody")
        var loot = RecordLoot(
            reader: ben.key, notes: [try await first(of: ada), try await first(of: ben), gone, gone, third], earlier: earlier,
            shredded: earlier[gone], fork: fork, byStranger: try planted(by: nobody), byNonMember: try planted(by: programme.ben),
            stranger: nobody.device)
        loot.forged = try await RecordForger(scene: self).forge(try #require(shelf[third]))
        return loot
    }

    private func planted(by clinician: TestClinician) throws -> RecordUpload {
        let content = try CaseContent.goalSet(GoalSet(statement: "canary-forged"))
        let entry = try RecordEntry(
            caseID: caseID, kind: content.kind.rawValue, rosterVersion: 2, predecessors: [], happened: now, written: now,
            content: content.canonicalBytes)
        let readers = [AddressedRecipient(clinician: clinician.key, subkey: clinician.subkey.publicKey)]
        let sealed = try SealedRecord<OrdinaryRecord>.seal(
            entry, as: .random(), by: RecordAuthor(clinician: clinician.key, device: clinician.device, newest: nil),
            to: readers + [try vault.practice.addressed(ben.key, at: now)], fetchers: [ben.key])
        let head = DeviceHead(newest: sealed.core.reference, at: now)
        return try RecordUpload(core: sealed.core, grant: sealed.grants[0], head: DeviceSigned(head, by: clinician.device))
    }
}
