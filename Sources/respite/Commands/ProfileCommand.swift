// `respite profile`: the officer's own preferences. They stay on this device.

import ArgumentParser
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import ServiceAPI
import Terminal
import ToolSupport

struct ProfileCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "profile",
            abstract: Texts.current("Show or change your department, unit, language and how you like to meet. It stays on this device."),
            discussion: Texts.current(
                "Examples:\n  respite profile\n  respite profile --edit\n  respite profile --profile-file profile.json\n\nThe file is JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"modality\": \"phone\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}; what is left out stays."
            )
        )
    }

    @Flag(help: ArgumentHelp(Texts.current("Ask for each of them.")))
    var edit = false

    @Option(
        help: ArgumentHelp(Texts.current("Read them from this JSON file (- for standard input)."), valueName: "file"), completion: .file()
    )
    var profileFile: String?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = OfficerTool()
        let session = try tool.enrolled(state)
        let programme = try await session.programme().trusted
        if profileFile != nil {
            try await tool.fillProfile(session, programme, from: profileFile)
        } else if edit {
            try await tool.askProfile(session, programme)
        }
        try show(try session.state.read().profile, tool)
    }

    private struct JSON: Encodable {
        let department: String?
        let unit: String?
        let language: String?
        let modality: String?
        let contact: OfficerProfile.SavedContact?
    }

    private func show(_ profile: OfficerProfile, _ tool: OfficerTool) throws {
        guard !output.json else {
            return try tool.console.write(
                json: JSON(
                    department: profile.department, unit: profile.unit, language: profile.language, modality: profile.modality?.rawValue,
                    contact: profile.contact))
        }
        let texts = tool.texts
        var list = KeyValueList()
        // Translators: of police. In Polish “departament”, as in Connecticut: see “Words that are decided” in Localization/README.md.
        list.add(texts("Department"), profile.department ?? texts("not set"))
        list.add(texts("Unit"), profile.unit ?? texts("not set"))
        list.add(texts("Language"), profile.language.map(texts.language(tag:)) ?? texts("not set"))
        list.add(texts("How"), profile.modality.map(texts.word) ?? texts("not set"))
        list.add(texts("How to reach you"), profile.contact?.text ?? texts("asked at each booking"))
        tool.console.write(list)
    }
}
