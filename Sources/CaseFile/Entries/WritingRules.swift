// What the signed policy says about what is written in a case: in which formats notes begin, and when follow-ups fall due.

/// Binds whoever writes. What is there already is read as it is.
public struct WritingRules: Hashable, Sendable {
    public var afterSession: FollowUpHours
    public var afterNoShow: FollowUpHours
    /// Formats for a new note, in the order in which they are offered; the intake, the safety plan and the closing note always among them.
    public let formats: [NoteFormat]

    /// - Parameter formats: those of the policy.
    public init(
        afterSession: FollowUpHours = .afterSession, afterNoShow: FollowUpHours = .afterNoShow, formats: Set<NoteFormat>? = nil
    ) {
        self.afterSession = afterSession
        self.afterNoShow = afterNoShow
        self.formats = NoteFormat.forNotes.filter { Self.always.contains($0) || (formats?.contains($0) ?? true) }
    }

    private static let always: Set<NoteFormat> = [.intake, .safetyPlan, .closing]

    /// The content as it is written under these rules.
    public func bind(_ content: CaseContent) -> CaseContent {
        guard case .session(let record) = content else { return content }
        return .session(record.bound(to: self))
    }

    /// Whether these rules let a note begin like this. Another version of a draft keeps its format, and an addendum has its own.
    public func allows(_ content: CaseContent) -> Bool {
        guard case .noteDraft(let draft) = content, case .newNote = draft.place else { return true }
        return formats.contains(draft.body.format)
    }
}
