// The crisis card as it is shown: the sentence about verification vouches for what stands above it, and for nothing else.

import LocalState
import Localization
import OfficerClient
import PersonalTools
import Policies
import TestSupport
import Testing
import Wire

struct CrisisCardTests {
    private static let today = CrisisCard.verified + 10 * 86_400
    private static let old = CrisisCard.verified + 366 * 86_400
    private static let languages = ["en", "es", "pt", "pl"]

    /// A card beside a state, with lines of a programme's own.
    private static func view(_ own: [CrisisResource] = [], staleAfterDays: UInt16 = 365, language: String = "en") throws -> CrisisView {
        let directory = try TemporaryDirectory()
        let file = StateFile<OfficerState>(in: StateDirectory(directory.path), kind: .officer)
        var rules = PolicyRules.preset
        rules.crisisResources = own
        rules.staleAfterDays = staleAfterDays
        try file.keepCard(KnownCrisisLines(rules).canonicalBytes)
        return CrisisView(file, Texts(try #require(Language(language))))
    }

    private static func own(_ name: String, _ verified: Instant?) throws -> CrisisResource {
        try CrisisResource(name: name, contact: "860-555-0111", note: "", verified: verified)
    }

    @Test(arguments: languages) func noNumberThatNobodyVerifiedStandsAboveTheSentence(_ language: String) throws {
        let texts = Texts(try #require(Language(language)))
        let lines = try Self.view([try Self.own("County line", Self.today)], language: language).lines(all: true, at: Self.today)
        let day = texts.longDate(LocalTime(seconds: CrisisCard.verified.seconds, offset: 0))
        let sentence = try #require(lines.firstIndex(of: texts("Numbers last verified on {date}.", ["date": day])))
        let heading = try #require(lines.firstIndex(of: texts("Listed by others, not verified by us:")))
        let programme = try #require(lines.firstIndex(of: texts("Your programme also names:")))
        #expect(sentence < heading && heading < programme)
        let all = CrisisCard.all(in: texts)
        #expect(all.contains { $0.verified == nil })
        for line in all {
            let places = lines.indices.filter { lines[$0] == "\(line.name): \(line.contact)" }
            #expect(places.count == 1, "\(line.name)")
            let isRight = places.allSatisfy { line.verified == nil ? heading < $0 && $0 < programme : $0 < sentence }
            #expect(isRight, "\(line.name)")
        }
    }

    @Test func scriptsAreToldOfEachNumberWhoVerifiedIt() throws {
        let lines = [
            try Self.own("County line", Self.today), try Self.own("Old line", Self.today - 400 * 86_400), try Self.own("New line", nil),
        ]
        let view = try Self.view(lines, language: "es")
        let entries = view.json(all: true, at: Self.today)
        let compiled = CrisisCard.all(in: Texts(.english))
        for line in compiled + lines {
            let entry = try #require(entries.first { $0.name == line.name })
            #expect(entry.verified == (line.verified != nil), "\(line.name)")
            #expect(entry.verifiedOn == line.verified.map(rfc3339), "\(line.name)")
            #expect(entry.stale == (line.verified == nil || line.name == "Old line"), "\(line.name)")
        }
        #expect(entries.count == compiled.count + lines.count)
        // As on the screen.
        let unverified = entries.prefix(compiled.count).drop { $0.verified }
        #expect(unverified.map(\.name) == compiled.filter { $0.verified == nil }.map(\.name))
        #expect(view.json(all: false, at: Self.today).allSatisfy { $0.verified && !$0.stale })
    }

    @Test func besideEachLineOfTheProgrammeStandsItsDayAndAWarningWhereItIsLongAgo() throws {
        let (day, long) = (Self.today - 40 * 86_400, Self.today - 400 * 86_400)
        let lines = [try Self.own("County line", day), try Self.own("Old line", long), try Self.own("New line", nil)]
        func shown(_ staleAfterDays: UInt16) throws -> [String: String] {
            let card = try Self.view(lines, staleAfterDays: staleAfterDays).lines(all: true, at: Self.today)
            let ages = lines.compactMap { line in
                card.firstIndex(of: "\(line.name): \(line.contact)").map { (line.name, card[$0 + 1]) }
            }
            return Dictionary(uniqueKeysWithValues: ages)
        }
        func date(_ instant: Instant) -> String { Texts(.english).longDate(LocalTime(seconds: instant.seconds, offset: 0)) }
        #expect(
            try shown(365) == [
                "County line": "    Last verified on \(date(day)).",
                "Old line": "    Last verified on \(date(long)), which is long ago: it may have changed.",
                "New line": "    Nobody has verified it: it may be wrong.",
            ])
        #expect(try shown(30)["County line"] == "    Last verified on \(date(day)), which is long ago: it may have changed.")
    }

    /// The file of the card is not signed: a day in it that cannot have been hides nothing, and vouches for nothing.
    @Test(arguments: [Int64.min, 0, today.seconds + 2 * 86_400, 253_402_214_400, Int64.max - 1, Int64.max])
    func aDayThatCannotHaveBeenIsNotBelieved(_ seconds: Int64) throws {
        let view = try Self.view([try Self.own("County line", Instant(seconds: seconds))], staleAfterDays: .max)
        let lines = view.lines(all: true, at: Self.today)
        #expect(lines.suffix(2) == ["County line: 860-555-0111", "    Nobody has verified it: it may be wrong."])
        let entries = view.json(all: true, at: Self.today)
        #expect(entries.count == CrisisCard.all(in: Texts(.english)).count + 1)
        let own = try #require(entries.last)
        #expect(own.stale && !own.verified && own.verifiedOn == nil)
        #expect(view.warning(at: Self.today)?.contains("County line") == true)
    }

    /// What somebody in a crisis reads, and what `!` shows: two numbers, and one line more only where the tools themselves are old.
    @Test(arguments: languages) func theShortCardStaysShortAndWarnsWhereItIsOld(_ language: String) throws {
        let texts = Texts(try #require(Language(language)))
        let warning = texts("That is long ago: if a number does not answer, call 911.")
        let view = try Self.view([try Self.own("County line", nil)], language: language)
        let short = view.lines(all: false, at: Self.today)
        #expect(short == CrisisView.first(texts, at: Self.today))
        #expect(short.count == 6 && !short.contains(warning))
        #expect(view.lines(all: false, at: Self.old) == short + [warning])
        #expect(CrisisView.first(texts, at: Self.old) == short + [warning])
        #expect(view.lines(all: true, at: Self.old).contains(warning) && !view.lines(all: true, at: Self.today).contains(warning))
    }
}
