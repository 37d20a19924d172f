// `respite-notes keys`: other encryption keys before the quarter ends.

import ArgumentParser
import CaseVault
import ClinicianClient
import Localization
import PersonalTools
import ServiceAPI
import Terminal
import ToolSupport

struct KeysCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "keys", abstract: Texts.current("Your own encryption keys."), subcommands: [Rotate.self])
    }

    struct Rotate: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Take new encryption keys now, and have your records wrapped to them."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes keys rotate\n  respite-notes keys rotate --yes --json\n\nFor when somebody may have seen the present ones. New keys come by themselves each quarter. The old ones open what was sealed to them until then, and are destroyed as at the end of their quarters. Who has copied both a record's wrap and an old key can still read that record. Your identity and device keys stay: if those were seen, tell the clinical authority. Other devices of yours have to be added again."
                )
            )
        }

        @OptionGroup var yes: YesOption
        @OptionGroup var state: StateOptions
        @OptionGroup var output: OutputOptions

        private struct JSON: Encodable {
            let rotated = true
            let published: Bool
            let recordsLeft: Int
        }

        func run() async throws {
            let tool = NotesTool()
            let texts = tool.texts
            let session = try tool.unlock(state)
            guard try tool.confirm(texts("Replace your encryption keys now? It cannot be undone."), yes.yes) else { return }
            let isPublished = try await session.rotateSubkeys() == .sent
            var left = 0
            if try session.hasVault {
                let vault = try await session.vault()
                let now = try session.writingTime()
                let line = FetchingLine(tool)
                defer { line.end() }
                repeat {
                    line.end()
                    left = try vault.rewrap(at: now) { line.show(.wrapping, $0, of: $1) }
                } while left > vault.notRewrapped
            }
            if output.json { return try tool.console.write(json: JSON(published: isPublished, recordsLeft: left)) }
            tool.console.writeParagraph(
                isPublished
                    ? texts("You have new encryption keys, and they are published; your records are wrapped to them.")
                    : texts(
                        "You have new encryption keys, and your records are wrapped to them. They are not published yet; “respite-notes sync” does that."
                    ))
            tool.console.writeParagraph(
                texts("Hand the new wraps in with “respite-notes sync”, and make a backup: an older one lacks these keys."))
            if left > 0 { tool.console.writeError(CaseSyncView(texts).notRewrapped(left)) }
        }
    }
}
