// Who belongs to a case from which somebody was removed, and whose word on that counts.

internal import CaseFile
internal import Sealing
internal import Sodium
internal import Wire

extension CaseState {
    /// The membership by which records of this case are judged; `nil` where nobody was removed. Who never belonged is refused by the fold, which
    /// knows what each author had seen, and supervisors who belong to no case may answer; so everybody counts but those who were removed.
    /// - Parameter firstSeen: when this reader first had an entry.
    func membership(among everybody: Set<SigningPublicKey>, firstSeen: [EntryID: Instant]) -> CaseMembership? {
        guard memberHistory.contains(where: { $0.role == nil }) else { return nil }
        let judged = BelievedChanges(self, firstSeen: firstSeen)
        let present = Self.members(after: judged.believed)
        var removed: [SigningPublicKey: Instant] = [:]
        for change in judged.believed where change.role == nil && present[change.member] == nil {
            removed[change.member] = change.stamp.writtenAt
        }
        guard !removed.isEmpty else { return nil }
        let vouched = Set(judged.vouched.compactMap { try? Digest(bytes: $0.bytes) })
        return CaseMembership(members: everybody.union(present.keys), removed: removed, vouched: vouched)
    }
}

/// Of all changes of members that are signed, those by somebody who was a member.
///
/// A removed member can pretend not to have seen it, date an entry back, and by it come back or remove others. What decides is when this reader
/// first had an entry and everything that it follows: whoever was removed by then is not heard. Of what arrived together, the word of who was
/// let in earlier comes first, so that a new device does not believe the one who was dated back furthest.
private struct BelievedChanges {
    /// In the order of the history.
    private(set) var believed: [CaseState.MemberChange] = []
    /// What removed members wrote and others had seen before the removal. A clock that runs ahead dates it after the removal, and a colleague
    /// may see it for the first time after that; it counts all the same, since it is the member who was removed and not their work.
    private(set) var vouched: Set<EntryID> = []

    private let entries: [EntryID: CaseEntry]

    init(_ state: CaseState, firstSeen: [EntryID: Instant]) {
        let known = state.accepted + state.refused.map(\.entry)
        entries = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
        let changes = state.memberHistory
        let pasts = changes.map { past(of: $0.stamp.entry) }
        var gone: Set<SigningPublicKey> = []
        var believed: Set<EntryID> = []
        for index in Self.order(changes, pasts, firstSeen) {
            let change = changes[index]
            guard !gone.contains(change.stamp.author) || vouched.contains(change.stamp.entry) else { continue }
            believed.insert(change.stamp.entry)
            guard change.role == nil else {
                gone.remove(change.member)
                continue
            }
            gone.insert(change.member)
            if change.stamp.author != change.member {
                // For nobody else's work: a member who goes on with a thief's in good faith vouches for that of the one whom they remove.
                vouched.formUnion(pasts[index].filter { entries[$0]?.author == change.member })
            } else if changes.count(where: { $0.role == nil && $0.member == change.member }) == 1 {
                // Whoever leaves vouches for all that they had seen. Nothing where they left twice: one of the two may be a thief's.
                vouched.formUnion(pasts[index])
            }
        }
        self.believed = changes.filter { believed.contains($0.stamp.entry) }
    }

    /// Everything that an entry follows, and itself.
    private func past(of entry: EntryID) -> Set<EntryID> {
        var seen: Set<EntryID> = []
        var open = [entry]
        while let next = open.popLast() {
            guard let causes = entries[next]?.predecessors, seen.insert(next).inserted else { continue }
            open += causes
        }
        return seen
    }

    /// Causes before effects; then by when the last of what a change follows arrived, then by how long its author has belonged to the case.
    private static func order(
        _ changes: [CaseState.MemberChange], _ pasts: [Set<EntryID>], _ firstSeen: [EntryID: Instant]
    ) -> [Int] {
        let arrivals = pasts.map { past in past.compactMap { firstSeen[$0] }.max() ?? Instant(seconds: 0) }
        let joined = Dictionary(changes.enumerated().filter { $0.element.role != nil }.map { ($0.element.member, $0.offset) }) { first, _ in
            first
        }
        let ranks = changes.map { joined[$0.stamp.author] ?? changes.count }
        var causes = changes.indices.map { effect in
            changes.indices.count { $0 != effect && pasts[effect].contains(changes[$0].stamp.entry) }
        }
        var open = Set(changes.indices)
        var order: [Int] = []
        while let next = open.filter({ causes[$0] == 0 }).min(by: {
            (arrivals[$0], ranks[$0], $0) < (arrivals[$1], ranks[$1], $1)
        }) {
            open.remove(next)
            order.append(next)
            for effect in open where pasts[effect].contains(changes[next].stamp.entry) { causes[effect] -= 1 }
        }
        return order
    }
}
