// Runs the built tool and compares what it says with what was recorded.

import Foundation
import ProgrammeKit
import Testing
import Wire

struct Golden {
    let root: String
    let now: Instant
    private let tool = Tools.built.notes

    init(root: String, now: Instant) {
        self.root = root
        self.now = now
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden/respite-notes")

    /// - Parameter help: whether the transcript begins with the command's help.
    func check(_ name: String, help: Bool, _ steps: [TranscriptTests.Step]) async throws {
        let words =
            [
                "availability-", "cases-", "custodian-", "device-", "drafts-", "followup-", "goal-", "handoff-", "keys-", "plan-",
                "private-", "report-",
                "retention-", "roi-",
            ].contains(where: name.hasPrefix)
            ? name.split(separator: "-", maxSplits: 1).map(String.init) : [name]
        var transcript = ""
        if help { transcript += try await run(words + ["--help"], "", 0, name) }
        for step in steps { transcript += try await run(step.arguments, step.input, step.status, name) }
        let settled = settled(transcript)
        let file = Self.folder.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["RESPITE_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(settled.utf8).write(to: file)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(settled == recorded, "\(name)")
    }

    private func run(_ arguments: [String], _ input: String, _ status: Int32, _ name: String) async throws -> String {
        let outcome = try await tool.run(
            arguments.map { $0.replacing("{root}", with: root).replacing("{day}", with: day(2)).replacing("{past}", with: day(-10)) },
            input: input,
            environment: ["COLUMNS": "100"])
        let shown = arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
        #expect(outcome.status == status, "\(name): \(shown): \(outcome.error)")
        let errors = outcome.error.split(separator: "\n").map { "! \($0)\n" }.joined()
        return "$ respite-notes \(shown)\n\(outcome.output)\(errors)[exit \(outcome.status)]\n\n"
    }

    /// The day after tomorrow is when the prepared bookings are.
    private func day(_ days: Int64) -> String {
        let format = Date.ISO8601FormatStyle().year().month().day()
        return Date(timeIntervalSince1970: Double(now.seconds + days * 86_400)).formatted(format)
    }

    /// What differs from run to run: folders, dates, quarters, times, words and groups of keys, and how wide a column is for them.
    private func settled(_ text: String) -> String {
        text.replacing(root, with: "{root}")
            .replacing(#/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/#, with: "{instant}")
            .replacing(#/\d{4}-\d{2}-\d{2}/#, with: "{day}")
            .replacing(#/\d{4}-Q\d/#, with: "{quarter}").replacing(#/"(from|to)" : \d{9,}/#) { "\"\($0.1)\" : \"{instant}\"" }
            .replacing(#/(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? \d{1,2} [A-Z][a-z]{2,3}( \d{4})?/#, with: "{date}")
            .replacing(#/\d{2}:\d{2}(–\d{2}:\d{2})?(?=[ .,:)\n])/#, with: "{time}")
            .replacing("overdue, now", with: "overdue, {duration} ago").replacing("Heard now.", with: "Heard {duration} ago.")
            // Shown where a step takes longer than a second.
            .replacing(#/! (Fetching|Handing in|Wrapping) case files[^\n]*: \d+ of \d+\n/#, with: "")
            .replacing(#/\b\d+ (min|h|days?)( \d+ (min|h))? ago/#, with: "{duration} ago")
            .replacing(#/for \d+ (min|h|days?)( \d+ (min|h))?\./#, with: "for {duration}.")
            .replacing(#/\bin \d+ (min|h|days?)( \d+ (min|h))?\b/#, with: "in {duration}")
            .replacing(#/(says for (?:Dana Rivera|Ida Moss):|[sS]ix words:?|Records custodian)( +[a-z]+){6}/#, with: "{words}")
            .replacing(#/--words '[a-z ]+'/#, with: "--words {words}")
            .replacing(#/"(key|words)" : "[^"]+"/#) { "\"\($0.1)\" : \"…\"" }
            .replacing(#/─+/#, with: "─").replacing(#/(\S) {2,}/#) { "\($0.1)  " }
    }
}
