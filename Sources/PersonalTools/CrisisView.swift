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

    /// What every copy of the tools carries: those that somebody made sure of, and those that only others list.
    private static func compiled(_ texts: Texts) -> (verified: [CrisisResource], listed: [CrisisResource]) {
        let all = CrisisCard.all(in: texts)
        return (all.filter { $0.verified != nil }, all.filter { $0.verified == nil })
    }

    /// The sentence about verification closes those that somebody made sure of: it vouches for none that follows. Beside each of the programme's
    /// own stands its day.
    public func lines(all: Bool, at now: Instant) -> [String] {
        guard all else { return Self.lines(CrisisCard.first(in: texts), at: now, staleAfter: known.staleAfterDays, texts) }
        let (verified, listed) = Self.compiled(texts)
        let own = known.ofProgramme(at: now)
        var lines = Self.lines(verified, at: now, staleAfter: known.staleAfterDays, texts)
        if !listed.isEmpty { lines.append(texts("Listed by others, not verified by us:")) }
        for line in listed { lines += Self.lines(line) }
        if !own.isEmpty { lines.append(texts("Your programme also names:")) }
        for line in own { lines += Self.lines(line) + ["    " + age(line, at: now)] }
        return lines
    }

    /// In English whatever the language, and in the order of `lines`: scripts compare it.
    public func json(all: Bool, at now: Instant) -> [JSON] {
        let english = Texts(.english)
        let (verified, listed) = Self.compiled(english)
        let lines = all ? verified + listed + known.ofProgramme(at: now) : CrisisCard.first(in: english)
        return lines.map { JSON($0, ResourceAge.believed($0.verified, at: now), isStale: known.isStale($0, now)) }
    }

    /// When somebody last made sure of a line of the programme, and a warning where that is too long ago or nobody ever did.
    private func age(_ line: CrisisResource, at now: Instant) -> String {
        guard let day = ResourceAge.believed(line.verified, at: now) else { return texts("Nobody has verified it: it may be wrong.") }
        let date = ["date": texts.longDate(LocalTime(seconds: day.seconds, offset: 0))]
        return known.isStale(line, now)
            ? texts("Last verified on {date}, which is long ago: it may have changed.", date) : texts("Last verified on {date}.", date)
    }

    /// For those who pass numbers on; `nil` where all of them were checked lately.
    public func warning(at now: Instant) -> String? { Self.warning(known.stale(in: texts, at: now).map(\.name), texts) }

    /// As above, of these.
    public static func warning(_ names: [String], _ texts: Texts) -> String? {
        guard !names.isEmpty else { return nil }
        return texts(
            "Not checked lately: {names}. Make sure before you pass a number on, and tell the clinical authority.",
            ["names": texts.list(names)])
    }

    /// The two that come first: for prompts, which know no state.
    public static func first(_ texts: Texts, at now: Instant) -> [String] {
        lines(CrisisCard.first(in: texts), at: now, staleAfter: KnownCrisisLines.none.staleAfterDays, texts)
    }

    /// Lines that somebody made sure of. Only an old copy of the tools says one line more.
    private static func lines(_ resources: [CrisisResource], at now: Instant, staleAfter days: UInt16, _ texts: Texts) -> [String] {
        let verified = LocalTime(seconds: CrisisCard.verified.seconds, offset: 0)
        var shown = [texts("You can talk to somebody now:")]
        for line in resources { shown += lines(line) }
        shown.append(texts("Numbers last verified on {date}.", ["date": texts.longDate(verified)]))
        guard ResourceAge.isStale(CrisisCard.verified, at: now, after: days) else { return shown }
        return shown + [texts("That is long ago: if a number does not answer, call 911.")]
    }

    private static func lines(_ resource: CrisisResource) -> [String] {
        ["\(resource.name): \(resource.contact)"] + (resource.note.isEmpty ? [] : ["    " + resource.note])
    }

    public struct JSON: Encodable {
        public let name: String
        public let contact: String
        public let note: String
        public let verified: Bool
        public let verifiedOn: String?
        /// Older than the policy allows, or never verified.
        public let stale: Bool

        init(_ line: CrisisResource, _ day: Instant?, isStale: Bool) {
            (name, contact, note) = (line.name, line.contact, line.note)
            (verified, verifiedOn, stale) = (day != nil, day.map(rfc3339), isStale)
        }
    }
}
