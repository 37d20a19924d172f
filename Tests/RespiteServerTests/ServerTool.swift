// The built `respite-server`, run as an operator would.

import Foundation
import TestSupport
import Testing

/// Paths in arguments and output are written relative to `{root}`, so that transcripts are the same everywhere.
final class ServerTool: Sendable {
    let root: URL

    struct Outcome: Equatable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Beside the test bundle, where the build puts every tool.
    static let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "respite-server")

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "respite-server-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// Not started yet.
    func process(_ arguments: [String], output: URL, errors: URL) throws -> ChildProcess {
        let process = ChildProcess()
        process.executableURL = Self.executable
        process.arguments = arguments.map { $0.replacing("{root}", with: root.path) }
        process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "COLUMNS": "100"]
        process.standardInput = .nothing
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = .file(try FileHandle(forWritingTo: output))
        process.standardError = .file(try FileHandle(forWritingTo: errors))
        return process
    }

    /// Runs to the end.
    @discardableResult
    func callAsFunction(_ arguments: String...) throws -> Outcome { try run(arguments) }

    func run(_ arguments: [String]) throws -> Outcome {
        let name = UUID().uuidString
        let (output, errors) = (root.appending(path: ".\(name).out"), root.appending(path: ".\(name).err"))
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        let process = try process(arguments, output: output, errors: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: try text(output), errors: try text(errors))
    }

    private func text(_ file: URL) throws -> String {
        try String(contentsOf: file, encoding: .utf8).replacing(root.path, with: "{root}")
    }

    func path(_ name: String) -> URL { root.appending(path: name) }
}
