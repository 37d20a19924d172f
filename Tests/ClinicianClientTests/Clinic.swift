// A clinician with a state on disk, joined to a programme with a department side in memory.

import Foundation
import LocalState
import Scheduling
import ServiceAPI
import Sodium
import Synchronization
import TestSupport
import Trust
import Wire

@testable import ClinicianClient

final class Clinic {
    let programme: Programme
    let department: FakeDepartment
    let file: StateFile<ClinicianState>
    let session: ClinicianSession
    let identity: SigningPublicKey
    private let folder: TemporaryDirectory
    private let time: Time

    /// The one clock of a test.
    final class Time: Sendable {
        let now = Mutex(Programme.now)
    }

    init(
        address: SideAddress? = nil, terms: Programme.Terms? = nil,
        _ entry: (Programme, SigningPublicKey) throws -> ClinicianEntry = { try $0.clinician($1) }
    ) async throws {
        let folder = try TemporaryDirectory()
        let time = Time()
        programme = try Programme(address: address)
        file = StateFile(in: StateDirectory(folder.path + "/state"), kind: .clinician)
        let made = try await Self.make(in: file)
        department = FakeDepartment(try programme.bundle([]))
        session = ClinicianSession(state: made, transport: department) { time.now.withLock { $0 } }
        identity = try session.identity()
        self.folder = folder
        self.time = time
        let bundle = try programme.bundle([try entry(programme, identity)], terms ?? Programme.Terms())
        department.with { $0.bundle = bundle }
        let found = try ClinicianSession.programme(inBundle: Array(try JSONEncoder.service.encode(bundle)), now: Programme.now)
        try await session.join(found)
    }

    private static func make(in file: StateFile<ClinicianState>) async throws -> OpenState<ClinicianState> {
        let passphrase = try passphrase()
        return try await file.create(
            try ClinicianState(name: "Dana Rivera", now: Programme.now), passphrase: passphrase, cost: .interactive
        )
        .state
    }

    static func passphrase() throws -> SecretBytes {
        var bytes = Array("four unrelated words".utf8)
        return try Passphrase.normalised(wiping: &bytes)
    }

    var path: String { folder.path }

    /// Time passes, for this clinician's clock alone.
    func advance(days: Int64) { time.now.withLock { $0 = $0 + days * Programme.day } }

    /// Time passes, and the provider side signs that it did.
    func pass(days: Int64) throws {
        advance(days: days)
        try stamp(at: time.now.withLock { $0 })
    }

    func stamp(at issued: Instant) throws {
        let bundle = try programme.stamped(department.with { $0.bundle }, at: issued)
        department.with { $0.bundle = bundle }
    }

    /// Another session over another copy of the state.
    func session(_ state: OpenState<ClinicianState>) -> ClinicianSession {
        let time = time
        return ClinicianSession(state: state, transport: department) { time.now.withLock { $0 } }
    }

    func subkey(_ session: ClinicianSession? = nil) async throws -> SealingPublicKey {
        try await (session ?? self.session).programme().subkey(of: identity, at: time.now.withLock { $0 })
    }

    /// To sign what only a thief of it would.
    func identityKey() throws -> SigningKey { try session.state.rootKey.identityKey(session.state.read().keyring) }

    func deviceKey() throws -> SigningKey { try session.state.rootKey.deviceKey(session.state.read().keyring) }

    /// Whether what is sealed to a key can still be opened.
    func holds(_ key: SealingPublicKey) throws -> Bool {
        let state = session.state
        return try state.read().keyring.subkeys.contains { try state.rootKey.subkey($0).publicKey == key }
    }

    func devices() async throws -> Set<SigningPublicKey> {
        Set(try await session.programme().devices.lists[identity]?.body.devices.map(\.key) ?? [])
    }

    /// Days from now, at 15:00 UTC, 50 minutes.
    static func span(_ days: Int64, hour: Int64 = 15) throws -> Span {
        let start = Instant(seconds: Programme.now.seconds / 86_400 * 86_400) + days * 86_400 + hour * 3600
        return try Span(start: start, end: start + 3000)
    }

    /// Every day around the clock, so that any session of the tests is offered.
    static func rules(zone: String = "America/New_York") throws -> AvailabilityRules {
        let hours = try OfferedHours(from: .midnight, to: .endOfDay, modalities: .all, gridMinutes: 60)
        return try AvailabilityRules(
            revision: 0, zone: try ZoneID(zone),
            offerings: [
                SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 50),
                SessionOffering(kind: .individual, purpose: .followUp, durationMinutes: 50),
            ],
            weekly: [WeeklyRule(weekdays: .all, hours: hours)],
            limits: try BookingLimits(bufferAfterMinutes: 10))
    }

    /// An officer whose booking the department side holds.
    func booked(
        _ span: Span, _ session: ClinicianSession? = nil, sameAs earlier: Officer? = nil, department name: String? = nil
    ) async throws -> Officer {
        let officer = try Officer(of: identity, sameAs: earlier)
        let view = try officer.book(span, subkey: try await subkey(session), department: name)
        department.with { $0.bookings.append(view) }
        return officer
    }

    func number(of officer: Officer) throws -> Int? {
        try session.state.read().bookings.first { $0.booking == officer.key.publicKey }?.number
    }
}
