// A screen of the built tools as a transcript keeps it: line by line as it was shown, with what differs from run to run settled (`SettledWords`).

import Foundation
import Localization
import TestSupport

/// Settles what one language's screens say.
public struct SettledScreen {
    private let language: SpokenLanguage
    private let words: SettledWords

    /// - Parameters:
    ///   - places: paths of this run, and what stands for each.
    ///   - hours: whether times of day differ from run to run, and not dates alone.
    public init(_ language: SpokenLanguage, _ places: [(path: String, name: String)], hours: Bool) throws {
        self.language = language
        words = try SettledWords(language.texts, places, hours: hours)
    }

    /// - Parameter width: where the tool breaks sentences: 80 columns where it writes to another program. Where a sentence breaks depends on
    ///   the dates and words in it; one that holds any is kept as one line. `nil` for a file, in which nothing is broken.
    public func callAsFunction(_ screen: String, width: Int? = 80) -> String {
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var settled: [String] = []
        var next = 0
        while next < lines.count {
            let columns = next + 1 < lines.count ? PseudoScreen.columns(ofRule: lines[next + 1]) : []
            var end = next + 1
            if columns.count > 1 {
                end += 1
                while end < lines.count, !lines[end].isEmpty, PseudoScreen.stands(lines[end], columns) { end += 1 }
                settled += SettledTable(lines[next..<end], columns).lines(words)
            } else {
                while let width, end < lines.count, Self.isBroken(lines[end - 1], lines[end], width) { end += 1 }
                let whole = ([lines[next]] + lines[(next + 1)..<end].map { String($0.drop { $0 == " " }) }).joined(separator: " ")
                settled += (words.varies(whole) ? [words.varying(whole)] : Array(lines[next..<end])).map(words.even)
            }
            next = end
        }
        return settled.joined(separator: "\n")
    }

    /// Whether a line ends where no more fitted, and goes on in the next: not where that one begins anew, with a sentence or a name of a field,
    /// nor behind what somebody has typed.
    private static func isBroken(_ line: String, _ next: String, _ width: Int) -> Bool {
        let margin = next.prefix { $0 == " " }
        let word = next.dropFirst(margin.count).prefix { $0 != " " }
        let endsSentence = line.last.map { ".:?!]".contains($0) } == true
        let beginsSentence = word.first.map { $0.isUppercase || "[“„¿¡".contains($0) } == true
        let isTabular = [line, next].contains { $0.drop { $0 == " " }.contains("  ") }
        let isAnswered = line.contains(#/\[\S+\/\S+\] /#)
        return !word.isEmpty && !line.isEmpty && !isTabular && !isAnswered && margin == line.prefix { $0 == " " }
            && line.displayWidth <= width
            && line.displayWidth + 1 + String(word).displayWidth > width && !word.hasSuffix(":") && !(endsSentence && beginsSentence)
    }

    /// A screen of which nothing differs but paths, for example a page of help.
    public func still(_ screen: String) -> String { words.places.reduce(screen) { $0.replacing($1.path, with: $1.name) } }

    /// How far a piece of work is; said of work that lasts more than a second, so not always.
    public func withoutProgress(_ error: String) -> String {
        let done = language.texts("{label}: {done} of {total}", ["label": "L", "done": "1", "total": "1"], context: "progress")
        let pattern = NSRegularExpression.escapedPattern(for: done).replacing("L:", with: "[^:\n]+:").replacing("1", with: "\\d+")
        guard let shape = try? Regex("(?m)^\(pattern)\n") else { return error }
        return error.replacing(shape, with: "")
    }
}

/// Titles, rule and rows whose columns are as wide as what was settled in them.
private struct SettledTable {
    private let lines: [String]
    private let columns: [Range<Int>]

    init(_ lines: ArraySlice<String>, _ columns: [Range<Int>]) {
        self.lines = Array(lines)
        self.columns = columns
    }

    func lines(_ words: SettledWords) -> [String] {
        let cells = [lines[0]] + lines.dropFirst(2)
        let shown = cells.map { line in columns.map { PseudoScreen.cell($0, of: line) } }
        let settled = shown.map { $0.map { words($0.trimmingCharacters(in: .whitespaces)) } }
        let widths = columns.indices.map { column in settled.reduce(1) { max($0, $1[column].displayWidth) } }
        // Numbers stand at the end of their column.
        let isTrailing = columns.indices.map { column in shown.contains { $0[column].hasPrefix(" ") } }
        let rows = settled.map { row in
            row.indices.map { row[$0].padded(to: widths[$0], alignment: isTrailing[$0] ? .trailing : .leading) }.joined(separator: "  ")
                .replacing(#/ +$/#, with: "")
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return [rows[0], rule] + rows.dropFirst()
    }
}
