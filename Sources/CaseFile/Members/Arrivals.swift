// When each entry of a case first counted for one reader.

internal import Sodium
internal import Wire

/// An entry counts once it is here and everything that it follows: nobody keeps a removal in reserve behind a record that they hand out later. What a
/// member followed who did not write it is waited for by nobody, so what follows it counted from then on, whenever it came itself.
struct Arrivals: Equatable, Sendable {
    private var moments: [EntryID: Instant] = [:]

    /// - Parameters:
    ///   - ordered: causes before effects.
    ///   - firstSeen: when this reader first had each of them.
    ///   - speakers: whoever belongs to the case, or did.
    init(_ ordered: [CaseEntry], _ firstSeen: [EntryID: Instant], speakers: Set<SigningPublicKey>) {
        let followed = Self.followed(ordered, firstSeen, speakers)
        for entry in ordered {
            let causes = entry.predecessors.compactMap { cause -> Instant? in
                guard let arrival = moments[cause] else { return nil }
                return followed[cause].map { min(arrival, $0.moment) } ?? arrival
            }
            moments[entry.id] = (causes + [firstSeen[entry.id] ?? entry.writtenAt]).max()
        }
    }

    func of(_ entry: CaseEntry) -> Instant { moments[entry.id] ?? entry.writtenAt }

    private struct Word {
        let moment: Instant
        let author: SigningPublicKey
    }

    /// The first word of a speaker that follows each entry and is not by its own author.
    private static func followed(
        _ ordered: [CaseEntry], _ firstSeen: [EntryID: Instant], _ speakers: Set<SigningPublicKey>
    ) -> [EntryID: Word] {
        guard !speakers.isEmpty else { return [:] }
        // Of each entry the first words of two authors: one of them is not its own.
        var words: [EntryID: [Word]] = [:]
        for entry in ordered.reversed() {
            var passed = words[entry.id] ?? []
            if entry.signer.doubt == nil, speakers.contains(entry.author) {
                passed = earliest(passed + [Word(moment: firstSeen[entry.id] ?? entry.writtenAt, author: entry.author)])
            }
            guard !passed.isEmpty else { continue }
            for cause in entry.predecessors { words[cause] = earliest(passed + (words[cause] ?? [])) }
        }
        let authors = Dictionary(ordered.map { ($0.id, $0.author) }) { first, _ in first }
        return words.reduce(into: [:]) { followed, found in followed[found.key] = found.value.first { $0.author != authors[found.key] } }
    }

    private static func earliest(_ words: [Word]) -> [Word] {
        let sorted = words.sorted { ($0.moment, $0.author) < ($1.moment, $1.author) }
        guard let first = sorted.first else { return [] }
        return [first] + (sorted.first { $0.author != first.author }.map { [$0] } ?? [])
    }
}
