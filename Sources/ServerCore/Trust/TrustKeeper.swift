// What this side believes, and serves to everyone: the programme's documents and the clinicians' devices.

internal import Foundation
internal import ServiceAPI
internal import Sodium
internal import Synchronization
public import Trust
public import Wire

/// Verifies before it keeps. What it holds in memory is what is in the database; `refresh` notices an import by another process.
public final class TrustKeeper: Sendable {
    private struct State {
        var programme: TrustedProgramme?
        var devices = DeviceDirectory()
        var bundleJSON: [UInt8] = []
        var directoryJSON: [UInt8] = []
        /// Identities and devices of clinicians, good or not: known keys, as opposed to anybody's.
        var known: Set<SigningPublicKey> = []
        /// Of the refresh that made this.
        var number = 0
    }

    private let documents: DocumentStore
    private let lists: DeviceListStore
    private let now: @Sendable () -> Instant
    private let state = Mutex(State())
    private let refreshes = Atomic(0)

    /// Reads what the database holds.
    public init(_ database: ServerDatabase, now: @escaping @Sendable () -> Instant) async throws {
        documents = DocumentStore(database)
        lists = DeviceListStore(database)
        self.now = now
        try await refresh()
    }

    /// `nil` until a programme was imported.
    public var programme: TrustedProgramme? { state.withLock(\.programme) }

    public var devices: DeviceDirectory { state.withLock(\.devices) }

    /// Throws the problem `programme-not-founded`.
    public func founded() throws(Problem) -> TrustedProgramme {
        guard let programme else { throw .notFounded }
        return programme
    }

    /// The `TrustBundle` as it is served.
    func bundleJSON() throws(Problem) -> [UInt8] {
        _ = try founded()
        return state.withLock(\.bundleJSON)
    }

    /// The `KeyDirectory` as it is served.
    func directoryJSON() -> [UInt8] { state.withLock(\.directoryJSON) }

    /// Whether a key is a clinician's identity or a device on a list of theirs.
    func isClinicians(_ key: SigningPublicKey) -> Bool { state.withLock { $0.known.contains(key) } }

    /// Verifies a bundle as `install` would, and keeps nothing.
    public func check(_ bundle: TrustBundle) async throws -> TrustedProgramme {
        try verify(bundle, against: try await documents.load()?.pins).0
    }

    /// Verifies a bundle against what was imported before, and keeps it. An older one, or another programme, is refused.
    /// - Parameter isAcceptable: a last look at the verified programme; where it throws, nothing is kept.
    @discardableResult
    public func install(
        _ bundle: TrustBundle,
        isAcceptable: (TrustedProgramme) throws -> Void = { _ in }
    ) async throws -> TrustedProgramme {
        while true {
            if let programme = try await attempt(bundle, isAcceptable) { return programme }
        }
    }

    /// Returns `nil` where another process imported something meanwhile: what is there now decides again.
    private func attempt(_ bundle: TrustBundle, _ isAcceptable: (TrustedProgramme) throws -> Void) async throws -> TrustedProgramme? {
        let known = try await documents.load()?.pins
        let (programme, pins) = try verify(bundle, against: known)
        try isAcceptable(programme)
        // A bundle from the authority brings no timestamp: the one that is there stays while it still fits.
        var bundle = bundle
        if bundle.timestamp == nil, let timestamp = self.programme?.timestamp?.blob {
            var stamped = bundle
            stamped.timestamp = timestamp
            if (try? TrustEvaluator.accept(stamped, pins: pins, now: now())) != nil { bundle = stamped }
        }
        guard try await documents.replace(bundle, pins: pins, known: known) else { return nil }
        try await refresh()
        return programme
    }

    /// Keeps and serves a new timestamp, which the provider side signs daily over what it holds.
    /// Where documents were imported meanwhile, they stay and the timestamp is not kept: it names others, and the next one is due at once.
    public func publish(_ timestamp: SignedDocument<Timestamp>) async throws {
        guard let stored = try await documents.load() else { throw ServerError(.notFounded) }
        var bundle = stored.bundle
        bundle.timestamp = timestamp.blob
        let (_, pins) = try verify(bundle, against: stored.pins)
        _ = try await documents.replace(bundle, pins: pins, known: stored.pins)
        try await refresh()
    }

    /// Keeps a clinician's device list that is newer than, or the same as, the one before.
    public func accept(_ list: Blob) async throws -> Verified<DeviceList> {
        let roster = try founded().roster.body
        var devices = devices
        let verified = try devices.accept(list, roster: roster)
        guard try await lists.keep(verified) else { throw TrustError(.rolledBack, .deviceList) }
        try await refresh()
        return verified
    }

    /// Reads the database again. Of two at once, the one that began later is the one that counts: it has seen all that the other has.
    public func refresh() async throws {
        var fresh = State()
        fresh.number = refreshes.add(1, ordering: .sequentiallyConsistent).newValue
        let stored = try await documents.load()
        if let stored {
            do {
                let programme = try TrustEvaluator.accept(stored.bundle, pins: stored.pins, now: now()).programme
                fresh.programme = programme
                fresh.bundleJSON = Array(try JSONEncoder.service.encode(stored.bundle))
                let blobs = try await lists.all()
                // A list of somebody whom a newer roster leaves out is not served any more.
                let served = blobs.filter { (try? fresh.devices.accept($0, roster: programme.roster.body)) != nil }
                fresh.directoryJSON = Array(try JSONEncoder.service.encode(KeyDirectory(lists: served)))
                let devices = fresh.devices.lists.values.flatMap { $0.body.devices.map(\.key) }
                fresh.known = Set(programme.clinicians.map(\.identity) + devices)
            } catch let error as TrustError {
                throw ServerError(refusing: error)
            }
        } else {
            fresh.directoryJSON = Array(try JSONEncoder.service.encode(KeyDirectory(lists: [])))
        }
        state.withLock { [fresh] in if fresh.number > $0.number { $0 = fresh } }
    }

    private func verify(_ bundle: TrustBundle, against pins: TrustPins?) throws -> (TrustedProgramme, TrustPins) {
        do {
            if let pins { return try TrustEvaluator.accept(bundle, pins: pins, now: now()) }
            guard let first = bundle.charters.first else { throw TrustError(.charterChainBroken, .charter) }
            // The operator was handed the bundle by the authority; clients check the id against their cards.
            let charter = try Unverified<Charter>(first).forItsSigner.body
            guard let id = try? ProgrammeID(firstCharter: charter) else { throw TrustError(.malformed, .charter) }
            return try TrustEvaluator.firstContact(bundle, programme: id, now: now())
        } catch let error as TrustError where error.code == .notTheCardsCharter || error.code == .wrongProgramme {
            throw ServerError(.otherProgramme)
        } catch let error as TrustError {
            throw ServerError(refusing: error)
        }
    }
}

extension Problem {
    static let notFounded = Problem(.programmeNotFounded, status: 503, title: "No programme was imported here yet.")
}
