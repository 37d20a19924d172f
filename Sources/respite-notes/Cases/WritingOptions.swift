// Where the words of a note come from: a file, the clinician's editor on a file in memory, or one question for each section.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Sealing
import Terminal
import ToolSupport
import Wire

struct WritingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Texts.current("Take the note from this file (- for standard input), with a heading “## …” for each section."), valueName: "file"
        ),
        completion: .file())
    var textFile: String?

    /// - Parameter before: what is written so far.
    func body(
        _ format: NoteFormat, _ before: NoteBody?, in caseID: CaseID, _ place: DraftPlace, _ desk: CaseDesk
    ) throws -> (body: NoteBody, unfinished: UnfinishedNote?) {
        let template = NoteTemplate(format, desk.texts)
        if let textFile { return (try parsed(template, try InputFile.text(textFile)), nil) }
        guard desk.tool.console.traits.isInteractive else { throw InputError.needsAnswer("--text-file") }
        let earlier = try earlier(format, in: caseID, place, desk)
        guard let editor = PrivateEditor() else {
            // What does not stand under its headings any more is shown, since no question could hold it.
            let kept = earlier.flatMap { try? template.body($0.text) }
            if let earlier, kept == nil { desk.tool.console.write([earlier.text, ""]) }
            return (try asked(format, kept ?? before, desk), earlier)
        }
        var unfinished = earlier
        let text: String
        do {
            text = try editor.edit(earlier?.text ?? template.text(before)) { written in
                let kept = try sealable {
                    try UnfinishedNote(unfinished?.id, in: caseID, place, format, text: written, savedAt: desk.now)
                }
                try desk.vault.keep(kept)
                unfinished = kept
            }
        } catch EditorError.leftBehind(let path, let reason) {
            desk.tool.console.writeError(Self.leftBehind(path, desk.texts))
            throw reason
        }
        do {
            return (try parsed(template, text), unfinished)
        } catch {
            desk.tool.console.writeError(desk.texts("What you wrote is kept sealed; the same command goes on with it."))
            throw error
        }
    }

    /// What was typed here last and became no draft. Where another version of the note has come since, it is offered all the same, and that is
    /// said.
    private func earlier(_ format: NoteFormat, in caseID: CaseID, _ place: DraftPlace, _ desk: CaseDesk) throws -> UnfinishedNote? {
        let kept = try desk.vault.unfinished(at: desk.now).filter { $0.caseID == caseID && $0.format == format }
        if let same = kept.last(where: { $0.place == place }) { return same }
        guard let overtaken = kept.last(where: { $0.place.note != nil && $0.place.note == place.note }) else { return nil }
        let time = desk.moments.instant(overtaken.savedAt)
        desk.tool.console.writeParagraph(
            desk.texts(
                "On {time} you wrote on an earlier version of this note, and it became no draft; another version has come since. “cases show” shows that one.",
                ["time": time]))
        let goesOn = try desk.tool.prompter.yesNo(desk.texts("Go on with what you wrote?"), suggestion: true)
        return goesOn ? overtaken : nil
    }

    static func leftBehind(_ path: String, _ texts: Texts) -> String {
        texts(
            "What you wrote could not be kept. It lies readable in {path} until this machine stops: copy it, or give it with --text-file, then delete it.",
            ["path": path])
    }

    private func parsed(_ template: NoteTemplate, _ text: String) throws -> NoteBody {
        do { return try template.body(text) } catch { throw CaseInputError.notANote(error) }
    }

    private func asked(_ format: NoteFormat, _ before: NoteBody?, _ desk: CaseDesk) throws -> NoteBody {
        var sections: [NoteSection: String] = [:]
        for section in format.sections {
            sections[section] = try desk.tool.prompter.line(desk.texts(section.label), suggestion: before?[section]?.value)
        }
        guard let body = try? NoteBody(format, sections) else { throw CaseInputError.notANote(.notANote) }
        return body
    }
}

extension DraftPlace {
    /// The note that it is another version of.
    var note: EntryID? { if case .revision(let note, _) = self { note } else { nil } }
}
