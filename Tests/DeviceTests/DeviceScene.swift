// A clinician with a first device on a roster that both real sides serve, and any number of further devices that she adds or only begins to add.

import CaseFile
import CaseVault
import Envelope
import Foundation
import LocalState
import Policies
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Trust
import Wire

@testable import ClinicianClient

struct DeviceScene: Sendable {
    static let day: Int64 = 86_400

    let programme: Programme
    let transport: TamperingTransport
    let folder: TemporaryDirectory
    let first: ClinicianSession
    let identity: SigningPublicKey

    /// Dana is on the roster, her first device has published its keys, and everything is synchronised.
    static func run(_ body: @escaping @Sendable (DeviceScene) async throws -> Void) async throws {
        try await Programme.run(tokens: 3, cards: 1) { programme in
            let scene = try await DeviceScene(programme)
            try await body(scene)
        }
    }

    private init(_ programme: Programme) async throws {
        self.programme = programme
        transport = TamperingTransport(programme.transport)
        folder = try TemporaryDirectory()
        let state = try await Self.create(
            try ClinicianState(name: "Dana Rivera", now: programme.clock.now), in: folder.path + "/first")
        first = Self.session(state, transport, programme)
        identity = try first.identity()
        let entry = try entry()
        try await programme.install(try programme.documents.roster([programme.ada.entry, programme.ben.entry, entry], version: 2))
        let bundle = Array(try JSONEncoder.service.encode(try programme.department.bundle))
        try await first.join(try ClinicianSession.programme(inBundle: bundle, now: programme.clock.now))
        _ = try await first.synchronise()
    }

    func entry() throws -> ClinicianEntry {
        ClinicianEntry(
            identity: identity, name: "Dana Rivera", role: .licensedClinician,
            licence: try Licence(kind: "LCSW", expires: Programme.start + 700 * Self.day),
            engagements: [try Engagement(from: Programme.start - Self.day)], departments: [try DepartmentName("Harbor")])
    }

    // MARK: - Devices

    static func passphrase() throws -> SecretBytes {
        var bytes = Array("four unrelated words".utf8)
        return try Passphrase.normalised(wiping: &bytes)
    }

    static func create(_ initial: ClinicianState, in path: String) async throws -> OpenState<ClinicianState> {
        let file = StateFile<ClinicianState>(in: StateDirectory(path), kind: .clinician)
        return try await file.create(initial, passphrase: try passphrase(), cost: .interactive).state
    }

    private static func session(
        _ state: OpenState<ClinicianState>, _ transport: any Transport, _ programme: Programme
    ) -> ClinicianSession {
        let clock = programme.clock
        return ClinicianSession(state: state, transport: transport, clock: { clock.now })
    }

    func session(_ state: OpenState<ClinicianState>) -> ClinicianSession { Self.session(state, transport, programme) }

    /// A device with a state of its own that knows the invitation and nothing else.
    func invited(_ name: String, _ invitation: Blob? = nil) async throws -> ClinicianSession {
        let file = if let invitation { invitation } else { try await first.invitation() }
        let read = try ClinicianSession.invitation(file.bytes)
        return session(try await Self.create(try ClinicianState(invitedBy: read, now: programme.clock.now), in: folder.path + "/" + name))
    }

    /// What the first device answers to a request of this one; the words were compared.
    func welcome(_ device: ClinicianSession, withShare: Bool = false) async throws -> Blob {
        try await welcome(try await device.requestAddition(), withShare: withShare)
    }

    func welcome(_ request: (file: Blob, words: WordCode), withShare: Bool = false) async throws -> Blob {
        let proposed = try await first.proposal(request.file.bytes)
        guard proposed.words == request.words else { throw ClinicianError.device(.wordsDiffer) }
        let lock = try first.hasVault ? try await first.vault().psychotherapyLock : nil
        return try await first.add(proposed, lock: lock, withShare: withShare).welcome
    }

    /// A device that was added, wholly.
    func added(_ name: String, withShare: Bool = false) async throws -> ClinicianSession {
        let device = try await invited(name)
        try await device.finish(try await welcome(device, withShare: withShare).bytes)
        return device
    }

    /// Again, for keys that were made since.
    func welcomeAgain(_ device: ClinicianSession, withShare: Bool = false) async throws {
        try await device.finish(try await welcome(device, withShare: withShare).bytes)
    }

    /// As it stands in its clinician's list.
    func listed(_ device: ClinicianSession) async throws -> ListedDevice {
        guard let found = try await device.devices().first(where: \.isThis) else { throw ClinicianError.device(.noSuchDevice) }
        return found
    }

    // MARK: - Work

    /// Schedule and case files in both directions.
    @discardableResult
    func sync(_ session: ClinicianSession) async throws -> (schedule: ClinicianClient.SyncReport, cases: CaseSyncReport) {
        let schedule = try await session.synchronise()
        let vault = try await session.vault(synchronising: true)
        return (schedule, try await session.synchroniseCases(vault, handsIn: true))
    }

    func walkIn(_ session: ClinicianSession, _ person: String) async throws -> CaseID {
        try await session.vault().openCase(.walkIn, zone: ZoneID("America/New_York"), person: person, at: programme.clock.now).state.id
    }

    @discardableResult
    func note(_ session: ClinicianSession, _ text: String, in caseID: CaseID) async throws -> EntryID {
        try await session.vault().draft(.newNote, try NoteBody(.soap, [.subjective: text]), in: caseID, at: programme.clock.now)
    }

    func texts(_ session: ClinicianSession, in caseID: CaseID) async throws -> Set<String> {
        let notes = try await session.vault().state(of: caseID, at: programme.clock.now).notes
        return Set(notes.compactMap { $0.current.content.body[.subjective]?.value })
    }

    /// As the programme's documents and the newest signed time say.
    func listed() async throws -> DeviceList {
        guard let blob = try await keys().lists.first(where: { try Self.list($0).clinician == identity }) else {
            throw ServiceError.badAnswer
        }
        return try Self.list(blob)
    }

    static func list(_ blob: Blob) throws -> DeviceList { try SignedDocument<DeviceList>.body(of: blob) }

    /// The lists that the department side serves, Dana's among them.
    func keys() async throws -> KeyDirectory { try await programme.departmentClient.call(GetKeys.self) }

    /// What the department side lists to a device.
    func records(_ session: ClinicianSession) async throws -> [RecordID] {
        let device = try session.state.rootKey.deviceKey(session.state.read().keyring)
        return try await programme.departmentClient.call(ListRecords.self, RecordsAfter(after: nil), by: device, at: programme.clock.now)
            .records.map(\.value.record)
    }

    /// The public halves of the subkeys that a device holds, and which of them it counts as sealed to.
    func subkeys(_ session: ClinicianSession, currentOnly: Bool = false) throws -> Set<SealingPublicKey> {
        let saved = try session.state.read()
        return Set(try saved.keyring.subkeys.filter { !currentOnly || $0.isCurrent }.map { try session.state.rootKey.subkey($0).publicKey })
    }
}
