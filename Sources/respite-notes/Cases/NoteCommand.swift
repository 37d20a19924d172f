// `respite-notes note`: a new note, another version of a draft, or what was left unfinished.

import ArgumentParser
import CaseFile
import CaseVault
import ClinicianClient
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import ToolSupport
import Wire

struct NoteCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "note",
            abstract: Texts.current("Write a note, or go on with a draft. It is a draft until “sign”."),
            discussion: Texts.current(
                "Examples:\n  respite-notes note 1\n  respite-notes note 1 --format dap --booking 3\n  respite-notes note 1 --revise 2\n  respite-notes note --resume\n  respite-notes note 1 --happened \"2026-11-24 19:00\" --reason-file why.txt\n\nYour editor (VISUAL or EDITOR) gets a file in memory; a machine that swaps or hibernates may write it to its disk. Turn off histories and backups that it may keep elsewhere. A note of something more than 72 hours ago is a late entry: give the reason. It shows when it happened and when it was written."
            )
        )
    }

    @OptionGroup var of: CaseChoice

    @Option(
        help: ArgumentHelp(
            Texts.current("soap, dap, birp, girp, contact, group, intake, safety-plan or closing."), valueName: "format"))
    var format: NoteFormat?

    @Option(help: ArgumentHelp(Texts.current("Go on with this draft."), valueName: "number"))
    var revise: Int?

    @Flag(help: ArgumentHelp(Texts.current("Go on with what you left unfinished: a draft, or a text that became none.")))
    var resume = false

    @Option(help: ArgumentHelp(Texts.current("It documents the session of this booking."), valueName: "booking"))
    var booking: Int?

    @Option(help: ArgumentHelp(Texts.current("It documents this session of the case."), valueName: "number"))
    var session: Int?

    @Option(help: ArgumentHelp(Texts.current("When it took place, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
    var happened: String?

    @OptionGroup var writing: WritingOptions
    @OptionGroup var reason: ReasonOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard format != .addendum else { throw ValidationError(Texts.current("“respite-notes addendum” adds to a signed note.")) }
        guard booking == nil || session == nil else { throw ValidationError(Texts.current("Give --booking or --session, not both.")) }
        guard revise == nil || !resume else { throw ValidationError(Texts.current("Give --revise or --resume, not both.")) }
    }

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        guard resume else {
            let found = try of.chosen(desk)
            if let revise { return try write(found, .draft(try desk.note(revise, of: found.state)), desk) }
            return try write(found, .new(try chosenFormat(desk)), desk)
        }
        let found = try of.caseNumber.map { try desk.numbered($0) }
        let item = try DraftItem.chosen(desk, of: found)
        switch item.content {
        case .draft(let note, _): try write(item.found, .draft(note), desk)
        case .text(let text):
            guard let note = text.place.note else { return try write(item.found, .place(text.place, text.format), desk) }
            guard let known = item.found.state.notes[note], known.stage == .draft else {
                desk.tool.console.write([text.text, ""])
                return desk.tool.console.writeSentence(
                    desk.texts(
                        "The note is signed, submitted or gone meanwhile. Write what you still need as an addendum; “drafts discard” forgets this text."
                    ))
            }
            try write(item.found, .draft(known), desk)
        case .plan: try PlanCommand.Write.parse(["\(item.found.number)"]).run(desk)
        }
    }

    /// What is written.
    private enum Aim {
        case new(NoteFormat)
        case draft(NoteState)
        /// A new note or an addendum that was left unfinished.
        case place(DraftPlace, NoteFormat)
    }

    private func chosenFormat(_ desk: CaseDesk) throws -> NoteFormat {
        if let format { return format }
        // A file that is given says what it is by its headings only to a person.
        guard desk.tool.console.traits.isInteractive, writing.textFile == nil else { return .soap }
        return try desk.choose(desk.texts("Which kind of note?"), desk.vault.practice.writing.formats, option: "--format") {
            desk.texts($0.label)
        }
    }

    private func write(_ found: NumberedCase, _ aim: Aim, _ desk: CaseDesk) throws {
        let state = found.state
        var (known, place, format): (NoteState?, DraftPlace, NoteFormat)
        switch aim {
        case .new(let chosen): (known, place, format) = (nil, .newNote, chosen)
        case .place(let left, let chosen): (known, place, format) = (nil, left, chosen)
        case .draft(let note): (known, place, format) = (note, .revision(of: note.id, replaces: note.newest), note.format)
        }
        // Before anything is typed: what belongs to another case is not written here, nor what the policy does not allow.
        if case .newNote = place { try desk.vault.requireOffered(format) }
        if let booking { try desk.session.requireBooking(booking, of: state.id, in: desk.vault) }
        let chosen = try session.map { number in
            guard state.sessions.indices.contains(number - 1) else { throw CaseInputError.noSuchSession }
            return state.sessions[number - 1]
        }
        let typed = try happened.map { try desk.typedTimes().instant($0) }
        let before = known?.current
        let written = try writing.body(format, before?.content.body, in: state.id, place, desk)
        let booked = try booking.map { try desk.session.recordSession(ofBooking: $0, .attended, in: state.id, desk.vault) }
        let documented = try booked.map { try desk.vault.state(of: state.id, at: desk.now).sessions[$0] } ?? chosen
        let when = typed ?? documented?.record.span.start
        let late = try lateBecause(when, before, desk)
        let entry = try desk.vault.draft(
            place, written.body, in: state.id, session: documented?.id ?? before?.content.session,
            lateBecause: late ?? before?.content.lateBecause?.value,
            happened: when ?? before?.stamp.occurredAt, at: desk.now)
        if let unfinished = written.unfinished { try desk.vault.discard(unfinished) }
        let after = try desk.vault.state(of: state.id, at: desk.now)
        let number = after.notes.firstIndex { $0.id == known?.id ?? entry }.map { $0 + 1 } ?? 0
        try desk.say(
            desk.texts("Saved as draft {number}; it is not signed yet.", ["number": "\(number)"]),
            NoteStanding(case: found.number, note: number, state: .draft), output)
    }

    /// The reason of a late entry: of something longer ago than a note may wait for its signature.
    private func lateBecause(_ happened: Instant?, _ before: NoteState.Version?, _ desk: CaseDesk) throws -> String? {
        if let file = reason.reasonFile { return try InputFile.text(file) }
        let late = desk.now - desk.vault.practice.rules.signWithin
        guard let happened, happened <= late, before?.content.lateBecause == nil else { return nil }
        return try desk.requiredText(nil, desk.texts("Why is it written late?"), option: "--reason-file")
    }
}
