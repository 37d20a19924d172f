// `respite-notes retention sweep`, `keep` and `let-go`: what is destroyed, and what a colleague destroyed before its time.

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

extension RetentionCommand {
    struct Sweep: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Destroy the cases whose time is over, here, at the server and in colleagues' vaults."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes retention sweep\n  respite-notes retention sweep 4 7\n  respite-notes retention sweep --yes --json\n\nWhere nobody can be asked and --yes is not given, it only says what it would destroy. Psychotherapy notes go with their case where their passphrase is given. Backups made before keep what they hold; a server that keeps copies can do nothing with them once this quarter's key is destroyed, about a month after the quarter."
                )
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("Only these cases; without, all whose time is over."), valueName: "case"))
        var cases: [Int] = []

        @Flag(
            help: ArgumentHelp(
                Texts.current("Also cases of which the server does not show everything: what is missing may be a legal hold.")))
        var alsoIncomplete = false

        @OptionGroup var apart: PrivatePassphrase
        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let due: [Int]
            let destroyed: Int
            let records: Int
            let delivered: Bool
            /// Records that the server refuses to destroy.
            var refused: Int?
            /// Cases that stay, since something of them is missing.
            var incomplete: Int?
            /// Psychotherapy notes, of whatever case, that are still here.
            var privateNotes: Int?
        }

        func run() async throws {
            let desk = try await CaseDesk(state)
            let texts = desk.texts
            let certain = try desk.session.sweepingTime()
            let all = try desk.vault.cases(at: desk.now)
            for number in cases where !all.contains(where: { $0.number == number }) { throw CaseInputError.noSuchCase }
            let chosen = all.filter { cases.isEmpty || cases.contains($0.number) }
            let (rules, owner) = (desk.vault.practice.rules.retention, desk.vault.owner.clinician)
            let due = chosen.filter { $0.state.members[owner] != nil && $0.state.isDueForShredding(rules, at: certain) }
            guard cases.isEmpty || due.count == chosen.count else { throw VaultError.notDue }
            // Notes of cases that are not here any more end by their own day, also where no case does.
            let mayEnd = apart.privatePassphraseFile != nil && (yes.yes || desk.tool.console.traits.isInteractive)
            guard !due.isEmpty || mayEnd else {
                if output.json { return try desk.tool.console.write(json: JSON(due: [], destroyed: 0, records: 0, delivered: true)) }
                return desk.tool.console.writeSentence(texts("No case's time is over."))
            }
            let named = due.map { found in
                found.state.person.map { "\(texts.number(found.number)) (\($0.value))" } ?? texts.number(found.number)
            }
            let names = ["cases": texts.list(named)]
            guard yes.yes || desk.tool.console.traits.isInteractive else {
                if output.json {
                    return try desk.tool.console.write(json: JSON(due: due.map(\.number), destroyed: 0, records: 0, delivered: true))
                }
                return desk.tool.console.writeSentence(texts("The time of {cases} is over. Nothing was destroyed; --yes does it.", names))
            }
            let question =
                due.isEmpty
                ? texts("Destroy your psychotherapy notes whose time is over? Nobody can bring them back.")
                : texts("Destroy {cases} for ever, with every note, for everybody? Nobody can bring it back.", names)
            guard try desk.confirm(question, yes.yes) else { return }
            let report = try await desk.session.sweep(
                due.map(\.state.id), in: desk.vault, with: try key(desk), alsoIncomplete: alsoIncomplete)
            let left = try desk.vault.psychotherapyCount(at: desk.now)
            guard !output.json else {
                return try desk.tool.console.write(
                    json: JSON(
                        due: due.map(\.number), destroyed: report.cases, records: report.records, delivered: report.isDelivered,
                        refused: report.refused, incomplete: report.incomplete, privateNotes: left))
            }
            for line in lines(report, texts, left: left) { desk.tool.console.writeParagraph(line) }
        }

        /// Asked for where there are psychotherapy notes: which of them are of these cases, their own key alone tells.
        private func key(_ desk: CaseDesk) throws -> PsychotherapyKey? {
            guard try desk.vault.hasPsychotherapyKey, try desk.vault.psychotherapyCount(at: desk.now) > 0 else { return nil }
            if apart.privatePassphraseFile == nil {
                guard desk.tool.console.traits.isInteractive, !yes.yes else { return nil }
                guard try desk.tool.prompter.yesNo(desk.texts("Destroy your psychotherapy notes of these cases too?")) else { return nil }
            }
            return try apart.key(desk)
        }

        /// - Parameter left: psychotherapy notes, of whatever case.
        private func lines(_ report: SweepReport, _ texts: Texts, left: Int) -> [String] {
            var lines: [String] = []
            if report.records > 0 || report.incomplete == 0 {
                lines.append(texts.plural("{count} record was destroyed.", "{count} records were destroyed.", count: report.records))
            }
            if report.records > 0 {
                lines.append(
                    texts(
                        "Backups made before still hold them until they are thrown away; copies that a server kept open for nobody once this quarter's key is destroyed."
                    ))
            }
            if report.incomplete > 0 {
                lines.append(
                    texts.plural(
                        "{count} case was not destroyed: the server does not show all of it, and what is missing may be a legal hold. Ask who worked with it; --also-incomplete destroys it.",
                        "{count} cases were not destroyed: the server does not show all of them, and what is missing may be a legal hold. Ask who worked with them; --also-incomplete destroys them.",
                        count: report.incomplete))
            }
            if left > 0 {
                lines.append(
                    texts.plural(
                        "{count} psychotherapy note stays, of this case or another; --private-passphrase-file names what ends those whose time is over.",
                        "{count} psychotherapy notes stay, of these cases or others; --private-passphrase-file names what ends those whose time is over.",
                        count: left))
            }
            if report.isPrivateKeyGone {
                lines.append(
                    texts("The key of your psychotherapy notes went with the last of them; the next note asks for a passphrase again."))
            }
            if report.refused > 0 { lines.append(CaseSyncView(texts).tombstonesRefused(report.refused)) }
            if !report.isDelivered, report.refused == 0 {
                lines.append(texts("The server has not been told yet; “respite-notes sync --hand-in” tells it."))
            }
            if !report.isGoneFromDisk {
                lines.append(
                    texts("Another window keeps the case files open: traces stay in the log until it is closed and something is written."))
            }
            return lines
        }
    }

    struct Keep: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Keep your copy of what a colleague had destroyed before its time."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes retention keep 1\n\nIt stays on this device alone, until the case's time is over.")
            )
        }

        @OptionGroup var of: CaseArgument
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let count = try desk.vault.decide(on: desk.numbered(of.caseNumber).state.id, keep: true, at: desk.now)
            try desk.say(
                desk.texts.plural("{count} record stays here.", "{count} records stay here.", count: count),
                DecidedJSON(case: of.caseNumber, kept: count, destroyed: 0), output)
        }
    }

    struct LetGo: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "let-go",
                abstract: Texts.current("Let go of what a colleague had destroyed before its time."),
                discussion: Texts.current("Examples:\n  respite-notes retention let-go 1\n  respite-notes retention let-go 1 --yes")
            )
        }

        @OptionGroup var of: CaseArgument
        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let caseID = try desk.numbered(of.caseNumber).state.id
            let question = desk.texts("Destroy your copy too? It may be the last there is.")
            guard try desk.confirm(question, yes.yes) else { return }
            let count = try desk.vault.decide(on: caseID, keep: false, at: desk.now)
            try desk.say(
                desk.texts.plural("{count} record was destroyed.", "{count} records were destroyed.", count: count),
                DecidedJSON(case: of.caseNumber, kept: 0, destroyed: count), output)
        }
    }
}

/// What became of records that a colleague had destroyed.
private struct DecidedJSON: Encodable {
    let `case`: Int
    let kept: Int
    let destroyed: Int
}
