// Four clinicians with states and vaults on disk, over a real department side: who holds shares, whose cases they are, who takes over.

import CaseFile
import CaseVault
import ClinicianClient
import Envelope
import Foundation
import LocalState
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Trust
import Wire

/// A clinician as `respite-notes` has them.
struct Practitioner: Sendable {
    let name: String
    let session: ClinicianSession
    let key: SigningPublicKey

    init(_ name: String, in folder: TemporaryDirectory, _ programme: Programme, over transport: any Transport) async throws {
        self.name = name
        let file = StateFile<ClinicianState>(in: StateDirectory("\(folder.path)/\(name)"), kind: .clinician)
        var bytes = Array("four unrelated words".utf8)
        let passphrase = try Passphrase.normalised(wiping: &bytes)
        let clock = programme.clock
        let made = try await file.create(try ClinicianState(name: name, now: clock.now), passphrase: passphrase, cost: .interactive)
        session = ClinicianSession(state: made.state, transport: transport) { clock.now }
        key = try session.identity()
    }

    func entry(revokedAt: Instant? = nil) throws -> ClinicianEntry {
        ClinicianEntry(
            identity: key, name: name, role: .licensedClinician,
            licence: try Licence(kind: "LCSW", expires: Programme.start + 700 * 86_400),
            engagements: [try Engagement(from: Programme.start - 86_400)], departments: [], revokedAt: revokedAt)
    }

    /// Everything that `sync --hand-in` does.
    @discardableResult
    func synchronise() async throws -> CaseSyncReport {
        _ = try await session.synchronise()
        let vault = try await session.vault(synchronising: true)
        let report = try await session.synchroniseCases(vault, handsIn: true)
        try await session.synchroniseCustodian()
        return report
    }

    /// The same for somebody who has no case.
    func refresh() async throws {
        _ = try await session.synchronise()
        try await session.synchroniseCustodian()
    }

    func holding() async throws -> CustodianStatus.Holding { try await session.custodianStatus().own }

    /// A case of somebody at the door, with one note, not handed in yet.
    func walkIn(_ text: String, happened: Instant? = nil) async throws -> CaseID {
        let (vault, now) = (try await session.vault(), try session.writingTime())
        let opened = try vault.openCase(.walkIn, zone: ZoneID("America/New_York"), person: "Sam", happened: happened, at: now)
        try await note(text, in: opened.state.id)
        return opened.state.id
    }

    func note(_ text: String, in caseID: CaseID) async throws {
        let (vault, now) = (try await session.vault(), try session.writingTime())
        let note = try vault.draft(.newNote, try NoteBody(.soap, [.subjective: text]), in: caseID, at: now)
        try vault.sign(note, in: caseID, at: now)
    }

    /// A psychotherapy note, under a passphrase of its own.
    func keepApart(_ text: String, in caseID: CaseID) async throws -> PsychotherapyKey {
        let vault = try await session.vault()
        var bytes = Array("a word apart".utf8)
        let key = try vault.psychotherapyKey(passphrase: try Passphrase.normalised(wiping: &bytes), cost: .interactive)
        _ = try vault.writePsychotherapyNote(text, in: caseID, with: key, at: session.writingTime())
        return key
    }

    func write(_ content: CaseContent, in caseID: CaseID) async throws {
        try await session.vault().write(content, in: caseID, at: session.writingTime())
    }

    func state(of caseID: CaseID) async throws -> CaseState {
        try await session.vault().state(of: caseID, at: session.writingTime())
    }

    /// The texts of the notes of a case, as they are shown.
    func texts(of caseID: CaseID) async throws -> Set<String> {
        Set(try await state(of: caseID).notes.compactMap { $0.current.content.body[.subjective]?.value })
    }
}

struct Scene: Sendable {
    let programme: Programme
    let post: TamperedPost
    private let folder: TemporaryDirectory
    /// Whose cases they are.
    let ada: Practitioner
    /// Hold the shares.
    let ben: Practitioner
    let cleo: Practitioner
    let dan: Practitioner

    var people: [Practitioner] { [ada, ben, cleo, dan] }
    var holders: [SigningPublicKey] { [ben, cleo, dan].map(\.key) }

    static func run(_ body: @escaping @Sendable (Scene) async throws -> Void) async throws {
        try await Programme.run(tokens: 1, cards: 1) { programme in
            let folder = try TemporaryDirectory()
            let post = TamperedPost(programme.transport)
            func person(_ name: String) async throws -> Practitioner {
                try await Practitioner(name, in: folder, programme, over: post)
            }
            let scene = Scene(
                programme: programme, post: post, folder: folder, ada: try await person("Ada"), ben: try await person("Ben"),
                cleo: try await person("Cleo"),
                dan: try await person("Dan"))
            try await scene.install(version: 2)
            let found = try ClinicianSession.programme(
                inBundle: Array(try JSONEncoder().encode(try programme.department.bundle)), now: programme.clock.now)
            // Twice: who published last is known to the others then.
            for each in scene.people {
                try await each.session.join(found)
                try await each.refresh()
            }
            for each in scene.people { try await each.refresh() }
            try await body(scene)
        }
    }

    /// A roster with this custodian, and these who have left; both sides have it.
    func install(
        version: UInt64, _ plan: RecoveryPlan? = nil, former: [CustodianKeys] = [], revoked: [SigningPublicKey: Instant] = [:]
    ) async throws {
        let others = [try programme.ada.entry, try programme.ben.entry]
        let entries = try people.map { try $0.entry(revokedAt: revoked[$0.key]) }
        try await programme.install(
            try programme.documents.roster(others + entries, version: version, recovery: plan, formerCustodians: former))
    }

    /// A custodian that Ada founds, and that the roster names from this version on; the holders have their shares.
    func custodian(version: UInt64, former: [CustodianKeys] = []) async throws -> RecoveryPlan {
        let founded = try await ada.session.foundCustodian(among: holders, threshold: 2)
        let plan = try SignedDocument<RecoveryPlan>.body(of: founded.file)
        try await install(version: version, plan, former: former)
        try await ada.synchronise()
        for each in [ben, cleo, dan] { try await each.refresh() }
        return plan
    }

    func advance(seconds: Int64) async throws { try await programme.advance(to: programme.clock.now + seconds) }
}
