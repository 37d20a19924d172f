// Several things in one sentence.

import Foundation

extension Texts {
    private var texts: Texts { self }

    /// `a`, `a and b`, `a, b and c`; `a and b; c` where one of them is a list itself, so that nobody takes its parts for items.
    public func list(_ items: [String]) -> String {
        guard items.count < 2 || !items.contains(where: holdsSeveral) else {
            return items.dropFirst().reduce(items[0]) { texts("{first}; {next}", ["first": $0, "next": $1], context: "list") }
        }
        return joined(items) { first, last in
            let values = ["first": first, "last": last]
            // Translators: Spanish says “e” instead of “y” here.
            return Self.begins(last, with: "i")
                ? texts("{first} and {last}", values, context: "before an i")
                : texts("{first} and {last}", values)
        }
    }

    /// Whether what stands between the items of a list stands in this text.
    private func holdsSeveral(_ text: String) -> Bool {
        let none = ["first": "", "next": "", "last": ""]
        let between = [
            texts("{first}, {next}", none, context: "list"), texts("{first} and {last}", none),
            texts("{first} and {last}", none, context: "before an i"),
        ]
        return between.contains { text.contains($0) }
    }

    /// `a`, `a or b`, `a, b or c`.
    public func alternatives(_ items: [String]) -> String {
        joined(items) { first, last in
            let values = ["first": first, "last": last]
            // Translators: Spanish says “u” instead of “o” here.
            return Self.begins(last, with: "o")
                ? texts("{first} or {last}", values, context: "before an o")
                : texts("{first} or {last}", values)
        }
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

    private func joined(_ items: [String], last: (String, String) -> String) -> String {
        guard let end = items.last, items.count > 1 else { return items.first ?? "" }
        let start = items.dropLast().dropFirst().reduce(items[0]) {
            texts("{first}, {next}", ["first": $0, "next": $1], context: "list")
        }
        return last(start, end)
    }
}
