// What the tools show in the pseudo-locale: whether each word came from the catalogue, and whether each column stands.

import Localization

public enum PseudoScreen {
    /// Words outside the brackets of the pseudo-locale that are no data: each is a text that did not come from the catalogue. A bracket without
    /// its other half is one as well, for it hides whatever follows.
    /// - Parameters:
    ///   - data: names, what was typed, and the words of the command line.
    ///   - values: what stands behind a title and its colon, alone or in a list, as it stands in files; elsewhere it is a word like any other.
    ///   - files: names of files, whole.
    public static func unwrapped(
        in screen: String, data: Set<String>, values: Set<String> = [], files: Set<String> = []
    ) -> [String] {
        var outside = ""
        var depth = 0
        var faults: [String] = []
        // What moves the cursor or wipes a line begins with a bracket of its own.
        let still = screen.replacing(#/\x{1B}\[[0-9;?]*[A-Za-z]/#, with: " ")
        let text = withoutValues(still, values).replacing(commandName, with: " ")
        for (place, character) in zip(text.indices, text) {
            switch character {
            case "[": depth += 1
            case "]":
                depth -= 1
                if depth < 0 { faults.append("]") }
                depth = max(0, depth)
            case "…" where isCut(text, at: place): depth = 0
            default: outside.append(depth == 0 ? character : " ")
            }
        }
        if depth > 0 { faults.append("[") }
        // Options, values of options, paths and placeholders of the transcripts.
        let plain = outside.replacing(#/(^|[\s“(])--?[a-z][a-z-]*|<[^>\s]*>|\{\w+\}/#, with: " ")
            .split(whereSeparator: \.isWhitespace).filter { !$0.contains("/") || $0.wholeMatch(of: #/[a-z]+\/[a-z]+/#) != nil }
            .filter { !files.contains(String($0)) }
        let words = plain.flatMap { $0.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init) }
        return words.filter { $0.count(where: \.isLetter) > 1 && !data.contains($0) } + faults
    }

    /// A command in a help page: alone, or with a note that it is the default, before the column in which a help page says what each is for;
    /// where it reaches into that column, the text begins on the next line.
    private static var commandName: Regex<Substring> {
        #/(?m)^(?:(?=.{26}\[)  [a-z][a-z-]*(?= +\[| \(\[)|  [a-z][a-z-]*(?=(?: \(\[.*\]\))?\n {26}\[))/#
    }

    private static func withoutValues(_ text: String, _ values: Set<String>) -> String {
        text.replacing(#/(?m)\]: ([A-Za-z][A-Za-z-]*(?:, [A-Za-z0-9-]+)*)(?=$| +\[)/#) { match in
            match.output.1.split(separator: ", ").allSatisfy { values.contains(String($0)) || Int($0) != nil } ? "]: " : match.output.0
        }
    }

    /// Whether a cell or a line of a menu was cut here, so that the end of its text is gone: what follows is a gap or nothing. A digest that is
    /// shortened inside a sentence goes on with one space.
    private static func isCut(_ text: String, at place: String.Index) -> Bool {
        let rest = text[text.index(after: place)...]
        guard let next = rest.first else { return true }
        guard next.isWhitespace else { return false }
        return next.isNewline || rest.dropFirst().first?.isWhitespace ?? true || text[..<place].last == "~"
    }

    /// Rows of tables whose cells do not begin or end where the rule below the titles says, and rows of a list of titles and values whose values
    /// do not begin below each other.
    public static func broken(in screen: String) -> [String] {
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.split(whereSeparator: \.isEmpty).flatMap { block -> [String] in
            guard let rule = block.firstIndex(where: { !columns(ofRule: $0).isEmpty }) else { return brokenList(block) }
            let ruled = columns(ofRule: block[rule])
            let above = block[..<rule].lastIndex { ruled.count > 1 && !stands($0, ruled) }.map { $0 + 1 } ?? block.startIndex
            return brokenList(block[..<above]) + brokenTable(block[above...])
        }
    }

    /// Titles, a rule and rows, or a heading and what is below it; another rule begins anew.
    private static func brokenTable(_ lines: ArraySlice<String>) -> [String] {
        var broken: [String] = []
        var columns: [Range<Int>] = []
        var titles: [String] = []
        for line in lines {
            let rule = Self.columns(ofRule: line)
            if !rule.isEmpty {
                broken += titles.filter { rule.count == 1 && $0.displayWidth > rule[0].upperBound }
                // A line below a heading is as long as that; where it is longer, the heading is the title of an only column.
                let isHeading = rule.count == 1 && titles.contains { $0.displayWidth >= rule[0].upperBound }
                (columns, titles) = (isHeading ? [] : rule, [])
            } else if columns.isEmpty {
                titles.append(line)
            } else if columns.count == 1 || line.contains("  "), !stands(line, columns) || !isAligned(line, columns) {
                // A sentence that follows a table of several columns has no gaps.
                broken.append(line)
            }
        }
        return broken + brokenList(titles[...])
    }

    /// Titles, a gap, and values that begin in one column, two beyond the longest title. Indented lines go on with what stands above them.
    private static func brokenList(_ lines: ArraySlice<String>) -> [String] {
        var broken: [String] = []
        var rows: [(line: String, title: Int, value: Int)] = []
        func conclude() {
            let column = (rows.map(\.title).max() ?? 0) + 2
            if rows.count > 1 { broken += rows.filter { $0.value != column }.map(\.line) }
            rows = []
        }
        for line in lines {
            if let match = line.firstMatch(of: #/^(\S.*?)(  +)(?=\S)/#) {
                let title = String(match.output.1).displayWidth
                rows.append((line, title, title + match.output.2.count))
            } else if !line.hasPrefix(" ") {
                conclude()
            }
        }
        conclude()
        return broken
    }

    /// Whether each cell begins where its column does, or ends where that ends.
    private static func isAligned(_ line: String, _ columns: [Range<Int>]) -> Bool {
        columns.allSatisfy { column in
            let cell = Self.cell(column, of: line)
            return !cell.hasPrefix(" ") || cell.displayWidth == column.count
        }
    }

    /// Whether the gaps between two columns are empty, and nothing is beyond the last.
    public static func stands(_ line: String, _ columns: [Range<Int>]) -> Bool {
        var place = 0
        for character in line {
            let width = DisplayWidth.of(character)
            let isInside = columns.contains { $0.contains(place) && place + max(1, width) <= $0.upperBound }
            if width > 0, character != " ", !isInside { return false }
            place += width
        }
        return true
    }

    /// What stands in one column of a row, without the spaces at its end. What opens an isolate belongs to what follows.
    public static func cell(_ column: Range<Int>, of line: String) -> String {
        var (cell, place) = ("", 0)
        for character in line {
            let width = DisplayWidth.of(character)
            let belongs = width == 0 && character != "\u{2068}" ? max(0, place - 1) : place
            if column.contains(belongs) { cell.append(character) }
            place += width
        }
        return String(cell[..<(cell.lastIndex { $0 != " " }.map { cell.index(after: $0) } ?? cell.startIndex)])
    }

    /// Where columns stand below their titles; none where the line is no rule.
    public static func columns(ofRule line: String) -> [Range<Int>] {
        guard line.contains("─"), line.allSatisfy({ $0 == "─" || $0 == " " }) else { return [] }
        var found: [Range<Int>] = []
        var start: Int?
        for (place, character) in (line + " ").enumerated() {
            if character == "─" {
                start = start ?? place
            } else if let begin = start {
                found.append(begin..<place)
                start = nil
            }
        }
        return found
    }
}
