// What this side believes, and serves to everyone: the programme's documents and the clinicians' devices.

internal import Foundation
internal import ServiceAPI
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
    }

    private let documents: DocumentStore
    private let lists: DeviceListStore
    private let now: @Sendable () -> Instant
    private let state = Mutex(State())

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

    /// Verifies a bundle against what was imported before, and keeps it. An older one, or another programme, is refused.
    /// - Parameter isAcceptable: a last look at the verified programme; where it throws, nothing is kept.
    @discardableResult
    public func install(
        _ bundle: TrustBundle,
        isAcceptable: (TrustedProgramme) throws -> Void = { _ in }
    ) async throws -> TrustedProgramme {
        let (programme, pins) = try verify(bundle, against: try await documents.load()?.pins)
        try isAcceptable(programme)
        // A bundle from the authority brings no timestamp: the one that is there stays while it still fits.
        var bundle = bundle
        if bundle.timestamp == nil, let timestamp = self.programme?.timestamp?.blob {
            var stamped = bundle
            stamped.timestamp = timestamp
            if (try? TrustEvaluator.accept(stamped, pins: pins, now: now())) != nil { bundle = stamped }
        }
        try await documents.replace(bundle, pins: pins)
        try await refresh()
        return programme
    }

    /// Keeps and serves a new timestamp, which the provider side signs daily over what it holds.
    public func publish(_ timestamp: SignedDocument<Timestamp>) async throws {
        guard let stored = try await documents.load() else { throw ServerError(.notFounded) }
        var bundle = stored.bundle
        bundle.timestamp = timestamp.blob
        let (_, pins) = try verify(bundle, against: stored.pins)
        try await documents.replace(bundle, pins: pins)
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

    /// Reads the database again.
    public func refresh() async throws {
        let stored = try await documents.load()
        var fresh = State()
        if let stored {
            do {
                let programme = try TrustEvaluator.accept(stored.bundle, pins: stored.pins, now: now()).programme
                fresh.programme = programme
                fresh.bundleJSON = Array(try JSONEncoder.service.encode(stored.bundle))
                let blobs = try await lists.all()
                // A list of somebody whom a newer roster leaves out is not served any more.
                let served = blobs.filter { (try? fresh.devices.accept($0, roster: programme.roster.body)) != nil }
                fresh.directoryJSON = Array(try JSONEncoder.service.encode(KeyDirectory(lists: served)))
            } catch let error as TrustError {
                throw ServerError(.documentRefused, error.description)
            }
        } else {
            fresh.directoryJSON = Array(try JSONEncoder.service.encode(KeyDirectory(lists: [])))
        }
        state.withLock { [fresh] in $0 = fresh }
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
            throw ServerError(.documentRefused, error.description)
        }
    }
}

extension Problem {
    static let notFounded = Problem(.programmeNotFounded, status: 503, title: "No programme was imported here yet.")
}
