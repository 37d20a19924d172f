// `respite-notes note`, `addendum`, `sign` and `strike`: writing, and what cannot be taken back.

import ArgumentParser
import CaseFile
import CaseVault
import ClinicianClient
import Foundation
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import ToolSupport
import Wire

/// Where the words come from: a file, the clinician's editor on a file in memory, or one question for each section.
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
        let earlier = try desk.vault.unfinished(at: desk.now).last { $0.caseID == caseID && $0.place == place && $0.format == format }
        guard let editor = PrivateEditor() else { return (try asked(format, before, desk), earlier) }
        var unfinished = earlier
        let text: String
        do {
            text = try editor.edit(earlier?.text ?? template.text(before)) { written in
                let kept: UnfinishedNote
                do {
                    kept = try UnfinishedNote(unfinished?.id, in: caseID, place, format, text: written, savedAt: desk.now)
                } catch let error as SealingError {
                    throw VaultError.cannotSeal(error)
                }
                try desk.vault.keep(kept)
                unfinished = kept
            }
        } catch EditorError.leftBehind(let path, let reason) {
            desk.tool.console.writeError(
                desk.texts(
                    "What you wrote could not be kept. It lies readable in {path} until this machine stops: copy it, or give it with --text-file, then delete it.",
                    ["path": path]))
            throw reason
        }
        do {
            return (try parsed(template, text), unfinished)
        } catch {
            desk.tool.console.writeError(desk.texts("What you wrote is kept sealed; the same command goes on with it."))
            throw error
        }
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

struct NoteCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "note",
            abstract: Texts.current("Write a note, or go on with a draft. It is a draft until “sign”."),
            discussion: Texts.current(
                "Examples:\n  respite-notes note 1\n  respite-notes note 1 --format dap\n  respite-notes note 1 --revise 2\n  respite-notes note 1 --happened \"2026-11-24 19:00\" --reason-file why.txt\n\nYour editor (VISUAL or EDITOR) gets a file in memory; a machine that swaps or hibernates may write it to its disk. Turn off histories and backups that it may keep elsewhere. A note of something long past is a late entry: give the reason."
            )
        )
    }

    @OptionGroup var of: CaseArgument

    @Option(
        help: ArgumentHelp(
            Texts.current("soap, dap, birp, girp, contact, group, intake, safety-plan or closing."), valueName: "format"))
    var format = NoteFormat.soap

    @Option(help: ArgumentHelp(Texts.current("Go on with this draft."), valueName: "number"))
    var revise: Int?

    @Option(help: ArgumentHelp(Texts.current("It documents the session of this booking."), valueName: "booking"))
    var booking: Int?

    @Option(help: ArgumentHelp(Texts.current("When it took place, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
    var happened: String?

    @OptionGroup var writing: WritingOptions
    @OptionGroup var reason: ReasonOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func validate() throws {
        guard format != .addendum else { throw ValidationError(Texts.current("“respite-notes addendum” adds to a signed note.")) }
    }

    func run() async throws {
        let desk = try await CaseDesk(state)
        let state = try desk.numbered(of.caseNumber).state
        let known = try revise.map { try desk.note($0, of: state) }
        let place = known.map { DraftPlace.revision(of: $0.id, replaces: $0.newest) } ?? .newNote
        let written = try writing.body(known?.format ?? format, known?.current.content.body, in: state.id, place, desk)
        let when = try happened.map { try TypedTimes(desk.session, now: desk.now - 200 * 86_400).instant($0) }
        let before = known?.current
        let documented = try booking.map { try desk.session.recordSession(ofBooking: $0, .attended, in: state.id, desk.vault) }
        let late = try happened.map { _ in try reason.text(desk.texts("Why is it written late?"), desk.tool) }
        let entry = try desk.vault.draft(
            place, written.body, in: state.id, session: documented ?? before?.content.session,
            lateBecause: late ?? before?.content.lateBecause?.value,
            happened: when ?? before?.stamp.occurredAt, at: desk.now)
        if let unfinished = written.unfinished { try desk.vault.discard(unfinished) }
        let after = try desk.vault.state(of: state.id, at: desk.now)
        let number = after.notes.firstIndex { $0.id == known?.id ?? entry }.map { $0 + 1 } ?? 0
        desk.tool.console.write(desk.texts("Saved as draft {number}; it is not signed yet.", ["number": "\(number)"]))
    }
}

struct AddendumCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "addendum",
            abstract: Texts.current("Add to a signed note; the addition is signed by itself."),
            discussion: Texts.current("Examples:\n  respite-notes addendum 1 2\n  respite-notes addendum 1 2 --text-file more.txt")
        )
    }

    @OptionGroup var of: CaseNoteArguments
    @OptionGroup var writing: WritingOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let desk = try await CaseDesk(state)
        let state = try desk.numbered(of.of.caseNumber).state
        let place = DraftPlace.newAddendum(to: try desk.note(of.noteNumber, of: state).id)
        let written = try writing.body(.addendum, nil, in: state.id, place, desk)
        try desk.vault.draft(place, written.body, in: state.id, at: desk.now)
        if let unfinished = written.unfinished { try desk.vault.discard(unfinished) }
        let number = try desk.vault.state(of: state.id, at: desk.now).notes.count
        desk.tool.console.write(desk.texts("Saved as draft {number}; it is not signed yet.", ["number": "\(number)"]))
    }
}

struct SignCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sign",
            abstract: Texts.current("Sign a note: it is locked for ever. An intern's goes to the supervisor."),
            discussion: Texts.current("Examples:\n  respite-notes sign 1 2\n  respite-notes sign 1 2 --yes")
        )
    }

    @OptionGroup var of: CaseNoteArguments
    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let desk = try await CaseDesk(state)
        let state = try desk.numbered(of.of.caseNumber).state
        let note = try desk.note(of.noteNumber, of: state)
        if !yes.yes { desk.tool.console.write(NoteView(note, number: of.noteNumber, desk).lines) }
        guard try desk.confirm(desk.texts("Sign this note? Nobody can change it afterwards, you neither."), yes.yes) else { return }
        switch try desk.vault.sign(note.id, in: state.id, at: desk.now) {
        case .locked: desk.tool.console.write(desk.texts("Signed and locked."))
        case .submitted(let supervisor):
            let name = desk.vault.practice.names[supervisor] ?? "–"
            desk.tool.console.write(desk.texts("Submitted to {name}; locked by their co-signature.", ["name": name]))
        }
    }
}

struct StrikeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "strike",
            abstract: Texts.current("Mark a signed note as entered in error; it stays readable, struck through."),
            discussion: Texts.current("Examples:\n  respite-notes strike 1 2\n  respite-notes strike 1 2 --yes --reason-file why.txt")
        )
    }

    @OptionGroup var of: CaseNoteArguments
    @OptionGroup var reason: ReasonOption
    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let desk = try await CaseDesk(state)
        let state = try desk.numbered(of.of.caseNumber).state
        let note = try desk.note(of.noteNumber, of: state)
        let reason = try reason.text(desk.texts("What was wrong?"), desk.tool)
        guard try desk.confirm(desk.texts("Strike this note? It cannot be undone."), yes.yes) else { return }
        guard let strike = try? StruckAsError(note.id, reason: reason) else { throw VaultError.cannotSeal(.textNotAllowed) }
        try desk.vault.write(.struckAsError(strike), in: state.id, at: desk.now)
        desk.tool.console.write(desk.texts("Struck; the reason stands beside it."))
    }
}
