// When the department side goes on after it has collected a round: at a fixed distance from the provider side's answer. To delete takes the longer the
// more there is, and the provider side must not see from the time whether too few checked in or nobody.

struct HandOverMoment: Sendable {
    /// Far longer than deleting too few check-ins takes.
    static let interval = Duration.milliseconds(200)

    /// Returns at the moment to go on.
    /// - Parameter begun: when the provider side's answer was there.
    let wait: @Sendable (_ begun: ContinuousClock.Instant) async throws -> Void

    static let fixed = HandOverMoment { begun in
        try await Task.sleep(until: moment(after: begun, now: .now), clock: .continuous)
    }

    /// A whole number of intervals after `begun`, and the first of these that is still to come.
    static func moment(after begun: ContinuousClock.Instant, now: ContinuousClock.Instant) -> ContinuousClock.Instant {
        var moment = begun + interval
        while moment <= now { moment += interval }
        return moment
    }
}
