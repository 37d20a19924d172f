// What leaves: the part of a case that an authority covers, as values. The encoders make text, HTML, JSON and FHIR of it.

public import Scheduling
public import Sealing
public import Sodium
public import Wire

/// Drafts never leave: what is not signed, or not co-signed, is no part of the record. Of what is struck only the reason leaves: the text may be
/// another person's.
/// Psychotherapy notes cannot be in here: they are in no `CaseState`.
public struct CaseExport: Sendable {
    public let state: CaseState
    public let authority: ExportAuthority
    public let madeAt: Instant
    public let parts: CasePartSet
    public let days: DayRange

    public let notes: [NoteState]
    public let sessions: [SessionState]
    public let goals: [GoalState]
    public let plans: [PlanState]
    public let handOffs: [HandOffState]
    /// For the person only. Those that belong to a mandated report are left out.
    public let disclosures: [DisclosureState]
    /// Notes that would belong here and are not signed.
    public let unsignedNotes: Int

    private let names: [SigningPublicKey: String]

    /// - Parameter names: of the clinicians, as the roster says them.
    public init(
        _ state: CaseState,
        under authority: ExportAuthority,
        at now: Instant,
        names: [SigningPublicKey: String]
    ) throws(ExportRefusal) {
        let (parts, days) = try state.scope(of: authority, at: now)
        self.state = state
        self.authority = authority
        madeAt = now
        self.parts = parts
        self.days = days
        self.names = names

        func covers(_ part: CasePart, _ instant: Instant) -> Bool {
            parts.contains(part) && (days == .always || state.day(of: instant).map(days.contains) ?? false)
        }
        // An addendum goes with its note.
        let wanted = state.notes.filter { note in
            let main = note.addendumTo.flatMap { state.notes[$0] } ?? note
            return !note.isDiscarded && covers(main.format.part, main.current.stamp.occurredAt)
        }
        notes = wanted.filter { $0.lock != nil }
        unsignedNotes = wanted.count - notes.count
        sessions = state.sessions.filter { covers(.sessions, $0.record.span.start) }
        goals = state.goals.filter { covers(.plansAndGoals, $0.stamp.occurredAt) }
        plans = state.plans.filter { covers(.plansAndGoals, $0.stamp.occurredAt) }
        handOffs = state.handOffs.filter { covers(.handOffs, $0.stamp.occurredAt) }
        disclosures = authority == .ownRequest ? state.disclosures.filter { $0.content.report == nil } : []
    }

    /// The name, or the first letters of the key of somebody whom the roster no longer names.
    public func name(of person: SigningPublicKey) -> String { names[person] ?? String(Hex.encode(person.bytes).prefix(12)) }

    /// The addenda of a note that are exported, in order.
    public func addenda(of note: NoteState) -> [NoteState] { note.addenda.compactMap { id in notes.first { $0.id == id } } }

    /// Without addenda, which stand with their notes.
    public var mainNotes: [NoteState] { notes.filter { !$0.isAddendum } }

    /// What goes into the log of disclosures once the export has been handed over.
    ///
    /// - Parameter noticeSent: the notice against passing it on went with it; the readable forms contain it.
    public func disclosure(noticeSent: Bool) throws(SealingError) -> Disclosure {
        let scope = try ReleaseScope(parts, days: days)
        guard let release else {
            let person = state.person?.value
            return try Disclosure(recipient: person ?? Disclosure.nameless, basis: .ownRequest, scope: scope, noticeSent: noticeSent)
        }
        return try Disclosure(
            recipient: release.content.recipient.value, basis: .release, release: release.id, scope: scope,
            purpose: release.content.purpose.value, noticeSent: noticeSent)
    }

    var release: ReleaseState? {
        if case .release(let id) = authority { state.releases[id] } else { nil }
    }
}

extension NoteFormat {
    /// The part of a case under which a release names it.
    public var part: CasePart {
        switch self {
        case .soap, .dap, .birp, .girp, .contact, .group, .closing, .addendum: .notes
        case .intake: .intake
        case .safetyPlan: .safetyPlan
        }
    }
}
