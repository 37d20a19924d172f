// Text from outside, made harmless for a terminal.

/// A server, a file or another person may have written a text; it must not move the cursor, colour the screen or reverse what is read.
public enum Visible {
    /// Control characters (C0, C1, DEL) other than line feed, and the controls that change the direction of other text, become `\u{FFFD}`.
    /// A tab becomes a space.
    public static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isDangerous) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            clean.append(scalar == "\t" ? " " : isDangerous(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(clean)
    }

    /// As `text`, and on one line: line feeds become spaces.
    public static func line(_ text: String) -> String {
        Visible.text(String(text.map { $0.isNewline && $0 != "\r" ? " " : $0 }))
    }

    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFEFF, 0xE0000...0xE007F: true
        default: false
        }
    }
}
