// A language as the built tools speak it, and what differs from run to run in what they say.

import Foundation
public import Localization
import Wire

/// The four languages of the region and the pseudo-locale, each chosen as a person's system chooses it.
public struct SpokenLanguage: Sendable, CustomStringConvertible {
    /// As in LC_ALL, for example `es_US`.
    public let name: String
    public let texts: Texts

    public static let all = ["en_US", "es_US", "pt_BR", "pl_PL", "en_XA"].compactMap { name in
        Language(name).map { SpokenLanguage(name: name, texts: Texts($0)) }
    }

    public var description: String { name }

    /// As the end of a file's name: `es`, `pseudo`.
    public var short: String { texts.language.isPseudo ? "pseudo" : texts.language.code }

    public var environment: [String: String] { ["LC_ALL": "\(name).UTF-8", "COLUMNS": "100"] }

    /// Dates, times, distances, keys and words replaced, paragraphs each on one line, and columns that depend on them set side by side. A
    /// date that is not written as this language writes it stays, and differs the next day.
    public func settled(_ text: String) throws -> String {
        Self.paragraphs(text).replacing(#/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/#, with: "{instant}")
            .replacing(#/\d{4}-\d{2}-\d{2}/#, with: "{day}").replacing(#/\d{4}-Q\d/#, with: "{quarter}")
            .replacing(#/127\.0\.0\.1:\d+/#, with: "{address}")
            .replacing(try shapes(of: dates), with: "{date}")
            .replacing(#/\b\d{2}:\d{2}([–-]\d{2}:\d{2})?/#, with: "{time}")
            .replacing(try shapes(of: distances), with: "{distance}")
            .replacing(#/\b[0-9a-f]{64,}\b/#, with: "{key}").replacing(#/\b[0-9a-f]{16}…/#, with: "{key}…")
            .replacing(#/[a-z]+( [a-z]+){5}/#) { match in
                (try? WordCode(reading: String(match.output.0))) == nil ? String(match.output.0) : "{words}"
            }
            .replacing(#/(?m)^[A-Z2-7]{9}$/#, with: "{group}").replacing(#/\b\d{1,2} \* \* \* \*/#, with: "{minute} * * * *")
            .replacing(#/─+/#, with: "─").replacing(#/(\S) {2,}/#) { "\($0.1)  " }
    }

    /// How far a piece of work is; said of work that lasts more than a second, so not always.
    public func withoutProgress(_ error: String) -> String {
        let done = texts("{label}: {done} of {total}", ["label": "L", "done": "1", "total": "1"], context: "progress")
        let pattern = NSRegularExpression.escapedPattern(for: done).replacing("L:", with: "[^:\n]+:").replacing("1", with: "\\d+")
        guard let shape = try? Regex("(?m)^\(pattern)\n") else { return error }
        return error.replacing(shape, with: "")
    }

    /// Where a line breaks depends on the dates and words in it: lines that were broken because no more fitted into 80 columns are joined.
    private static func paragraphs(_ text: String) -> String {
        var lines: [String] = []
        var last = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let margin = line.prefix { $0 == " " }
            let word = line.dropFirst(margin.count).prefix { $0 != " " }
            let isBroken =
                !word.isEmpty && !last.isEmpty && last.displayWidth <= 80 && last.displayWidth + 1 + String(word).displayWidth > 80
                && margin == last.prefix { $0 == " " } && !isTabular(last) && !isTabular(line) && !line.hasPrefix("[")
            if isBroken, let end = lines.popLast() {
                lines.append(end + " " + line.dropFirst(margin.count))
            } else {
                lines.append(line)
            }
            last = line
        }
        return lines.joined(separator: "\n")
    }

    /// A row, a command or its end, and a line of an exported file. What begins with another bracket is a text of the pseudo-locale.
    private static func isTabular(_ line: String) -> Bool {
        line.drop { $0 == " " }.contains("  ") || ["$", "[exit ", "<", "- ", "#"].contains { line.hasPrefix($0) }
    }

    /// Long and short, with and without the year.
    private var dates: [String] {
        (0..<400).flatMap { day in
            let date = LocalTime(seconds: 1_795_608_000 + Int64(day) * 86_400, offset: 0)
            let later = LocalTime(seconds: 1_890_000_000, offset: 0)
            return [texts.longDate(date), texts.date(date, today: later), texts.date(date)]
        }
    }

    private var distances: [String] {
        let minutes: [Int64] = [
            1, 2, 5, 22, 60, 61, 62, 65, 82, 120, 121, 122, 125, 300, 301, 1320, 2880, 2940, 3000, 3180, 7200, 7260, 7320, 7500, 30_000,
            31_680,
        ]
        return minutes.flatMap { [texts.relative(seconds: $0 * 60), texts.relative(seconds: $0 * -60)] }
    }

    /// Any of these, with whatever numbers; the longest first.
    private func shapes(of samples: [String]) throws -> Regex<AnyRegexOutput> {
        let shapes = Set(samples.map { NSRegularExpression.escapedPattern(for: $0).replacing(#/\d+/#, with: "\\d+") })
        return try Regex(shapes.sorted { ($0.count, $0) > ($1.count, $1) }.joined(separator: "|"))
    }
}
