// A note as it stands in the clinician's editor: a heading for each section, and back again without a change to any word.

public import Localization
internal import Sealing

/// Why an edited note is not taken; the text stays with the editor.
public enum NoteTemplateError: Error, Hashable, Sendable {
    /// A heading that the format does not have, in the line of this number, from 1.
    case unknownHeading(line: Int)
    /// The same heading twice.
    case headingTwice(line: Int)
    /// Text before the first heading.
    case textBeforeHeading(line: Int)
    /// Nothing was written, or too much, or with characters that are not allowed.
    case notANote
}

public struct NoteTemplate: Sendable {
    public let format: NoteFormat
    private let headings: [NoteSection: String]

    /// - Parameter texts: of the language in which the headings stand.
    public init(_ format: NoteFormat, _ texts: Texts) {
        self.format = format
        headings = Dictionary(uniqueKeysWithValues: format.sections.map { ($0, "## \(texts($0.label))") })
    }

    /// All headings in order, with what is written so far.
    public func text(_ body: NoteBody? = nil) -> String {
        format.sections.map { section in
            let lines = (body?[section]?.value ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            return "\(headings[section] ?? "")\n\n" + lines.map { Self.isHeading($0) ? "\\\($0)" : "\($0)" }.joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    /// Empty lines at the ends of a section do not count.
    public func body(_ text: String) throws(NoteTemplateError) -> NoteBody {
        var parts: [NoteSection: [String]] = [:]
        var present: NoteSection?
        for (number, line) in ImportText.cleaned(text).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("## ") {
                let heading = line.reversed().drop(while: \.isWhitespace).reversed()
                guard let section = section(under: String(heading)) else {
                    throw .unknownHeading(line: number + 1)
                }
                guard parts[section] == nil else { throw .headingTwice(line: number + 1) }
                parts[section] = []
                present = section
            } else if let present {
                parts[present]?.append(String(line.first == "\\" && Self.isHeading(line) ? line.dropFirst() : line))
            } else if line.contains(where: { !$0.isWhitespace }) {
                throw .textBeforeHeading(line: number + 1)
            }
        }
        do { return try NoteBody(format, parts.mapValues(ImportText.joined)) } catch { throw .notANote }
    }

    /// A heading of the reader's language, or of any other that the tools speak: the note may have been begun in that one.
    private func section(under heading: String) -> NoteSection? {
        format.sections.first { headings[$0] == heading }
            ?? format.sections.first { section in Self.languages.contains { "## \($0(section.label))" == heading } }
    }

    private static let languages = Language.available.compactMap { Language($0) }.map { Texts($0) }

    /// Could be taken for a heading, or for one that was made none.
    private static func isHeading(_ line: Substring) -> Bool { line.drop { $0 == "\\" }.hasPrefix("## ") }
}
