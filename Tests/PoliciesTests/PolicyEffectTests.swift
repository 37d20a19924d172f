// What a change of the policy is said to mean.

import Localization
import Testing
import Wire

@testable import Policies

struct PolicyEffectTests {
    private let texts = Texts(.english)

    private typealias Change = (field: String, key: String, isWeaker: Bool, change: @Sendable (inout PolicyRules) throws -> Void)

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
        ("ownGoals", "goals", true, { $0.ownGoals = ServiceGoals(nextDay: 10, coverage: [:]) }),
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
            #expect(effects.map(\.key) == [key], "\(field)")
            #expect(effects.first?.isWeaker == isWeaker, "\(field)")
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

    @Test func aDepartmentThatLeavesACellIsALoss() throws {
        var old = PolicyRules.preset
        old.cells = [PolicyCell(name: try CellName("Coast"), departments: [try DepartmentName("Harbor"), try DepartmentName("Bay")])]
        var new = old
        new.cells = [PolicyCell(name: try CellName("Coast"), departments: [try DepartmentName("Harbor")])]
        #expect(new.effects(since: old, texts).map(\.isWeaker) == [true])
        #expect(old.effects(since: new, texts).map(\.isWeaker) == [false])
    }
}
