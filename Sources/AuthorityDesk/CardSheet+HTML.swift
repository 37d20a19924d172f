// Cards and poster as web pages to print: one file each, without scripts and without anything from elsewhere.

public import Localization
internal import Policies
public import Trust
internal import Wire

extension CardSheet {
    /// Six cards on a page of A4 or Letter; each is cut out and put into an envelope.
    public func html() -> String {
        let cards = cards.map { card, code in
            let picture = code.svg(title: texts("The same address and groups, to be scanned"))
            let groups = Self.rows(of: card).map { "<div>\(Markup.content($0))</div>" }.joined()
            let items = steps.map { "<li>\(Markup.content($0))</li>" }.joined()
            return """
                <article><header><h2>\(Markup.content(batch.programmeName))</h2><p>\(Markup.content(promise))</p></header>
                <div class="code">\(picture)<div><p class="address">\(Markup.content(card.address.description))</p>\
                <div class="groups">\(groups)</div></div></div>
                <ol>\(items)</ol><p class="crisis">\(Markup.content(crisis))</p></article>
                """
        }
        return Page.html(
            language: texts.language.code,
            title: texts("Cards: {cell}", ["cell": batch.cell.text]),
            style: Self.style,
            body: "<main>\n\(cards.joined(separator: "\n"))\n</main>"
        )
    }

    private static let style = """
        @page { margin: 8mm }
        * { box-sizing: border-box }
        body { margin: 0; font: 8pt/1.3 system-ui, sans-serif; color: #000; background: #fff }
        main { display: grid; grid-template-columns: 1fr 1fr }
        article { border: 0.3mm dashed #888; padding: 4mm; height: 87mm; break-inside: avoid; overflow: hidden;
          display: flex; flex-direction: column; gap: 1mm }
        h2 { margin: 0; font-size: 11pt }
        p, ol { margin: 0 }
        ol { padding-left: 4mm; font-size: 6.5pt; overflow-wrap: anywhere }
        .code { display: flex; gap: 3mm; align-items: center }
        svg { width: 25mm; height: 25mm; flex: none }
        .address { font-weight: 600; overflow-wrap: anywhere }
        .groups { font: 600 9.5pt/1.5 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre }
        .crisis { font-weight: 600; margin-top: auto }
        @media screen { main { max-width: 194mm; margin: 8mm auto } }
        """
}

/// The poster with the charter's six words: the channel that is not in the envelope.
public struct CharterPoster: Sendable {
    let programmeName: String
    let contact: String
    let words: [String]
    let texts: Texts

    /// Throws only where there is too little memory for the words.
    public init(_ programme: ProgrammeID, name: String, contact: String, texts: Texts) throws {
        programmeName = name
        self.contact = contact
        words = try programme.words().words
        self.texts = texts
    }

    var explanation: String {
        texts(
            "When you enrol, your tool shows six words. They must be these. If one differs, stop, and call {contact}.", ["contact": contact]
        )
    }

    public func html() -> String {
        let items = words.map { "<li>\(Markup.content($0))</li>" }.joined()
        return Page.html(
            language: texts.language.code,
            title: programmeName,
            style: """
                @page { margin: 20mm }
                body { margin: 0 auto; max-width: 170mm; font: 16pt/1.5 system-ui, sans-serif; color: #000; background: #fff }
                ol { padding-left: 2em; font: 600 34pt/1.5 ui-monospace, "DejaVu Sans Mono", monospace }
                """,
            body: "<h1>\(Markup.content(programmeName))</h1><p>\(Markup.content(explanation))</p><ol>\(items)</ol>"
        )
    }
}

/// A page that may load nothing and run nothing, whatever a name in it says.
private enum Page {
    static func html(language: String, title: String, style: String, body: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(Markup.escaped(language))">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width">
        <title>\(Markup.escaped(title))</title>
        <style>
        \(style)
        </style>
        </head>
        <body>
        \(body)
        </body>
        </html>

        """
    }
}
