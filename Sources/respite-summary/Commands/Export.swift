// `respite-summary export`: a summary as a page, a table or JSON, in a new file.

import ArgumentParser
import Foundation
import Localization
import PersonalTools
import SummaryPages
import Terminal
import ToolSupport

struct Export: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Write a summary into new files: a page to print, a table, or JSON."),
            discussion: Texts.current(
                "Examples:\n  respite-summary export --html summary.html\n  respite-summary export --round 2027-Q1 --csv summary.csv --json summary.json\n\nThe page is one file without scripts that loads nothing; it prints on two sheets."
            )
        )
    }

    @Option(help: ArgumentHelp(Texts.current("The round, for example 2027-Q1; the newest without this."), valueName: "round"))
    var round: String?

    @Option(help: ArgumentHelp(Texts.current("Write the page into this new file."), valueName: "file"), completion: .file())
    var html: String?

    @Option(help: ArgumentHelp(Texts.current("Write the table into this new file."), valueName: "file"), completion: .file())
    var csv: String?

    @Option(help: ArgumentHelp(Texts.current("Write JSON into this new file."), valueName: "file"), completion: .file())
    var json: String?

    @Option(help: ArgumentHelp(Texts.current("The language to speak, for example en."), valueName: "tag"))
    var language: String?

    @OptionGroup var options: HomeOptions

    func validate() throws {
        guard html != nil || csv != nil || json != nil else {
            throw ValidationError(Texts.current("Say what to write: --html, --csv or --json, each with a new file."))
        }
    }

    func run() async throws {
        let tool = SummaryTool(options)
        // All of them or none.
        for path in [html, csv, json].compactMap(\.self) { try BackupFile.requireNew(path) }
        let picture = try await tool.read().picture(of: try round.map(RoundName.round))
        if let html { try write(SummaryPage(picture, texts: tool.texts).html(), html, tool) }
        if let csv { try write(SummaryTable.csv(picture), csv, tool) }
        if let json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            try write(Visible.json(String(decoding: try encoder.encode(SummaryExport(picture)), as: UTF8.self)) + "\n", json, tool)
        }
    }

    /// Nothing is ever written over.
    private func write(_ text: String, _ path: String, _ tool: SummaryTool) throws {
        try InputFile.create(path, Array(text.utf8))
        tool.console.write(tool.texts("Written: {file}", ["file": path]))
    }
}
