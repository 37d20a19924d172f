// What differs from run to run in what the tools say, and what stands for it in a transcript: written alike and as wide each time.

import Foundation
import Localization
import Wire

/// One language's dates and distances become those of one moment, in the form in which they stood; keys, words and addresses become tokens.
/// Everything else stays: hours that a rule names, limits that a law sets, dates that are not written as this language writes them.
struct SettledWords {
    /// Each with what it becomes.
    private let shapes: [(NSRegularExpression, String)]

    /// What every date becomes: 29 February 2004, a Sunday, which no screen shows by itself.
    private static let moment = LocalTime(seconds: 1_078_056_000, offset: 0)
    private static let anotherYear = LocalTime(seconds: 1_890_000_000, offset: 0)

    /// Paths of this run, and what stands for each.
    let places: [(path: String, name: String)]

    /// - Parameter hours: whether times of day differ too, where a date stands before them; they become noon and ten to one.
    init(_ texts: Texts, _ places: [(path: String, name: String)], hours: Bool) throws {
        self.places = places
        // A short date has its year where that is not this one: towards the end of a year, and not before.
        let forms: [(read: (LocalTime) -> String, written: String)] = [
            ({ texts.longDate($0) }, texts.longDate(Self.moment)), ({ texts.date($0, today: Self.anotherYear) }, texts.date(Self.moment)),
            ({ texts.date($0) }, texts.date(Self.moment)),
        ]
        let days = (0..<400).map { LocalTime(seconds: 1_795_521_600 + Int64($0) * 86_400, offset: 0) }
        let minutes: [Int64] =
            [1, 2, 5, 22, 60, 61, 62, 65, 82, 120, 121, 122, 125, 300, 301, 1320]
            + [2880, 2940, 3000, 3180, 7200, 7260, 7320, 7500, 30_000, 31_680]
        let distances: [(Int64) -> String] = [{ texts.relative(seconds: $0 * 60) }, { texts.relative(seconds: $0 * -60) }]
        let dates = Set(forms.map(\.written)).map { NSRegularExpression.escapedPattern(for: $0) }.joined(separator: "|")
        let fixed =
            try forms.map { (try Self.whole(days.map($0.read)), $0.written) }
            + distances.map { distance in (try Self.whole(minutes.map(distance)), distance(7200)) }
        shapes =
            fixed.map { ($0, NSRegularExpression.escapedTemplate(for: $1)) }
            + (hours ? try Self.times(texts, after: "(?<=(?:\(dates))[^\\p{L}\\d\\n]{1,4})") : [])
    }

    /// Two times and one, in the form of the language.
    private static func times(_ texts: Texts, after date: String) throws -> [(NSRegularExpression, String)] {
        let (noon, end) = (moment, LocalTime(seconds: 1_078_056_000 + 3000, offset: 0))
        let midnight = LocalTime(seconds: 1_078_012_800, offset: 0)
        let halves = Set([noon, midnight].map { texts.time($0).replacing(#/[\d:]/#, with: "") })
        let half = halves.map { NSRegularExpression.escapedPattern(for: $0) }.joined(separator: "|")
        let (time, bare) = ("\\d{1,2}:\\d{2}(?:\(half))", "\\d{1,2}:\\d{2}(?:\(half)|)")
        let both = texts.times(noon, end).split(separator: "–").map { NSRegularExpression.escapedTemplate(for: String($0)) }
        return [
            (try NSRegularExpression(pattern: "\(date)\(bare)([–-])\(time)"), both.joined(separator: "$1")),
            (try NSRegularExpression(pattern: "\(date)\(time)(?![–-]\\d)"), NSRegularExpression.escapedTemplate(for: texts.time(noon))),
        ]
    }

    /// Any of these with whatever numbers, not inside a longer word or number; the longest first.
    private static func whole(_ samples: [String]) throws -> NSRegularExpression {
        // A year has four digits; the hour behind a day is none.
        let shapes = Set(
            samples.map { NSRegularExpression.escapedPattern(for: $0).replacing(#/\d+/#) { $0.count == 4 ? "\\d{4}" : "\\d+" } })
        let any = shapes.sorted { ($0.count, $0) > ($1.count, $1) }.joined(separator: "|")
        return try NSRegularExpression(pattern: "(?<![\\p{L}\\p{N}])(?:\(any))(?![\\p{L}\\p{N}])")
    }

    /// Whether anything may be longer in the next run: that decides where lines break.
    func varies(_ text: String) -> Bool {
        varying(text) != text || shapes.contains { $0.0.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil }
    }

    /// With all that may be longer in the next run as long as in any other.
    func varying(_ text: String) -> String {
        var settled = places.reduce(text) { $0.replacing($1.path, with: $1.name) }
        for (shape, word) in shapes {
            settled = shape.stringByReplacingMatches(
                in: settled, range: NSRange(settled.startIndex..., in: settled), withTemplate: word)
        }
        return settled.replacing(#/\b[a-z]+( [a-z]+){5}\b/#) { match in
            (try? WordCode(reading: String(match.output.0))) == nil ? String(match.output.0) : "{words}"
        }
    }

    /// What is as long in every run.
    func even(_ text: String) -> String {
        text.replacing(#/\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/#, with: "{instant}")
            .replacing(#/\b\d{4}-\d{2}-\d{2}\b/#, with: "{day}").replacing(#/\b\d{4}-Q\d\b/#, with: "{quarter}")
            .replacing(#/127\.0\.0\.1:\d+/#, with: "{address}")
            .replacing(#/\b[0-9a-f]{64,}\b/#, with: "{key}").replacing(#/\b[0-9a-f]{16}…/#, with: "{key}…")
            .replacing(#/^[A-Z2-7]{9}$/#, with: "{group}").replacing(#/\b\d{1,2} \* \* \* \*/#, with: "{minute} * * * *")
    }

    func callAsFunction(_ text: String) -> String { even(varying(text)) }
}
