// How many requests are too many, without knowing where they come from.

/// Lets `capacity` requests through at once and `perSecond` of them in the long run.
public struct TokenBucket: Sendable {
    let capacity: Double
    let perSecond: Double
    private var level: Double
    private var updated: UInt64

    /// - Parameter now: nanoseconds of a clock that never goes back.
    public init(capacity: Double, perSecond: Double, now: UInt64) {
        self.capacity = capacity
        self.perSecond = perSecond
        level = capacity
        updated = now
    }

    /// Takes one; returns `nil`, or the whole seconds after which one will be there again.
    public mutating func take(now: UInt64) -> Int? {
        if let wait = wait(now: now) { return wait }
        level -= 1
        return nil
    }

    /// `nil` where one is there, or the whole seconds after which it will be.
    public mutating func wait(now: UInt64) -> Int? {
        refill(now)
        return level < 1 ? max(1, Int(((1 - level) / perSecond).rounded(.up))) : nil
    }

    /// Takes what was used, however much is there: what is owed has to be refilled first.
    public mutating func spend(_ amount: Double, now: UInt64) {
        refill(now)
        level -= amount
    }

    /// Whether nothing would be forgotten by throwing this bucket away.
    mutating func isFull(now: UInt64) -> Bool {
        refill(now)
        return level >= capacity
    }

    private mutating func refill(_ now: UInt64) {
        guard now > updated else { return }
        level = min(capacity, level + Double(now - updated) / 1e9 * perSecond)
        updated = now
    }
}

/// The limits of a server.
public struct RequestLimits: Sendable {
    /// Requests at once, and a second, for one key.
    public var perKey: (burst: Double, perSecond: Double) = (60, 4)
    /// For one key of a clinician: a device that is new fetches ten thousand records in some three hundred requests.
    public var perClinician: (burst: Double, perSecond: Double) = (600, 20)
    /// For all requests of clinicians' devices together.
    public var clinicians: (burst: Double, perSecond: Double) = (1500, 100)
    /// For all other signed requests together.
    public var signed: (burst: Double, perSecond: Double) = (2000, 500)
    /// For all requests together, checked before any work is done.
    public var all: (burst: Double, perSecond: Double) = (4000, 1000)
    /// Keys that are remembered at a time.
    public var keys = 20_000

    public init() {}
}
