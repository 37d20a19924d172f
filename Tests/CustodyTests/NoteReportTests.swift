// How many notes of a supervisee are unsigned, from an intern's real session to the supervisor's, past a department side that may lie.

import CaseFile
import CaseKit
import CaseVault
import DepartmentSide
import Envelope
import Foundation
import GRDB
import LocalState
import ProgrammeFixture
import Scheduling
import Sealing
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import ClinicianClient

/// Ada supervises Ida and Ira, who are interns; Ben is a colleague under nobody.
private struct Supervised: Sendable {
    let programme: Programme
    let post: TamperedPost
    private let folder: TemporaryDirectory
    let ada: Practitioner
    let ben: Practitioner
    let ida: Practitioner
    let ira: Practitioner

    static func run(_ body: @escaping @Sendable (Supervised) async throws -> Void) async throws {
        try await Programme.run(tokens: 1, cards: 1) { programme in
            let folder = try TemporaryDirectory()
            let post = TamperedPost(programme.transport)
            func person(_ name: String) async throws -> Practitioner {
                try await Practitioner(name, in: folder, programme, over: post)
            }
            let scene = Supervised(
                programme: programme, post: post, folder: folder, ada: try await person("Ada"), ben: try await person("Ben"),
                ida: try await person("Ida"), ira: try await person("Ira"))
            try await scene.install(version: 2)
            try await Practitioner.acquaint([scene.ada, scene.ben, scene.ida, scene.ira], in: programme)
            try await body(scene)
        }
    }

    func install(version: UInt64, idasSupervisor: Practitioner? = nil, revoked: [SigningPublicKey: Instant] = [:]) async throws {
        let entries = try [
            ada.entry(), ben.entry(), ida.entry(role: .intern, supervisor: (idasSupervisor ?? ada).key, revokedAt: revoked[ida.key]),
            ira.entry(role: .intern, supervisor: ada.key),
        ]
        let others = [try programme.ada.entry, try programme.ben.entry]
        try await programme.install(try programme.documents.roster(others + entries, version: version))
    }

    func advance(hours: Int64) async throws { try await programme.advance(to: programme.clock.now + hours * 3600) }

    func queue(of supervisor: Practitioner) async throws -> [SigningPublicKey: SupervisorQueue.Line] {
        let queue = try await supervisor.session.vault().queue(
            at: supervisor.session.writingTime(), reports: try await supervisor.session.noteAges())
        return Dictionary(uniqueKeysWithValues: queue.lines.map { ($0.supervisee, $0) })
    }

    /// Drafts that nobody has signed.
    func draft(_ count: Int, by intern: Practitioner) async throws {
        let (vault, now) = (try await intern.session.vault(), try intern.session.writingTime())
        let opened = try vault.openCase(.walkIn, zone: ZoneID("America/New_York"), person: "canary-person", at: now).state.id
        for _ in 0..<count { _ = try vault.draft(.newNote, try NoteBody(.soap, [.subjective: "canary-text"]), in: opened, at: now) }
    }

    /// What lies at the department side.
    func reports() async throws -> [DeviceSigned<NoteReport>] {
        let store = SQLiteRecordStore(programme.department.side.database)
        return try await store.reports(for: ada.key, of: [ida.key, ira.key], limit: 100).map { try DeviceSigned($0) }
    }

    func rows() async throws -> Int {
        try await programme.department.side.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM note_report") ?? 0 }
    }

    func client(of person: Practitioner) throws -> (ServiceClient, SigningKey) {
        let state = try person.session.state.read()
        return (programme.departmentClient, try person.session.deviceKey(state))
    }
}

extension ClinicianSession {
    fileprivate func deviceKey(_ saved: ClinicianState) throws -> SigningKey { try state.rootKey.deviceKey(saved.keyring) }
}

@Suite struct NoteReportTests {
    @Test func aSupervisorSeesHowManyNotesAreUnsignedAndSinceWhenAndNothingElse() async throws {
        try await Supervised.run { scene in
            let (ada, ida) = (scene.ada, scene.ida)
            try await scene.draft(2, by: ida)
            try await scene.advance(hours: 80)
            try await ida.synchronise()
            try await scene.ira.synchronise()
            #expect(try await ada.synchronise().reports == NoteReportsTaken(new: 2))
            var line = try #require(try await scene.queue(of: ada)[ida.key])
            #expect(line.unsigned.count == 2 && line.unsigned.overdue == 2 && line.unsigned.oldest == 80 * 3600 && !line.isOld)
            #expect(try await scene.queue(of: ada)[scene.ira.key]?.unsigned.count == 0)
            // Nothing of the case is here.
            let vault = try await ada.session.vault()
            #expect(try vault.cases(at: ada.session.writingTime()).isEmpty && vault.search("canary", at: ada.session.writingTime()).isEmpty)
            // The same again is no news; a newer one takes its place; what is old is said to be.
            #expect(try await ada.synchronise().reports == NoteReportsTaken())
            try await scene.draft(1, by: ida)
            try await ida.synchronise()
            #expect(try await ada.synchronise().reports == NoteReportsTaken(new: 1))
            #expect(try await scene.queue(of: ada)[ida.key]?.unsigned.count == 3)
            try await scene.advance(hours: 14 * 24)
            line = try #require(try await scene.queue(of: ada)[ida.key])
            #expect(line.isOld && line.unsigned.overdue == 3)
        }
    }

    /// What the server learns of it: that a device has handed in, which it sees anyhow. Nothing is sent by whoever has no supervisor.
    @Test func allReportsLookAlikeAndOneOfEachDeviceIsKept() async throws {
        try await Supervised.run { scene in
            try await scene.draft(3, by: scene.ida)
            for person in [scene.ida, scene.ira, scene.ada, scene.ben, scene.ida] { try await person.synchronise() }
            let reports = try await scene.reports()
            #expect(reports.count == 2 && Set(reports.map(\.bytes.count)).count == 1)
            #expect(try await scene.rows() == 2)
            // Forgotten when nobody has replaced it for a month, and not before.
            let department = Department(scene.programme.department.side)
            try await scene.advance(hours: 34 * 24)
            try await department.forgetOld()
            #expect(try await scene.rows() == 2)
            try await scene.advance(hours: 3 * 24)
            try await department.forgetOld()
            #expect(try await scene.rows() == 0)
        }
    }

    @Test func aServerTakesReportsOfSuperviseesForTheirSupervisorAlone() async throws {
        try await Supervised.run { scene in
            let (ada, ben, ida, ira) = (scene.ada, scene.ben, scene.ida, scene.ira)
            func put(_ person: Practitioner, as signer: Practitioner? = nil, for supervisor: Practitioner, _ number: UInt64) async
                -> Problem.Kind?
            {
                do {
                    let (client, device) = try scene.client(of: person)
                    let (_, signing) = try scene.client(of: signer ?? person)
                    let report = try NoteReport.seal(
                        NoteAges([], of: person.key, at: scene.programme.clock.now), for: supervisor.key,
                        to: try SealingKey.random().publicKey, number: number, by: signing)
                    _ = try await client.call(PutNoteReport.self, NoteReportRequest(report), by: device, at: scene.programme.clock.now)
                    return nil
                } catch let error as ServiceError {
                    return error.problem
                } catch {
                    return .internalError
                }
            }
            #expect(await put(ida, for: ada, 5) == nil)
            #expect(await put(ida, for: ada, 4) == .outOfOrder)
            #expect(await put(ida, for: ben, 6) == .documentRefused)
            #expect(await put(ben, for: ada, 6) == .documentRefused)
            #expect(await put(ida, as: ira, for: ada, 6) == .notAuthorised)
            let (client, device) = try scene.client(of: ida)
            await #expect(throws: ServiceError.self) {
                try await client.call(PutNoteReport.self, NoteReportRequest(report: Blob([1])), by: device, at: scene.programme.clock.now)
            }
            // Nobody else is handed them.
            for person in [ben, ida, ira] {
                let (client, device) = try scene.client(of: person)
                #expect(try await client.call(GetNoteReports.self, by: device, at: scene.programme.clock.now).reports.isEmpty)
            }
            #expect(try await scene.reports().count == 1)
            // After a device was put back its own number is known to be behind, and goes on by the clock.
            try await ida.synchronise()
            #expect(try await scene.reports().first?.body.number ?? 0 > 5)
        }
    }

    /// Withheld, rolled back, swapped, forged: none is believed, and the newest that was seen stays.
    @Test func noLieOfAServerAboutUnsignedNotesIsBelieved() async throws {
        try await Supervised.run { scene in
            let (ada, ben, ida, ira) = (scene.ada, scene.ben, scene.ida, scene.ira)
            try await scene.draft(1, by: ida)
            try await ida.synchronise()
            let old = try #require(try await scene.reports().first)
            try await scene.advance(hours: 1)
            try await scene.draft(3, by: ida)
            for each in [ida, ira] { try await each.synchronise() }
            _ = try await ada.synchronise()
            let honest = try await scene.reports()
            let (idas, iras) = (
                try #require(honest.first { $0.body.device == old.body.device }),
                try #require(honest.first { $0.body.device != old.body.device })
            )
            let subkey = try await ada.session.programme().subkey(of: ada.key, at: scene.programme.clock.now)
            let thief = try SigningKey.random()
            func key(_ person: Practitioner) throws -> SigningKey { try scene.client(of: person).1 }
            func resigned(_ report: NoteReport, by signer: SigningKey) throws -> Blob {
                try DeviceSigned(
                    NoteReport(
                        device: signer.publicKey, supervisor: report.supervisor, number: report.number + 1, wrappedKey: report.wrappedKey,
                        body: report.body), by: signer
                ).blob
            }
            func made(
                _ author: Practitioner, by signer: SigningKey, for supervisor: Practitioner? = nil, at: Instant? = nil
            ) throws -> Blob {
                try NoteReport.seal(
                    NoteAges([], of: author.key, at: at ?? scene.programme.clock.now), for: (supervisor ?? ada).key, to: subkey,
                    number: .max - 1, by: signer
                ).blob
            }
            var flipped = idas.bytes
            flipped[flipped.count / 2] ^= 1
            let lies: [(name: String, shown: [Blob], told: NoteReportsTaken)] = try [
                ("withheld", [], NoteReportsTaken()),
                ("rolled back", [old.blob, iras.blob], NoteReportsTaken(rolledBack: 1)),
                ("one in the other's place", [iras.blob, iras.blob], NoteReportsTaken()),
                ("garbage", [Blob([1, 2, 3]), Blob(flipped)], NoteReportsTaken(refused: 2)),
                ("the server's own key", [made(ida, by: thief)], NoteReportsTaken(refused: 1)),
                ("in another intern's name", [made(ida, by: key(ira))], NoteReportsTaken(refused: 1)),
                ("a colleague who is not supervised", [made(ida, by: key(ben))], NoteReportsTaken()),
                ("signed again by another intern", [resigned(idas.body, by: key(ira))], NoteReportsTaken(refused: 1)),
                ("for somebody else", [made(ida, by: key(ida), for: ben)], NoteReportsTaken(refused: 1)),
                ("from the future", [made(ida, by: key(ida), at: scene.programme.clock.now + 2 * 86_400)], NoteReportsTaken(refused: 1)),
            ]
            for lie in lies {
                scene.post.report { _ in NoteReports(reports: lie.shown) }
                #expect(try await ada.synchronise().reports == lie.told, "\(lie.name)")
                let lines = try await scene.queue(of: ada)
                #expect(lines[ida.key]?.unsigned.count == 4 && lines[ira.key]?.unsigned.count == 0, "\(lie.name)")
            }
            // More than there may be is no answer; a refusal is told, and nothing else is held up.
            scene.post.report { _ in NoteReports(reports: Array(repeating: iras.blob, count: RecordLimits.reports + 1)) }
            await #expect(throws: ServiceError.badAnswer) { try await ada.synchronise() }
            scene.post.report(nil)
            #expect(try await ada.synchronise().reports == NoteReportsTaken())
        }
    }

    /// A submission that the server withholds from the supervisor is missed.
    @Test func aSubmissionThatIsWithheldIsMissed() async throws {
        try await Supervised.run { scene in
            let (ada, ida) = (scene.ada, scene.ida)
            _ = try await ida.walkIn("Sleeps badly.")
            try await ida.synchronise()
            scene.post.listRecords { _ in RecordPage(records: [RecordOutline](), next: nil) }
            _ = try await ada.synchronise()
            var line = try #require(try await scene.queue(of: ada)[ida.key])
            #expect(line.submitted.count == 0 && line.missing == 1)
            scene.post.listRecords(nil)
            _ = try await ada.synchronise()
            line = try #require(try await scene.queue(of: ada)[ida.key])
            #expect(line.submitted.count == 1 && line.missing == 0 && line.unsigned.count == 0)
            // Once it is co-signed, the report of before accuses nobody.
            let vault = try await ada.session.vault()
            let now = try ada.session.writingTime()
            try vault.answer(try #require(try vault.submitted(at: now).waiting.first), remark: nil, at: now)
            line = try #require(try await scene.queue(of: ada)[ida.key])
            #expect(line.submitted.count == 0 && line.missing == 0)
        }
    }

    @Test func whoIsRevokedOrHasAnotherSupervisorCountsNoMore() async throws {
        try await Supervised.run { scene in
            let (ada, ben, ida) = (scene.ada, scene.ben, scene.ida)
            try await scene.draft(2, by: ida)
            try await ida.synchronise()
            _ = try await ada.synchronise()
            #expect(try await scene.queue(of: ada)[ida.key]?.unsigned.count == 2)
            let reports = try await scene.reports().map(\.blob)
            try await scene.install(version: 3, idasSupervisor: ben)
            try await ida.synchronise()
            // The server goes on showing the old one to the former supervisor.
            scene.post.report { _ in NoteReports(reports: reports) }
            #expect(try await ada.synchronise().reports == NoteReportsTaken())
            scene.post.report(nil)
            #expect(try await scene.queue(of: ada)[ida.key] == nil)
            _ = try await ben.synchronise()
            #expect(try await scene.queue(of: ben)[ida.key]?.unsigned.count == 2)
            try await scene.advance(hours: 1)
            try await scene.install(version: 4, idasSupervisor: ben, revoked: [ida.key: scene.programme.clock.now])
            _ = try await ben.synchronise()
            #expect(try await ben.session.noteAges().isEmpty)
            #expect(try await scene.queue(of: ben)[ida.key]?.unsigned.count ?? 0 == 0)
        }
    }
}
