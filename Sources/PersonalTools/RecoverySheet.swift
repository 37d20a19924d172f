// The recovery sheet: shown or written once, never kept.

public import LocalState
import Localization
public import Terminal

public enum RecoverySheet {
    /// - Parameter path: of a file that does not exist yet; `nil` shows it on the screen.
    public static func hand(out recovery: RecoveryKey, to path: String?, _ prompter: Prompter) throws {
        let texts = prompter.texts
        let lines =
            [
                texts("Recovery sheet"),
                texts(
                    "These groups open this device's sealed state when the passphrase is forgotten. Keep the paper apart from the device."),
                "",
            ] + recovery.groups + [""]
        if let path { return try InputFile.create(path, Array((lines.joined(separator: "\n") + "\n").utf8)) }
        for line in lines { prompter.console.writeParagraph(line) }
        guard prompter.console.traits.isInteractive else { return }
        let help = texts(
            "Nothing is sent in this step; the groups stand on this screen and nowhere else. This sheet is shown only now, and without a sheet nobody can mend a forgotten passphrase."
        )
        while try !prompter.yesNo(texts("Have you written it down or printed it?"), help: help) { prompter.console.writeParagraph(help) }
    }

    /// The groups in a text, whatever else is printed around them.
    public static func key(in text: String) throws -> RecoveryKey {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let groups = words.filter { $0.count == 9 && $0.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) } }
        return try RecoveryKey(typed: (groups.count == RecoveryKey.groupCount ? groups : words).joined(separator: " "))
    }
}
