// `respite-notes followup`: whom to call again and when, what came of it. Those after a session make themselves.

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

struct FollowUpsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "followup",
            abstract: Texts.current("Whom to call again, and what came of it."),
            discussion: Texts.current(
                "After a session that you recorded with “held”, two follow-ups fall due by themselves: 24 hours and 7 days after its end."),
            subcommands: [List.self, Add.self, Done.self, Tried.self, Move.self, Drop.self],
            defaultSubcommand: List.self
        )
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("List the open follow-ups of a case, or of all cases."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes followup list\n  respite-notes followup list 1 --all\n  respite-notes followup list --json")
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("The number of the case; “respite-notes cases” lists them."), valueName: "case"))
        var caseNumber: Int?

        @Flag(help: ArgumentHelp(Texts.current("With those that have ended.")))
        var all = false

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) throws {
            let cases = try caseNumber.map { [try desk.numbered($0)] } ?? desk.vault.cases(at: desk.now)
            let views = cases.flatMap { FollowUpView.all(of: $0, desk) }.filter { all || $0.isOpen }.sorted { $0.due < $1.due }
            if output.json { return try desk.tool.console.write(json: views.map(\.json)) }
            desk.tool.console.write(FollowUpView.lines(views, desk))
        }
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Add a follow-up, or keep the next day for this person."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes followup add 1 --due \"2026-11-27 10:00\" --text-file - < what.txt\n  respite-notes followup add 1 --booking 5\n  respite-notes followup add 1 --next-day\n\n--next-day stays on your list until the next day is over, and shows the times that you keep free for it."
                )
            )
        }

        @OptionGroup var of: CaseChoice

        @Option(help: ArgumentHelp(Texts.current("When, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
        var due: String?

        @Option(help: ArgumentHelp(Texts.current("At the time of this booking of the same officer."), valueName: "booking"))
        var booking: Int?

        @Flag(help: ArgumentHelp(Texts.current("The next day is kept for this person.")))
        var nextDay = false

        @Option(
            help: ArgumentHelp(Texts.current("What it is about, from this file (- for standard input)."), valueName: "file"),
            completion: .file())
        var textFile: String?

        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        func validate() throws {
            guard [due != nil, booking != nil, nextDay].count(where: \.self) <= 1 else {
                throw ValidationError(Texts.current("Give one of --due, --booking and --next-day."))
            }
        }

        func run() async throws { try await run(try await CaseDesk(state)) }

        func run(_ desk: CaseDesk) async throws {
            let texts = desk.texts
            let found = try of.chosen(desk)
            if nextDay { return try await hold(found, desk) }
            let typed = FollowUpTime(typed: due, booking: booking)
            let time = try typed.chosen(for: found, desk, option: "--due")
            let subject =
                try booking == nil || textFile != nil
                ? desk.requiredText(textFile, texts("What is it about?"), option: "--text-file") : time.words ?? ""
            let content = try sealable { try FollowUpAdded(due: time.instant, subject: subject) }
            let entry = try desk.vault.write(.followUpAdded(content), in: found.state.id, at: desk.now)
            try typed.tie(to: found, desk)
            let view = try FollowUpView.one(FollowUpID(source: entry), of: found, desk)
            if output.json { return try desk.tool.console.write(json: view.json) }
            desk.tool.console.writeSentence(
                texts("Follow-up {number} is due {time}.", ["number": "\(view.number)", "time": desk.moments.instant(time.instant)]))
        }

        private func hold(_ found: NumberedCase, _ desk: CaseDesk) async throws {
            let texts = desk.texts
            let reason = try desk.optionalText(textFile, texts("Why? (Enter alone: not said)"))
            let content = try sealable { try NextDayHold(reason: reason) }
            let entry = try desk.vault.write(.nextDayHold(content), in: found.state.id, at: desk.now)
            let view = try FollowUpView.one(FollowUpID(source: entry), of: found, desk)
            if output.json { return try desk.tool.console.write(json: view.json) }
            let values = ["number": "\(view.number)", "day": desk.moments.dayOf(view.followUp.opens)]
            desk.tool.console.writeSentence(texts("Follow-up {number}: {day} is kept for this person.", values))
            let day = try Span(start: view.followUp.opens, end: view.followUp.due)
            let free = (try? await desk.session.openings(.followUp, limit: .max)) ?? []
            let held = free.filter { day.start <= $0.span.start && $0.span.start < day.end }
            guard !held.isEmpty else { return }
            let words = held.prefix(6).map { opening in
                let time = desk.moments.span(opening.span, showsZone: false)
                return opening.hold == .nextDay ? texts("{time} (kept for the next day)", ["time": time]) : time
            }
            desk.tool.console.writeSentence(texts("Free on that day:"))
            desk.tool.console.write(words.map { "    " + $0 })
            desk.tool.console.writeSentence(
                texts("“respite-notes book --at” takes one; then “respite-notes followup move --booking” ties this to it."))
        }
    }
}
