// A clinician's and a supervisor's own figures against the signed goals of their level: made on their device from their vault, shown there, kept and sent
// nowhere.

public import CaseFile
public import CaseVault
public import Policies
public import Wire

public struct OwnFigures: Sendable {
    public struct Figure: Sendable, Hashable {
        public let level: ProgrammeLevel
        public let measure: Measure
        public let share: WorkTimes.Share
        /// In hundredths; `nil` where none was signed.
        public let goal: UInt16?

        /// `nil` without a goal, and where nothing was due.
        public var isMet: Bool? {
            guard let goal, goal > 0, share.all > 0 else { return nil }
            return share.done * 100 >= Int(goal) * share.all
        }
    }

    /// Of this many days, up to now.
    public static let days: Int64 = 90

    /// Those of which something was due, and a clinician's for which there is a goal: most supervise nobody.
    public let figures: [Figure]

    public init(_ vault: Vault, _ goals: LevelGoals, at now: Instant) throws {
        // What is done before it is due counts too.
        let span = try Span(start: now - Self.days * 86_400, end: now + Self.days * 86_400)
        let times = try vault.workTimes(during: span, at: now)
        let all = [
            (ProgrammeLevel.clinician, Measure.notesSigned, times.notes), (.clinician, .followUpsKept, times.followUps),
            (.supervisor, .notesAnswered, times.answers),
        ]
        figures = all.map { Figure(level: $0, measure: $1, share: $2, goal: goals[$0, $1]) }
            .filter { $0.share.all > 0 || $0.level == .clinician && $0.goal != nil }
    }
}
