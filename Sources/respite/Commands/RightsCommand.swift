// `respite rights`: what the law gives an officer who seeks help, and what a social worker may have to tell.

import ArgumentParser
import Localization
import Policies
import Terminal
import ToolSupport

struct RightsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rights",
            abstract: Texts.current("Show your rights and the limits of confidentiality. Needs no network and no passphrase."),
            discussion: Texts.current("Examples:\n  respite rights\n  respite rights --json")
        )
    }

    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let statute: String
        let text: String
    }

    func run() async throws {
        let tool = OfficerTool()
        guard !output.json else {
            return try tool.console.write(json: Rights.facts.map { JSON(statute: $0.statute, text: tool.texts($0.text)) })
        }
        for fact in Rights.facts {
            tool.console.writeHeading(fact.statute)
            tool.console.writeParagraph(tool.texts(fact.text))
        }
        guard let limits = LimitsOfConfidentiality.text(for: .connecticut) else { return }
        tool.console.writeHeading(tool.texts(limits.title))
        for paragraph in limits.shown(in: tool.texts, policy: PolicyRules.preset) { tool.console.writeParagraph(paragraph) }
    }
}
