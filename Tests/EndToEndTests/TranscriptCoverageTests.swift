// No command is without its transcripts: help, a success and a mistake of each; and what lists anything lists it for programs too.

import Foundation
import ProgrammeKit
import Testing

struct TranscriptCoverageTests {
    private static let tools = ["respite", "respite-notes", "respite-summary", "respite-authority", "respite-server"]

    private enum Kind: String, CaseIterable {
        case help, success, mistake

        init(_ run: GoldenTranscripts.Run) { self = run.isHelp ? .help : run.status == 0 ? .success : .mistake }
    }

    @Test(arguments: tools) func everyCommandIsRecordedWithHelpASuccessAndAMistake(_ tool: String) async throws {
        let commands = try await ToolCommand.all(of: Tool(tool, in: Tools.products))
        let runs = try GoldenTranscripts().runs.filter { $0.tool == tool }
        #expect(!commands.leaves.isEmpty && !runs.isEmpty)
        var recorded: [[String]: Set<Kind>] = [:]
        for run in runs {
            guard let path = commands.path(of: run.words) else { continue }
            recorded[path, default: []].insert(Kind(run))
        }
        for (path, _) in commands.leaves {
            let missing = Set(Kind.allCases).subtracting(recorded[path] ?? []).map(\.rawValue).sorted()
            #expect(missing.isEmpty, "\(tool) \(path.joined(separator: " ")) lacks: \(missing.joined(separator: ", "))")
        }
    }

    /// What only does something, outside of case files, and has nothing to tell a program but its exit code.
    private static let doers: Set<String> = [
        "init", "request", "join", "availability set", "availability add", "availability remove", "availability holiday",
        "availability exception", "availability import", "answer", "propose", "offer", "move", "cancel", "mark", "backup", "restore",
        "wipe",
        "home",
    ]

    /// Whatever lists or shows something.
    private static let listing: Set<String> = [
        "list", "show", "status", "history", "today", "schedule", "open", "due", "queue", "search", "disclosures", "tasks", "leave",
        "resources", "now",
    ]

    @Test func whateverAClinicianListsProgramsCanReadToo() async throws {
        let commands = try await ToolCommand.all(of: Tools.built.notes)
        let runs = try GoldenTranscripts().runs.filter { $0.tool == "respite-notes" && $0.status == 0 && $0.words.contains("--json") }
        var documents: Set<String> = []
        for run in runs {
            let line = run.words.joined(separator: " ")
            // Warnings stand on standard error.
            let output = run.output.split(separator: "\n").filter { !$0.hasPrefix("! ") }.joined(separator: "\n")
            #expect(throws: Never.self, "\(line)") {
                try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
            }
            if let path = commands.path(of: run.words) { documents.insert(path.joined(separator: " ")) }
        }
        for (path, command) in commands.leaves {
            let name = path.joined(separator: " ")
            #expect(command.hasJSON != Self.doers.contains(name), "\(name)")
            guard let last = path.last, Self.listing.contains(last) else { continue }
            #expect(documents.contains(name), "\(name) is recorded nowhere with --json")
        }
        let known = Set(commands.leaves.map { $0.path.joined(separator: " ") })
        #expect(Self.doers.isSubset(of: known), "\(Self.doers.subtracting(known))")
    }
}
