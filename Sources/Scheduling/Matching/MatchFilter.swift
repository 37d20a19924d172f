// What must hold for a suggestion: small named values in a list, asked in order.

internal import Wire

/// One opening of one candidate, with what every filter and ranking needs to know about it.
public struct MatchContext<Clinician: Hashable & Comparable & Sendable>: Sendable {
    public let query: MatchQuery<Clinician>
    public let candidate: MatchCandidate<Clinician>
    public let opening: Opening
    /// `nil` without known shifts.
    public let shift: ShiftVerdict?
    let eligibility: Eligibility
}

/// A filter: `nil` lets the opening pass.
public struct MatchFilter<Clinician: Hashable & Comparable & Sendable>: Sendable {
    public let name: String
    public let refusal: @Sendable (MatchContext<Clinician>) -> MatchRefusal?

    public init(name: String, refusal: @escaping @Sendable (MatchContext<Clinician>) -> MatchRefusal?) {
        self.name = name
        self.refusal = refusal
    }
}

extension MatchFilter {
    /// Every filter, in the order in which they are asked: the first that refuses gives the reason.
    public static var all: [MatchFilter] {
        [role, profession, language, unit, known, kind, purpose, modality, window, shifts]
    }

    /// Conflict of role, licence, engagement, supervision: see `RoleRule`.
    public static var role: MatchFilter {
        MatchFilter(name: "role rules") { context in
            let refusals = context.eligibility.refusals(on: context.candidate.clock.date(at: context.opening.span.start))
            return refusals.isEmpty ? nil : .role(refusals)
        }
    }

    public static var profession: MatchFilter {
        MatchFilter(name: "profession") { $0.query.roles.contains($0.candidate.standing.role) ? nil : .profession }
    }

    public static var language: MatchFilter {
        MatchFilter(name: "language") { context in
            guard let language = context.query.language, !context.candidate.standing.languages.contains(language) else { return nil }
            return .language
        }
    }

    public static var unit: MatchFilter {
        MatchFilter(name: "attached to my unit") { context in
            guard let unit = context.query.unit, !context.candidate.standing.attachedTo.contains(unit) else { return nil }
            return .unit
        }
    }

    public static var known: MatchFilter {
        MatchFilter(name: "my clinician") { context in
            context.query.onlyKnown && !context.query.known.contains(context.candidate.clinician) ? .notKnown : nil
        }
    }

    public static var kind: MatchFilter { MatchFilter(name: "kind") { $0.query.kinds.contains($0.opening.kind) ? nil : .kind } }

    public static var purpose: MatchFilter {
        MatchFilter(name: "purpose") { $0.query.purposes.contains($0.opening.purpose) ? nil : .purpose }
    }

    public static var modality: MatchFilter {
        MatchFilter(name: "modality") { $0.query.modalities.intersection($0.opening.modalities).isEmpty ? .modality : nil }
    }

    public static var window: MatchFilter {
        MatchFilter(name: "when") { context in
            guard let window = context.query.window else { return nil }
            let start = context.opening.span.start
            return window.start <= start && start < window.end ? nil : .window
        }
    }

    public static var shifts: MatchFilter {
        MatchFilter(name: "outside shifts") { context in
            guard context.query.onlyOutsideShifts, let shift = context.shift, shift != .outside else { return nil }
            return .duringShift
        }
    }
}
