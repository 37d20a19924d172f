// What makes one suggestion better than another: small named values in a list, compared in order.

internal import Wire

/// One criterion. Smaller scores come first.
public struct MatchRanking<Clinician: Hashable & Comparable & Sendable>: Sendable {
    public let name: String
    public let score: @Sendable (MatchContext<Clinician>) -> Int
    /// What to tell the officer about this criterion, if anything.
    public let reasons: @Sendable (MatchContext<Clinician>) -> [MatchReason]

    public init(
        name: String,
        score: @escaping @Sendable (MatchContext<Clinician>) -> Int,
        reasons: @escaping @Sendable (MatchContext<Clinician>) -> [MatchReason] = { _ in [] }
    ) {
        self.name = name
        self.score = score
        self.reasons = reasons
    }
}

extension MatchRanking {
    /// A clinician whom one knows; then experience; then free time; then the soonest day; then who is least busy. Equal ones by time, then by
    /// clinician.
    public static var all: [MatchRanking] { [continuity, specialty, outsideShifts, soonestDay, load] }

    public static var continuity: MatchRanking {
        MatchRanking(name: "continuity") {
            $0.query.known.contains($0.candidate.clinician) ? 0 : 1
        } reasons: {
            $0.query.known.contains($0.candidate.clinician) ? [.known] : []
        }
    }

    /// The more of the wanted experience, the better.
    public static var specialty: MatchRanking {
        MatchRanking(name: "specialty") {
            -$0.query.specialties.intersection($0.candidate.standing.specialties).count
        } reasons: {
            $0.query.specialties.intersection($0.candidate.standing.specialties).sorted().map(MatchReason.specialty)
        }
    }

    public static var outsideShifts: MatchRanking {
        MatchRanking(name: "outside my shifts") {
            $0.shift ?? .outside == .outside ? 0 : 1
        } reasons: { context in
            guard let shift = context.shift else { return [] }
            return [shift == .outside ? .outsideShifts : .duringShift(shift)]
        }
    }

    /// By days of the clinician's zone: within one day, other criteria decide before the hour does.
    public static var soonestDay: MatchRanking {
        MatchRanking(name: "soonest") { $0.candidate.clock.date(at: $0.opening.span.start).dayNumber }
    }

    public static var load: MatchRanking { MatchRanking(name: "load") { $0.candidate.load } }
}
