// `respite-notes cases close`, `reopen` and `rename`: how a case ends, begins again, and what its person is called.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import ToolSupport
import Wire

struct CloseCase: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close",
            abstract: Texts.current("Close a case with a closing note; what is unfinished is named first."),
            discussion: Texts.current(
                "Examples:\n  respite-notes cases close 1\n  respite-notes cases close 1 --reason goals-met --text-file note.txt --yes\n\nA case is not closed over a hand-off without an end, a report that is owed, or an unsigned note. The closing note is written, signed and locked on the way; one that is signed already is enough."
            )
        )
    }

    @OptionGroup var of: CaseChoice

    @Option(
        help: ArgumentHelp(
            Texts.current("goals-met, handed-off, own-wish, no-contact, left-service, died or other."), valueName: "reason"))
    var reason: ClosingReason?

    @Option(
        help: ArgumentHelp(Texts.current("A remark to it, from this file."), valueName: "file"),
        completion: .file())
    var remarkFile: String?

    @OptionGroup var writing: WritingOptions
    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        let (texts, console) = (desk.texts, desk.tool.console)
        let found = try of.chosen(desk)
        guard !found.state.isClosed else { throw VaultError.refused(.caseClosed) }
        let unfinished = UnfinishedWork(found, desk)
        if output.json { unfinished.lines.forEach(console.writeError) } else { console.write(unfinished.lines) }
        guard unfinished.obstacles.isEmpty else { throw CaseInputError.unfinished(unfinished.obstacles.count) }
        let reason = try reason ?? desk.choose(texts("Why is it closed?"), ClosingReason.allCases, option: "--reason") { texts($0.label) }
        let remark = try remarkFile.map(InputFile.text)
        let note = ClosingNote(found, reason, desk)
        let body = try note.isSigned ? nil : note.body(writing)
        guard try desk.confirm(texts("Sign the closing note and close the case?"), yes.yes) else { return }
        if let body { try note.sign(body) }
        let content = try sealable { try CaseClosing(reason: reason, remark: remark) }
        try desk.vault.write(.closed(content), in: found.state.id, at: desk.now)
        let values = ["number": "\(found.number)"]
        try desk.say(texts("Case {number} is closed.", values), CaseListView.json(try desk.numbered(found.number)), output)
        if reason == .died, found.state.death == nil, !output.json {
            console.writeParagraph(
                texts("Record the day with “respite-notes retention death {number}”: it decides how long the case is kept.", values))
        }
    }
}

struct ReopenCase: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reopen",
            abstract: Texts.current("Open a closed case again, with the reason."),
            discussion: Texts.current("Examples:\n  respite-notes cases reopen 1\n  respite-notes cases reopen 1 --reason-file why.txt")
        )
    }

    @OptionGroup var of: CaseChoice
    @OptionGroup var reason: ReasonOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        let found = try of.chosen(desk, where: \.isClosed)
        guard found.state.isClosed else { throw VaultError.refused(.caseNotClosed) }
        let why = try desk.requiredText(reason.reasonFile, desk.texts("Why is it opened again?"), option: "--reason-file")
        let content = try sealable { try CaseReopening(reason: why) }
        try desk.vault.write(.reopened(content), in: found.state.id, at: desk.now)
        try desk.say(
            desk.texts("Case {number} is open again.", ["number": "\(found.number)"]),
            CaseListView.json(try desk.numbered(found.number)), output)
    }
}

struct RenameCase: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rename",
            abstract: Texts.current("Say what you call the person from now on; earlier names stay in the history."),
            discussion: Texts.current(
                "Examples:\n  respite-notes cases rename 1\n  respite-notes cases rename 1 --name-file name.txt\n  respite-notes cases rename 1 --no-name"
            )
        )
    }

    @OptionGroup var of: CaseChoice

    @Option(
        help: ArgumentHelp(Texts.current("What you call the person, from this file (- for standard input)."), valueName: "file"),
        completion: .file())
    var nameFile: String?

    @Flag(help: ArgumentHelp(Texts.current("Keep no name.")))
    var noName = false

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        let found = try of.chosen(desk, where: { _ in true })
        let name = try noName ? nil : desk.requiredText(nameFile, desk.texts("What do you call the person?"), option: "--name-file")
        let content = try sealable { try CaseRenaming(person: name) }
        try desk.vault.write(.renamed(content), in: found.state.id, at: desk.now)
        let after = try desk.numbered(found.number)
        try desk.say(desk.title(of: after), CaseListView.json(after), output)
    }
}
