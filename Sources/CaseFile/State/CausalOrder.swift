// One order for the entries of a case, the same on every device: causes before effects, what is concurrent by the time of writing.

/// A topological order. Among entries of which none has seen the other, the earlier written comes first, then the smaller name.
///
/// The writing instant is the author's word. It decides nothing but the order of what is concurrent: nobody can put an entry before one that it
/// follows.
public enum CausalOrder {
    /// - Parameter absent: names of entries that will never arrive, because they were shredded or never shared; nothing waits for them.
    /// - Returns: `waiting`: entries of which a predecessor has not arrived yet, in the order of their names.
    public static func of(
        _ entries: some Sequence<CaseEntry>,
        absent: Set<EntryID> = []
    ) -> (ordered: [CaseEntry], waiting: [CaseEntry]) {
        var byName: [EntryID: CaseEntry] = [:]
        // Names are digests, so that two entries of one name are one entry.
        for entry in entries where byName[entry.id] == nil { byName[entry.id] = entry }

        var successors: [EntryID: [EntryID]] = [:]
        var missing: [EntryID: Int] = [:]
        var ready = Ready()
        for entry in byName.values {
            let awaited = entry.predecessors.filter { byName[$0] != nil || !absent.contains($0) }
            missing[entry.id] = awaited.count
            for predecessor in awaited { successors[predecessor, default: []].append(entry.id) }
            if awaited.isEmpty { ready.insert(entry) }
        }

        var ordered: [CaseEntry] = []
        ordered.reserveCapacity(byName.count)
        while let entry = ready.popFirst() {
            ordered.append(entry)
            for successor in successors[entry.id] ?? [] {
                let left = (missing[successor] ?? 1) - 1
                missing[successor] = left
                if left == 0, let next = byName[successor] { ready.insert(next) }
            }
        }
        guard ordered.count < byName.count else { return (ordered, []) }
        let done = Set(ordered.map(\.id))
        return (ordered, byName.values.filter { !done.contains($0.id) }.sorted { $0.id < $1.id })
    }
}

/// A binary heap of the entries whose causes are all placed.
private struct Ready {
    private var entries: [CaseEntry] = []

    private static func precedes(_ left: CaseEntry, _ right: CaseEntry) -> Bool {
        left.writtenAt == right.writtenAt ? left.id < right.id : left.writtenAt < right.writtenAt
    }

    mutating func insert(_ entry: CaseEntry) {
        entries.append(entry)
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard Self.precedes(entries[child], entries[parent]) else { return }
            entries.swapAt(child, parent)
            child = parent
        }
    }

    mutating func popFirst() -> CaseEntry? {
        guard let last = entries.popLast() else { return nil }
        guard let first = entries.first else { return last }
        entries[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count && Self.precedes(entries[child], entries[least]) {
                least = child
            }
            guard least != parent else { return first }
            entries.swapAt(parent, least)
            parent = least
        }
    }
}
