// Several things in one sentence.

import Foundation

extension Texts {
    private var texts: Texts { self }

    /// `a`, `a and b`, `a, b and c`; `a and b; c` where one of them is a list itself, so that nobody takes its parts for items.
    public func list(_ items: [String]) -> String {
        // Translators: Spanish says “e” instead of “y” here.
        let spoken = Message("{first} and {last}", context: "before an i")
        return joined(items, Message("{first} and {last}"), before: "i", spoken)
    }

    /// `a`, `a or b`, `a, b or c`; `a, b; c` where one of them holds several, as “in person, off site” does.
    public func alternatives(_ items: [String]) -> String {
        // Translators: Spanish says “u” instead of “o” here.
        let spoken = Message("{first} or {last}", context: "before an o")
        return joined(items, Message("{first} or {last}"), before: "o", spoken)
    }

    /// Whether a text begins with this vowel as it is spoken: accents and a silent h do not count, the diphthong of “hielo” does.
    private static func begins(_ text: String, with vowel: Character) -> Bool {
        let letters = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
        }
        let plain = String(String.UnicodeScalarView(letters))
        let spoken = plain.hasPrefix("h") ? plain.dropFirst() : Substring(plain)
        return spoken.first == vowel && !spoken.hasPrefix("ie")
    }

    private func joined(_ items: [String], _ usual: Message, before vowel: Character, _ spoken: Message) -> String {
        guard let end = items.last, items.count > 1 else { return items.first ?? "" }
        let none = ["first": "", "next": "", "last": ""]
        let between = [texts("{first}, {next}", none, context: "list"), texts(usual, none), texts(spoken, none)]
        let holdSeveral = items.contains { item in between.contains { item.contains($0) } }
        guard !holdSeveral else {
            return items.dropFirst().reduce(items[0]) { texts("{first}; {next}", ["first": $0, "next": $1], context: "list") }
        }
        let start = items.dropLast().dropFirst().reduce(items[0]) {
            texts("{first}, {next}", ["first": $0, "next": $1], context: "list")
        }
        return texts(Self.begins(end, with: vowel) ? spoken : usual, ["first": start, "last": end])
    }
}
