// Records that never came here, and for which nothing waits.
//
// A record may have been shown to one member alone, destroyed at the department side, or wrapped for some of its readers only. Whoever follows
// another's record had it, since an honest device names nothing that waits there; so what somebody followed who belongs to the case, or did, holds
// up nobody else. That it is missing stays among the findings. Nobody gains by naming what never was, or by saying that somebody else wrote it: what
// follows it counts as it would without that name (`Sight`).

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium
internal import Wire

struct MissingForerunners {
    /// Of what the waiting entries name and is not here.
    private(set) var followed: Set<EntryID> = []

    /// Who may have written what some entries name and is not here, by the device that they say.
    static func authors(
        of records: [KnownRecord], _ entries: [CaseEntry], _ signatories: Signatories
    ) -> [EntryID: Set<SigningPublicKey>] {
        let here = Set(entries.map(\.id))
        let causes = records.compactMap(\.read).flatMap(\.entry.predecessors).filter { !here.contains(EntryID($0.core)) }
        return causes.reduce(into: [:]) { $0[EntryID($1.core), default: []].formUnion(signatories.clinicians(of: $1.device)) }
    }

    /// - Parameters:
    ///   - known: who was removed, where that is in question.
    ///   - records: all that are here of the case, readable or not.
    init(_ folded: FoldedCase, _ known: KnownMembers?, _ records: [KnownRecord], _ signatories: Signatories) {
        let waiting = folded.state.waiting
        guard !waiting.isEmpty else { return }
        let named = Dictionary(
            (folded.believed + folded.others).map { (EntryID($0.reference.core), $0.entry.predecessors) }
        ) { first, _ in first }
        // Read, and by a device that is not known, or not yet: its list may come.
        let unjudged = Dictionary(records.compactMap(\.read).map { (EntryID($0.reference.core), $0.author) }) { first, _ in first }
        let firstSeen = records.firstSeen
        let belonged = folded.belonged
        let speaking = waiting.filter { entry in
            guard entry.signer.doubt == nil, belonged.contains(entry.author) else { return false }
            guard folded.state.members[entry.author] == nil, let gone = known?.heardGone[entry.author] else { return true }
            // Else whoever was removed would silence the one who removed them, by removing them in turn.
            return firstSeen[entry.id].map { $0 <= gone } ?? false
        }
        var voices: [CoreReference: Set<SigningPublicKey>] = [:]
        for (author, words) in Dictionary(grouping: speaking, by: \.author) {
            var seen: Set<EntryID> = []
            var open = words.map(\.id)
            while let next = open.popLast() {
                guard seen.insert(next).inserted, let causes = named[next] else { continue }
                for cause in causes {
                    let name = EntryID(cause.core)
                    if named[name] != nil { open.append(name) } else { voices[cause, default: []].insert(author) }
                }
            }
        }
        for (cause, authors) in voices {
            let owners = unjudged[EntryID(cause.core)].map { [$0] } ?? signatories.clinicians(of: cause.device)
            // Of a device that nobody knows one of them may be the author.
            guard owners.isEmpty ? authors.count > 1 : !authors.isSubset(of: owners) else { continue }
            followed.insert(EntryID(cause.core))
        }
    }
}

extension [KnownRecord] {
    /// When this reader first had each of them.
    var firstSeen: [EntryID: Instant] {
        Dictionary(map { (EntryID($0.outline.reference.core), $0.firstSeen) }) { first, _ in first }
    }
}
