// Time that stands still until a test moves it: the same for both sides and for everybody's devices.

import Synchronization
public import Wire

public final class SettableClock: Sendable {
    private let instant: Mutex<Instant>

    public init(_ now: Instant) { instant = Mutex(now) }

    public var now: Instant {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }
}
