// The programme that a run has verified: once for each memory of it, and not once for each look.

internal import Synchronization
public import Trust
public import Wire

/// For one unlocked state. A memory that is the same, byte for byte, as the one verified last gives the same programme: nothing in it depends on
/// the time but what `TrustedProgramme.validity(at:)` is asked later. (A document from the future is refused when it is taken; one that was taken
/// stays.) So this verifies whenever something else is in the state, and never believes what another process has not verified here.
public final class KnownProgrammes: Sendable {
    private struct Held: Sendable {
        let memory: ProgrammeMemory
        let programme: KnownProgramme
    }

    private let last = Mutex<Held?>(nil)

    public init() {}

    /// As `ProgrammeMemory.known(now:)`.
    public func programme(of memory: ProgrammeMemory, now: Instant) throws(TrustError) -> KnownProgramme {
        if let last = last.withLock(\.self), last.memory == memory { return last.programme }
        let programme = try memory.known(now: now)
        last.withLock { $0 = Held(memory: memory, programme: programme) }
        return programme
    }
}
