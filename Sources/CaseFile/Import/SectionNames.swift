// By which headings a section is recognised in a text from elsewhere: our own label, the letter of its format, and what others write.

internal import Localization

extension NoteFormat {
    /// The section of this format that a heading names.
    ///
    /// - Parameter heading: in lower case.
    func section(named heading: String) -> NoteSection? {
        for (place, section) in sections.enumerated() {
            if section.importNames.contains(heading) { return section }
            if let letter = importLetters?[place], heading == letter { return section }
        }
        return nil
    }

    /// Only where the letters are what the format is called by.
    private var importLetters: [String]? {
        switch self {
        case .soap: ["s", "o", "a", "p"]
        case .dap: ["d", "a", "p"]
        case .birp: ["b", "i", "r", "p"]
        case .girp: ["g", "i", "r", "p"]
        case .contact, .group, .intake, .safetyPlan, .closing, .addendum: nil
        }
    }
}

extension NoteSection {
    /// In lower case. English: that is what notes are imported in.
    fileprivate var importNames: [String] { [Texts(.english)(label).lowercased()] + otherNames }
}
