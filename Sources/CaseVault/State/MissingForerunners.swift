// Records that never came here, and for which nothing waits.
//
// A record may have been shown to one member alone, destroyed at the department side, or wrapped for some of its readers only. Whoever follows
// another's record had it, since an honest device names nothing that waits there; so what a present member followed holds up nobody else. That
// it is missing stays among the findings. Nobody gains by naming what never was: that counts as having seen everything.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium

enum MissingForerunners {
    /// Of what the waiting entries of a case name and is not here, that which a present member followed who did not write it.
    static func followed(in folded: FoldedCase, _ signatories: Signatories) -> Set<EntryID> {
        let waiting = folded.state.waiting
        guard !waiting.isEmpty else { return [] }
        let named = Dictionary(
            (folded.believed + folded.others).map { (EntryID($0.reference.core), $0.entry.predecessors) }
        ) { first, _ in first }
        let speaking = waiting.filter { $0.signer.doubt == nil && folded.state.members[$0.author] != nil }
        return Dictionary(grouping: speaking, by: \.author).reduce(into: []) { followed, words in
            var seen: Set<EntryID> = []
            var open = words.value.map(\.id)
            while let next = open.popLast() {
                guard seen.insert(next).inserted, let causes = named[next] else { continue }
                for cause in causes {
                    let name = EntryID(cause.core)
                    if named[name] != nil {
                        open.append(name)
                    } else if !signatories.clinicians(of: cause.device).contains(words.key) {
                        followed.insert(name)
                    }
                }
            }
        }
    }
}
