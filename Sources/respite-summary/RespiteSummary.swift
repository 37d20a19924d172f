// `respite-summary`: what a programme publishes about itself, for the chief and for whoever wants to check it.

import ArgumentParser
import Localization
import PersonalTools
import ToolSupport

@main
struct RespiteSummary: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "respite-summary",
            abstract: Texts.current("Read the published summary of a support programme: how the department is doing, and nobody in it."),
            discussion: Texts.current(
                "Start with “respite-summary join” and the invitation of your programme. It holds public documents only: no passphrase, no secret. Officers see the same bytes with “respite summary”."
            ),
            subcommands: [
                Join.self, Latest.self, List.self, Show.self, TrendCommand.self, Coverage.self, Verify.self, Export.self,
                InvitationCommand.self,
            ]
        )
    }

    static func main() async {
        await ToolMain.run(Self.self) { error, texts in SummarySentences.sentence(error, texts) ?? SharedErrors.sentence(error, texts) }
    }
}
