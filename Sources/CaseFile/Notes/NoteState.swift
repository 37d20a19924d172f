// A note as its entries made it: its versions, what happened to it, what was added, whether it is struck.

public import Sealing
public import Sodium
public import Wire

/// Where a note stands.
public enum NoteStage: Hashable, Sendable {
    case draft
    /// With the supervisor.
    case submitted(NoteVersionStamp)
    /// For ever.
    case locked(NoteLock)
    case discarded
}

/// Which version was submitted, by whom and when.
public struct NoteVersionStamp: Hashable, Sendable {
    public let draft: EntryID
    public let stamp: Stamp
}

public struct NoteLock: Hashable, Sendable {
    public let draft: EntryID
    /// The author's signature, or their submission.
    public let signed: Stamp
    /// The supervisor's, where there is one.
    public let cosigned: Stamp?

    /// When the note was locked.
    public var lockedAt: Instant { (cosigned ?? signed).writtenAt }
}

public struct NoteReturn: Hashable, Sendable {
    public let stamp: Stamp
    public let draft: EntryID
    public let remark: PlainText
}

/// What happened to a note beside new versions.
enum NoteEvent: Hashable, Sendable {
    case signed(draft: EntryID)
    case submitted(draft: EntryID)
    /// `answers`: the submission.
    case returned(draft: EntryID, PlainText, answers: EntryID)
    case cosigned(draft: EntryID, submission: Stamp)
    /// The versions that the author had seen.
    case discarded(Set<EntryID>)
}

public struct NoteState: StrikableByTheFold, Hashable, Sendable {
    public struct Version: Hashable, Sendable, Identifiable {
        public let stamp: Stamp
        public let content: NoteDraft

        public var id: EntryID { stamp.entry }
    }

    struct Step: Hashable, Sendable {
        let stamp: Stamp
        let event: NoteEvent
    }

    /// Of the first draft.
    public let stamp: Stamp
    /// The note that this one adds to.
    public let addendumTo: EntryID?
    public let format: NoteFormat
    /// By an intern: locked by a co-signature only.
    public internal(set) var needsCosignature: Bool
    /// All of them, the first included.
    public internal(set) var versions: [Version]
    var steps: [Step] = []
    /// In order.
    public internal(set) var addenda: [EntryID] = []
    public internal(set) var strike: Strike?

    init(_ entry: CaseEntry, _ content: NoteDraft, addendumTo: EntryID?) {
        stamp = Stamp(entry)
        self.addendumTo = addendumTo
        format = content.body.format
        needsCosignature = entry.signer.needsCosignature
        versions = [Version(stamp: stamp, content: content)]
    }

    public var author: SigningPublicKey { stamp.author }
    public var isAddendum: Bool { addendumTo != nil }

    public var lock: NoteLock? { if case .locked(let lock) = stage { lock } else { nil } }
    public var isDiscarded: Bool { stage == .discarded }
    /// Neither locked nor discarded.
    public var isUnsigned: Bool { lock == nil && !isDiscarded }

    /// Two devices wrote without having seen each other, and nobody has brought the versions together.
    public var hasRivalVersions: Bool { isUnsigned && newest.count > 1 }

    /// What is shown: the locked version, the submitted one, or the newest; of rivals the one last in order.
    public var current: Version {
        let wanted: EntryID? =
            switch stage {
            case .locked(let lock): lock.draft
            case .submitted(let submission): submission.draft
            case .draft, .discarded: nil
            }
        let newest = newest
        let found = wanted.flatMap { wanted in versions.last { $0.id == wanted } } ?? versions.last { newest.contains($0.id) }
        return found ?? versions[0]
    }

    /// Event and writing dates of a late entry.
    public var lateEntry: (event: Instant, written: Instant, reason: PlainText)? {
        let version = current
        guard let reason = version.content.lateBecause else { return nil }
        return (version.stamp.occurredAt, stamp.writtenAt, reason)
    }
}
