// Runs the built tool and compares what it says with what was recorded in `Tests/Golden/respite`.
//
// `RESPITE_RECORD=1` writes the transcripts anew; read the difference before you commit it.

import Foundation
import ProgrammeKit
import Testing

/// One command; `{root}` stands for the stage's folder, `{day}` for the day after tomorrow.
struct Step: Sendable {
    let arguments: [String]
    let status: Int32
    let input: String

    init(_ arguments: String, _ status: Int32 = 0, input: String = "") {
        self.arguments = Self.words(arguments)
        self.status = status
        self.input = input
    }

    /// Words in single quotes stay together.
    private static func words(_ text: String) -> [String] {
        text.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
        }
    }
}

struct Transcript {
    let stage: Stage

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden/respite")

    /// Runs the steps in order, with the command's help first where it has one.
    func check(_ name: String, help: Bool = true, _ steps: [Step], sourceLocation: SourceLocation = #_sourceLocation) async throws {
        var text = help ? try await run(Step("\(name) --help"), name) : ""
        for step in steps { text += try await run(step, name) }
        let settled = settled(text)
        let file = Self.folder.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["RESPITE_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(settled.utf8).write(to: file)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(settled == recorded, "\(name)", sourceLocation: sourceLocation)
    }

    private func run(_ step: Step, _ name: String) async throws -> String {
        let arguments = step.arguments.map { $0.replacing("{root}", with: stage.root).replacing("{day}", with: Stage.day(2)) }
        let outcome = try await stage.tools.respite.run(
            arguments, input: step.input, environment: ["COLUMNS": "100", "PATH": stage.root + "/bin", "HOME": stage.root])
        let shown = step.arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
        #expect(outcome.status == step.status, "\(name): \(shown): \(outcome.error)")
        let errors = outcome.error.split(separator: "\n").map { "! \($0)\n" }.joined()
        return "$ respite \(shown)\n\(outcome.output)\(errors)[exit \(outcome.status)]\n\n"
    }

    /// What differs from run to run: folders, dates, times, words, keys, and how wide a column is for them.
    private func settled(_ text: String) -> String {
        let times = Self.withoutMoments(
            text.replacing(stage.root, with: "{root}").replacing(stage.tools.respite.executable.path, with: "{program}"))
        return
            times
            .replacing(#/127\.0\.0\.1:\d+/#, with: "{address}")
            .replacing(#/\b[0-9a-f]{64,}\b/#, with: "{key}").replacing(#/\b[0-9a-f]{16}…/#, with: "{key}…")
            .replacing(#/([sS]ix\s+words: |[sS]ix words {2,}|cancel it +|"cancelCode" : ")[a-z]+(\s+[a-z]+){5}/#) { "\($0.1){words}" }
            .replacing(#/"(\w*[wW]ords)" : \[[^\]]*\]/#) { "\"\($0.1)\" : [{words}]" }
            .replacing(#/(?m)^[A-Z2-7]{9}$/#, with: "{group}")
            .replacing(#/\b\d{1,2} \* \* \* \*/#, with: "{minute} * * * *")
            .replacing(#/─+/#, with: "─").replacing(#/(\S) {2,}/#) { "\($0.1)  " }
    }

    /// Dates and times. A night in which the clocks change says so, and stands here as any other.
    static func withoutMoments(_ text: String) -> String {
        text.replacing(#/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/#, with: "{instant}")
            .replacing(#/\d{4}-\d{2}-\d{2}/#, with: "{day}").replacing(#/\d{4}-Q\d/#, with: "{quarter}")
            .replacing(#/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} [A-Z][a-z]+ \d{4}/#, with: "{date}")
            .replacing(#/(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? \d{1,2} [A-Z][a-z]{2,3}( \d{4})?/#, with: "{date}")
            .replacing(#/\d{2}:\d{2}(–\d{2}:\d{2})?(?=[ .,)\n])/#, with: "{time}")
            .replacing(#/\{time\} \(UTC[^)]*\) – \{time\} \(UTC[^)]*\)/#, with: "{time} – {date}, {time}")
    }
}
