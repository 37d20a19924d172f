// How many columns of a terminal a text takes, so that tables stay aligned in every script.

/// Widths in terminal columns: 2 for East Asian wide characters and emoji, 0 for combining and invisible ones, 1 for the rest.
/// Right-to-left scripts take one column a letter, as any other.
public enum DisplayWidth {
    public static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

    /// A character as a person sees it. An emoji is two columns, however many parts it is made of.
    public static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count == 1 { return of(first) }
        let isEmoji = first.properties.isEmojiPresentation || scalars.contains("\u{FE0F}") && first.properties.isEmoji
        return isEmoji ? 2 : scalars.reduce(0) { $0 + of($1) }
    }

    /// Cut where it is longer than `width`, with an ellipsis as its last column. Never longer than `width`.
    public static func truncated(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 0 else { return "" }
        var room = width - 1
        let kept = text.prefix { character in
            room -= of(character)
            return room >= 0
        }
        return Isolation.closed(kept + "…")
    }

    /// Cut or filled with spaces, so that it is exactly `width` columns.
    public static func padded(_ text: String, to width: Int, alignment: Alignment = .leading) -> String {
        let text = truncated(text, to: width)
        let spaces = String(repeating: " ", count: max(0, width - of(text)))
        return alignment == .leading ? text + spaces : spaces + text
    }

    /// Where the text stands in its column.
    public enum Alignment: Sendable { case leading, trailing }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if (0x20..<0x7F).contains(scalar.value) { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: break
        }
        // Vowels and final consonants of Hangul written in parts join the syllable before them.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return isWide(scalar.value) ? 2 : 1
    }

    private static func isWide(_ value: UInt32) -> Bool {
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < wideRanges.count && wideRanges[low].contains(value)
    }
}

extension String {
    /// In terminal columns.
    public var displayWidth: Int { DisplayWidth.of(self) }

    /// Exactly `width` columns; see `DisplayWidth.padded`.
    public func padded(to width: Int, alignment: DisplayWidth.Alignment = .leading) -> String {
        DisplayWidth.padded(self, to: width, alignment: alignment)
    }

    /// At most `width` columns; see `DisplayWidth.truncated`.
    public func truncated(to width: Int) -> String { DisplayWidth.truncated(self, to: width) }
}
