// Whoever reads the page: in another language, with weak eyes, in the dark, over several rounds.

import Foundation
import Localization
import Summary
import SummaryPages
import Terminal
import TestSupport
import Testing

struct PageReadingTests {
    let region: Region

    init() throws { region = try Region() }

    private func page(_ texts: Texts = Texts(.english)) throws -> String {
        SummaryPage(try region.picture(try region.year()), texts: texts).html()
    }

    /// In the pseudo-locale nothing is without brackets but numbers and the names of the programme.
    @Test func everyWordOfThePageAndTheTerminalComesFromTheCatalogue() throws {
        let texts = Texts(.pseudo)
        let picture = try region.picture(try region.year())
        let names = Set(["Lower", "River", "Region", "Harbor", "towns", "Mill", "Brook", "Old", "Ferry"])
        let html = SummaryPage(picture, texts: texts).html()
        let words = html.replacing(#/<style>[\s\S]*?<\/style>/#, with: "").replacing(#/<[^>]*>/#, with: " ").replacing(#/&\w+;/#, with: " ")
        #expect(words.contains("[") && words.contains("Harbor"))
        #expect(PseudoScreen.unwrapped(in: words, data: names) == [])
        for (width, isPlain) in [(100, false), (80, true), (40, false)] {
            let traits = ScriptedConsole(isInteractive: true, isPlain: isPlain, width: width).traits
            let lines =
                SummaryView(picture, texts: texts, traits: traits).lines() + TrendView.lines(picture.trends, texts: texts, traits: traits)
            let screen = lines.joined(separator: "\n")
            #expect(PseudoScreen.unwrapped(in: screen, data: names) == [])
            #expect(PseudoScreen.broken(in: screen) == [])
        }
    }

    /// A round that tells nothing is a gap in the line, with a mark of its own and the words for those who listen.
    @Test func aRoundThatWasWithheldIsAGapAndNoStraightLine() throws {
        let year = try region.year()
        let river = try #require(try page().components(separatedBy: "<section class=\"cell\"").last)
        let trend = try #require(
            river.components(separatedBy: "<svg class=\"trend\"").dropFirst().first?.components(separatedBy: "</svg>").first)
        #expect(year.count == 3 && trend.contains("not shown"))
        #expect(!trend.contains("<polyline") && trend.components(separatedBy: "class=\"gap\"").count == 2)
        let harbor = try #require(try page().components(separatedBy: "<section class=\"cell\"").dropFirst().first)
        #expect(harbor.contains("<polyline") && !harbor.contains("class=\"gap\""))
    }

    // MARK: - Contrast

    /// The colours of the page by name: on a light screen, on a dark one, on paper.
    private func palettes(_ page: String) throws -> [[String: (Double, Double, Double)]] {
        try page.matches(of: #/:root \{[^}]*\}/#).map { block in
            var colours: [String: (Double, Double, Double)] = [:]
            for match in block.output.matches(of: #/--(\w+): #([0-9a-f]{3,6})\b/#) {
                let digits = match.output.2.count == 3 ? match.output.2.map { "\($0)\($0)" }.joined() : String(match.output.2)
                let value = try #require(Int(digits, radix: 16))
                func part(_ shift: Int) -> Double { Double(value >> shift & 255) / 255 }
                colours[String(match.output.1)] = (part(16), part(8), part(0))
            }
            return colours
        }
    }

    /// WCAG 2.2, "contrast ratio".
    private func contrast(_ one: (Double, Double, Double), _ other: (Double, Double, Double)) -> Double {
        func luminance(_ colour: (Double, Double, Double)) -> Double {
            func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }
            return 0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
        }
        let pair = [luminance(one), luminance(other)].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
    }

    /// 4.5 for text and 3 for what is drawn (WCAG 2.2, 1.4.3 and 1.4.11).
    @Test func everyColourStandsOutFromWhatIsBehindIt() throws {
        let palettes = try palettes(try page())
        #expect(palettes.count == 3)
        for (index, colours) in palettes.enumerated() {
            for behind in ["paper", "panel"] {
                let ground = try #require(colours[behind])
                for (names, least) in [(["ink", "soft", "accent", "good", "short"], 4.5), (["bar"], 3)] {
                    for name in names {
                        let found = contrast(try #require(colours[name]), ground)
                        #expect(found >= least, "\(name) on \(behind), palette \(index): \(found)")
                    }
                }
            }
        }
    }
}
