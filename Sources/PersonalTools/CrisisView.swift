// The crisis card: whom to call now. It needs no network and no login; without a file of the programme's own lines it shows what is compiled in.

public import LocalState
public import Localization
import Policies
public import Wire

/// What is on the card of this person.
public struct CrisisView: Sendable {
    private let known: KnownCrisisLines
    private let texts: Texts

    /// - Parameter file: beside which the programme's own lines are kept, if any are known.
    public init<State>(_ file: StateFile<State>, _ texts: Texts) {
        known = KnownCrisisLines(kept: file.keptCard)
        self.texts = texts
    }

    private func card(all: Bool, at now: Instant, _ texts: Texts) -> [CrisisResource] {
        all ? known.card(in: texts, at: now) : CrisisCard.first(in: texts)
    }

    /// The programme's own stand apart: what is said of the others' numbers vouches for none of them.
    public func lines(all: Bool, at now: Instant) -> [String] {
        guard all else { return Self.first(texts) }
        let own = known.ofProgramme(at: now)
        let compiled = Self.lines(CrisisCard.all(in: texts), texts)
        return own.isEmpty ? compiled : compiled + [texts("Your programme also names:")] + own.flatMap(Self.lines)
    }

    /// In English whatever the language: scripts compare it.
    public func json(all: Bool, at now: Instant) -> [JSON] {
        card(all: all, at: now, Texts(.english)).map { JSON(name: $0.name, contact: $0.contact, note: $0.note) }
    }

    /// For those who pass numbers on, never on an officer's screen; `nil` where all of them were checked lately.
    public func warning(at now: Instant) -> String? { Self.warning(known.stale(in: texts, at: now).map(\.name), texts) }

    /// As above, of these.
    public static func warning(_ names: [String], _ texts: Texts) -> String? {
        guard !names.isEmpty else { return nil }
        return texts(
            "Not checked lately: {names}. Make sure before you pass a number on, and tell the clinical authority.",
            ["names": texts.list(names)])
    }

    /// The two that come first: for prompts, which know no state.
    public static func first(_ texts: Texts) -> [String] { lines(CrisisCard.first(in: texts), texts) }

    private static func lines(_ resources: [CrisisResource], _ texts: Texts) -> [String] {
        let lines = resources.flatMap(lines)
        let verified = LocalTime(seconds: CrisisCard.verified.seconds, offset: 0)
        return [texts("You can talk to somebody now:")] + lines
            + [texts("Numbers last verified on {date}.", ["date": texts.longDate(verified)])]
    }

    private static func lines(_ resource: CrisisResource) -> [String] {
        ["\(resource.name): \(resource.contact)"] + (resource.note.isEmpty ? [] : ["    " + resource.note])
    }

    public struct JSON: Encodable {
        public let name: String
        public let contact: String
        public let note: String
    }
}
