// Where the words of a plan come from: a file, the clinician's editor on a file in memory, or one question.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct PlanWriting {
    let textFile: String?

    /// What was written, and what is kept of it until it is a version.
    func text(_ state: CaseState, _ desk: CaseDesk) throws -> (text: String, unfinished: UnfinishedPlan?) {
        if let textFile { return (try InputFile.text(textFile), nil) }
        guard desk.tool.console.traits.isInteractive else { throw InputError.needsAnswer("--text-file") }
        let before = state.currentPlan
        let earlier = try desk.vault.unfinishedPlan(of: state.id, at: desk.now)
        if let earlier, earlier.supersedes != before?.id {
            desk.tool.console.writeError(
                desk.texts(
                    "What you wrote last became no version, and another has come since. You see your text; compare it with “plan show”."))
        }
        let start = earlier?.text ?? before?.content.summary.value ?? ""
        guard let editor = PrivateEditor() else {
            return (try desk.tool.prompter.line(desk.texts("The plan"), suggestion: start.isEmpty ? nil : start), earlier)
        }
        var unfinished = earlier
        let written: String
        do {
            written = try editor.edit(start) { text in
                let kept = try sealable { try UnfinishedPlan(in: state.id, supersedes: before?.id, text: text, savedAt: desk.now) }
                try desk.vault.keep(kept)
                unfinished = kept
            }
        } catch EditorError.leftBehind(let path, let reason) {
            desk.tool.console.writeError(WritingOptions.leftBehind(path, desk.texts))
            throw reason
        }
        return (InputFile.trimmed(written), unfinished)
    }

    static func question(_ before: PlanState?, _ desk: CaseDesk) -> String {
        guard let review = before?.content.review else {
            return desk.texts("When will you look at it again? YYYY-MM-DD (Enter alone: no day)")
        }
        return desk.texts(
            "When will you look at it again? YYYY-MM-DD (Enter alone: as before, {day})", ["day": desk.texts.wholeDay(review)])
    }
}
