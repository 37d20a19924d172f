// Sessions of a case, and the follow-ups that each brings.

internal import Wire

public struct SessionState: StrikableByTheFold, Hashable, Sendable {
    public let stamp: Stamp
    public let record: SessionRecord
    public internal(set) var strike: Strike?

    /// It took place, and the entry is no error.
    public var counts: Bool { record.attendance == .attended && !isStruck }
}

extension CaseState {
    /// Those of which there is a note, signed or not.
    public var documentedSessions: Set<EntryID> {
        Set(notes.lazy.filter { !$0.isDiscarded && !$0.isStruck }.compactMap(\.current.content.session))
    }

    mutating func record(_ content: SessionRecord, _ entry: CaseEntry) {
        let stamp = Stamp(entry)
        sessions.append(SessionState(stamp: stamp, record: content))
        for followUp in FollowUpState.after(content, stamp) { followUps.append(followUp) }
    }
}
