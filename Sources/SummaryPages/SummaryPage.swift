// The summary as one page for a browser or for paper: no script, nothing from elsewhere, and nothing that this page may load.

internal import Foundation
public import Localization
internal import Policies
internal import RoundResults
internal import Sodium
public import Summary
internal import Wire

public struct SummaryPage: Sendable {
    let summary: SummaryPicture
    let words: SummaryWords
    var texts: Texts { words.texts }

    public init(_ summary: SummaryPicture, texts: Texts) {
        self.summary = summary
        words = SummaryWords(texts)
    }

    public func html() -> String {
        let title = texts("Support summary")
        let cells = zip(summary.cells, summary.trends).enumerated().map { section(of: $1.0, $1.1, "c\($0)") }
        return """
            <!DOCTYPE html>
            <html lang="\(Markup.escaped(texts.language.code))">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>\(Markup.escaped("\(title), \(summary.round): \(Isolation.isolated(summary.programmeName))"))</title>
            <style>\(PageStyle.css)</style>
            </head>
            <body>
            <main>
            <header><p class="programme">\(Markup.content(summary.programmeName))</p>
            <h1>\(Markup.content(title)), \(Markup.content(words.round(summary.round)))</h1>
            <p class="soft">\(Markup.content(words.bothSides))</p>\(operators)</header>
            \(cells.joined(separator: "\n"))
            <div class="second">
            \(servicesSection)
            \(goalsSection)
            \(workSection)
            \(auditorsSection)
            \(notes)
            </div>
            </main>
            </body>
            </html>

            """
    }

    /// Of this page's one style, by its hash: no other style, no script, no picture, no connection.
    private static var policy: String {
        let hash = Data(Digest(sha256: Array(PageStyle.css.utf8)).bytes).base64EncodedString()
        return "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
    }

    private var operators: String { summary.hasOneOperator ? "<p>\(Markup.content(words.singleOperator))</p>" : "" }

    private var notes: String {
        let lines =
            [words.leftOut(summary), words.notAsked(summary), words.howToRead, words.minimum(summary), words.aboutGoals(summary)]
            .compactMap(\.self)
            + words.privacy(summary.privacy) + [texts("Made on {date}.", ["date": words.day(summary.made)])]
        let digest = texts("This summary's digest: {digest}", ["digest": Hex.encode(summary.digest.bytes)])
        return """
            <section class="notes small soft" aria-label="\(Markup.escaped(texts("How to read this")))">\
            \(lines.map { "<p>\(Markup.content($0))</p>" }.joined())<p class="digest">\(Markup.content(digest))</p></section>
            """
    }
}
