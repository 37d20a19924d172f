// A case as it was folded, and what the next record of it follows.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium
internal import Wire

/// A case, and what it was folded from.
struct FoldedCase: Sendable {
    let state: CaseState
    /// Believed, for the heads of the next record.
    let believed: [ReadRecord]
    /// Read, and not believed.
    let others: [ReadRecord]
    /// Everything that was judged, for whoever sees single entries without belonging to the case.
    let entries: [CaseEntry]
    /// Where somebody was removed.
    let membership: CaseMembership?
    /// To whom a records custodian handed it over.
    let heirs: Set<SigningPublicKey>
    /// Whose vault this is.
    let reader: SigningPublicKey
    /// Whether something that others follow is not here: it may be a removal, or a legal hold.
    var isIncomplete: Bool

    /// Everything that the believed entries follow, or those of one author alone.
    func followed(by author: SigningPublicKey? = nil) -> Set<CoreReference> {
        let known = Dictionary((believed + others).map { ($0.reference, $0) }) { first, _ in first }
        var followed: Set<CoreReference> = []
        var open = believed.filter { author == nil || $0.author == author }.flatMap(\.entry.predecessors)
        while let next = open.popLast() {
            guard let record = known[next], followed.insert(next).inserted else { continue }
            open += record.entry.predecessors
        }
        return followed
    }

    /// What the next record names as its predecessors. Nothing that waits: whoever names a forerunner that never comes would hold up everybody who
    /// follows them. Nothing by somebody who never belonged to the case either: it may have been shown to this reader alone.
    var heads: [CoreReference] {
        let waiting = state.waiting.map(\.id)
        let strange = state.opening == nil ? [] : state.refused.filter { !belonged.contains($0.entry.author) }.map(\.entry.id)
        let unfollowed = Set(waiting + strange)
        let followed = believed.filter { !unfollowed.contains(EntryID($0.reference.core)) }
        let heads = CaseView.heads(of: followed.map { (reference: $0.reference, entry: $0.entry) })
        guard heads.count > RecordEntry.predecessorLimit else { return heads }
        let ends = Set(heads)
        return fairly(followed.filter { ends.contains($0.reference) })
    }

    /// Whoever belongs to the case, or did.
    var belonged: Set<SigningPublicKey> { Set(state.memberHistory.map(\.member)) }

    /// As entries.
    var named: Set<EntryID> { Set(heads.map { EntryID($0.core) }) }

    /// Of more ends than a record can name one's own, then the newest of each author, members first, then the next of each. So nobody's program keeps
    /// others from writing, or from following what another wrote.
    private func fairly(_ ends: [ReadRecord]) -> [CoreReference] {
        let ranked = Dictionary(grouping: ends, by: \.author).flatMap { author, words in
            words.sorted { ($1.entry.written, $1.reference) < ($0.entry.written, $0.reference) }.enumerated().map { turn, end in
                let rank = state.members[author] == nil ? 1 : 0
                return author == reader ? (turn: 0, rank: -1, end: end.reference) : (turn: turn, rank: rank, end: end.reference)
            }
        }
        return ranked.sorted { ($0.turn, $0.rank, $0.end) < ($1.turn, $1.rank, $1.end) }.prefix(RecordEntry.predecessorLimit).map(\.end)
            .sorted()
    }
}
