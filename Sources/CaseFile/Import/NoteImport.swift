// Reads a note that was written elsewhere, as plain text or Markdown, into the sections of a format. Nothing that was written gets lost.

internal import Wire

/// What was read. The clinician looks at it before it becomes a draft.
public struct ImportedNote: Hashable, Sendable {
    /// The format whose headings were found; `nil` where none fits.
    public let format: NoteFormat?
    public let sections: [NoteSection: String]
    /// Text before the first heading, and under headings that the format does not have, headings included.
    public let rest: String

    /// A body with everything: the rest goes before the first section that the format has, or into a contact note where there is no format.
    public func body(_ wanted: NoteFormat? = nil) throws -> NoteBody {
        let format = wanted ?? self.format ?? .contact
        let usual: NoteSection = format == .contact ? .contactContent : format.sections[0]
        var texts: [NoteSection: String] = [:]
        var homeless = rest.isEmpty ? [] : [rest]
        for section in NoteSection.allCases {
            guard let text = sections[section] else { continue }
            if format.sections.contains(section) { texts[section] = text } else { homeless.append(text) }
        }
        if !homeless.isEmpty {
            texts[usual] = (homeless + [texts[usual]].compactMap(\.self)).joined(separator: "\n\n")
        }
        return try NoteBody(format, texts)
    }
}

extension ImportedNote {
    /// - Parameters:
    ///   - text: lines may end in CR LF. Control characters are taken out, tabs stay.
    ///   - wanted: reads the headings of this format only; otherwise of the one of which most are there.
    public init(_ text: String, as wanted: NoteFormat? = nil) {
        let lines = ImportText.cleaned(text).split(separator: "\n", omittingEmptySubsequences: false).map { ImportLine(String($0)) }
        let format = wanted ?? Self.bestFormat(lines)
        var parts: [NoteSection: [String]] = [:]
        var rest: [String] = []
        var present: NoteSection?
        for line in lines {
            if let heading = line.heading, let section = format?.section(named: heading) {
                present = section
                parts[section, default: []].append(line.afterHeading)
            } else if let section = present, !line.isForeignHeading {
                parts[section, default: []].append(line.text)
            } else {
                // A heading of its own that the format does not have ends the section before it.
                if line.isForeignHeading { present = nil }
                rest.append(line.text)
            }
        }
        self.format = format
        sections = parts.mapValues(ImportText.joined).filter { !$0.value.isEmpty }
        self.rest = ImportText.joined(rest)
    }

    /// The format with the most headings in the text; of equals the one that has fewest others. At least two, or all that it has.
    private static func bestFormat(_ lines: [ImportLine]) -> NoteFormat? {
        let headings = lines.compactMap(\.heading)
        var best: (format: NoteFormat, found: Int, missing: Int)?
        for format in NoteFormat.forNotes {
            let found = Set(headings.compactMap(format.section(named:))).count
            let missing = format.sections.count - found
            guard found >= 2 || (found == 1 && missing == 0) else { continue }
            if let best, (best.found, -best.missing) >= (found, -missing) { continue }
            best = (format, found, missing)
        }
        return best?.format
    }
}

enum ImportText {
    /// Without what a note may not hold. Whatever ends a line ends it as a line feed.
    static func cleaned(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": clean.append("\n")
            case "\n", "\t": clean.append(scalar)
            default: if PlainScalar.isPlain(scalar, after: previous) { clean.append(scalar) }
            }
        }
        return String(clean)
    }

    /// Without empty lines at the ends.
    static func joined(_ lines: [String]) -> String {
        let isEmpty: (String) -> Bool = { $0.allSatisfy(\.isWhitespace) }
        let trimmed = lines.drop(while: isEmpty).reversed().drop(while: isEmpty).reversed()
        return trimmed.joined(separator: "\n")
    }
}
