// Everything that is shown has words of its own.

import CaseFile
import Localization
import Scheduling
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
}
