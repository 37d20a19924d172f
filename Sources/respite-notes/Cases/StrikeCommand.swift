// `respite-notes strike`: something is marked as entered in error; it stays readable, with the reason.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Sealing
import Terminal
import ToolSupport
import Wire

struct StrikeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "strike",
            abstract: Texts.current("Mark something of a case as entered in error; it stays readable, struck through."),
            discussion: Texts.current(
                "Examples:\n  respite-notes strike 1 2\n  respite-notes strike 1 2 --yes --reason-file why.txt\n  respite-notes strike 1 --session 3\n  respite-notes strike 1 --hand-off 1\n\nIts author or their supervisor can do it. A session takes its follow-ups along. What was told stays told: a struck disclosure remains in the log."
            )
        )
    }

    @OptionGroup var of: CaseChoice
    @OptionGroup var target: StrikeTarget
    @OptionGroup var reason: ReasonOption
    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let `case`: Int
        let struck: StrikableThing.Kind
        let number: Int
        let reason: String
    }

    func run() async throws { try run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) throws {
        let texts = desk.texts
        let found = try of.chosen(desk) { _ in true }
        let thing = try target.chosen(of: found, desk)
        guard let id = thing.id else { throw CaseInputError.followUpOfSession }
        let reason = try reason.text(texts("What was wrong?"), desk.tool)
        guard try desk.confirm(texts("Strike “{what}”? It cannot be undone.", ["what": thing.words]), yes.yes) else { return }
        let strike = try desk.record { try StruckAsError(id, reason: reason) }
        try desk.vault.write(.struckAsError(strike), in: found.state.id, at: desk.now)
        try desk.say(
            texts("Struck; the reason stands beside it."),
            JSON(case: found.number, struck: thing.kind, number: thing.number, reason: strike.reason.value), output)
    }
}

/// A note, or one of the other things that a case holds.
struct StrikeTarget: ParsableArguments {
    @Argument(
        help: ArgumentHelp(Texts.current("The number of the note in its case; “respite-notes cases show” lists them."), valueName: "note"))
    var note: Int?

    @Option(help: ArgumentHelp(Texts.current("A session, as “respite-notes cases show” numbers them."), valueName: "number"))
    var session: Int?

    @Option(help: ArgumentHelp(Texts.current("A goal, as “respite-notes goal list” numbers them."), valueName: "number"))
    var goal: Int?

    @Option(help: ArgumentHelp(Texts.current("A version of the plan, as “respite-notes plan history” numbers them."), valueName: "number"))
    var plan: Int?

    @Option(help: ArgumentHelp(Texts.current("A hand-off, as “respite-notes handoff list” numbers them."), valueName: "number"))
    var handOff: Int?

    @Option(help: ArgumentHelp(Texts.current("A follow-up that was added by hand."), valueName: "number"))
    var followUp: Int?

    @Option(help: ArgumentHelp(Texts.current("A release, as “respite-notes roi list” numbers them."), valueName: "number"))
    var release: Int?

    @Option(help: ArgumentHelp(Texts.current("A line of “respite-notes disclosures”."), valueName: "number"))
    var disclosure: Int?

    @Option(help: ArgumentHelp(Texts.current("A report, as “respite-notes report list” numbers them."), valueName: "number"))
    var report: Int?

    @Option(help: ArgumentHelp(Texts.current("That this booking is of the same person."), valueName: "number"))
    var booking: Int?

    @Flag(help: ArgumentHelp(Texts.current("That the person has died.")))
    var death = false

    private var given: [(StrikableThing.Kind, Int)] {
        let numbers: [(StrikableThing.Kind, Int?)] = [
            (.note, note), (.session, session), (.goal, goal), (.plan, plan), (.handOff, handOff), (.followUp, followUp),
            (.release, release), (.disclosure, disclosure), (.report, report), (.booking, booking), (.death, death ? 1 : nil),
        ]
        return numbers.compactMap { kind, number in number.map { (kind, $0) } }
    }

    func validate() throws {
        guard given.count < 2 else { throw ValidationError(Texts.current("Strike one thing at a time.")) }
    }

    /// What was given is taken as it is; a menu offers what stands.
    func chosen(of found: NumberedCase, _ desk: CaseDesk) throws -> StrikableThing {
        let things = try StrikableThing.all(of: found, desk)
        if let (kind, number) = given.first {
            guard let thing = things.first(where: { $0.kind == kind && $0.number == number }) else {
                throw kind == .note ? CaseInputError.noSuchNote : CaseInputError.nothingToStrike
            }
            return thing
        }
        let offered = things.filter(\.stands)
        guard desk.tool.console.traits.isInteractive else { throw InputError.needsAnswer(desk.texts("its number")) }
        guard !offered.isEmpty else { throw CaseInputError.nothingToChoose }
        return try desk.choose(desk.texts("What was entered in error?"), offered, option: "--session") { $0.words }
    }
}
