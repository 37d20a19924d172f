// Filling `{name}` in a text.

/// Named placeholders: `{clinician}`. `{{` and `}}` stand for the braces themselves.
enum Placeholders {
    /// One pass from left to right: braces inside a value are only text. A placeholder without a value stays as it is written.
    /// The full stop of a value that ends in one (`7:00 p.m.`) is that of the sentence too.
    static func fill(_ text: String, _ values: [String: String]) -> String {
        guard text.contains(where: { $0 == "{" || $0 == "}" }) else { return text }
        var filled = ""
        var rest = text[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            filled += rest[..<brace]
            let after = rest.index(after: brace)
            if after < rest.endIndex, rest[after] == rest[brace] {
                filled.append(rest[brace])
                rest = rest[rest.index(after: after)...]
            } else if rest[brace] == "{", let end = rest[after...].firstIndex(of: "}"), let value = values[String(rest[after..<end])] {
                filled += Isolation.isolated(Visible.text(value))
                rest = rest[rest.index(after: end)...]
                if value.hasSuffix("."), rest == "." || rest.hasPrefix(". ") { rest = rest.dropFirst() }
            } else {
                filled.append(rest[brace])
                rest = rest[after...]
            }
        }
        return filled + rest
    }

    /// The names in a text, for the test that a translation uses those of its source.
    static func names(in text: String) -> Set<String> {
        Set(text.replacing("{{", with: "").replacing("}}", with: "").matches(of: /\{([A-Za-z][A-Za-z0-9]*)\}/).map { String($0.output.1) })
    }
}
