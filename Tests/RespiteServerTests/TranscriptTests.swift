// What an operator sees, word for word: for each subcommand its help, a success and a typical mistake.
//
// `RESPITE_RECORD=1 swift test --filter TranscriptTests` writes the transcripts anew; look at the difference before committing it.

import Foundation
import ServerCore
import Testing
import Wire

@Suite(.serialized) struct TranscriptTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")

    /// The commands of each transcript, in order. `prepare` brings the servers that they talk about.
    static let scripts: [(name: String, prepared: [Preparation], commands: [[String]])] = [
        (
            "respite-server", [],
            [[], ["--help"], ["frobnicate"], ["init"]]
        ),
        (
            "init", [],
            [
                ["init", "--help"],
                ["init", "--role", "department", "--home", "{root}/d", "--address", "https://127.0.0.1:18443"],
                ["init", "--role", "department", "--home", "{root}/d", "--address", "https://127.0.0.1:18443"],
                ["init", "--home", "{root}/e", "--address", "https://127.0.0.1:18443"],
                ["init", "--role", "both", "--home", "{root}/b", "--address", "https://127.0.0.1:18443"],
                ["init", "--role", "department", "--home", "{root}/f", "--address", "https://127.0.0.1:0"],
            ]
        ),
        (
            "import", [.department, .bundle],
            [
                ["import", "--help"],
                ["import", "{root}/programme.bundle", "--home", "{root}/d"],
                ["import", "{root}/programme.bundle", "--home", "{root}/d", "--json"],
                ["import", "{root}/nothing.bundle", "--home", "{root}/d"],
                ["import", "{root}/d/server.json", "--home", "{root}/d"],
                ["import", "{root}/foreign.bundle", "--home", "{root}/d"],
            ]
        ),
        (
            "serve", [.department],
            [
                ["serve", "--help"],
                ["serve", "--home", "{root}/d"],
                ["serve", "--home", "{root}/nowhere"],
                ["serve", "--home", "{root}/d", "--role", "provider"],
            ]
        ),
        (
            "status", [.department, .bundle],
            [
                ["status", "--help"],
                ["status", "--home", "{root}/d"],
                ["import", "{root}/programme.bundle", "--home", "{root}/d"],
                ["status", "--home", "{root}/d"],
                ["status", "--home", "{root}/d", "--json"],
                ["status", "--home", "{root}"],
            ]
        ),
        (
            "request", [.department],
            [
                ["request", "--help"],
                ["request", "--home", "{root}/d"],
                ["request"],
            ]
        ),
        (
            "rotate-certificate", [.department, .bundle],
            [
                ["rotate-certificate", "--help"],
                ["rotate-certificate", "--home", "{root}/d"],
                ["import", "{root}/programme.bundle", "--home", "{root}/d"],
                ["rotate-certificate", "--home", "{root}/d"],
                ["rotate-certificate", "--home", "{root}/d"],
            ]
        ),
        (
            "backup", [.department],
            [
                ["backup", "--help"],
                ["backup", "{root}/copy", "--home", "{root}/d"],
                ["backup", "{root}/copy", "--home", "{root}/d"],
            ]
        ),
        (
            "restore", [.department],
            [
                ["restore", "--help"],
                ["backup", "{root}/copy", "--home", "{root}/d"],
                ["restore", "{root}/copy", "--home", "{root}/new"],
                ["restore", "{root}/copy", "--home", "{root}/new"],
                ["restore", "{root}", "--home", "{root}/other"],
            ]
        ),
        (
            "check", [.department],
            [
                ["check", "--help"],
                ["check", "--home", "{root}/d"],
                ["check", "--home", "{root}/d", "--json"],
                ["check", "--home", "{root}/none"],
            ]
        ),
    ]

    enum Preparation { case department, bundle }

    @Test(arguments: scripts.map(\.name)) func aSubcommandSpeaksAsItsTranscriptSays(_ name: String) throws {
        let script = try #require(Self.scripts.first { $0.name == name })
        let tool = try ServerTool()
        for step in script.prepared { try prepare(step, tool) }
        var transcript = ""
        for arguments in script.commands {
            let outcome = try tool.run(arguments)
            transcript += "$ " + (["respite-server"] + arguments).joined(separator: " ") + "\n"
            transcript += outcome.output
            if !outcome.errors.isEmpty { transcript += outcome.errors.split(separator: "\n").map { "! \($0)\n" }.joined() }
            transcript += "[exit \(outcome.status)]\n\n"
        }
        if name == "serve" { transcript += try served() }
        let file = Self.folder.appending(path: "\(name).txt")
        let settled = Self.settled(transcript)
        if ProcessInfo.processInfo.environment["RESPITE_RECORD"] == "1" { try Data(settled.utf8).write(to: file) }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(settled == golden)
    }

    /// Started, then told to stop as a service manager does.
    private func served() throws -> String {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        let server = try RunningServer(tool, home: "d", port: founded.port)
        let status = server.stop()
        return "$ respite-server serve --home {root}/d\n\(server.output)[exit \(status)]\n\n"
    }

    private func prepare(_ step: Preparation, _ tool: ServerTool) throws {
        switch step {
        case .department:
            let made = try tool("init", "--role", "department", "--home", "{root}/d", "--address", "https://127.0.0.1:18443")
            try #require(made.status == 0, "\(made.errors)")
        case .bundle:
            let now = Side.systemTime()
            let founding = try TestFounding()
            let bundle = try founding.bundle(department: tool.path("d/side.request"), provider: nil, now: now)
            try founding.write(bundle, to: tool.path("programme.bundle"))
            let foreign = try TestFounding()
            try foreign.write(try foreign.bundle(department: nil, provider: nil, now: now), to: tool.path("foreign.bundle"))
        }
    }

    /// What differs from run to run: digests, dates and the second of a date.
    private static func settled(_ text: String) -> String {
        text.replacing(#/\b[0-9a-f]{64}\b/#, with: "{digest}")
            .replacing(#/listens on 127\.0\.0\.1:\d+/#, with: "listens on {address}")
            .replacing(#/by telephone: [a-z]+( [a-z]+){5}/#, with: "by telephone: {words}")
            .replacing(#/"words" : "[^"]*"/#, with: "\"words\" : \"{words}\"")
            .replacing(#/[A-Z][a-z]+day, \d{1,2} [A-Z][a-z]+ \d{4} */#, with: "{date}  ")
            .replacing(#/─+/#, with: "───")
            .replacing(#/Valid until +/#, with: "Valid until  ")
            .replacing(#/"(?<name>\w*[eE]xpires)" : \d+/#) { "\"\($0.output.name)\" : {time}" }
    }
}
