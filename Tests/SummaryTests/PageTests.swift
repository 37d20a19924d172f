// The page, the table and the JSON as they are written, word for word.

import Foundation
import Localization
import Policies
import RoundResults
import Summary
import SummaryPages
import Terminal
import TestSupport
import Testing

struct PageTests {
    let region: Region
    let picture: SummaryPicture

    init() throws {
        region = try Region()
        picture = try region.picture(try region.year(), levels: Region.levels)
    }

    /// Compares with what was recorded; `RESPITE_RECORD=1` writes it anew.
    private func matches(_ text: String, _ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Golden/summary/\(name)")
        if ProcessInfo.processInfo.environment["RESPITE_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        #expect(try Data(contentsOf: file) == Data(text.utf8), "\(name)")
    }

    @Test func thePageIsAsRecorded() throws { try matches(SummaryPage(picture, texts: Texts(.english)).html(), "summary.html") }

    /// As the chief and the officers of each of the region's languages read it (scripts/check-summary draws them).
    @Test(arguments: ["es", "pt", "pl"]) func thePageAndTheTerminalAreAsRecordedInEveryLanguage(_ code: String) throws {
        let texts = Texts(try #require(Language(code)))
        try matches(SummaryPage(picture, texts: texts).html(), "summary-\(code).html")
        let wide = ScriptedConsole(isInteractive: true, width: 100).traits
        let lines =
            SummaryView(picture, texts: texts, traits: wide).lines() + [""] + TrendView.lines(picture.trends, texts: texts, traits: wide)
        #expect(lines.allSatisfy { $0.displayWidth <= 100 })
        try matches(lines.joined(separator: "\n") + "\n", "summary-\(code).txt")
    }

    /// A right-to-left name reorders nothing beside it: an isolate on a terminal, `<bdi>` in a page.
    @Test func aRightToLeftNameStandsInAnIsolate() throws {
        let name = "محطة النهر"
        let odd = try Region.cell(name, [name, "Ünïcode Süd"], issued: 260, redeemed: 200, try someRelease())
        let picture = try region.picture([try region.summary(20271, cells: [odd], services: try Region.services())], name: "תוכנית \"אור\"")
        for language in [Language.english, .pseudo] {
            let page = SummaryPage(picture, texts: Texts(language)).html()
            #expect(page.contains("<bdi>\(name)</bdi>") && page.contains("<bdi>תוכנית &quot;אור&quot;</bdi>"))
            let title = try #require(page.firstMatch(of: #/<title>.*<\/title>/#)).output
            #expect(title.contains("\u{2068}") && !title.contains("bdi"))
            for attribute in page.matches(of: #/="[^"]*"/#) { #expect(!attribute.output.contains("<")) }
            for width in [40, 100] {
                let traits = ScriptedConsole(isInteractive: true, width: width).traits
                let lines = SummaryView(picture, texts: Texts(language), traits: traits).lines()
                // As a heading of its own the name has nothing beside it.
                let sentences = lines.filter { $0.contains("محطة") && $0 != name && $0 != "محطة" }
                #expect(!sentences.isEmpty && sentences.allSatisfy { $0.contains("\u{2068}محطة") }, "\(sentences)")
                for line in lines {
                    #expect(line.unicodeScalars.count { $0 == "\u{2068}" } == line.unicodeScalars.count { $0 == "\u{2069}" })
                }
            }
        }
    }

    @Test func theTableIsAsRecorded() throws { try matches(SummaryTable.csv(picture), "summary.csv") }

    @Test func theJSONIsAsRecorded() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        try matches(String(decoding: try encoder.encode(SummaryExport(picture)), as: UTF8.self) + "\n", "summary.json")
    }

    @Test func theTerminalIsAsRecorded() throws {
        let texts = Texts(.english)
        let wide = ScriptedConsole(isInteractive: true, width: 100).traits
        let plain = ScriptedConsole(isInteractive: true, isPlain: true, width: 80).traits
        try matches(SummaryView(picture, texts: texts, traits: wide).lines().joined(separator: "\n") + "\n", "summary.txt")
        try matches(SummaryView(picture, texts: texts, traits: plain).lines().joined(separator: "\n") + "\n", "summary-plain.txt")
        try matches(TrendView.lines(picture.trends, texts: texts, traits: wide).joined(separator: "\n") + "\n", "trend.txt")
    }

    @Test func aScreenReaderGetsNoArt() {
        let plain = ScriptedConsole(isInteractive: true, isPlain: true, width: 80).traits
        let text = SummaryView(picture, texts: Texts(.english), traits: plain).lines().joined(separator: "\n")
        #expect(!text.contains { "█├┤┼─".contains($0) })
    }

    @Test(arguments: [20, 40, 50, 60, 80, 100, 140]) func noLineIsWiderThanTheTerminal(_ width: Int) throws {
        let odd = try Region.cell("河川の町と港の合同地域", ["محطة النهر", "Ünïcode Süd"], issued: 260, redeemed: 200, try someRelease())
        let summary = try region.summary(20271, cells: [odd], services: try Region.services())
        let picture = try region.picture([summary], name: "地域プログラム")
        for language in [Language.english, .pseudo] {
            let traits = ScriptedConsole(isInteractive: true, width: width).traits
            let lines = SummaryView(picture, texts: Texts(language), traits: traits).lines()
            #expect(lines.allSatisfy { $0.displayWidth <= width })
        }
        // Bars begin in one column, whatever the words before them.
        let traits = ScriptedConsole(isInteractive: true, width: 100).traits
        let lines = SummaryView(picture, texts: Texts(.english), traits: traits).lines().filter { $0.contains("┤") }
        let ends = Set(lines.compactMap { line in line.firstIndex(of: "(").map { String(line[..<$0]).displayWidth } })
        #expect(lines.count > 10 && ends.count <= 6)
    }

    @Test func aNameCannotBecomeMarkupOrAFormula() throws {
        let cell = try Region.cell("=HYPERLINK(\"x\")<script>", ["A & B"], issued: 260, redeemed: 200, try someRelease())
        let picture = try region.picture([try region.summary(20271, cells: [cell])], name: "<b>\u{202E}x")
        let page = SummaryPage(picture, texts: Texts(.english)).html()
        #expect(!page.contains("<script") && !page.contains("<b>") && !page.contains("\u{202E}") && page.contains("&lt;script&gt;"))
        #expect(SummaryTable.csv(picture).contains("\"'=HYPERLINK(\"\"x\"\")<script>\""))
    }

    @Test func thePageLoadsNothingAndRunsNothing() throws {
        let page = SummaryPage(picture, texts: Texts(.english)).html()
        for word in ["<script", "http:", "https:", "url(", "@import", "<img", "<link", "<iframe", "javascript:", " style=", " on"] {
            #expect(!page.contains(word) || word == " on" && !page.contains(" onload"), "\(word)")
        }
        #expect(page.contains("default-src 'none'; style-src 'sha256-"))
        // Every drawing has a name and a description, or is hidden from those who get the words beside it.
        for drawing in page.components(separatedBy: "<svg ").dropFirst() {
            #expect(drawing.hasPrefix("class=\"bar\" aria-hidden=\"true\"") || drawing.contains("<title ") && drawing.contains("<desc "))
        }
    }

    /// `RESPITE_SUMMARY_OUT` names a file for a browser to draw (scripts/check-summary).
    @Test func aPageForABrowserCanBeWritten() throws {
        let page = SummaryPage(picture, texts: Texts(.english)).html()
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        guard let path = ProcessInfo.processInfo.environment["RESPITE_SUMMARY_OUT"] else { return }
        try Data(page.utf8).write(to: URL(filePath: path))
    }

    private func someRelease() throws -> SummaryCell.Outcome {
        var generator = SeededGenerator(seed: 2)
        return .released(
            try Region.release(
                [[14, 38, 61, 39, 12, 7], [72, 41, 66, 79, 12, 33, 22, 18], [83, 47, 29, 12]], reports: 171,
                terms: try Region.terms.orThrow(), using: &generator))
    }
}
