// The recovery sheet: shown or written once, never kept.

import Foundation
import LocalState
import Localization
import Terminal

enum RecoverySheet {
    /// - Parameter path: of a file that does not exist yet; `nil` shows it on the screen.
    static func hand(out recovery: RecoveryKey, to path: String?, _ tool: OfficerTool) throws {
        let texts = tool.texts
        let lines =
            [
                texts("Recovery sheet"),
                texts(
                    "These groups open this device's sealed state when the passphrase is forgotten. Keep the paper apart from the device."),
                "",
            ] + recovery.groups + [""]
        guard let path else {
            tool.console.write(lines)
            guard tool.console.traits.isInteractive else { return }
            guard try tool.prompter.yesNo(texts("Have you written it down or printed it?")) else { throw PromptError.noAnswer }
            return
        }
        let contents = Data((lines.joined(separator: "\n") + "\n").utf8)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw InputError.unwritableFile(path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard (try? handle.write(contentsOf: contents)) != nil, (try? handle.synchronize()) != nil else {
            throw InputError.unwritableFile(path)
        }
    }
}
