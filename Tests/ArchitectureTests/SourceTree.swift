// The files of the repository as text, and Swift sources without their comments or literals. Each is read once for all tests.

import Foundation
import Testing

enum SourceTree {
    /// The package's directory.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct File: Sendable, CustomTestStringConvertible {
        /// Relative to the package's directory.
        let path: String
        let text: String
        /// Without comments, and with the content of literals left out; the text itself where it is not Swift.
        let code: String
        /// The content of string literals only.
        let literals: [String]

        var name: String { path.split(separator: "/").last.map(String.init) ?? path }
        var testDescription: String { path }
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        init(path: String, text: String) {
            self.path = path
            self.text = text
            let swift = path.hasSuffix(".swift") && !path.contains("/Generated/") ? SwiftText(text) : nil
            code = swift?.code ?? text
            literals = swift?.literals ?? []
        }
    }

    /// Swift files below a directory, sorted by path; none where there is no such directory.
    static func swift(below directory: String) -> [File] {
        files(below: directory).filter { $0.path.hasSuffix(".swift") }
    }

    /// Readable files below a directory, sorted by path.
    static func files(below directory: String) -> [File] { all.filter { $0.path.hasPrefix(directory + "/") } }

    /// Nil for a directory, for what is not text, and for what is not there.
    static func file(_ path: String) -> File? {
        guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else { return nil }
        return File(path: path, text: text)
    }

    private static let all: [File] = {
        let folders = ["Sources", "Policies", "Localization", "Demo", "Tests", "Examples", "Benchmarks", "scripts", ".ci"]
        return folders.flatMap { folder in
            let paths = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.compactMap { $0 as? String } ?? []
            return paths.sorted().filter { !$0.contains(".build") }.compactMap { file(folder + "/" + $0) }
        }
    }()
}
