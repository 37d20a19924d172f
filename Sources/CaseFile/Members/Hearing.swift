// The order in which the entries of a case are heard by one reader, and what others vouch for.

internal import Sealing
internal import Sodium
internal import Wire

/// The order in which entries are heard.
struct Hearing {
    /// Causes before effects.
    private(set) var order: [CaseEntry] = []
    /// The one opening that counts; `nil` where none is there.
    let opening: CaseEntry?
    /// What follows one of two leavings of its author that do not know of each other, and not the other: one of them may be a thief's.
    private(set) var contested: [EntryID: Instant] = [:]

    private let entries: [EntryID: CaseEntry]
    /// Where each stands, causes before effects.
    private let places: [EntryID: Int]
    let arrivals: Arrivals

    /// - Parameters:
    ///   - ordered: causes before effects.
    ///   - speakers: whoever belongs to the case, or did, and until when they were heard.
    ///   - strangers: of names that are not here, who may have written it.
    init(
        _ ordered: [CaseEntry], _ caseID: CaseID, _ firstSeen: [EntryID: Instant], _ reader: SigningPublicKey,
        speakers: [SigningPublicKey: Instant?], strangers: [EntryID: Set<SigningPublicKey>]
    ) {
        entries = Dictionary(ordered.map { ($0.id, $0) }) { first, _ in first }
        places = Dictionary(ordered.enumerated().map { ($1.id, $0) }) { first, _ in first }
        arrivals = Arrivals(ordered, firstSeen, speakers: speakers, strangers: strangers)
        let openings = ordered.filter { $0.opens(caseID) }
        guard openings.count > 1 || ordered.contains(where: { $0.memberChange?.role == nil && $0.memberChange != nil }) else {
            // Nobody was removed: everybody is heard as they come.
            (order, opening) = (ordered, openings.first)
            return
        }
        opening = Self.opening(of: openings, in: ordered, arrivals)
        guard let opening else { return }
        order = arranged(ordered, opening, reader)
        contested = contestedLeavings(ordered)
    }

    /// Everything that follows an addition, or may do so through an entry that never came: written, and here, no earlier.
    func followers(of addition: CaseEntry) -> Set<EntryID> {
        func mayFollow(_ other: CaseEntry) -> Bool {
            other.predecessors.contains { entries[$0] == nil } && other.writtenAt >= addition.writtenAt
                && arrival(of: other) >= arrival(of: addition)
        }
        var followers: Set<EntryID> = [addition.id]
        for other in order where !other.predecessors.isDisjoint(with: followers) || mayFollow(other) { followers.insert(other.id) }
        return followers
    }

    func arrival(of entry: CaseEntry) -> Instant { arrivals.of(entry) }

    /// Of several, the one that was here first; of those that came together, the one that most colleagues have followed.
    private static func opening(
        of openings: [CaseEntry], in ordered: [CaseEntry], _ arrivals: Arrivals
    ) -> CaseEntry? {
        guard openings.count > 1 else { return openings.first }
        var followers: [EntryID: Set<SigningPublicKey>] = [:]
        for opening in openings {
            var seen: Set<EntryID> = [opening.id]
            for entry in ordered where !entry.predecessors.isDisjoint(with: seen) {
                seen.insert(entry.id)
                if entry.author != opening.author { followers[opening.id, default: []].insert(entry.author) }
            }
        }
        return openings.min {
            let left = (arrivals.of($0), -(followers[$0.id]?.count ?? 0), $0.writtenAt)
            let right = (arrivals.of($1), -(followers[$1.id]?.count ?? 0), $1.writtenAt)
            return left == right ? $0.id < $1.id : left < right
        }
    }

    private func arranged(_ ordered: [CaseEntry], _ opening: CaseEntry, _ reader: SigningPublicKey) -> [CaseEntry] {
        var placed: Set<EntryID> = []
        var order: [CaseEntry] = []
        func place(_ entry: CaseEntry) {
            let before = past(of: [entry.id], without: placed)
            placed.formUnion(before)
            order += before.compactMap { places[$0] }.sorted().map { ordered[$0] }
        }
        let changes = ordered.filter { $0.memberChange != nil && $0.signer.doubt == nil }
        let ranks = ranks(changes, opening)
        // Whoever leaves has followed all that they wrote before it: what else there is came after, whatever the date.
        func precedes(_ left: CaseEntry, _ right: CaseEntry) -> Bool {
            let keys = [left, right].map { (arrival(of: $0), ranks[$0.author] ?? Int.max, $0.isLeaving ? 0 : 1, $0.writtenAt) }
            return keys[0] == keys[1] ? left.id < right.id : keys[0] < keys[1]
        }
        place(opening)
        for change in changes where change.author == reader { place(change) }
        let looks = Dictionary(grouping: ordered) { arrival(of: $0) }.sorted { $0.key < $1.key }
        for (_, look) in looks {
            for change in look.filter({ $0.memberChange != nil && $0.signer.doubt == nil }).sorted(by: precedes) { place(change) }
            for entry in look where placed.insert(entry.id).inserted { order.append(entry) }
        }
        return order
    }

    /// From the opener on: those whom they let in, in the order of time, then those whom these let in.
    private func ranks(_ changes: [CaseEntry], _ opening: CaseEntry) -> [SigningPublicKey: Int] {
        var ranks = [opening.author: 0]
        var open = [opening.author]
        let additions = Dictionary(grouping: changes.filter { $0.memberChange?.role != nil }, by: \.author)
        while !open.isEmpty {
            let author = open.removeFirst()
            for added in (additions[author] ?? []).sorted(by: { $0.writtenAt < $1.writtenAt }).compactMap(\.memberChange?.member)
            where ranks[added] == nil {
                ranks[added] = ranks.count
                open.append(added)
            }
        }
        return ranks
    }

    private func contestedLeavings(_ ordered: [CaseEntry]) -> [EntryID: Instant] {
        let leavings = ordered.filter { $0.isLeaving && $0.signer.doubt == nil }
        var contested: [EntryID: Instant] = [:]
        for pair in Dictionary(grouping: leavings, by: { [$0.author.bytes, Array("\(arrival(of: $0).seconds)".utf8)] }).values
        where pair.count > 1 {
            guard let parted = parted(pair) else { continue }
            for id in parted where entries[id]?.author == pair[0].author && !pair.contains(where: { $0.id == id }) {
                contested[id] = pair.map(\.writtenAt).min()
            }
        }
        return contested
    }

    /// What some of these leavings follow and others do not; `nil` where one follows another and so knows of it.
    private func parted(_ leavings: [CaseEntry]) -> Set<EntryID>? {
        let names = Set(leavings.map(\.id))
        var (common, all): (Set<EntryID>?, Set<EntryID>) = (nil, [])
        for leaving in leavings {
            let seen = past(of: [leaving.id], without: [])
            guard seen.isDisjoint(with: names.subtracting([leaving.id])) else { return nil }
            common = common?.intersection(seen) ?? seen
            all.formUnion(seen)
        }
        return all.subtracting(common ?? [])
    }

    /// Everything that any of some entries follows, and these; nothing of `known`, of which all causes are known too.
    private func past(of effects: [EntryID], without known: Set<EntryID>) -> Set<EntryID> {
        var seen: Set<EntryID> = []
        var open = effects
        while let next = open.popLast() {
            guard !known.contains(next), let causes = entries[next]?.predecessors, seen.insert(next).inserted else { continue }
            open += causes
        }
        return seen
    }

    /// Of what is not believed, that which a present member had followed, by their own date, before its author was removed.
    func vouched(_ disbelieved: [EntryID: Instant], members: Set<SigningPublicKey>) -> Set<EntryID> {
        var vouched: Set<EntryID> = []
        for (since, doubtful) in Dictionary(grouping: disbelieved.keys, by: { disbelieved[$0] }) {
            guard let since else { continue }
            let open = Set(doubtful.filter { contested[$0] == nil && entries[$0]?.isOpening == false })
            guard !open.isEmpty else { continue }
            let witnesses = order.filter {
                $0.signer.doubt == nil && $0.writtenAt < since && members.contains($0.author) && disbelieved[$0.id] == nil
            }
            for (witness, words) in Dictionary(grouping: witnesses, by: \.author) {
                let followed = past(of: words.map(\.id), without: []).intersection(open)
                vouched.formUnion(followed.filter { entries[$0]?.author != witness })
            }
        }
        return vouched
    }
}

extension CaseEntry {
    /// As it changes who belongs to the case, where that is what it does.
    var memberChange: CaseState.MemberChange? {
        guard occurredAt <= writtenAt + CaseState.clockTolerance, !predecessors.isEmpty else { return nil }
        switch content {
        case .readable(.memberAdded(let added)):
            return CaseState.MemberChange(
                stamp: Stamp(self), member: added.member, role: added.role, reason: added.reason, until: added.until)
        case .readable(.memberRemoved(let removed)):
            return CaseState.MemberChange(stamp: Stamp(self), member: removed.member, role: nil, reason: removed.reason, until: nil)
        default: return nil
        }
    }

    fileprivate var isLeaving: Bool { memberChange.map { $0.role == nil && $0.member == author } ?? false }

    fileprivate var isOpening: Bool { if case .readable(.opened) = content { true } else { false } }

    /// Whether it is an opening of this case, by whom its number names.
    fileprivate func opens(_ caseID: CaseID) -> Bool {
        guard case .readable(.opened(let opening)) = content, predecessors.isEmpty, signer.doubt == nil else { return false }
        return (try? CaseID(opener: author, nonce: opening.nonce)) == caseID
    }
}
