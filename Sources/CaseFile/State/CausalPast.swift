// What the author of an entry had seen when it was written.
//
// Whether a signature counts must not depend on what arrives later: a laptop that was offline may bring a revision that was written before
// the signature and that the signer never saw. So who belongs to the case, whether it is closed and where a note stands are judged by what
// the author had seen, and a signature that counted once counts for ever. Somebody who pretends not to have seen their removal or revocation
// is caught before, by when their record was first seen (`SignerDoubt`).

/// How certain it is that an author had seen an entry.
enum Sight {
    /// Through entries that are all here. What speaks against an entry, or takes something from others, has to be seen so.
    case surely
    /// Also through one that never came: it may have followed anything that was there before. Enough for what an author points at, who could have
    /// named it as well.
    case perhaps
}

struct CausalPast: Equatable, Sendable {
    private var places: [EntryID: Int] = [:]
    /// For each place what the author of the entry there had seen.
    private var pasts: [Past] = []
    /// What nothing follows yet. Entries in doubt are left out: whoever names one would vouch for it.
    private(set) var heads: Set<EntryID> = []
    /// The entry that is being judged: many things are asked of it.
    private var judged: (entry: EntryID, past: Past, bits: SeenPlaces)?

    static func == (left: CausalPast, right: CausalPast) -> Bool {
        (left.places, left.pasts, left.heads) == (right.places, right.pasts, right.heads)
    }

    /// Remembers what the author of an entry had seen until the next one is judged.
    mutating func judge(_ entry: CaseEntry) {
        judged = nil
        let past = past(of: entry)
        judged = (entry.id, past, writtenOut(past.surely))
    }

    /// In the order of `CausalOrder`.
    mutating func place(_ entry: CaseEntry) {
        let past = past(of: entry)
        places[entry.id] = pasts.count
        pasts.append(past)
        guard entry.signer.doubt == nil else { return }
        heads.subtract(entry.predecessors)
        heads.insert(entry.id)
    }

    /// Whether `entry`, which is not placed yet, follows the entry of that name, directly or through others.
    func sees(_ entry: CaseEntry, _ name: EntryID, _ sight: Sight) -> Bool {
        guard let wanted = places[name] else { return false }
        let past = past(of: entry)
        if sight == .perhaps, wanted < past.reach { return true }
        if let judged, judged.entry == entry.id { return contains(judged.bits, wanted) }
        return contains(past.surely, wanted)
    }

    /// Whether an entry that is placed surely follows another, directly or through others.
    func follows(_ entry: EntryID, _ name: EntryID) -> Bool {
        guard let place = places[entry], let wanted = places[name] else { return false }
        return contains(pasts[place].surely, wanted)
    }

    private func past(of entry: CaseEntry) -> Past {
        if let judged, judged.entry == entry.id { return judged.past }
        let causes = entry.predecessors.compactMap { places[$0] }
        // One that is shredded, or was never shared with this reader.
        let isMissing = causes.count < entry.predecessors.count
        let reach = isMissing ? pasts.count : causes.map { pasts[$0].reach }.max() ?? 0
        // The usual case: it follows all there is.
        guard !heads.isSubset(of: entry.predecessors) else { return Past(surely: .all(before: pasts.count), reach: reach) }
        if let only = causes.first, causes.count == 1, links(of: only) < Self.longest {
            return Past(surely: .after(only, links: links(of: only) + 1), reach: reach)
        }
        var bits = PlaceBits()
        for place in causes {
            bits.formUnion(self.bits(of: pasts[place].surely))
            bits.insert(place)
        }
        return Past(surely: .some(bits), reach: reach)
    }

    /// Of steps from one entry to its only cause before the places are written out again.
    private static let longest = 64

    private func links(of place: Int) -> Int { if case .after(_, let links) = pasts[place].surely { links } else { 0 } }

    private func contains(_ seen: SeenPlaces, _ place: Int) -> Bool {
        var seen = seen
        while true {
            switch seen {
            case .all(let end): return place < end
            case .some(let bits): return bits.contains(place)
            case .after(let cause, _):
                guard place < cause else { return place == cause }
                seen = pasts[cause].surely
            }
        }
    }

    private func writtenOut(_ seen: SeenPlaces) -> SeenPlaces { if case .after = seen { .some(bits(of: seen)) } else { seen } }

    private func bits(of seen: SeenPlaces) -> PlaceBits {
        var (seen, causes) = (seen, [Int]())
        while case .after(let cause, _) = seen {
            causes.append(cause)
            seen = pasts[cause].surely
        }
        var bits =
            switch seen {
            case .all(let end): PlaceBits(before: end)
            case .some(let bits): bits
            case .after: PlaceBits()
            }
        for cause in causes { bits.insert(cause) }
        return bits
    }
}

/// What the author of an entry had seen.
private struct Past: Equatable, Sendable {
    let surely: SeenPlaces
    /// All places before this one may have been seen as well.
    let reach: Int
}

/// Some of the places.
private enum SeenPlaces: Equatable, Sendable {
    case all(before: Int)
    /// One entry and what its author had seen, so that whoever writes a long row of entries needs no bits for each.
    case after(Int, links: Int)
    case some(PlaceBits)
}

/// A bit for each place, the lowest first.
private struct PlaceBits: Equatable, Sendable {
    private var words: [UInt64] = []

    init() {}

    init(before end: Int) {
        words = [UInt64](repeating: .max, count: end / 64)
        if end % 64 > 0 { words.append(1 << (end % 64) - 1) }
    }

    func contains(_ place: Int) -> Bool { place / 64 < words.count && words[place / 64] >> (place % 64) & 1 == 1 }

    mutating func insert(_ place: Int) {
        if place / 64 >= words.count { words += [UInt64](repeating: 0, count: place / 64 + 1 - words.count) }
        words[place / 64] |= 1 << (place % 64)
    }

    mutating func formUnion(_ other: PlaceBits) {
        var others = other.words
        if words.count < others.count { swap(&words, &others) }
        for index in others.indices { words[index] |= others[index] }
    }
}
