// The files of the repository as text, and Swift sources without their comments or literals.

import Foundation
import Testing

enum SourceTree {
    /// The package's directory.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct File: Sendable, CustomTestStringConvertible {
        /// Relative to the package's directory.
        let path: String
        let text: String

        var name: String { path.split(separator: "/").last.map(String.init) ?? path }
        var testDescription: String { path }
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        /// Without comments, and with the content of literals left out.
        var code: String { SwiftText(text).code }
        /// The content of string literals only.
        var literals: [String] { SwiftText(text).literals }
    }

    /// Swift files below a directory, sorted by path; none where there is no such directory.
    static func swift(below directory: String) -> [File] {
        files(below: directory).filter { $0.path.hasSuffix(".swift") }
    }

    /// Readable files below a directory, sorted by path.
    static func files(below directory: String) -> [File] {
        let base = root.appending(path: directory)
        let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return paths.sorted().compactMap { file(directory + "/" + $0) }
    }

    /// Nil for a directory, for what is not text, and for what is not there.
    static func file(_ path: String) -> File? {
        guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else { return nil }
        return File(path: path, text: text)
    }
}
