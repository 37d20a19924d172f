// Everything that is shown has words of its own.

import CaseFile
import Localization
import Scheduling
import Sealing
import Testing

@Suite struct LabelTests {
    private let texts = Texts(.english)

    private func expectDistinct(_ labels: [Message], sourceLocation: SourceLocation = #_sourceLocation) {
        let shown = labels.map { texts($0) }
        #expect(Set(shown).count == shown.count, sourceLocation: sourceLocation)
        #expect(shown.allSatisfy { !$0.isEmpty }, sourceLocation: sourceLocation)
        let disguised = labels.map { Texts(.pseudo)($0) }
        #expect(disguised != shown, "the catalogue knows them", sourceLocation: sourceLocation)
    }

    @Test func labelsAreDistinct() {
        expectDistinct(NoteFormat.allCases.map(\.label))
        expectDistinct(NoteSection.allCases.map(\.label))
        expectDistinct(ContentKind.allCases.map(\.label))
        expectDistinct(Refusal.allCases.map(\.sentence))
        expectDistinct(HandOffStage.allCases.map(\.label))
        expectDistinct(LegalBasis.allCases.map(\.label))
        expectDistinct(CasePart.allCases.map(\.label))
        expectDistinct(DisclosureDoubt.allCases.map(\.label))
        expectDistinct(GoalLifecycle.allCases.map(\.label))
        expectDistinct(GoalAchievement.allCases.map(\.label))
        expectDistinct(Attendance.allCases.map(\.label))
        expectDistinct(ClosingReason.allCases.map(\.label))
        expectDistinct(MemberRole.allCases.map(\.label))
        expectDistinct(SessionKind.allCases.map(\.label))
        expectDistinct(SessionPurpose.allCases.map(\.label))
        expectDistinct(Modality.allCases.map(\.label))
    }

    /// Stanley and Brown's template needs their permission; its headings are not ours.
    @Test func theStepsOfASafetyPlanAreInOurOwnWords() {
        let theirs = ["warning signs", "internal coping", "social settings", "distraction", "making the environment safe", "step 1"]
        for section in NoteFormat.safetyPlan.sections {
            let ours = texts(section.label).lowercased()
            for words in theirs { #expect(!ours.contains(words)) }
        }
        #expect(texts(NoteSection.saferSurroundings.label).contains("duty weapon"))
    }

    @Test func aRefusalIsASentence() {
        for refusal in Refusal.allCases { #expect(texts(refusal.sentence).hasSuffix(".")) }
    }

    private static let again = "Run “respite-notes sync” again; if it stays so, tell the clinical authority."

    /// For one, for several, and what to do.
    private static let findings: [(category: RecordFinding.Category, one: String, several: String, remedy: String)] = [
        (
            .withheld, "The server does not show 1 record that exists.", "The server does not show 2 records that exist.",
            again
        ),
        (
            .rolledBack, "The server showed 1 thing before and does not show it now.",
            "The server showed 2 things before and does not show them now.", again
        ),
        (
            .forked, "There are two histories of one device in 1 place: somebody is shown another than you.",
            "There are two histories of one device in 2 places: somebody is shown another than you.",
            "Compare with a colleague of the case what each of you is shown, and tell the clinical authority."
        ),
        (
            .corrupted, "1 record is not what was written; it was not taken.", "2 records are not what was written; they were not taken.",
            again
        ),
        (.swapped, "1 record stands in another's place.", "2 records stand in others' places.", again),
        (
            .shreddedReturned, "1 record that was destroyed is back; it is not shown.",
            "2 records that were destroyed are back; they are not shown.", "Tell the clinical authority."
        ),
        (
            .unverified, "1 record was signed by somebody who had been revoked or removed; it does not count.",
            "2 records were signed by somebody who had been revoked or removed; they do not count.",
            "Ask in person who wrote this, and tell the clinical authority."
        ),
        (
            .forged, "1 record was made by somebody who may not; it was not taken.",
            "2 records were made by somebody who may not; they were not taken.", "Tell the clinical authority."
        ),
        (
            .attention, "1 thing wants your attention: an older roster, a clock that is wrong, or a record that does not open.",
            "2 things want your attention: an older roster, a clock that is wrong, or a record that does not open.",
            "Check this computer's clock and run “respite-notes sync” again; a colleague of the case can share what does not open."
        ),
    ]

    @Test func aFindingNamesItsFaultAndWhatToDo() {
        #expect(Self.findings.map(\.category) == RecordFinding.Category.allCases)
        for finding in Self.findings {
            #expect(finding.category.sentence(1, texts) == "\(finding.one) \(finding.remedy)")
            #expect(finding.category.sentence(2, texts) == "\(finding.several) \(finding.remedy)")
        }
    }

    @Test func noTwoFindingsReadAlikeInAnyLanguage() {
        for language in Language.available.compactMap({ Language($0) }) + [.pseudo] {
            let shown = RecordFinding.Category.allCases.map { $0.sentence(2, Texts(language)) }
            #expect(Set(shown).count == RecordFinding.Category.allCases.count, "\(language)")
        }
    }
}
