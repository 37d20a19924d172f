// `respite-notes addendum` and `sign`: what stands for ever.

import ArgumentParser
import CaseFile
import CaseVault
import ClinicianClient
import Localization
import PersonalTools
import Sealing
import Terminal
import ToolSupport
import Wire

struct AddendumCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "addendum",
            abstract: Texts.current("Add to a signed note; the addition is signed by itself."),
            discussion: Texts.current("Examples:\n  respite-notes addendum 1 2\n  respite-notes addendum 1 2 --text-file more.txt")
        )
    }

    @OptionGroup var of: NoteChoice
    @OptionGroup var writing: WritingOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        let (found, _, note) = try of.chosen(desk) { $0.lock != nil && !$0.isAddendum && !$0.isStruck }
        let state = found.state
        let place = DraftPlace.newAddendum(to: note.id)
        let written = try writing.body(.addendum, nil, in: state.id, place, desk)
        try desk.vault.draft(place, written.body, in: state.id, at: desk.now)
        if let unfinished = written.unfinished { try desk.vault.discard(unfinished) }
        let number = try desk.vault.state(of: state.id, at: desk.now).notes.count
        try desk.say(
            desk.texts("Saved as draft {number}; it is not signed yet.", ["number": "\(number)"]),
            NoteStanding(case: found.number, note: number, state: .draft), output)
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

    @OptionGroup var of: NoteChoice
    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        let (found, number, note) = try of.chosen(desk) { $0.author == desk.vault.owner.clinician && $0.stage == .draft }
        let state = found.state
        if !yes.yes { desk.tool.console.write(NoteView(note, number: number, desk).lines) }
        guard try desk.confirm(desk.texts("Sign this note? Nobody can change it afterwards, you neither."), yes.yes) else { return }
        switch try desk.vault.sign(note.id, in: state.id, at: desk.now) {
        case .locked:
            try desk.say(desk.texts("Signed and locked."), NoteStanding(case: found.number, note: number, state: .signed), output)
        case .submitted(let supervisor):
            let name = desk.vault.practice.names[supervisor] ?? "–"
            try desk.say(
                desk.texts("Submitted to {name}; locked by their co-signature.", ["name": name]),
                NoteStanding(case: found.number, note: number, state: .submitted), output)
        }
    }
}
