// Matching: candidates and wishes in, suggestions with reasons out. The same input always gives the same order.

internal import Wire

public enum Match {
    /// Suggestions, and how many openings were left out for what.
    public struct Outcome<Clinician: Hashable & Comparable & Sendable>: Sendable {
        public let suggestions: [Suggestion<Clinician>]
        public let leftOut: [MatchRefusal: Int]
    }

    /// The best first.
    public static func rank<Clinician>(
        _ candidates: [MatchCandidate<Clinician>],
        for query: MatchQuery<Clinician>
    ) -> [Suggestion<Clinician>] {
        outcome(candidates, for: query).suggestions
    }

    public static func outcome<Clinician>(
        _ candidates: [MatchCandidate<Clinician>],
        for query: MatchQuery<Clinician>,
        filters: [MatchFilter<Clinician>] = MatchFilter.all,
        rankings: [MatchRanking<Clinician>] = MatchRanking.all
    ) -> Outcome<Clinician> {
        var leftOut: [MatchRefusal: Int] = [:]
        var ranked: [(scores: [Int], context: MatchContext<Clinician>)] = []
        let times = shiftTimes(candidates, query)
        for candidate in candidates {
            let eligibility = Eligibility(of: candidate.standing, for: query.department)
            for opening in candidate.openings {
                let context = MatchContext(
                    query: query,
                    candidate: candidate,
                    opening: opening,
                    shift: times?.verdict(on: opening.span),
                    eligibility: eligibility
                )
                if let refusal = filters.lazy.compactMap({ $0.refusal(context) }).first {
                    leftOut[refusal, default: 0] += 1
                } else {
                    ranked.append((rankings.map { $0.score(context) }, context))
                }
            }
        }
        ranked.sort { left, right in
            for (one, other) in zip(left.scores, right.scores) where one != other { return one < other }
            return precedes(left.context, right.context)
        }
        let best = Best(ranked.map(\.context))
        let suggestions = ranked.map { suggestion($0.context, rankings, best) }
        return Outcome(suggestions: suggestions, leftOut: leftOut)
    }

    /// What can only be said by comparing all that fit.
    private struct Best {
        let soonest: Instant?
        /// `nil` where all are equally busy.
        let leastBusy: Int?

        init(_ contexts: [MatchContext<some Hashable & Comparable & Sendable>]) {
            soonest = contexts.map(\.opening.span.start).min()
            let loads = contexts.map(\.candidate.load)
            leastBusy = loads.min() == loads.max() ? nil : loads.min()
        }
    }

    private static func suggestion<Clinician>(
        _ context: MatchContext<Clinician>,
        _ rankings: [MatchRanking<Clinician>],
        _ best: Best
    ) -> Suggestion<Clinician> {
        let (query, candidate, opening) = (context.query, context.candidate, context.opening)
        var reasons = rankings.flatMap { $0.reasons(context) }
        if let language = query.language { reasons.append(.speaks(language)) }
        if let unit = query.unit { reasons.append(.attachedToUnit(unit)) }
        if query.roles != .all { reasons.append(.role(candidate.standing.role)) }
        if opening.span.start == best.soonest { reasons.append(.soonest) }
        if candidate.load == best.leastBusy { reasons.append(.leastBusy) }
        if opening.hold != .open { reasons.append(.held(opening.hold)) }
        return Suggestion(
            clinician: candidate.clinician,
            opening: opening,
            modalities: query.modalities.intersection(opening.modalities),
            reasons: reasons
        )
    }

    private static func precedes<Clinician>(_ left: MatchContext<Clinician>, _ right: MatchContext<Clinician>) -> Bool {
        ClinicianOpening.precedes(
            ClinicianOpening(clinician: left.candidate.clinician, opening: left.opening),
            ClinicianOpening(clinician: right.candidate.clinician, opening: right.opening)
        )
    }

    /// The officer's shifts around all openings, computed once.
    private static func shiftTimes<Clinician>(_ candidates: [MatchCandidate<Clinician>], _ query: MatchQuery<Clinician>) -> ShiftTimes? {
        guard let shifts = query.shifts else { return nil }
        let spans = candidates.lazy.flatMap(\.openings).map(\.span)
        guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max(), let window = try? Span(start: start, end: end) else {
            return nil
        }
        return shifts.times(around: window)
    }
}
