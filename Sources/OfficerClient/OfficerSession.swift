// An unlocked officer's state together with the way to the servers: what every command works with.

public import LocalState
public import ServiceAPI
import Sodium
public import Wire

/// Everything an officer can do is an extension of this.
public struct OfficerSession: Sendable {
    public let state: OpenState<OfficerState>
    public let transport: any Transport
    let clock: @Sendable () -> Instant
    let programmes = KnownProgrammes()
    let voice = Voice()

    public init(state: OpenState<OfficerState>, transport: any Transport, clock: @escaping @Sendable () -> Instant) {
        self.state = state
        self.transport = transport
        self.clock = clock
    }

    /// The programme as last seen, verified here. Throws `notEnrolled`.
    public func programme() async throws -> KnownProgramme {
        guard let memory = try state.read().memory else { throw OfficerError.notEnrolled }
        return try programmes.programme(of: memory, now: clock())
    }

    /// The later of the clock and the newest signed time.
    func now(_ state: OfficerState) -> Instant { state.memory?.time(localClock: clock()) ?? clock() }
}
