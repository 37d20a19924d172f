// One line of a note from elsewhere: is it a heading, and what stands behind it.

/// `# Plan`, `**Plan**`, `**Plan:** text`, `Plan: text`, `P: text`, `PLAN`.
struct ImportLine {
    let text: String
    /// In lower case, without marks; `nil` for a line that can be none.
    let heading: String?
    /// What follows the heading on its line.
    let afterHeading: String
    /// Marked as a heading, whatever it says.
    private let isMarked: Bool

    init(_ text: String) {
        self.text = text
        let line = text.trimmingSpaces
        let unmarked = line.drop { $0 == "#" }
        let depth = line.count - unmarked.count
        if (1...6).contains(depth), unmarked.first?.isWhitespace == true {
            let words = String(unmarked).trimmingSpaces.trimming("#").trimmingSpaces.trimming("*").trimming("_")
            (heading, afterHeading, isMarked) = Self.split(words) ?? (words.lowercased(), "", true)
        } else if line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: "**") {
            let name = line.dropFirst(2)[..<end.lowerBound]
            let after = line[end.upperBound...]
            let isAlone = after.allSatisfy { $0.isWhitespace || $0 == ":" }
            guard isAlone || name.hasSuffix(":") || after.hasPrefix(":") else {
                (heading, afterHeading, isMarked) = (nil, "", false)
                return
            }
            heading = String(name).trimming(":").trimmingSpaces.lowercased()
            afterHeading = String(after.drop { $0 == ":" }).trimmingSpaces
            isMarked = isAlone
        } else if let (name, after, _) = Self.split(line) {
            (heading, afterHeading, isMarked) = (name, after, false)
        } else if line.count > 1, line.count <= 60, line == line.uppercased(), line.contains(where: \.isLetter) {
            (heading, afterHeading, isMarked) = (line.lowercased(), "", false)
        } else {
            (heading, afterHeading, isMarked) = (nil, "", false)
        }
    }

    /// A heading in Markdown that is no section of the format.
    var isForeignHeading: Bool { isMarked }

    /// `Name: rest`, the name of a few words.
    private static func split(_ line: String) -> (String, String, Bool)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon]
        guard name.count <= 90, name.contains(where: \.isLetter), name.split(separator: " ").count <= 16 else { return nil }
        return (String(name).trimmingSpaces.lowercased(), String(line[line.index(after: colon)...]).trimmingSpaces, true)
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    fileprivate func trimming(_ mark: Character) -> String {
        String(drop { $0 == mark }.reversed().drop { $0 == mark }.reversed())
    }
}
