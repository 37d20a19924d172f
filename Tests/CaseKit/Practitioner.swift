// A clinician as `respite-notes` has them: a sealed state and a vault on disk, and a real session over some transport.

public import CaseFile
import CaseVault
public import ClinicianClient
import Foundation
import LocalState
public import ProgrammeFixture
import Scheduling
public import Sealing
public import ServiceAPI
public import Sodium
public import TestSupport
public import Trust
public import Wire

/// A clinician as `respite-notes` has them.
public struct Practitioner: Sendable {
    public let name: String
    public let session: ClinicianSession
    public let key: SigningPublicKey

    public init(_ name: String, in folder: TemporaryDirectory, _ programme: Programme, over transport: any Transport) async throws {
        self.name = name
        let file = StateFile<ClinicianState>(in: StateDirectory("\(folder.path)/\(name)"), kind: .clinician)
        var bytes = Array("four unrelated words".utf8)
        let passphrase = try Passphrase.normalised(wiping: &bytes)
        let clock = programme.clock
        let made = try await file.create(try ClinicianState(name: name, now: clock.now), passphrase: passphrase, cost: .interactive)
        session = ClinicianSession(state: made.state, transport: transport) { clock.now }
        key = try session.identity()
    }

    /// Everybody of the roster joins the programme and learns the others' keys.
    public static func acquaint(_ people: [Practitioner], in programme: Programme) async throws {
        let bundle = Array(try JSONEncoder().encode(try programme.department.bundle))
        let found = try ClinicianSession.programme(inBundle: bundle, now: programme.clock.now)
        for each in people {
            try await each.session.join(found)
            try await each.refresh()
        }
        // Again: who published last is known to the others then.
        for each in people { try await each.refresh() }
    }

    /// As the roster has them.
    /// - Parameter supervisor: of an intern.
    public func entry(
        role: Trust.ClinicianRole = .licensedClinician, supervisor: SigningPublicKey? = nil, revokedAt: Instant? = nil
    ) throws -> ClinicianEntry {
        ClinicianEntry(
            identity: key, name: name, role: role,
            licence: role == .intern ? nil : try Licence(kind: "LCSW", expires: Programme.start + 700 * 86_400),
            engagements: [try Engagement(from: Programme.start - 86_400)], supervisor: supervisor, departments: [], revokedAt: revokedAt)
    }

    /// Everything that `sync --hand-in` does.
    @discardableResult
    public func synchronise() async throws -> CaseSyncReport {
        _ = try await session.synchronise()
        let vault = try await session.vault(synchronising: true)
        let report = try await session.synchroniseCases(vault, handsIn: true)
        try await session.synchroniseCustodian()
        return report
    }

    /// The same for somebody who has no case.
    public func refresh() async throws {
        _ = try await session.synchronise()
        try await session.synchroniseCustodian()
    }

    public func holding() async throws -> CustodianStatus.Holding { try await session.custodianStatus().own }

    /// A case of somebody at the door, with one note, not handed in yet.
    public func walkIn(_ text: String, happened: Instant? = nil) async throws -> CaseID {
        let (vault, now) = (try await session.vault(), try session.writingTime())
        let opened = try vault.openCase(.walkIn, zone: ZoneID("America/New_York"), person: "Sam", happened: happened, at: now)
        try await note(text, in: opened.state.id)
        return opened.state.id
    }

    public func note(_ text: String, in caseID: CaseID) async throws {
        let (vault, now) = (try await session.vault(), try session.writingTime())
        let note = try vault.draft(.newNote, try NoteBody(.soap, [.subjective: text]), in: caseID, at: now)
        try vault.sign(note, in: caseID, at: now)
    }

    /// A psychotherapy note, under a passphrase of its own.
    public func keepApart(_ text: String, in caseID: CaseID) async throws -> PsychotherapyKey {
        let vault = try await session.vault()
        var bytes = Array("a word apart".utf8)
        let key = try vault.psychotherapyKey(passphrase: try Passphrase.normalised(wiping: &bytes), cost: .interactive)
        _ = try vault.writePsychotherapyNote(text, in: caseID, with: key, at: session.writingTime())
        return key
    }

    public func write(_ content: CaseContent, in caseID: CaseID) async throws {
        try await session.vault().write(content, in: caseID, at: session.writingTime())
    }

    public func state(of caseID: CaseID) async throws -> CaseState {
        try await session.vault().state(of: caseID, at: session.writingTime())
    }

    /// The texts of the notes of a case, as they are shown.
    public func texts(of caseID: CaseID) async throws -> Set<String> {
        Set(try await state(of: caseID).notes.compactMap { $0.current.content.body[.subjective]?.value })
    }
}
