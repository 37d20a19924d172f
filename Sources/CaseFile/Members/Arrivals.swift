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
    ///   - speakers: whoever belongs to the case, or did, and until when they were heard; `nil` for ever.
    ///   - strangers: of names that are not here, who may have written it.
    init(
        _ ordered: [CaseEntry], _ firstSeen: [EntryID: Instant], speakers: [SigningPublicKey: Instant?],
        strangers: [EntryID: Set<SigningPublicKey>]
    ) {
        let words = Self.words(ordered, firstSeen, speakers)
        var authors = strangers
        for entry in ordered { authors[entry.id] = [entry.author] }
        // From when on nothing waited for it, by the word of somebody else than its author.
        func followed(_ name: EntryID) -> Instant? {
            guard let known = authors[name] else { return nil }
            return words[name]?.first { !known.contains($0.author) }?.moment
        }
        for entry in ordered {
            let causes = entry.predecessors.compactMap { cause -> Instant? in
                guard let arrival = moments[cause] else { return followed(cause) }
                return followed(cause).map { min(arrival, $0) } ?? arrival
            }
            moments[entry.id] = (causes + [firstSeen[entry.id] ?? entry.writtenAt]).max()
        }
    }

    func of(_ entry: CaseEntry) -> Instant { moments[entry.id] ?? entry.writtenAt }

    private struct Word {
        let moment: Instant
        let author: SigningPublicKey
    }

    /// The first words that follow each entry, of two speakers: one of them did not write it.
    private static func words(
        _ ordered: [CaseEntry], _ firstSeen: [EntryID: Instant], _ speakers: [SigningPublicKey: Instant?]
    ) -> [EntryID: [Word]] {
        guard !speakers.isEmpty else { return [:] }
        var words: [EntryID: [Word]] = [:]
        for entry in ordered.reversed() {
            var passed = words[entry.id] ?? []
            let seen = firstSeen[entry.id] ?? entry.writtenAt
            if entry.signer.doubt == nil, let until = speakers[entry.author], until.map({ seen <= $0 }) ?? true {
                passed = earliest(passed + [Word(moment: seen, author: entry.author)])
            }
            guard !passed.isEmpty else { continue }
            for cause in entry.predecessors { words[cause] = earliest(passed + (words[cause] ?? [])) }
        }
        return words
    }

    private static func earliest(_ words: [Word]) -> [Word] {
        let sorted = words.sorted { ($0.moment, $0.author) < ($1.moment, $1.author) }
        guard let first = sorted.first else { return [] }
        return [first] + (sorted.first { $0.author != first.author }.map { [$0] } ?? [])
    }
}
