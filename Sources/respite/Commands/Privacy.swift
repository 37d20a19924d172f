// `respite privacy`: what leaves this device, to whom, and who can read it.

import ArgumentParser
import Bookings
import LocalState
import Localization
import OfficerClient
import PersonalTools
import ServiceAPI
import Terminal
import ToolSupport
import Trust

struct Privacy: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Show exactly which fields leave this device, to whom, and who can read each."),
            discussion: Texts.current("Examples:\n  respite privacy\n  respite privacy 1\n  respite privacy --json")
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("An appointment: what was sent about it, and who can read it.")))
    var number: Int?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = OfficerTool()
        guard let number else {
            let isAsked = state.passphraseFile != nil && !output.json && tool.file(state).exists
            return try await general(isAsked ? tool.unlock(state) : nil, tool)
        }
        let session = try tool.enrolled(state)
        let booking = try await tool.appointment(session, number: number, title: "", all: true, sends: .nothing)
        let programme = try await session.programme().trusted
        let identity = try booking.terms().clinician
        let clinician = programme.clinician(identity)?.name ?? tool.texts("the clinician")
        let view = try await tool.appointmentView(session)
        let sent = SentView(
            requests: try session.sent(about: booking), programme: programme, clinician: clinician, zone: view.zone, now: view.now,
            texts: tool.texts)
        guard !output.json else { return try tool.console.write(json: sent.json) }
        sent.write(to: tool.console)
    }

    /// - Parameter session: without one it is not known what the officer's own programme has signed.
    func general(_ session: OfficerSession?, _ tool: OfficerTool) async throws {
        guard !output.json else { return try tool.console.write(json: PrivacyView.json) }
        for line in PrivacyView.lines(tool.texts) { tool.console.writeParagraph(line) }
        tool.console.writeParagraph(
            tool.texts(
                "Your shifts, your preferences, your name and who you are never leave this device unless you write them to the clinician."))
        if let sentence = try await operators(session, tool.texts) { tool.console.writeParagraph(sentence) }
    }

    /// What one operator of both sides could read; `nil` where the signed policy wants two.
    private func operators(_ session: OfficerSession?, _ texts: Texts) async throws -> String? {
        guard let session, try session.state.read().memory != nil else {
            return texts(
                "Where one operator runs both sides, and “respite verify” says so then, that operator can read whatever either side can, and could open check-ins."
            )
        }
        return try await session.hasOneOperator() ? texts.singleOperator : nil
    }
}
