// A readable case as plain text and as one HTML page that loads nothing from anywhere.

internal import Localization

extension ReadableCase {
    /// Headings as in Markdown; UTF-8, lines end in a line feed.
    public var text: String {
        var lines = ["# \(Visible.line(title))", ""]
        for section in sections {
            let heading = Visible.line(section.heading)
            lines.append(String(repeating: "#", count: section.level + 1) + " " + (section.isStruck ? "~~\(heading)~~" : heading))
            lines.append("")
            for line in section.lines {
                switch line {
                case .field(let name, let value): lines.append("- \(Visible.line(name)): \(Visible.line(value))")
                case .text(let name, let value):
                    lines.append("\(Visible.line(name)):")
                    lines += Visible.text(value).split(separator: "\n", omittingEmptySubsequences: false).map {
                        $0.isEmpty ? "" : "    \($0)"
                    }
                    lines.append("")
                case .remark(let remark): lines.append(Visible.line(remark))
                }
            }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    /// - Parameter language: a BCP 47 tag.
    public func html(language: String) -> String {
        var body = "<h1>\(Self.content(title))</h1>\n"
        for section in sections {
            let level = min(section.level + 1, 6)
            let heading = Self.content(section.heading)
            body += "<h\(level)>\(section.isStruck ? "<del>\(heading)</del>" : heading)</h\(level)>\n"
            let content = section.lines.map(Self.html).joined(separator: "\n")
            body += section.isStruck ? "<div class=\"struck\">\n\(content)\n</div>\n" : content + "\n"
        }
        return """
            <!DOCTYPE html>
            <html lang="\(Self.escaped(language))">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="referrer" content="no-referrer">
            <title>\(Self.escaped(Visible.line(title)))</title>
            <style>body { font-family: serif; max-width: 45em; margin: 2em auto; } pre { white-space: pre-wrap; font-family: inherit; } .struck pre { text-decoration: line-through; }</style>
            </head>
            <body>
            \(body)</body>
            </html>

            """
    }

    private static func html(_ line: ReadableSection.Line) -> String {
        switch line {
        case .field(let name, let value):
            "<p><strong>\(content(name)):</strong> \(content(value))</p>"
        case .text(let name, let value):
            "<p><strong>\(content(name))</strong></p>\n<pre>\(Markup.isolates(escaped(Isolation.isolated(Visible.text(value)))))</pre>"
        case .remark(let remark): "<p>\(content(remark))</p>"
        }
    }

    /// One line in a page, right-to-left text kept apart from what stands beside it.
    private static func content(_ text: String) -> String { Markup.isolates(escaped(Isolation.isolated(Visible.line(text)))) }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
