// The golden transcripts of all tools, read: which command ran, how it ended, what it said.

import Foundation
import ProgrammeKit
import TestSupport

struct GoldenTranscripts {
    struct Run {
        let tool: String
        /// Everything behind the tool's name.
        let words: [String]
        let status: Int32
        /// Standard output and standard error, as they were recorded.
        let output: String

        var isHelp: Bool { words.contains("--help") }
    }

    let runs: [Run]

    init() throws {
        let places = ["Tests/Golden", "Tests/RespiteServerTests/Transcripts"].map { PackageRoot.url.appending(path: $0) }
        let files = places.flatMap { place in
            (FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? [])
                .filter { $0.pathExtension == "txt" }
        }
        runs = try files.sorted { $0.path < $1.path }.flatMap { Self.runs(in: try String(contentsOf: $0, encoding: .utf8)) }
    }

    /// `$ tool words`, what it said, and `[exit 0]` or `= 0`.
    private static func runs(in transcript: String) -> [Run] {
        var (runs, command, output): ([Run], [String]?, [String]) = ([], nil, [])
        for line in transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("$ respite") {
                (command, output) = (line.dropFirst(2).split(separator: " ").map(String.init), [])
            } else if let words = command, let match = line.wholeMatch(of: #/(?:\[exit (\d+)\]|= (\d+))/#) {
                let status = (match.1 ?? match.2).flatMap { Int32($0) } ?? -1
                runs.append(
                    Run(tool: words[0], words: Array(words.dropFirst()), status: status, output: output.joined(separator: "\n")))
                command = nil
            } else {
                output.append(line)
            }
        }
        return runs
    }
}

/// A command as the tool itself lists it.
struct ToolCommand: Decodable {
    let commandName: String
    let aliases: [String]?
    let shouldDisplay: Bool?
    let subcommands: [ToolCommand]?
    let arguments: [Argument]?

    struct Argument: Decodable {
        let names: [Name]?

        struct Name: Decodable {
            let name: String
        }
    }

    private struct Dump: Decodable {
        let command: ToolCommand
    }

    static func all(of tool: Tool) async throws -> ToolCommand {
        let dump = try await tool.succeed(["--experimental-dump-help"])
        return try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
    }

    private var children: [ToolCommand] { (subcommands ?? []).filter { $0.commandName != "help" } }

    var hasJSON: Bool { arguments?.contains { $0.names?.contains { $0.name == "json" } ?? false } ?? false }

    /// Those that do something, each with the words that lead to it.
    var leaves: [(path: [String], command: ToolCommand)] {
        children.flatMap { child -> [(path: [String], command: ToolCommand)] in
            guard !child.children.isEmpty else { return [([child.commandName], child)] }
            return child.leaves.map { ([child.commandName] + $0.path, $0.command) }
        }
    }

    /// The leaf that these words call by name; `nil` where they leave it to a default.
    func path(of words: [String]) -> [String]? {
        guard let first = words.first else { return nil }
        guard let child = children.first(where: { $0.commandName == first || $0.aliases?.contains(first) == true }) else { return nil }
        guard !child.children.isEmpty else { return [child.commandName] }
        return child.path(of: Array(words.dropFirst())).map { [child.commandName] + $0 }
    }
}
