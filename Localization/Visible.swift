// Text from outside, made harmless for a terminal.

internal import Wire

/// A server, a file or another person may have written a text; it must not move the cursor, colour the screen or reverse what is read.
public enum Visible {
    /// Whatever `PlainScalar` does not let through, other than a line feed and whole isolates, becomes `\u{FFFD}`. A tab becomes a space.
    public static func text(_ text: String) -> String {
        let text = text.replacing("\r\n", with: "\n")
        return replacing(in: text, allowing: ["\n"], at: Isolation.whole(in: text)) { $0 == "\t" ? " " : "\u{FFFD}" }
    }

    /// As `text`, and on one line: line feeds become spaces.
    public static func line(_ text: String) -> String {
        Visible.text(String(text.map { $0.isNewline && $0 != "\r" ? " " : $0 }))
    }

    /// The same JSON with each such character escaped (RFC 8259 section 7): inside strings is the only place where one can stand.
    public static func json(_ json: String) -> String {
        replacing(in: json, allowing: ["\n"]) { scalar in
            String(scalar).utf16.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        }
    }

    private static func replacing(
        in text: String, allowing: Set<Unicode.Scalar>, at places: Set<Int> = [], _ replacement: (Unicode.Scalar) -> String
    ) -> String {
        guard !PlainScalar.areAllPlain(text, allowing: allowing) else { return text }
        var clean = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for (place, scalar) in text.unicodeScalars.enumerated() {
            if allowing.contains(scalar) || places.contains(place) || PlainScalar.isPlain(scalar, after: previous) {
                clean.append(scalar)
            } else {
                clean.append(contentsOf: replacement(scalar).unicodeScalars)
            }
            previous = scalar
        }
        return String(clean)
    }
}
