// What one clinician brought to an end: three numbers from the vault, for the two-sided aggregation. No case, no person, no text.

public import Sodium
public import Wire

/// Counted by when it was written down, so that nothing is in two spans that follow each other, and nothing between them. Nothing that is struck counts,
/// and nothing that a colleague wrote in a shared case.
public struct FinishedWork: Hashable, Sendable {
    /// Sessions that took place.
    public private(set) var sessionsKept = 0
    /// Follow-ups that reached the person in the end, or were declined by them.
    public private(set) var followUpsKept = 0
    public private(set) var handOffsCompleted = 0

    public init(_ cases: some Sequence<CaseState>, of clinician: SigningPublicKey, writtenIn span: Range<Instant>) {
        func counts(_ stamp: Stamp) -> Bool { stamp.author == clinician && span.contains(stamp.writtenAt) }
        for state in cases {
            sessionsKept += state.sessions.count { $0.counts && counts($0.stamp) }
            followUpsKept += state.followUps.count { followUp in followUp.isKept && followUp.steps.last.map { counts($0.stamp) } ?? false }
            handOffsCompleted += state.handOffs.count { handOff in
                !handOff.isStruck && handOff.stage == .completed && handOff.steps.last.map { counts($0.stamp) } ?? false
            }
        }
    }
}
