// What was recorded in `Tests/Golden`, and is compared word for word.

import Foundation

public enum Recorded {
    /// The text of a file below `Tests/Golden`. `RESPITE_RECORD=1` writes `text` there first; read the difference before you commit it.
    public static func text(_ name: String, recording text: String) throws -> String {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden/\(name)")
        if ProcessInfo.processInfo.environment["RESPITE_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return try String(contentsOf: file, encoding: .utf8)
    }
}
