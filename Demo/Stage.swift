// The stage on which the demo plays: directories, files with passphrases and cards, and a line of text for each step.

import Foundation
import ProgrammeKit

struct Stage: Sendable {
    let root: URL
    let tools: Tools
    let started = ContinuousClock.now

    var passphraseFile: String { root.appending(path: "passphrase").path }
    var requests: URL { root.appending(path: "requests") }

    init(root: URL, tools: Tools) throws {
        self.root = root
        self.tools = tools
        for folder in ["requests", "clinicians", "officers"] {
            try FileManager.default.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true)
        }
        try write("correct horse battery staple\n", to: "passphrase")
    }

    func say(_ line: String) {
        let elapsed = (ContinuousClock.now - started).components.seconds
        write(line: "[\(String(format: "%2d", elapsed)) s] \(line)")
    }

    /// Something the demo quotes: indented.
    func quote(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.isEmpty { write(line: "         \(line)") }
    }

    private func write(line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    func home(_ folder: String, _ index: Int) -> String { root.appending(path: "\(folder)/\(index)").path }

    @discardableResult
    func write(_ text: String, to path: String) throws -> String {
        let file = root.appending(path: path)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    func state(_ folder: String, _ index: Int) -> [String] { ["--home", home(folder, index), "--passphrase-file", passphraseFile] }
}

/// Runs pieces of work a few at a time; throws the first error.
func inParallel(_ count: Int, over indices: some Collection<Int> & Sendable, _ work: @escaping @Sendable (Int) async throws -> Void)
    async throws
{
    try await withThrowingTaskGroup(of: Void.self) { group in
        var waiting = indices.makeIterator()
        for _ in 0..<count {
            guard let next = waiting.next() else { break }
            group.addTask { try await work(next) }
        }
        while try await group.next() != nil {
            guard let next = waiting.next() else { continue }
            group.addTask { try await work(next) }
        }
    }
}
