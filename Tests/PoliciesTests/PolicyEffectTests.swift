// What a change of the policy is said to mean.

import Localization
import Testing
import Wire

@testable import Policies

struct PolicyEffectTests {
    private let texts = Texts(.english)

    private typealias Change = (field: String, key: String, isWeaker: Bool, change: @Sendable (inout PolicyRules) throws -> Void)

    private static func goals(nextDay: UInt8, nights: UInt8) -> ServiceGoals {
        var coverage = ProgrammeModel.hybrid.goals.coverage
        coverage[.nights] = nights
        return ServiceGoals(nextDay: nextDay, coverage: coverage)
    }

    /// One change of every rule, to the side that protects less where there is one.
    private static let changes: [Change] = [
        ("minimumBatch", "minimum_batch", true, { $0.minimumBatch = 20 }),
        ("rhoThousandths", "privacy_budget_per_round", true, { $0.rhoThousandths = 300 }),
        ("questions", "questions", false, { $0.questions = CheckInQuestions([.stress]) }),
        ("bookingRetentionDays", "booking_retention_days", true, { $0.bookingRetentionDays = 60 }),
        ("tokensPerQuarter", "tokens_per_quarter", true, { $0.tokensPerQuarter = 4 }),
        ("limits", "limits_of_confidentiality", true, { $0.limits = .federal }),
        (
            "model", "programme_model", false,
            {
                $0.model = .coResponse; $0.ownGoals = ProgrammeModel.hybrid.goals
            }
        ),
        ("singleOperator", "single_operator", true, { $0.singleOperator = true }),
        ("pilot", "pilot", true, { $0.pilot = try Span(start: Instant(seconds: 0), end: Instant(seconds: 9)) }),
        ("cells", "cells", false, { $0.cells = [PolicyCell(name: try CellName("Coast"), departments: [try DepartmentName("Harbor")])] }),
        (
            "crisisResources", "crisis_resources", false,
            {
                $0.crisisResources = [try CrisisResource(name: "Peer line", contact: "1", note: "", verified: nil)]
            }
        ),
        (
            "directory", "directory", false,
            {
                let line = try CrisisResource(name: "Credit union", contact: "1", note: "", verified: nil)
                $0.directory = [ServiceResource(kind: .financial, line: line)]
            }
        ),
        ("staleAfterDays", "stale_after_days", true, { $0.staleAfterDays = 400 }),
        ("ownGoals", "goals.nights", true, { $0.ownGoals = goals(nextDay: 90, nights: 10) }),
        ("levels", "measures.clinician.follow_ups_kept", false, { $0.levels[.clinician, .followUpsKept] = 90 }),
        ("care.yearsAfterContact", "years_after_contact", true, { $0.care.yearsAfterContact = 8 }),
        ("care.yearsAfterDeath", "years_after_death", true, { $0.care.yearsAfterDeath = 4 }),
        ("care.signWithinHours", "sign_within_hours", true, { $0.care.signWithinHours = 100 }),
        ("care.cosignWithinHours", "cosign_within_hours", true, { $0.care.cosignWithinHours = 200 }),
        ("care.handOffStageHours", "stage_within_hours", true, { $0.care.handOffStageHours = 200 }),
        ("care.followUpHours", "after_session_hours", true, { $0.care.followUpHours = [24] }),
        ("care.noShowHours", "after_no_show_hours", true, { $0.care.noShowHours = [] }),
        ("care.noteFormats", "note_formats", true, { $0.care.noteFormats = [.soap] }),
    ]

    @Test func everyRuleHasAnEffectInPlainWordsAndNoOther() throws {
        for (field, key, isWeaker, change) in Self.changes {
            var rules = PolicyRules.preset
            try change(&rules)
            let effects = rules.effects(since: .preset, texts)
            #expect(Set(effects.map(\.key)) == [key], "\(field)")
            #expect(effects.allSatisfy { $0.isWeaker == isWeaker }, "\(field)")
            #expect(effects.allSatisfy { !$0.sentence.contains("{") && $0.sentence.hasSuffix(".") }, "\(field)")
        }
    }

    /// A rule that is added without an effect would change in silence.
    @Test func noRuleIsLeftOut() {
        let fields = Mirror(reflecting: PolicyRules.preset).children.compactMap(\.label).filter { $0 != "care" }
        let care = Mirror(reflecting: CareRules.preset).children.compactMap(\.label).map { "care.\($0)" }
        #expect(Set(fields + care) == Set(Self.changes.map(\.field)))
    }

    @Test func nothingChangesForNobody() {
        #expect(PolicyRules.preset.effects(since: .preset, texts).isEmpty)
    }

    @Test func aSmallerGroupIsSaidAsAnOfficerWouldSayIt() {
        var rules = PolicyRules.preset
        rules.minimumBatch = 20
        #expect(rules.effects(since: .preset, texts).map(\.sentence) == ["The chief would see groups of 20 instead of 64."])
        #expect(PolicyRules.preset.effects(since: rules, texts).allSatisfy { !$0.isWeaker })
    }

    @Test func aGoalOfALevelIsSaidToThoseWhomItIsAbout() {
        var old = PolicyRules.preset
        old.levels[.clinician, .notesSigned] = 90
        old.levels[.programme, .waitHours] = 24
        var new = old
        new.levels[.clinician, .notesSigned] = 80
        new.levels[.programme, .waitHours] = 48
        let effects = new.effects(since: old, texts)
        #expect(
            effects.map(\.sentence) == [
                "Each clinician: Notes signed in time. The goal would be 80% instead of 90%. Nobody sees the figures of somebody else.",
                "Programme: Wait for a free session (median). The goal would be 48 hours instead of 24 hours.",
            ])
        #expect(effects.map(\.reader) == [.clinician, .chief] && effects.allSatisfy(\.isWeaker), "a longer wait asks for less")
        #expect(old.effects(since: new, texts).allSatisfy { !$0.isWeaker })
        #expect(PolicyRules.preset.effects(since: old, texts).map(\.isWeaker) == [true, true])
    }

    /// Each by its numbers; what is higher is no loss beside what is lower.
    @Test func aGoalOfTheServiceIsSaidWithItsNumbers() {
        var rules = PolicyRules.preset
        rules.ownGoals = Self.goals(nextDay: 80, nights: 50)
        let effects = rules.effects(since: .preset, texts)
        #expect(
            effects.map(\.sentence) == [
                "The summary would measure sessions free by the next day by a goal of 80% instead of 90%.",
                "The summary would measure nights by a goal of 50% instead of 25%.",
            ])
        #expect(effects.map(\.key) == ["goals.next_day", "goals.nights"] && effects.map(\.isWeaker) == [true, false])
        #expect(effects.allSatisfy { $0.reader == .chief })
        #expect(PolicyRules.preset.effects(since: rules, texts).map(\.isWeaker) == [false, true])
        // Another model has other goals, of each part of the week.
        var model = PolicyRules.preset
        model.model = .policeBased
        let keys = model.effects(since: .preset, texts).map(\.key)
        let parts = DayPart.allCases.map { "goals.\($0.rawValue)" }
        #expect(keys == ["programme_model", "goals.next_day"] + parts)
    }

    /// An older text, or another programme's, is told by what officers would no longer be told; a newer one by its version.
    @Test func whatOfficersWouldNoLongerReadIsSaid() throws {
        let newest = PolicyRules.preset
        var older = newest
        older.limits = LimitsReference(id: "us-ct", version: 1)
        let effects = older.effects(since: newest, texts)
        #expect(effects.count > 1 && effects.allSatisfy { $0.isWeaker && $0.key == "limits_of_confidentiality" })
        let lost = effects.dropFirst().map(\.sentence)
        #expect(lost.allSatisfy { $0.hasPrefix("Officers would no longer read before they book: ") })
        #expect(lost.contains { $0.contains("CGS 7-291d") } && lost.contains { $0.contains("CGS 7-291e") })
        let still = LimitsOfConfidentiality.text(for: older.limits)?.shown(in: texts, policy: older) ?? []
        #expect(!still.isEmpty && lost.allSatisfy { sentence in !still.contains { sentence.hasSuffix($0) } })
        #expect(newest.effects(since: older, texts).map(\.isWeaker) == [false])

        var federal = newest
        federal.limits = .federal
        #expect(
            federal.effects(since: newest, texts).contains { $0.sentence.contains("no longer read") && $0.sentence.contains("52-146q") })
    }

    @Test func aNewerTextOfTheLimitsIsKnown() {
        for newest in LimitsOfConfidentiality.newest {
            #expect(newest.successor == nil)
            let older = LimitsReference(id: newest.id, version: newest.version - 1)
            #expect(older.successor == newest)
        }
        #expect(LimitsReference(id: "us-zz", version: 0).successor == nil)
    }

    /// As each language says one, and several.
    @Test(arguments: [
        ("en", ["1 day", "2 days", "1 session", "5 sessions", "1 hour", "2 hours", "5 hours"]),
        ("es", ["1 día", "2 días", "1 sesión", "5 sesiones", "1 hora", "2 horas", "5 horas"]),
        ("pt", ["1 dia", "2 dias", "1 sessão", "5 sessões", "1 hora", "2 horas", "5 horas"]),
        ("pl", ["1 dzień", "2 dni", "1 sesja", "5 sesji", "1 godzina", "2 godziny", "5 godzin"]),
    ])
    func oneIsNotSaidAsSeveral(_ code: String, _ expected: [String]) throws {
        let texts = Texts(try #require(Language(code)))
        var (one, several) = (PolicyRules.preset, PolicyRules.preset)
        (one.bookingRetentionDays, several.bookingRetentionDays) = (1, 2)
        (one.tokensPerQuarter, several.tokensPerQuarter) = (1, 5)
        (one.care.signWithinHours, several.care.signWithinHours) = (1, 2)
        (one.care.cosignWithinHours, several.care.cosignWithinHours) = (1, 5)
        (one.care.handOffStageHours, several.care.handOffStageHours) = (1, 2)
        let sentences = one.effects(since: several, texts).map(\.sentence)
        #expect(sentences.count == 5)
        let pairs = [(0, 1), (2, 3), (4, 5), (4, 6), (4, 5)].map { (expected[$0.0], expected[$0.1]) }
        for (sentence, (new, old)) in zip(sentences, pairs) {
            let words = String(sentence.map { $0.isLetter || $0.isNumber ? $0 : " " }) + " "
            #expect(words.contains(" \(new) ") && words.contains(" \(old) "), "\(sentence)")
        }
    }

    @Test func aDepartmentThatLeavesACellIsALoss() throws {
        var old = PolicyRules.preset
        old.cells = [PolicyCell(name: try CellName("Coast"), departments: [try DepartmentName("Harbor"), try DepartmentName("Bay")])]
        var new = old
        new.cells = [PolicyCell(name: try CellName("Coast"), departments: [try DepartmentName("Harbor")])]
        #expect(new.effects(since: old, texts).map(\.isWeaker) == [true])
        #expect(old.effects(since: new, texts).map(\.isWeaker) == [false])
    }
}
