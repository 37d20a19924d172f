// Text broken into lines between words.

import Localization

public enum Paragraph {
    /// Lines of at most `width` columns. Line feeds in the text stay, and so do spaces after them; a word longer than a line is cut.
    /// - Parameter indentation: spaces before each line, counted in the width.
    public static func lines(_ text: String, width: Int, indentation: Int = 0) -> [String] {
        let room = max(1, width - indentation)
        let margin = String(repeating: " ", count: max(0, indentation))
        return Visible.text(text).split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            // Spaces at the beginning of a line are kept, and those that follow it hang below.
            let lead = paragraph.prefix { $0 == " " }.prefix(room / 2)
            return Isolation.carried(over: wrapped(paragraph, room - lead.count)).map { $0.isEmpty ? "" : margin + lead + $0 }
        }
    }

    private static func wrapped(_ paragraph: Substring, _ room: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in paragraph.split(separator: " ") {
            for piece in pieces(of: word, room) {
                let width = DisplayWidth.of(piece)
                if used > 0, used + 1 + width > room {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line += used > 0 ? " " + piece : piece
                used += used > 0 ? width + 1 : width
            }
        }
        return lines + [line]
    }

    private static func pieces(of word: Substring, _ room: Int) -> [String] {
        guard DisplayWidth.of(String(word)) > room else { return [String(word)] }
        var pieces = [""]
        var used = 0
        for character in word {
            let width = DisplayWidth.of(character)
            if used > 0, used + width > room {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += width
        }
        return pieces
    }
}
