// `respite rights`: what the law gives an officer who seeks help, and what a social worker may have to tell.

import ArgumentParser
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Policies
import ServiceAPI
import Terminal
import ToolSupport
import Trust

struct RightsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rights",
            abstract: Texts.current("Show your rights and the limits of confidentiality. Needs no network."),
            discussion: Texts.current(
                "Examples:\n  respite rights\n  respite rights --json\n  respite rights --passphrase-file pass.txt\n\nThe limits as your own programme has signed them need the passphrase; without it, those of a usual programme are shown."
            )
        )
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let statute: String
        let text: String
    }

    func run() async throws {
        let tool = OfficerTool()
        let texts = tool.texts
        let own = try await ownProgramme(tool)
        let rules = own?.rules
        let reference = rules?.limits ?? .connecticut
        let facts = Rights.facts(under: reference)
        guard !output.json else {
            // For scripts: the same in every language.
            let english = Texts(.english)
            return try tool.console.write(json: facts.map { JSON(statute: $0.statute, text: english($0.text)) })
        }
        for fact in facts {
            tool.console.writeHeading(fact.statute)
            tool.console.writeParagraph(texts(fact.text))
        }
        if !facts.isEmpty { tool.console.writeParagraph(texts(Rights.reservation)) }
        guard let limits = LimitsOfConfidentiality.text(for: reference) else {
            return tool.console.writeParagraph(
                texts(
                    "This program does not carry the texts of your programme ({name}); ask your clinician for them.", ["name": reference.id]
                ))
        }
        tool.console.writeHeading(texts(limits.title))
        for paragraph in limits.shown(in: texts, policy: rules ?? .preset) { tool.console.writeParagraph(paragraph) }
        if let custodian = own?.roster.body.custodianNotice { tool.console.writeParagraph(texts.paragraph(custodian)) }
        guard own == nil else { return }
        tool.console.writeParagraph(
            texts(
                "These are the limits of a usual programme; your own may keep bookings for another time. With the passphrase they are shown."
            ))
    }

    /// What this officer's programme has signed; `nil` before enrolment, and without the passphrase.
    private func ownProgramme(_ tool: OfficerTool) async throws -> TrustedProgramme? {
        guard tool.file(state).exists else { return nil }
        if state.passphraseFile == nil {
            guard tool.console.traits.isInteractive, !output.json else { return nil }
            let question = tool.texts("Show them as your own programme has signed them? That needs the passphrase.")
            guard try tool.prompter.yesNo(question, suggestion: true, help: Leaving.nothing.help(tool.texts)) else { return nil }
        }
        let session = try tool.unlock(state)
        guard try session.state.read().memory != nil else { return nil }
        return try await session.programme().trusted
    }
}
