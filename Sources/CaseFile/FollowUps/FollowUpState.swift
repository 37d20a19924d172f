// Follow-ups of a case: what is due when, what was tried, how it ended.

internal import Scheduling
public import Sealing
public import Wire

/// Where a follow-up comes from.
public enum FollowUpOrigin: Hashable, Sendable {
    /// `elapsed`: seconds after the session's end.
    case session(elapsed: Int64)
    /// The session was a walk-in.
    case walkIn(elapsed: Int64)
    /// The session was booked and nobody came.
    case noShow(elapsed: Int64)
    case nextDayHold
    case byHand
}

public struct FollowUpState: Hashable, Sendable, Identifiable {
    public struct Step: Hashable, Sendable {
        public let stamp: Stamp
        public let event: FollowUpEvent
        public let remark: PlainText?
    }

    public let id: FollowUpID
    public let origin: FollowUpOrigin
    /// Of the entry that it comes from.
    public let stamp: Stamp
    /// For a next-day hold: when that day begins. Otherwise as `due`.
    public internal(set) var opens: Instant
    /// Elapsed time, not wall-clock time: 24 hours over a change of the clocks are 24 hours.
    public internal(set) var due: Instant
    /// Before anybody postponed it.
    public let firstDue: Instant
    public let subject: PlainText?
    public internal(set) var steps: [Step] = []
    public internal(set) var strike: Strike?

    init(_ id: FollowUpID, _ origin: FollowUpOrigin, _ stamp: Stamp, opens: Instant? = nil, due: Instant, subject: PlainText? = nil) {
        self.id = id
        self.origin = origin
        self.stamp = stamp
        self.opens = opens ?? due
        self.due = due
        firstDue = due
        self.subject = subject
    }

    /// `nil` while it is open.
    public var end: FollowUpEvent? { steps.last.flatMap { $0.event.isEnd ? $0.event : nil } }
    public var isOpen: Bool { end == nil && strike == nil }
    /// The person was reached, or did not want to be.
    public var isKept: Bool { strike == nil && (end == .reached || end == .declined) }
    public var attempts: Int { steps.count { $0.event == .attempted } }
}

extension FollowUpState {
    /// As the record says: what its author's policy was then holds for every member, whatever is signed later.
    static func after(_ session: SessionRecord, _ stamp: Stamp) -> [FollowUpState] {
        session.followUps.delays.enumerated().map { number, elapsed in
            let origin: FollowUpOrigin =
                switch (session.attendance, session.purpose) {
                case (.attended, .walkIn): .walkIn(elapsed: elapsed)
                case (.attended, _): .session(elapsed: elapsed)
                default: .noShow(elapsed: elapsed)
                }
            let due = session.span.end + elapsed
            let id = FollowUpID(source: stamp.entry, number: UInt8(clamping: number))
            return FollowUpState(id, origin, stamp, due: due)
        }
    }
}

/// All follow-ups of a case, in the order in which they came.
public struct FollowUps: Sendable, Equatable, RandomAccessCollection {
    private var elements: [FollowUpState] = []
    private var places: [FollowUpID: Int] = [:]

    init() {}

    public var startIndex: Int { 0 }
    public var endIndex: Int { elements.count }
    public subscript(position: Int) -> FollowUpState { elements[position] }
    public subscript(id: FollowUpID) -> FollowUpState? { places[id].map { elements[$0] } }

    mutating func append(_ followUp: FollowUpState) {
        places[followUp.id] = elements.count
        elements.append(followUp)
    }

    mutating func change(_ id: FollowUpID, _ body: (inout FollowUpState) throws(Refusal) -> Void) throws(Refusal) {
        guard let place = places[id] else { throw .unknownReference }
        try body(&elements[place])
    }

    /// With the session that they come from.
    mutating func strike(from source: EntryID, _ strike: Strike) {
        for number in UInt8(0)...UInt8.max {
            guard let place = places[FollowUpID(source: source, number: number)] else { return }
            elements[place].strike = strike
        }
    }
}
