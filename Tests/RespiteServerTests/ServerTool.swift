// The built `respite-server`, run as an operator would.

import Foundation
import ProgrammeKit
import TestSupport
import Testing

/// Paths in arguments and output are written relative to `{root}`, so that transcripts are the same everywhere.
final class ServerTool: Sendable {
    let root: URL
    private let tool = Tools.built.server

    struct Outcome: Equatable {
        let status: Int32
        let output: String
        let errors: String
    }

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "respite-server-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// What `serve` does, not started yet; the streams are left to the caller.
    /// - Parameter preamble: shell commands that set limits.
    func serving(_ home: String, after preamble: String?) -> ChildProcess {
        let process = ChildProcess()
        tool.prepare(process, ["serve", "--home", path(home).path], after: preamble)
        process.standardInput = .nothing
        return process
    }

    /// Runs to the end.
    @discardableResult
    func callAsFunction(_ arguments: String...) throws -> Outcome { try run(arguments) }

    /// - Parameter blocks: the largest file that it may write, in blocks of 512 bytes.
    func run(_ arguments: [String], blocks: Int? = nil) throws -> Outcome {
        let outcome = try tool.runNow(
            arguments.map { $0.replacing("{root}", with: root.path) }, environment: ["COLUMNS": "100"],
            after: blocks.map { Self.limit($0) })
        return Outcome(status: outcome.status, output: shown(outcome.output), errors: shown(outcome.error))
    }

    /// SIGXFSZ must not kill, so that the error is seen.
    static func limit(_ blocks: Int) -> String { "trap '' XFSZ; ulimit -S -f \(blocks)" }

    private func shown(_ text: String) -> String { text.replacing(root.path, with: "{root}") }

    func path(_ name: String) -> URL { root.appending(path: name) }
}
