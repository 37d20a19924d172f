// `respite-notes share` and `unshare`: who belongs to a case.

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

struct ShareCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "share",
            abstract: Texts.current("Let a colleague into a case: all that is in it, and what comes."),
            discussion: Texts.current(
                "Examples:\n  respite-notes share 1\n  respite-notes share 1 --with \"Ben Ortiz\"\n  respite-notes share 1 --with Ben --cover --until 2026-12-24\n\nThe records are wrapped anew for the colleague; the server is told nothing but who may fetch. Psychotherapy notes never go along. A cover does not end by itself: “due” says when its day has come, and “unshare” ends it."
            )
        )
    }

    @OptionGroup var of: CaseArgument

    @Option(name: .customLong("with"), help: ArgumentHelp(Texts.current("The colleague's name in the roster."), valueName: "clinician"))
    var colleague: String?

    @Flag(help: ArgumentHelp(Texts.current("They stand in for you.")))
    var cover = false

    @Option(help: ArgumentHelp(Texts.current("The last day of the cover."), valueName: "day"))
    var until: String?

    @Flag(help: ArgumentHelp(Texts.current("They supervise, and see the whole case instead of what is submitted alone.")))
    var supervise = false

    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !(cover && supervise) else { throw ValidationError(Texts.current("Give --cover or --supervise, not both.")) }
        guard until == nil || cover else { throw ValidationError(Texts.current("--until goes with --cover.")) }
    }

    private struct JSON: Encodable {
        let number: Int
        let member: String
        let role: String
        let until: String?
        let notRewrapped: Int
    }

    func run() async throws {
        let desk = try await CaseDesk(state)
        let texts = desk.texts
        let state = try desk.numbered(of.caseNumber).state
        let member = try desk.colleague(colleague, among: desk.colleagues, "--with")
        let end = try until.map { try desk.end(of: $0, in: state) }
        let role: MemberRole = cover ? .covering : supervise ? .supervising : .responsible
        let values = ["number": "\(of.caseNumber)", "name": desk.name(of: member)]
        let question = texts(
            "Share case {number} with {name}? They can read all of it, and what somebody has read cannot be taken back.", values)
        guard try desk.confirm(question, yes.yes) else { return }
        let added = try desk.record { try MemberAdded(member: member, role: role, until: end) }
        try desk.vault.write(.memberAdded(added), in: state.id, at: desk.now)
        let left = desk.vault.notRewrapped
        let line = texts(
            "{name} belongs to case {number} from now on; what is in it reaches them with your next hand-in. Psychotherapy notes did not go along.",
            values)
        try desk.say(
            line,
            JSON(number: of.caseNumber, member: desk.name(of: member), role: role.rawValue, until: end.map(rfc3339), notRewrapped: left),
            output)
        if let warning = notWrappedAnew(left, texts) { desk.tool.console.writeError(warning) }
    }
}

struct UnshareCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unshare",
            abstract: Texts.current("Remove a colleague from a case: nothing that comes after is sealed to them."),
            discussion: Texts.current(
                "Examples:\n  respite-notes unshare 1\n  respite-notes unshare 1 \"Ben Ortiz\"\n\nAll records are wrapped anew without them. What they have read, copied or still have on their device stays with them; no program can take it back."
            )
        )
    }

    @OptionGroup var of: CaseArgument

    @Argument(help: ArgumentHelp(Texts.current("The colleague's name."), valueName: "clinician"))
    var colleague: String?

    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let number: Int
        let removed: String
        let members: [String]
        let notRewrapped: Int
    }

    func run() async throws {
        let desk = try await CaseDesk(state)
        let texts = desk.texts
        let state = try desk.numbered(of.caseNumber).state
        let member = try desk.colleague(colleague, among: Array(state.members.keys), Texts.current("the name of a colleague"))
        let values = ["number": "\(of.caseNumber)", "name": desk.name(of: member)]
        guard try desk.confirm(texts("Remove {name} from case {number}? What they have read stays read.", values), yes.yes) else { return }
        let removed = try desk.record { try MemberRemoved(member: member) }
        try desk.vault.write(.memberRemoved(removed), in: state.id, at: desk.now)
        let after = try desk.vault.state(of: state.id, at: desk.now)
        let line = texts(
            "{name} does not belong to case {number} any more; nothing that comes after is sealed to them, and the records are wrapped anew without them. What they have read, copied or still have on their device stays with them.",
            values)
        let left = desk.vault.notRewrapped
        let members = after.members.keys.map(desk.name(of:)).sorted()
        try desk.say(
            line, JSON(number: of.caseNumber, removed: desk.name(of: member), members: members, notRewrapped: left), output)
        if let warning = notWrappedAnew(left, texts) { desk.tool.console.writeError(warning) }
    }
}
