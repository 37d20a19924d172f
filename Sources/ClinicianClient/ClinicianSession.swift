// An unlocked clinician's state together with the way to the servers: what every command works with.

public import LocalState
public import ServiceAPI
public import Sodium
import Trust
public import Wire

/// Everything a clinician can do is an extension of this.
public struct ClinicianSession: Sendable {
    public let state: OpenState<ClinicianState>
    let transport: any Transport
    let clock: @Sendable () -> Instant
    let programmes = KnownProgrammes()

    public init(state: OpenState<ClinicianState>, transport: any Transport, clock: @escaping @Sendable () -> Instant) {
        self.state = state
        self.transport = transport
        self.clock = clock
    }

    /// The clinician's name among programs.
    public func identity() throws -> SigningPublicKey { try state.rootKey.clinician(try state.read().keyring) }

    /// The programme as last seen, verified here; needs no network. Throws `notJoined`.
    public func programme() async throws -> KnownProgramme {
        let saved = try state.read()
        guard let memory = saved.memory else { throw saved.keyring.isFirst ? ClinicianError.notJoined : .device(.notFinished) }
        return try programmes.programme(of: memory, now: clock())
    }

    /// The later of the clock and the newest signed time.
    func now(_ state: ClinicianState) -> Instant { state.memory?.time(localClock: clock()) ?? clock() }

    /// The earlier of the clock and the newest signed time: only what is over by both may be destroyed or forgotten, so that neither a clock
    /// that is set wrong nor a signer who dates a document ahead costs anything that was not read.
    func certainTime(_ state: ClinicianState) -> Instant {
        state.memory?.certainTime(localClock: clock()) ?? Instant(seconds: .min)
    }

    func departmentClient() async throws -> ServiceClient { try await programme().client(for: .department, over: transport) }
}

/// What became of something that was saved before it was sent.
public enum Delivery: String, Sendable, Codable {
    case sent
    /// Saved; the next synchronisation sends it.
    case queued
}
