// `respite-notes transfer`: a caseload goes to a colleague; what is the clinician's alone stays.

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

struct TransferCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "transfer",
            abstract: Texts.current("Hand a case, or your whole caseload, to a colleague who answers for it from now on."),
            discussion: Texts.current(
                "Examples:\n  respite-notes transfer 1 --to \"Ben Ortiz\"\n  respite-notes transfer --all --to Ben\n\nYou leave the case: nothing that comes after is sealed to you. Sign or discard your drafts first. Psychotherapy notes never go along: they stay yours, and nobody else can ever read them."
            )
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("The number of the case; “respite-notes cases” lists them."), valueName: "case"))
    var caseNumber: Int?

    @Flag(help: ArgumentHelp(Texts.current("All your cases, the closed ones too.")))
    var all = false

    @Option(name: .customLong("to"), help: ArgumentHelp(Texts.current("The colleague's name in the roster."), valueName: "clinician"))
    var colleague: String?

    @OptionGroup var yes: YesOption
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard all != (caseNumber != nil) else { throw ValidationError(Texts.current("Give the number of a case, or --all.")) }
    }

    private struct JSON: Encodable {
        let to: String
        let transferred: [Int]
        /// With drafts that only their author can sign.
        let unsigned: [Int]
        let notRewrapped: Int
    }

    func run() async throws {
        let desk = try await CaseDesk(state)
        let texts = desk.texts
        let own = desk.vault.owner.clinician
        let cases =
            try caseNumber.map { [try desk.numbered($0)] }
            ?? desk.vault.cases(at: desk.now).filter { $0.state.members[own] != nil }
        let member = try desk.colleague(colleague, among: desk.colleagues, "--to")
        let unsigned = cases.filter { found in found.state.notes.contains { $0.isUnsigned && $0.author == own } }.map(\.number)
        let ready = cases.filter { !unsigned.contains($0.number) }
        let name = desk.name(of: member)
        if !unsigned.isEmpty {
            let numbers = texts.list(unsigned.map { texts.number($0) })
            desk.tool.console.writeError(
                texts(
                    "Cases with unsigned notes of yours stay: {numbers}. Sign or discard the notes, then transfer again.",
                    ["numbers": numbers]))
        }
        guard !ready.isEmpty else { throw ReleaseInputError.nothingToTransfer }
        let question = texts.plural(
            "Hand {count} case to {name} and leave it? Your psychotherapy notes do not go along.",
            "Hand {count} cases to {name} and leave them? Your psychotherapy notes do not go along.", count: ready.count, ["name": name])
        guard try desk.confirm(question, yes.yes) else { return }
        let left = try ready.reduce(0) { try $0 + hand($1.state, to: member, desk) }
        let line = texts.plural(
            "{name} answers for {count} case from now on. Psychotherapy notes stayed with you; what you have read stays on this device.",
            "{name} answers for {count} cases from now on. Psychotherapy notes stayed with you; what you have read stays on this device.",
            count: ready.count, ["name": name])
        try desk.say(line, JSON(to: name, transferred: ready.map(\.number), unsigned: unsigned, notRewrapped: left), output)
        if let warning = notWrappedAnew(left, texts) { desk.tool.console.writeError(warning) }
    }

    /// Letting in comes first: whoever is interrupted between the two has shared the case and can do it again.
    /// - Returns: how many records could not be wrapped for the colleague.
    private func hand(_ state: CaseState, to member: SigningPublicKey, _ desk: CaseDesk) throws -> Int {
        var left = 0
        if state.members[member] != .responsible {
            let added = try desk.record { try MemberAdded(member: member, role: .responsible) }
            try desk.vault.write(.memberAdded(added), in: state.id, at: desk.now)
            left = desk.vault.notRewrapped
        }
        let removed = try desk.record { try MemberRemoved(member: desk.vault.owner.clinician) }
        // After it nothing of the leaver's is believed, so what let the colleague in has to come before.
        try desk.vault.write(.memberRemoved(removed), in: state.id, at: desk.now + 1)
        return left
    }
}
