// `respite-notes report`: a mandated report is a task with two timers, 12 hours and 48 hours, from the moment the suspicion arose.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Sealing
import Terminal
import ToolSupport
import Wire

struct ReportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: Texts.current("Mandated reports: orally within 12 hours, in writing within 48 (CGS 17a-101b, 17a-101c)."),
            subcommands: [List.self, Start.self, Step.self, Done.self],
            defaultSubcommand: List.self
        )
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("List the reports of a case, with what is still to be done."),
                discussion: Texts.current("Examples:\n  respite-notes report list 1\n  respite-notes report list 1 --json")
            )
        }

        @OptionGroup var of: CaseArgument
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let state = try desk.numbered(of.caseNumber).state
            let views = state.reports.enumerated().map { ReportView($1, number: $0 + 1, desk) }
            let console = desk.tool.console
            guard !output.json else { return try console.write(json: views.map(\.json)) }
            guard !views.isEmpty else { return console.writeSentence(desk.texts("No report; “respite-notes report start” begins one.")) }
            console.write(Array(views.map { $0.lines(console.traits) }.joined(separator: [""])))
        }
    }

    struct Start: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Begin a mandated report; “due” shows both timers until it is done."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes report start 1\n  respite-notes report start 1 --ground child-abuse --text-file what.txt --happened \"2026-11-24 19:00\"\n\nThe grounds: child-abuse, elder-abuse, disability-abuse. The timers run from --happened, when you came to suspect."
                )
            )
        }

        @OptionGroup var of: CaseArgument

        @Option(help: ArgumentHelp(Texts.current("Why it is owed."), valueName: "word"))
        var ground: ReportGround?

        @OptionGroup var text: ReportText
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let texts = desk.texts
            let state = try desk.numbered(of.caseNumber).state
            let when = try desk.happened(text.happened)
            let ground = try desk.chosen(ground, texts("Why is a report owed?"), "--ground", \.label)
            let summary = try desk.text(text.textFile, texts("What do you suspect, and from what?"))
            let content = try desk.record { try ReportOpened(ground: ground, summary: summary) }
            let entry = try desk.vault.write(.reportOpened(content), in: state.id, happened: when, at: desk.now)
            let view = try ReportView.made(entry, in: state.id, desk)
            let values = [
                "number": "\(view.number)", "oral": desk.moments.instant(view.report.oralDue),
                "written": desk.moments.instant(view.report.writtenDue),
            ]
            let line = texts("Report {number}: orally by {oral}, in writing by {written}. “respite-notes due” shows both.", values)
            try desk.say(line, view.json, output)
        }
    }

    struct Step: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Record that it was reported orally, or in writing: to whom, with the reference they gave."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes report step 1\n  respite-notes report step 1 --written --text-file reference.txt\n  respite-notes report step 1 --report 2 --happened \"2026-11-24 21:30\"\n\nLog what was told with “respite-notes disclose CASE --report NUMBER”."
                )
            )
        }

        @OptionGroup var of: CaseArgument

        @Option(help: ArgumentHelp(Texts.current("Which report; the open one where there is one."), valueName: "number"))
        var report: Int?

        @Flag(help: ArgumentHelp(Texts.current("In writing; otherwise orally.")))
        var written = false

        @OptionGroup var text: ReportText
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            try ReportCommand.step(
                written ? .written : .oral, of: report, in: of.caseNumber, text,
                desk.texts("To whom, and which reference did they give?"), desk, output)
        }
    }

    struct Done: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("End a report: the written one was made, or after consultation none is owed."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes report done 1\n  respite-notes report done 1 --not-owed --text-file why.txt\n\nA report that was made only in writing stays due until the oral one is recorded as well."
                )
            )
        }

        @OptionGroup var of: CaseArgument

        @Option(help: ArgumentHelp(Texts.current("Which report; the open one where there is one."), valueName: "number"))
        var report: Int?

        @Flag(help: ArgumentHelp(Texts.current("After consultation: no report is owed.")))
        var notOwed = false

        @OptionGroup var text: ReportText
        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let desk = try await CaseDesk(state)
            let texts = desk.texts
            guard notOwed else {
                return try ReportCommand.step(
                    .written, of: report, in: of.caseNumber, text, texts("To whom, and which reference did they give?"), desk, output)
            }
            guard try desk.confirm(texts("End this report as not owed? Its timers stop, and it cannot be undone."), yes.yes) else { return }
            try ReportCommand.step(.notOwed, of: report, in: of.caseNumber, text, texts("Why is none owed?"), desk, output)
        }
    }

    fileprivate static func step(
        _ event: ReportEvent, of number: Int?, in caseNumber: Int, _ text: ReportText, _ question: String, _ desk: CaseDesk,
        _ output: OutputOptions
    ) throws {
        let texts = desk.texts
        let state = try desk.numbered(caseNumber).state
        let known = try number.map { try ReportView.numbered($0, of: state) } ?? ReportView.open(of: state)
        let when = try desk.happened(text.happened)
        let remark = try desk.text(text.textFile, question)
        let step = try desk.record { try ReportStep(report: known.id, event: event, remark: remark) }
        try desk.vault.write(.reportStep(step), in: state.id, happened: when, at: desk.now)
        let view = try ReportView.made(known.id, in: state.id, desk)
        let values = ["number": "\(view.number)", "what": texts(event.label), "case": "\(caseNumber)"]
        let line =
            switch (event, view.report.isOpen) {
            case (.notOwed, _): texts("Report {number}: no report is owed, for the reason given.", values)
            case (_, true): texts("Report {number}: {what}. The other timer runs on; “respite-notes due” shows it.", values)
            case (_, false): texts("Report {number}: {what}, and so it is done.", values)
            }
        try desk.say(line, view.json, output)
        if event != .notOwed, !output.json {
            desk.tool.console.writeParagraph(
                texts("Log what was told with “respite-notes disclose {case} --report {number}”.", values))
        }
    }
}

struct ReportText: ParsableArguments {
    @Option(
        help: ArgumentHelp(Texts.current("Take the words from this file (- for standard input)."), valueName: "file"),
        completion: .file())
    var textFile: String?

    @Option(help: ArgumentHelp(Texts.current("When it took place, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
    var happened: String?
}
