// Which characters a text from somebody else may hold: one list, for what is sealed, what is signed and what is shown.

/// What a person can see stays; what moves the cursor, breaks the line, turns the direction of other text or cannot be seen does not.
///
/// The list is of ranges and not of Unicode's categories, so that two versions of a program never disagree on a signed text. It follows
/// the explicit directional formatting characters of UAX 9, the line and paragraph separators, and the invisible characters of UTS 39. It is the rule
/// for reading as well, and never grows: what was sealed or signed once stays readable.
public enum PlainScalar {
    /// Line feed and tab are not plain; a text of many lines allows them itself.
    /// - Parameter previous: what stands before it; joiners mean something only between the letters or signs that they join.
    public static func isPlain(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: false
        // Soft hyphen, Arabic letter mark, Hangul fillers, Mongolian vowel separator: nothing to be seen.
        case 0xAD, 0x061C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFFA0: false
        case 0x200C, 0x200D: joins(previous)
        // Zero width space, direction marks, line and paragraph separators, overrides, invisible operators, isolates.
        case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: false
        // Byte order mark, interlinear annotation, musical formatting, tags.
        case 0xFEFF, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE00FF: false
        default: true
        }
    }

    /// Whether a name may hold it: names are told apart by eye, so that nothing which Unicode calls default ignorable stands in one, but for the joiners
    /// and the selector of pictures where they are needed.
    public static func isPlainInName(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
        guard isPlain(scalar, after: previous) else { return false }
        return switch scalar.value {
        // Grapheme joiner, Khmer inherent vowels, Mongolian selectors, blank Braille.
        case 0x034F, 0x17B4, 0x17B5, 0x180B...0x180F, 0x2800: false
        // Which of two forms a letter takes tells two names apart that read the same; a picture is drawn in colour by it.
        case 0xFE0F: isPicture(previous)
        case 0xFE00...0xFE0E: false
        // Reserved ones, shorthand formatting, further selectors.
        case 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0xE0000...0xE0FFF: false
        default: true
        }
    }

    /// Whether all of a text is plain; `allowing` names what is let through besides.
    public static func areAllPlain(_ text: String, allowing: Set<Unicode.Scalar> = []) -> Bool {
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            guard isPlain(scalar, after: previous) || allowing.contains(scalar) else { return false }
            previous = scalar
        }
        return true
    }

    /// Whether a name may hold all of it.
    public static func areAllPlainInName(_ text: String) -> Bool {
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            guard isPlainInName(scalar, after: previous) else { return false }
            previous = scalar
        }
        return true
    }

    /// Persian, the scripts of India and composed pictures need joiners; Latin, Greek and Cyrillic letters do not.
    private static func joins(_ previous: Unicode.Scalar?) -> Bool {
        guard let previous else { return false }
        return (0x0600...0x1FFF).contains(previous.value) || (0x2600...0x27BF).contains(previous.value) || previous.value == 0xFE0F
            || (0x1F000...0x1FBFF).contains(previous.value)
    }

    /// What may be a picture: the signs of keys (`1` before U+20E3), marks, arrows, symbols, pictographs.
    private static func isPicture(_ previous: Unicode.Scalar?) -> Bool {
        guard let previous else { return false }
        return switch previous.value {
        case 0x23, 0x2A, 0x30...0x39, 0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x2190...0x23FF, 0x24C2, 0x25A0...0x27BF, 0x2900...0x297F:
            true
        case 0x2B00...0x2BFF, 0x3030, 0x303D, 0x3297, 0x3299, 0x1F000...0x1FBFF: true
        default: false
        }
    }
}
