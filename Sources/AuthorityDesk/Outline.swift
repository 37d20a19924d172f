// A document in plain words: titles and values below each other, for reading and as JSON.

internal import Foundation
public import Localization
public import Wire

/// What a document says, in the order in which a signer should read it.
public struct Outline: Sendable, Equatable {
    public indirect enum Value: Sendable, Equatable {
        case text(String)
        case number(Int)
        case flag(Bool)
        /// Shown as a day.
        case instant(Instant)
        /// Shown with its time and the zone of the signer's machine.
        case moment(Instant)
        /// The first second at which something is over; shown as the last day on which it is not.
        case end(Instant)
        case list([String])
        case outlines([Outline])

        /// Of a day: the second that decides which one is shown.
        var moment: Instant? {
            switch self {
            case .instant(let instant), .moment(let instant): instant
            case .end(let end): end - 1
            default: nil
            }
        }

        /// By bytes: texts that look the same, in two forms of Unicode, are two values.
        public static func == (left: Value, right: Value) -> Bool {
            switch (left, right) {
            case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
            case (.number(let left), .number(let right)): left == right
            case (.flag(let left), .flag(let right)): left == right
            case (.instant(let left), .instant(let right)), (.moment(let left), .moment(let right)), (.end(let left), .end(let right)):
                left == right
            case (.list(let left), .list(let right)): left.elementsEqual(right) { $0.utf8.elementsEqual($1.utf8) }
            case (.outlines(let left), .outlines(let right)): left == right
            default: false
            }
        }
    }

    public struct Entry: Sendable, Equatable {
        /// In JSON; never changes with the language.
        public let key: String
        /// For people.
        public let title: Message
        public let value: Value

        /// Parts within have brackets and marks of their own.
        var isPart: Bool {
            if case .outlines = value { return true }
            return false
        }
    }

    public private(set) var entries: [Entry] = []
    /// What a part is told apart by among its like; never shown.
    var identity = ""

    public init() {}

    mutating func add(_ key: String, _ title: Message, _ value: Value) { entries.append(Entry(key: key, title: title, value: value)) }

    mutating func add(_ key: String, _ title: Message, _ text: String) { add(key, title, .text(text)) }

    /// Left out where there is nothing to say.
    mutating func add(_ key: String, _ title: Message, some text: String?) {
        if let text { add(key, title, text) }
    }

    mutating func add(_ key: String, _ title: Message, list: [String]) {
        if !list.isEmpty { add(key, title, .list(list)) }
    }
}

extension Outline {
    /// Lines to be shown as they are; values of documents may be another's words, so the console makes them harmless.
    public func lines(_ texts: Texts, indentation: Int = 0) -> [String] {
        let margin = String(repeating: " ", count: indentation)
        return entries.flatMap { entry -> [String] in
            let title = texts(entry.title)
            switch entry.value {
            case .outlines(let outlines):
                return ["\(margin)\(title):"] + outlines.flatMap { [""] + $0.lines(texts, indentation: indentation + 2) }.dropFirst()
            default:
                return ["\(margin)\(title): \(Self.shown(entry.value, texts))"]
            }
        }
    }

    /// A value on one line.
    static func shown(_ value: Value, _ texts: Texts) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): texts.number(number)
        case .flag(let flag): flag ? texts("yes", context: "in a document") : texts("no", context: "in a document")
        case .instant(let instant): day(instant, texts)
        case .moment(let instant): texts.longDateAndTime(LocalTime(seconds: instant.seconds, in: .current))
        case .end(let end): lastDay(before: end, texts)
        case .list(let items): items.joined(separator: ", ")
        case .outlines(let outlines): outlines.map { "(\($0.facts(texts)))" }.joined(separator: " ")
        }
    }

    /// Everything on one line.
    func facts(_ texts: Texts) -> String {
        entries.map { "\(texts($0.title)): \(Self.marked(Self.shown($0.value, texts), texts, isPart: $0.isPart))" }.joined(separator: "; ")
    }

    /// A value in quotation marks where it would read as more than one: as a further fact, or as a sentence of this tool.
    static func marked(_ value: String, _ texts: Texts, isPart: Bool = false) -> String {
        let becomes = texts("{place}: {old} becomes {new}", ["place": "", "old": "|", "new": "|"])
        let between = becomes.split(separator: "|").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
        // Blanks and marks of any kind: a reader sees no difference.
        let folded = String(value.map { $0.isWhitespace ? " " : "；⁏".contains($0) ? ";" : "：꞉∶".contains($0) ? ":" : $0 })
        let isAmbiguous = folded.contains(";") || folded.contains(": ") || folded.contains(" \(between) ")
        guard isAmbiguous, !isPart else { return value }
        let plain = String(value.map { "\"“”„«»‟″＂ˮ".contains($0) ? "'" : $0 })
        return texts("“{value}”", ["value": plain])
    }

    /// In the time zone of the machine, which is the signer's own.
    static func day(_ instant: Instant, _ texts: Texts) -> String {
        texts.longDate(LocalTime(seconds: instant.seconds, in: .current))
    }

    /// The day that holds the last second before `end`.
    public static func lastDay(before end: Instant, _ texts: Texts) -> String { day(end - 1, texts) }
}

extension Outline: Encodable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Instants are whole seconds of UTC.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for entry in entries {
            let key = Key(stringValue: entry.key)
            switch entry.value {
            case .text(let text): try container.encode(text, forKey: key)
            case .number(let number): try container.encode(number, forKey: key)
            case .flag(let flag): try container.encode(flag, forKey: key)
            case .instant(let instant), .moment(let instant), .end(let instant): try container.encode(instant, forKey: key)
            case .list(let items): try container.encode(items, forKey: key)
            case .outlines(let outlines): try container.encode(outlines, forKey: key)
            }
        }
    }
}
