// Whoever is protected less is named loudly, also where the same list changes in a harmless way as well.

import Localization
import Testing
import Wire

@testable import Policies

struct WeakeningEffectTests {
    private static let texts = Texts(.english)

    private static func line(_ name: String, _ contact: String, _ note: String = "", _ day: Int64? = nil) throws -> CrisisResource {
        try CrisisResource(name: name, contact: contact, note: note, verified: day.map { CrisisCard.verified + $0 * 86_400 })
    }

    private static func service(_ kind: ResourceKind, _ name: String, _ contact: String) throws -> ServiceResource {
        ServiceResource(kind: kind, line: try line(name, contact))
    }

    /// Two lines of everything, so that one can change beside another.
    private static func before() throws -> PolicyRules {
        var rules = PolicyRules.preset
        rules.crisisResources = [try line("County line", "860-555-0111", "Day and night"), try line("Town line", "860-555-0112")]
        rules.directory = [try service(.legal, "Union counsel", "860-555-0100"), try service(.faith, "Chaplain", "860-555-0101")]
        rules.limits = .connecticut
        rules.care.followUpHours = [24, 168]
        rules.care.noShowHours = [24]
        return rules
    }

    private typealias Weakening = (key: String, sentence: String?, change: @Sendable (inout PolicyRules) throws -> Void)

    private static let weakenings: [Weakening] = [
        (
            "crisis_resources",
            "County line on the crisis card would be “860-555-0666, Day and night” instead of “860-555-0111, Day and night”.",
            { $0.crisisResources[0] = try line("County line", "860-555-0666", "Day and night") }
        ),
        (
            "crisis_resources", "County line on the crisis card would be “860-555-0111” instead of “860-555-0111, Day and night”.",
            { $0.crisisResources[0] = try line("County line", "860-555-0111") }
        ),
        (
            "crisis_resources", "The crisis card would show County line (860-555-0666).",
            { $0.crisisResources.append(try line("County line", "860-555-0666")) }
        ),
        (
            "crisis_resources", "The crisis card would no longer show County line (860-555-0111).",
            { $0.crisisResources[0] = try line("Harbor line", "860-555-0111") }
        ),
        (
            "directory", "Chaplain in the directory would be “Faith, 860-555-0666” instead of “Faith, 860-555-0101”.",
            { $0.directory[1] = try service(.faith, "Chaplain", "860-555-0666") }
        ),
        (
            "directory", "Chaplain in the directory would be “Legal help, 860-555-0101” instead of “Faith, 860-555-0101”.",
            { $0.directory[1] = try service(.legal, "Chaplain", "860-555-0101") }
        ),
        (
            "directory", "The directory would no longer offer Chaplain (860-555-0101).",
            { $0.directory[1] = try service(.faith, "Rabbi", "860-555-0101") }
        ),
        ("limits_of_confidentiality", nil, { $0.limits = LimitsReference(id: "us-ct", version: 2) }),
        ("limits_of_confidentiality", nil, { $0.limits = .federal }),
        ("after_session_hours", nil, { $0.care.followUpHours = [2159, 2160] }),
        ("after_session_hours", nil, { $0.care.followUpHours = [24, 169] }),
        ("after_session_hours", nil, { $0.care.followUpHours = [168] }),
        ("after_session_hours", nil, { $0.care.followUpHours = [1, 24] }),
        ("after_session_hours", nil, { $0.care.followUpHours = [1, 25] }),
        ("after_no_show_hours", nil, { $0.care.noShowHours = [2160] }),
        ("after_no_show_hours", nil, { $0.care.noShowHours = [] }),
        ("note_formats", nil, { $0.care.noteFormats = [.contact] }),
    ]

    /// Nobody is protected less by any of these.
    private static let harmless: [String: @Sendable (inout PolicyRules) throws -> Void] = [
        "crisis_resources": { $0.crisisResources.append(try line("Peer line", "860-555-0199")) },
        "directory": { $0.directory.append(try service(.housing, "Shelter", "860-555-0198")) },
        "limits_of_confidentiality": { $0.tokensPerQuarter = 20 },
        "after_session_hours": { $0.care.noShowHours = [12, 24] },
        "after_no_show_hours": { $0.care.followUpHours = [24, 72, 168] },
        "note_formats": { $0.care.signWithinHours = 48 },
    ]

    @Test(arguments: weakenings.indices) func everyWeakeningIsNamedAlsoBesideAHarmlessChange(_ index: Int) throws {
        let (key, sentence, change) = Self.weakenings[index]
        let old = try Self.before()
        var alone = old
        try change(&alone)
        var beside = alone
        let also = try #require(Self.harmless[key])
        try also(&beside)
        for rules in [alone, beside] {
            let weaker = rules.effects(since: old, Self.texts).filter(\.isWeaker)
            #expect(Set(weaker.map(\.key)) == [key], "\(weaker)")
            if let sentence { #expect(weaker.map(\.sentence) == [sentence]) }
        }
    }

    @Test func whatHarmsNobodyIsNotShownLoudly() throws {
        let old = try Self.before()
        for (key, change) in Self.harmless {
            var rules = old
            try change(&rules)
            let effects = rules.effects(since: old, Self.texts)
            #expect(!effects.isEmpty && effects.allSatisfy { !$0.isWeaker }, "\(key)")
        }
        // A newer text; a call more, and earlier ones.
        var older = old
        older.limits = LimitsReference(id: "us-ct", version: 2)
        var more = old
        (more.care.followUpHours, more.care.noShowHours) = ([12, 24, 168], [2])
        #expect(old.effects(since: older, Self.texts).map(\.isWeaker) == [false])
        #expect(more.effects(since: old, Self.texts).map(\.isWeaker) == [false, false])
    }

    /// Each in a sentence of its own; the last for the order and for days of the last check.
    @Test func whateverChangesInAListIsSaid() throws {
        let old = try Self.before()
        var new = old
        new.crisisResources = [
            try Self.line("Town line", "860-555-0112", "", -10), try Self.line("County line", "860-555-0666"),
            try Self.line("Peer line", "860-555-0199"),
        ]
        #expect(
            new.effects(since: old, Self.texts).map(\.sentence) == [
                "County line on the crisis card would be “860-555-0666” instead of “860-555-0111, Day and night”.",
                "The crisis card would show Peer line (860-555-0199).", "Lines of the crisis card would read differently.",
            ])
        var turned = old
        turned.crisisResources.reverse()
        turned.directory.reverse()
        let effects = turned.effects(since: old, Self.texts)
        #expect(effects.map(\.key) == ["crisis_resources", "directory"] && effects.allSatisfy { !$0.isWeaker })
    }

    /// Whoever reads “988” or “CopLine” calls: another number under such a name is no harmless addition, and its note is read with it.
    @Test(arguments: [
        "988", "988 Suicide & Crisis Lifeline", "CopLine", "Copline", "Cop Line", "COP-LINE", "Crisis Text Line", "Emergency",
        "Emergencia 911", "211", "Lifeline",
        "county LINE",
    ])
    func aLineThatReadsLikeAKnownOneIsLoud(_ name: String) throws {
        let old = try Self.before()
        var new = old
        new.crisisResources.append(try Self.line(name, "203-555-0100", "Calls are recorded for the chief."))
        let effects = new.effects(since: old, Self.texts)
        #expect(effects.map(\.sentence) == ["The crisis card would show \(name) (203-555-0100, Calls are recorded for the chief.)."])
        #expect(effects.map(\.isWeaker) == [true])
    }

    /// In the words of every language that the card has.
    @Test(arguments: Language.available) func everyLineOfTheCardIsKnown(_ language: String) throws {
        let texts = Texts(try #require(Language(language)))
        for entry in CrisisCard.entries {
            var new = PolicyRules.preset
            new.crisisResources = [try Self.line(PlainText.asName(texts(entry.name)), "203-555-0100")]
            #expect(new.effects(since: .preset, Self.texts).map(\.isWeaker) == [true], "\(texts(entry.name))")
        }
    }

    @Test(arguments: [
        "Line\u{34F}", "Cop\u{FE0F}Line", "Cop\u{17B5}Line", "CopLine\u{180B}", "CopLine\u{E0100}", "Cop\u{2800}Line", "9\u{FE0F}88",
    ])
    func noNameHoldsWhatNobodySees(_ name: String) {
        #expect(throws: WireError(.invalidText, "")) { try Self.line(name, "203-555-0100") }
    }

    /// A second line of a name is not lost behind the first.
    @Test func linesOfOneNameAreComparedOneByOne() throws {
        var old = PolicyRules.preset
        old.crisisResources = [try Self.line("County line", "1"), try Self.line("County line", "2")]
        var new = old
        new.crisisResources[1] = try Self.line("County line", "3")
        let effects = new.effects(since: old, Self.texts)
        #expect(effects.map(\.sentence) == ["County line on the crisis card would be “3” instead of “2”."])
        #expect(effects.map(\.isWeaker) == [true])
    }

    /// In UTC, which is named, whatever the zone of the machine.
    @Test func aPilotIsSaidWithItsDays() throws {
        var rules = PolicyRules.preset
        // Midnight in New York.
        let (start, end) = (Instant(seconds: 1_798_779_600), Instant(seconds: 1_801_458_000))
        rules.pilot = try Span(start: start, end: end)
        let effects = rules.effects(since: .preset, Self.texts)
        #expect(
            effects.map(\.sentence) == [
                "Sessions could be booked only from Friday, 1 January 2027, 05:00 (UTC) until Monday, 1 February 2027, 05:00 (UTC)."
            ])
        #expect(effects.map(\.isWeaker) == [true])
    }

    @Test func lessNoiseIsSaidAsALoss() {
        var rules = PolicyRules.preset
        rules.rhoThousandths = 300
        let sentences = rules.effects(since: .preset, Self.texts).map(\.sentence)
        #expect(sentences == ["A single answer would be hidden less well in the summary: rho 0.300 instead of 0.150 a round."])
    }
}
