// What a case is: the fold of its entries. The same entries give the same case, in whatever order they arrived.

public import Sealing
public import Sodium
public import Wire

/// Everything a member may see of a case. Values are in the one order that `CausalOrder` gives.
public struct CaseState: Sendable, Equatable {
    public let id: CaseID

    /// `nil` until the opening has arrived.
    public internal(set) var opening: Opening?
    public internal(set) var bookings = Catalogue<LinkedBooking>()
    public internal(set) var memberHistory: [MemberChange] = []
    /// What the person was called since the opening, in order.
    public internal(set) var renamings: [Renaming] = []
    /// Closings and reopenings.
    public internal(set) var endings: [Ending] = []

    public internal(set) var notes = Catalogue<NoteState>()
    public internal(set) var sessions = Catalogue<SessionState>()
    public internal(set) var followUps = FollowUps()
    public internal(set) var goals = Catalogue<GoalState>()
    public internal(set) var plans = Catalogue<PlanState>()
    public internal(set) var handOffs = Catalogue<HandOffState>()
    public internal(set) var releases = Catalogue<ReleaseState>()
    public internal(set) var psychotherapyAuthorisations = Catalogue<PsychotherapyAuthorisationState>()
    public internal(set) var disclosures = Catalogue<DisclosureState>()
    public internal(set) var reports = Catalogue<ReportState>()
    public internal(set) var legalHolds = Catalogue<LegalHoldState>()
    public internal(set) var deaths = Catalogue<DeathState>()

    /// Entries that count.
    public internal(set) var accepted: [CaseEntry] = []
    /// Entries that do not count, with the reason: shown, never dropped.
    public internal(set) var refused: [RefusedEntry] = []
    /// Entries whose predecessors have not arrived.
    public internal(set) var waiting: [CaseEntry] = []
    var past = CausalPast()

    /// What the next entry names as its predecessors.
    public var heads: Set<EntryID> { past.heads }

    /// - Parameters:
    ///   - entries: verified; in any order, any of them more than once.
    ///   - absent: entries that will never arrive: shredded, or never shared with this reader.
    ///   - members: who belongs to the case, where that is in question; what they disbelieve is among the entries with its doubt.
    public init(_ id: CaseID, folding entries: some Sequence<CaseEntry>, absent: Set<EntryID> = [], members: KnownMembers? = nil) {
        self.id = id
        let (ordered, waiting) = CausalOrder.of(entries, absent: absent)
        self.waiting = waiting
        for entry in ordered {
            defer { past.place(entry) }
            do throws(Refusal) {
                try apply(entry)
                accepted.append(entry)
            } catch {
                refused.append(RefusedEntry(entry: entry, refusal: error))
            }
        }
        if let members, members.everybody != nil { memberHistory = members.history }
    }

    /// What the person is called now.
    public var person: PlainText? { renamings.last.map(\.person) ?? opening?.content.person }

    public var isClosed: Bool { endings.last?.isClosing ?? false }
    public var members: [SigningPublicKey: MemberRole] { Self.members(after: memberHistory) }
}

extension CaseState {
    public struct Opening: Hashable, Sendable {
        public let stamp: Stamp
        public let content: CaseOpening
    }

    public struct LinkedBooking: StrikableByTheFold, Hashable, Sendable {
        public let stamp: Stamp
        public let booking: SigningPublicKey
        public let continuity: Digest
        /// It was of another officer.
        public internal(set) var strike: Strike?
    }

    public struct MemberChange: Hashable, Sendable {
        public let stamp: Stamp
        public let member: SigningPublicKey
        /// `nil` for a removal.
        public let role: MemberRole?
        public let reason: PlainText?
        /// The first second after a cover.
        public let until: Instant?
    }

    public struct Renaming: Hashable, Sendable {
        public let stamp: Stamp
        /// `nil` for somebody who gave no name.
        public let person: PlainText?
    }

    public struct Ending: Hashable, Sendable {
        public enum Step: Hashable, Sendable {
            case closed(ClosingReason, PlainText?)
            case reopened(PlainText)
        }

        public let stamp: Stamp
        public let step: Step

        public var isClosing: Bool { if case .closed = step { true } else { false } }
    }

    /// Whether a booking belongs to this case: the officer's device gave the same secret as before.
    public func recognises(_ continuity: Digest) -> Bool { bookings.contains { $0.continuity == continuity && !$0.isStruck } }
}
