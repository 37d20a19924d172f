// What a clinician's vault counts for the summary: three numbers of one quarter, and who is counted together.

public import Trust
public import Wire

/// One clinician's own numbers. They exist on that clinician's devices alone.
///
/// Prints nothing of itself.
public struct WorkFigures: Codable, Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    /// A proof says that no number is above this. No clinician has so many in a quarter; whoever had would be counted with this.
    public static let most: UInt64 = 1023

    public let sessionsKept: UInt64
    public let followUpsKept: UInt64
    public let handOffsCompleted: UInt64

    /// Negative numbers count as none, larger ones as `most`.
    public init(sessionsKept: Int, followUpsKept: Int, handOffsCompleted: Int) {
        func bounded(_ count: Int) -> UInt64 { min(Self.most, UInt64(clamping: count)) }
        self.sessionsKept = bounded(sessionsKept)
        self.followUpsKept = bounded(followUpsKept)
        self.handOffsCompleted = bounded(handOffsCompleted)
    }

    /// In the order of `Question.ofWork`.
    public var numbers: [UInt64] { [sessionsKept, followUpsKept, handOffsCompleted] }

    public var description: String { "figures" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The one group in which all clinicians of a programme are counted together. No smaller one: a department's few would be no crowd.
public enum WorkRound {
    /// What a round's rows call it. A programme whose signed rounds give a cell of officers this name counts no work.
    public static let cell = "clinicians"

    /// Fewer clinicians than this yield no number, whatever is signed. Both sides know who has sent; a sum over fewer would say too much of each.
    public static let fewest: UInt32 = 5

    /// Seconds before the end of a quarter at which its count is made, so that it arrives while the quarter still runs.
    static let lead: Int64 = 21 * 86_400

    /// What a round counts: from the count of the quarter before to its own, a quarter long.
    public static func counted(in round: PeriodID) -> Range<Instant> { round.start - lead..<round.end - lead }
}
