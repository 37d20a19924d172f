// What the author of an entry had seen when it was written.
//
// Whether a signature counts must not depend on what arrives later: a laptop that was offline may bring a revision that was written before
// the signature and that the signer never saw. So who belongs to the case, whether it is closed and where a note stands are judged by what
// the author had seen, and a signature that counted once counts for ever. Somebody who pretends not to have seen their removal or revocation
// is caught before, by when their record was first seen (`SignerDoubt`).

struct CausalPast: Equatable, Sendable {
    private var places: [EntryID: Int] = [:]
    /// For each place what the entry there had seen.
    private var pasts: [SeenPlaces] = []
    /// What nothing follows yet. Entries in doubt are left out: whoever names one would vouch for it.
    private(set) var heads: Set<EntryID> = []
    /// The entry that is being judged: many things are asked of it.
    private var judged: (entry: EntryID, seen: SeenPlaces)?

    static func == (left: CausalPast, right: CausalPast) -> Bool {
        (left.places, left.pasts, left.heads) == (right.places, right.pasts, right.heads)
    }

    /// Remembers what the author of an entry had seen until the next one is judged.
    mutating func judge(_ entry: CaseEntry) {
        judged = nil
        judged = (entry.id, seen(by: entry))
    }

    /// In the order of `CausalOrder`.
    mutating func place(_ entry: CaseEntry) {
        let seen = seen(by: entry)
        places[entry.id] = pasts.count
        pasts.append(seen)
        guard entry.signer.doubt == nil else { return }
        heads.subtract(entry.predecessors)
        heads.insert(entry.id)
    }

    /// Whether `entry`, which is not placed yet, follows the entry of that name, directly or through others.
    func sees(_ entry: CaseEntry, _ name: EntryID) -> Bool {
        guard let wanted = places[name] else { return false }
        return contains(seen(by: entry), wanted)
    }

    /// Whether an entry that is placed follows another, directly or through others.
    func follows(_ entry: EntryID, _ name: EntryID) -> Bool {
        guard let place = places[entry], let wanted = places[name] else { return false }
        return contains(pasts[place], wanted)
    }

    private func seen(by entry: CaseEntry) -> SeenPlaces {
        if let judged, judged.entry == entry.id { return judged.seen }
        // The usual case: it follows all there is.
        guard !heads.isSubset(of: entry.predecessors) else { return .all(before: pasts.count) }
        var causes: [Int] = []
        for cause in entry.predecessors {
            // Shredded, or never shared with this reader: it may have followed anything that was there before.
            guard let place = places[cause] else { return .all(before: pasts.count) }
            causes.append(place)
        }
        if let only = causes.first, causes.count == 1, links(of: pasts[only]) < Self.longest {
            return .after(only, links: links(of: pasts[only]) + 1)
        }
        var bits = PlaceBits()
        for place in causes {
            bits.formUnion(self.bits(of: pasts[place]))
            bits.insert(place)
        }
        return .some(bits)
    }

    /// Of steps from one entry to its only cause before the places are written out again.
    private static let longest = 64

    private func links(of seen: SeenPlaces) -> Int { if case .after(_, let links) = seen { links } else { 0 } }

    private func contains(_ seen: SeenPlaces, _ place: Int) -> Bool {
        var seen = seen
        while true {
            switch seen {
            case .all(let end): return place < end
            case .some(let bits): return bits.contains(place)
            case .after(let cause, _):
                guard place < cause else { return place == cause }
                seen = pasts[cause]
            }
        }
    }

    private func bits(of seen: SeenPlaces) -> PlaceBits {
        var (seen, causes) = (seen, [Int]())
        while case .after(let cause, _) = seen {
            causes.append(cause)
            seen = pasts[cause]
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
