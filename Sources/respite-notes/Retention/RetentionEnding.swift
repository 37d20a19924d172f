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
                    "Examples:\n  respite-notes retention sweep\n  respite-notes retention sweep 4 7\n  respite-notes retention sweep --yes --json\n\nWhere nobody can be asked and --yes is not given, it only says what it would destroy. Psychotherapy notes are not among it. Backups made before keep what they hold; a server that keeps copies can do nothing with them once this quarter's key is destroyed, about a month after the quarter."
                )
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("Only these cases; without, all whose time is over."), valueName: "case"))
        var cases: [Int] = []

        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let due: [Int]
            let destroyed: Int
            let records: Int
            let delivered: Bool
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
            guard !due.isEmpty else {
                if output.json { return try desk.tool.console.write(json: JSON(due: [], destroyed: 0, records: 0, delivered: true)) }
                return desk.tool.console.write(texts("No case's time is over."))
            }
            let named = due.map { found in
                found.state.person.map { "\(texts.number(found.number)) (\($0.value))" } ?? texts.number(found.number)
            }
            let names = ["cases": texts.list(named)]
            guard yes.yes || desk.tool.console.traits.isInteractive else {
                if output.json {
                    return try desk.tool.console.write(json: JSON(due: due.map(\.number), destroyed: 0, records: 0, delivered: true))
                }
                return desk.tool.console.write(texts("The time of {cases} is over. Nothing was destroyed; --yes does it.", names))
            }
            let question = texts("Destroy {cases} for ever, with every note, for everybody? Nobody can bring it back.", names)
            guard try desk.confirm(question, yes.yes) else { return }
            let report = try await desk.session.sweep(due.map(\.state.id), in: desk.vault)
            guard !output.json else {
                return try desk.tool.console.write(
                    json: JSON(
                        due: due.map(\.number), destroyed: report.cases, records: report.records, delivered: report.isDelivered))
            }
            desk.tool.console.write(lines(report, texts))
        }

        private func lines(_ report: SweepReport, _ texts: Texts) -> [String] {
            var lines = [
                texts.plural("{count} record was destroyed.", "{count} records were destroyed.", count: report.records),
                texts(
                    "Backups made before still hold them until they are thrown away; copies that a server kept open for nobody once this quarter's key is destroyed."
                ),
            ]
            if !report.isDelivered { lines.append(texts("The server has not been told yet; “respite-notes sync --hand-in” tells it.")) }
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
        @OptionGroup var output: LanguageOption

        func run() async throws {
            let desk = try await CaseDesk(state)
            let count = try desk.vault.decide(on: desk.numbered(of.caseNumber).state.id, keep: true, at: desk.now)
            desk.tool.console.write(
                desk.texts.plural("{count} record stays here.", "{count} records stay here.", count: count))
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
        @OptionGroup var output: LanguageOption

        func run() async throws {
            let desk = try await CaseDesk(state)
            let caseID = try desk.numbered(of.caseNumber).state.id
            let question = desk.texts("Destroy your copy too? It may be the last there is.")
            guard try desk.confirm(question, yes.yes) else { return }
            let count = try desk.vault.decide(on: caseID, keep: false, at: desk.now)
            desk.tool.console.write(
                desk.texts.plural("{count} record was destroyed.", "{count} records were destroyed.", count: count))
        }
    }
}
