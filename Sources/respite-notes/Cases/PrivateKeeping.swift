// `respite-notes private passphrase` and `export`: the key of psychotherapy notes, and the only way out for them.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Sealing
import Sodium
import Terminal
import ToolSupport
import Wire

extension PrivateCommand {
    struct ChangePassphrase: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "passphrase",
                abstract: Texts.current("Choose the passphrase of your psychotherapy notes, or another one."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes private passphrase\n  respite-notes private passphrase --private-passphrase-file old --new-private-passphrase-file new\n\nTake another one than that of your state. Nobody can bring it back: not the recovery sheet, not the custodian. An older backup still opens with the older passphrase."
                )
            )
        }

        @OptionGroup var apart: PrivatePassphrase

        @Option(
            help: ArgumentHelp(Texts.current("Read the new passphrase from this file (- for standard input)."), valueName: "file"),
            completion: .file())
        var newPrivatePassphraseFile: String?

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let changed: Bool
        }

        func run() async throws {
            let desk = try await CaseDesk(state)
            let texts = desk.texts
            let isThere = try desk.vault.hasPsychotherapyKey
            let question = texts("New passphrase of your psychotherapy notes")
            let help = CommandHelp.text(Self.self)
            if isThere {
                let present = try apart.passphrase(desk)
                // A wrong one is told before a new one is asked for.
                _ = try desk.vault.psychotherapyKey(passphrase: present)
                let new = try StateOptions.newPassphrase(
                    file: newPrivatePassphraseFile, desk.tool.prompter, question, help: help)
                try desk.vault.changePsychotherapyPassphrase(from: present, to: new, cost: state.cost)
            } else {
                let file = newPrivatePassphraseFile ?? apart.privatePassphraseFile
                let new = try StateOptions.newPassphrase(file: file, desk.tool.prompter, question, help: help)
                _ = try desk.vault.psychotherapyKey(passphrase: new, cost: state.cost)
            }
            let line =
                isThere
                ? texts("Your psychotherapy notes have another passphrase now.")
                : texts(
                    "Your psychotherapy notes have a passphrase of their own now. Nobody can bring it back: write it down where only you look."
                )
            try desk.say(line, JSON(changed: isThere), output)
        }
    }

    struct Export: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Write a readable copy of your psychotherapy notes, under an authorization for them alone."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes private export 1 --for 3 --out copy\n  respite-notes private export 1 --for 3 --html --out copy --yes\n\n“respite-notes roi add --psychotherapy” records the authorization (45 CFR 164.508). A release of other things is not enough, whatever its words."
                )
            )
        }

        @OptionGroup var of: CaseArgument

        @Option(
            name: .customLong("for"),
            help: ArgumentHelp(Texts.current("The number of the authorization; “respite-notes roi list” lists them."), valueName: "number"))
        var authorisation: Int

        @Flag(help: ArgumentHelp(Texts.current("A page for a browser instead of plain text.")))
        var html = false

        @OptionGroup var out: OutOption
        @OptionGroup var apart: PrivatePassphrase
        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let file: String
            let notes: Int
            let disclosure: Int
        }

        func run() async throws {
            let desk = try await CaseDesk(state)
            let texts = desk.texts
            let state = try desk.numbered(of.caseNumber).state
            guard case .psychotherapy(let found) = try Permission.numbered(authorisation, of: state).kind else {
                throw ReleaseInputError.notAnAuthorisation
            }
            guard found.isActive(at: desk.now) else { throw ReleaseInputError.notInForce }
            let notes = try PrivateNotes(in: state.id, with: try apart.key(desk), desk).newest
            guard !notes.isEmpty else { throw ReleaseInputError.noSuchPrivateNote }
            let export = try made(notes, state, found, desk)
            let values = ["dir": out.out, "recipient": found.content.recipient.value]
            let question = texts.plural(
                "Write a readable copy of {count} psychotherapy note to {dir} for {recipient}, and log it as told?",
                "Write a readable copy of {count} psychotherapy notes to {dir} for {recipient}, and log it as told?", count: notes.count,
                values)
            guard try desk.confirm(question, yes.yes) else { return }
            var copy = try CopyOut(of: of.caseNumber, state, in: out.out, desk)
            let readable = export.readable(texts)
            let file = try copy.write(
                html ? readable.html(language: texts.language.code) : readable.text,
                ending: ".private" + (html ? CopyFormat.html : .text).ending)
            let number = try copy.logging {
                let told = try desk.record { try export.disclosure(desk.texts) }
                let entry = try desk.vault.write(.disclosure(told), in: state.id, at: desk.now)
                let after = try desk.vault.state(of: state.id, at: desk.now)
                return (after.disclosures.firstIndex { $0.id == entry } ?? 0) + 1
            }
            try desk.say(
                texts("Wrote {file}, readable to whoever has it; logged as disclosure {number}.", ["file": file, "number": "\(number)"]),
                naming: true, JSON(file: file, notes: notes.count, disclosure: number), output)
        }

        private func made(
            _ notes: [StoredPsychotherapyNote], _ state: CaseState, _ found: PsychotherapyAuthorisationState, _ desk: CaseDesk
        ) throws -> PsychotherapyExport {
            do throws(ExportRefusal) {
                return try PsychotherapyExport(
                    notes, by: desk.vault.owner.clinician, of: state, under: found.id, at: desk.now)
            } catch {
                throw ReleaseInputError.notExported(error)
            }
        }
    }
}
