// What scripts read of a tool: which of its commands write JSON, and whether the catalogue had a hand in it.

import Foundation

public enum ScriptedCommands {
    private struct Dump: Decodable { let command: Command }

    private struct Command: Decodable {
        let commandName: String
        let subcommands: [Command]?
        let arguments: [Argument]?
    }

    private struct Argument: Decodable { let names: [Name]? }

    private struct Name: Decodable { let name: String }

    /// Every command of a tool that takes `--json`, for example `cases list`.
    public static func withJSON(_ tool: Tool) async throws -> Set<String> {
        let dump = try await tool.succeed(["--experimental-dump-help"])
        return commands(try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command, below: [])
    }

    private static func commands(_ command: Command, below path: [String]) -> Set<String> {
        let names = (command.arguments ?? []).flatMap { $0.names ?? [] }.map(\.name)
        let own: Set<String> = names.contains("json") && !path.isEmpty ? [path.joined(separator: " ")] : []
        return (command.subcommands ?? []).filter { $0.commandName != "help" }
            .reduce(own) { $0.union(commands($1, below: path + [$1.commandName])) }
    }

    /// The strings of a JSON text in which a text of the pseudo-locale stands, alone or among other words: something for people.
    public static func disguised(in json: String) -> [String] {
        json.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.1) }.filter { text in
            text.hasPrefix("[") && text.hasSuffix("]") || text.contains(#/\[[^\[\]]*[áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ]|~\]/#)
        }
    }
}
