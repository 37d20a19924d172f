// What the author of an entry had seen when it was written.
//
// Whether a signature counts must not depend on what arrives later: a laptop that was offline may bring a revision that was written before
// the signature and that the signer never saw. So who belongs to the case, whether it is closed and where a note stands are judged by what
// the author had seen, and a signature that counted once counts for ever. Somebody who pretends not to have seen their removal or revocation
// is caught before, by when their record was first seen (`SignerDoubt`).

struct CausalPast: Equatable, Sendable {
    private var places: [EntryID: Int] = [:]
    private var causes: [Set<EntryID>] = []
    /// What nothing follows yet. Entries in doubt are left out: whoever names one would vouch for it.
    private(set) var heads: Set<EntryID> = []

    /// In the order of `CausalOrder`.
    mutating func place(_ entry: CaseEntry) {
        places[entry.id] = causes.count
        causes.append(entry.predecessors)
        guard entry.signer.doubt == nil else { return }
        heads.subtract(entry.predecessors)
        heads.insert(entry.id)
    }

    /// Whether `entry`, which is not placed yet, follows the entry of that name, directly or through others.
    func sees(_ entry: CaseEntry, _ name: EntryID) -> Bool {
        guard let wanted = places[name] else { return false }
        // The usual case: it follows all there is.
        if heads.isSubset(of: entry.predecessors) { return true }
        var open = [entry.predecessors]
        var visited: Set<Int> = []
        while let causes = open.popLast() {
            for cause in causes {
                // Shredded, or never shared with this reader: it may have followed anything that was there before.
                guard let place = places[cause] else { return true }
                guard place != wanted else { return true }
                if place > wanted, visited.insert(place).inserted { open.append(self.causes[place]) }
            }
        }
        return false
    }
}
