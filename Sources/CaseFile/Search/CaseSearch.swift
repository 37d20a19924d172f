// Search over what the vault has decrypted, in memory only: no index of anybody's words is ever written to disk.

public import Sealing
public import Wire

/// Where a text stands.
public struct SearchPlace: Hashable, Sendable {
    public let caseID: CaseID
    public let subject: SearchSubject

    public init(caseID: CaseID, subject: SearchSubject) {
        self.caseID = caseID
        self.subject = subject
    }
}

public enum SearchSubject: Hashable, Sendable {
    case person
    case note(EntryID)
    case goal(EntryID)
    case plan(EntryID)
    case handOff(EntryID)
    case followUp(FollowUpID)
}

public struct SearchHit: Hashable, Sendable {
    public let place: SearchPlace
    /// When what is written about happened.
    public let at: Instant
    /// A line around the first match, for showing.
    public let excerpt: String
}

/// All texts of a number of cases, folded once; then each query is one pass over them.
///
/// Every word of a query has to occur, as a part of a word or a whole one, in any order: `slee wea` finds "Weapon kept by his brother, sleeps".
public struct CaseSearch: Sendable {
    private struct Document: Sendable {
        let place: SearchPlace
        let at: Instant
        let text: String
        let range: Range<Int>
    }

    private var documents: [Document] = []
    private var folded: [UInt8] = []

    public init() {}

    public init(_ cases: some Sequence<CaseState>) {
        for state in cases { add(state) }
    }

    public var count: Int { documents.count }

    public mutating func add(_ text: String, at instant: Instant, _ place: SearchPlace) {
        let bytes = FoldedText.bytes(of: text)
        let start = folded.count
        folded.append(contentsOf: bytes)
        documents.append(Document(place: place, at: instant, text: text, range: start..<folded.count))
    }

    /// The newest first. A query without words finds nothing.
    public func hits(_ query: String, limit: Int = 100) -> [SearchHit] {
        let words = FoldedText.words(of: query)
        guard let first = words.first else { return [] }
        // The longest is the rarest, more often than not.
        let searches = words.sorted { $0.count > $1.count }.map(ByteSearch.init)
        let found = folded.withUnsafeBufferPointer { all in
            documents.filter { document in
                let text = UnsafeBufferPointer(rebasing: all[document.range])
                return searches.allSatisfy { $0.isFound(in: text) }
            }
        }
        let shown = ByteSearch(first)
        return found.sorted { $0.at > $1.at }.prefix(max(0, limit)).map { document in
            SearchHit(place: document.place, at: document.at, excerpt: Excerpt.around(shown, in: document.text))
        }
    }
}

extension CaseSearch {
    /// Discarded drafts are not found; what is struck is, as it stays readable.
    public mutating func add(_ state: CaseState) {
        func place(_ subject: SearchSubject) -> SearchPlace { SearchPlace(caseID: state.id, subject: subject) }
        if let opening = state.opening, let person = state.person {
            add(person.value, at: opening.stamp.occurredAt, place(.person))
        }
        for note in state.notes where !note.isDiscarded {
            let locked = note.lockedVersions.map(\.version)
            for version in locked.isEmpty ? [note.current] : locked {
                add(version.content.body.joined, at: version.stamp.occurredAt, place(.note(note.id)))
            }
        }
        for goal in state.goals {
            let texts = [goal.content.statement, goal.content.measure].compactMap(\.self) + goal.history.compactMap(\.remark)
            add(texts.map(\.value).joined(separator: "\n"), at: goal.stamp.occurredAt, place(.goal(goal.id)))
        }
        for plan in state.plans { add(plan.content.summary.value, at: plan.stamp.occurredAt, place(.plan(plan.id))) }
        for handOff in state.handOffs {
            let texts = [handOff.content.service, handOff.content.reason] + handOff.steps.compactMap(\.remark)
            add(texts.map(\.value).joined(separator: "\n"), at: handOff.stamp.occurredAt, place(.handOff(handOff.id)))
        }
        for followUp in state.followUps {
            let texts = [followUp.subject].compactMap(\.self) + followUp.steps.compactMap(\.remark)
            guard !texts.isEmpty else { continue }
            add(texts.map(\.value).joined(separator: "\n"), at: followUp.stamp.occurredAt, place(.followUp(followUp.id)))
        }
    }
}

extension NoteBody {
    /// All texts, one under the other.
    var joined: String { filled.map(\.text.value).joined(separator: "\n") }
}
