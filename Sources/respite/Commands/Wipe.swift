// `respite wipe`: leaves nothing of ours on this device.

import ArgumentParser
import LocalState
import Localization
import PersonalTools
import Terminal
import ToolSupport

struct Wipe: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Remove everything this tool keeps on this device. Appointments stay booked."),
            discussion: Texts.current("Examples:\n  respite wipe\n  respite wipe --yes --home usb/data")
        )
    }

    @Flag(help: ArgumentHelp(Texts.current("Do not ask.")))
    var yes = false

    @OptionGroup var state: StateOptions

    func run() async throws {
        let tool = OfficerTool()
        let texts = tool.texts
        try tool.confirm(
            texts("Remove it all? Your appointments stay booked, but only the six words can cancel them then. This cannot be undone."),
            yes: yes, help: Leaving.nothing.help(texts))
        try await tool.file(state).wipe()
        tool.console.writeParagraph(
            texts(
                "Removed. A flash disk may keep old blocks; what they hold is sealed under your passphrase. Backups elsewhere are not touched."
            ))
    }
}
