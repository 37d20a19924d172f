// `respite-notes custodian give`, `take-back` and `recover`: shares come together at one clinician, and cases find a successor.

import ArgumentParser
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import ServiceAPI
import Sodium
import Terminal
import ToolSupport
import Trust
import Wire

extension CustodianCommand {
    struct Give: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Leave your own share for whoever puts the key together."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes custodian give --to \"Ben Ito\"\n\nA share cannot be cut down to one case: whoever has enough of them opens every case file that is sealed to the custodian. Agree with the other holders, by another way than this program, on whose cases are handed over, to whom and why."
                )
            )
        }

        @Option(help: ArgumentHelp(Texts.current("Who puts the key together, as the roster writes the name."), valueName: "name"))
        var to: String?

        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let to: String
            let delivery: String
        }

        func run() async throws {
            let tool = NotesTool()
            let session = try tool.unlock(state)
            let roster = try await session.programme().roster
            let own = try session.identity()
            let others = try roster.people(at: session.writingTime()).filter { $0.identity != own }
            let recipient = try tool.clinician(to, among: others, tool.texts("Who puts the key together?"), option: "--to")
            let name = roster.name(of: recipient)
            let question = tool.texts(
                "With enough shares {name} can open every case file that is sealed to the custodian, not only the one that this is about, and could keep the key. Give them yours?",
                ["name": name])
            guard try tool.confirm(question, yes.yes) else { return }
            let delivery = try await NamedCustodianError.naming(roster) { try await session.giveShare(to: recipient) }
            if output.json { return try tool.console.write(json: JSON(to: name, delivery: delivery.rawValue)) }
            tool.tell(delivery)
        }
    }

    struct TakeBack: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "take-back",
                abstract: Texts.current("Take back the share that you have left for somebody."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes custodian take-back\n\nWhoever has fetched it already has it: found a new custodian where that matters."
                )
            )
        }

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let wasGiven: Bool
            let delivery: String?
        }

        func run() async throws {
            let tool = NotesTool()
            let session = try tool.unlock(state)
            let delivery = try await session.takeShareBack()
            if output.json { return try tool.console.write(json: JSON(wasGiven: delivery != nil, delivery: delivery?.rawValue)) }
            guard let delivery else { return tool.console.writeSentence(tool.texts("You have left your share for nobody.")) }
            tool.tell(delivery)
        }
    }

    struct Recover: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Put the key together, hand over the cases of somebody who cannot any more, and forget it."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes custodian recover --of \"Ana Torres\" --to \"Cleo Ward\"\n\nFor whom enough holders have left their shares with “custodian give”. Handed over are the cases that nobody else belongs to; the successor becomes a member at their next “sync”. Psychotherapy notes are never handed over. What Ana's device signed and nobody had seen before she was revoked is believed on the holders' word. Afterwards the holders take their shares back."
                )
            )
        }

        @Option(help: ArgumentHelp(Texts.current("Whose cases are handed over, as the roster writes the name."), valueName: "name"))
        var of: String?

        @Option(help: ArgumentHelp(Texts.current("Who takes them over, as the roster writes the name."), valueName: "name"))
        var to: String?

        @Flag(
            help: ArgumentHelp(
                Texts.current(
                    "Also cases of which the server does not show everything: somebody may belong to them whom you are not shown.")))
        var alsoIncomplete = false

        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let cases: Int
            let records: Int
            let shared: Int
            let incomplete: Int
            let closed: Int
            let wrong: [String]
        }

        func run() async throws {
            let tool = NotesTool()
            let texts = tool.texts
            let session = try tool.unlock(state)
            let roster = try await session.programme().roster
            let now = try session.writingTime()
            let gone = try tool.clinician(
                of, among: roster.people(at: now, alsoRevoked: true), texts("Whose cases are handed over?"), option: "--of")
            let heirs = roster.people(at: now).filter { $0.identity != gone }
            let heir = try tool.clinician(to, among: heirs, texts("Who takes them over?"), option: "--to")
            let question = texts(
                "Put the custodian's key together and hand the cases of {gone} that nobody else belongs to over to {heir}? It cannot be undone.",
                ["gone": roster.name(of: gone), "heir": roster.name(of: heir)])
            guard try tool.confirm(question, yes.yes) else { return }
            let line = FetchingLine(tool)
            let report: HandingOver
            do {
                defer { line.end() }
                report = try await NamedCustodianError.naming(roster) {
                    try await session.recoverCases(of: gone, for: heir, alsoIncomplete: alsoIncomplete) { line.show($0, of: $1) }
                }
            }
            guard !output.json else {
                return try tool.console.write(
                    json: JSON(
                        cases: report.cases, records: report.records, shared: report.shared, incomplete: report.incomplete,
                        closed: report.closed,
                        wrong: report.wrong.map(roster.name)))
            }
            for line in lines(report, roster, texts) { tool.console.writeParagraph(line) }
        }

        private func lines(_ report: HandingOver, _ roster: Roster, _ texts: Texts) -> [String] {
            var lines = [
                texts.plural("{count} case was handed over.", "{count} cases were handed over.", count: report.cases)
            ]
            if report.shared > 0 {
                lines.append(
                    texts.plural(
                        "{count} case has other members, who share it themselves.",
                        "{count} cases have other members, who share them themselves.",
                        count: report.shared))
            }
            if report.incomplete > 0 {
                lines.append(
                    texts.plural(
                        "{count} case was not handed over: the server does not show all of it, so that somebody may still belong to it. Ask who worked with it; --also-incomplete hands it over.",
                        "{count} cases were not handed over: the server does not show all of them, so that somebody may still belong to them. Ask who worked with them; --also-incomplete hands them over.",
                        count: report.incomplete))
            }
            if report.closed > 0 {
                lines.append(
                    texts.plural(
                        "{count} record does not open for the custodian: a psychotherapy note, or never sealed to it.",
                        "{count} records do not open for the custodian: psychotherapy notes, or never sealed to it.", count: report.closed))
            }
            if !report.wrong.isEmpty {
                lines.append(
                    texts("The share of {names} was wrong; there were enough others.", ["names": texts.list(report.wrong.map(roster.name))])
                )
            }
            lines.append(
                texts(
                    "The key is forgotten here. Whoever puts it together could keep it: the holders run “respite-notes custodian take-back”, and a new custodian is the safe end."
                ))
            return lines
        }
    }
}
