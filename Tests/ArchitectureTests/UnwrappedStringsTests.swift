// Every text a person reads goes through the catalogue: literals that look like sentences, or are shown directly, stand in a text call.

import Foundation
import Testing

struct UnwrappedStringsTests {
    /// The code before a literal that takes it through the catalogue, that only names a context or what to type for an
    /// option, that looks for it in what another program says, or that tells developers what is wrong with bytes (`WireError`, whose reason no tool shows: see
    /// `noReasonForDevelopersIsShown`).
    private static var wrapped: Regex<Substring> {
        #/(?:[tT]exts(?:\.current)?\s*\(|(?:^|\W)Message\s*\(|\.plural\s*\((?:\s*"",)?|(?:^|\W)(?:context|valueName):|WireError\(\.\w+,|\.(?:replacing|hasPrefix)\s*\()\s*$/#
    }

    /// The code before a literal that shows it as it is.
    private static var shown: Regex<Substring> {
        #/
            (?:(?:^|\W)(?:write|writeError|writeHeading|writeParagraph|writeSentence|report|line|yesNo|menu|withPassphrase|withNewPassphrase
            |MenuItem|Entry|ProgressLine|HomeScreen|Column|print)\s*\(
            |(?:^|\W)(?:help|abstract|discussion|suggestion|detail|title):)\s*$
        /#
    }

    /// Two words side by side, as in a sentence. Letters of any alphabet.
    private static var sentence: Regex<Substring> {
        #/\p{L}{2,}[,;.]?\ +\p{L}{2,}/#
    }

    /// Folders whose Swift files show nothing of their own to the people of a programme. `Localization` is the catalogue itself. `Demo` speaks English to whoever tries Respite out, and is never
    /// installed: what it shows of the tools comes from the tools' own catalogue.
    private static let exempt: Set<String> = ["Benchmarks", "Demo", "Localization", "Tests"]
    private static let scanned = ["Policies", "Sources"]

    @Test func everyFolderIsScannedOrExempt() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path).filter { folder in
            guard !folder.hasPrefix("."), FileManager.default.fileExists(atPath: SourceTree.root.path + "/\(folder)/") else { return false }
            let files = FileManager.default.enumerator(atPath: SourceTree.root.path + "/" + folder)
            return files?.contains { ($0 as? String)?.hasSuffix(".swift") ?? false } ?? false
        }
        #expect(Set(folders) == Self.exempt.union(Self.scanned))
    }

    /// Files that speak to people: the tools, Terminal, and whoever imports the catalogue.
    private static let speaking = scanned.flatMap(SourceTree.swift(below:)).filter { file in
        file.path.hasPrefix("Sources/respite") || file.path.hasPrefix("Sources/Terminal/") || file.code.contains("import Localization")
    }

    /// What errors say to developers, in English: `reason`, and the names of their codes.
    private static var forDevelopers: Regex<Substring> { #/\b(?:error|failure|refusal)\.(?:reason\b|(?:code\.)?rawValue\b|description\b)/# }

    /// The code before it that hands it on to another error, for developers again.
    private static var handedOn: Regex<Substring> { #/(?:Wire|Trust|Scheduling|Sodium)Error\([^()]*$/# }

    static func shownToDevelopersOnly(in code: String) -> [Substring] {
        code.split(separator: "\n").flatMap { line in
            line.matches(of: forDevelopers).filter { line[..<$0.range.lowerBound].firstMatch(of: handedOn) == nil }.map(\.output)
        }
    }

    @Test func noReasonForDevelopersIsShown() {
        for file in Self.speaking {
            for found in Self.shownToDevelopersOnly(in: file.code) {
                Issue.record("\(file.path) uses \(found), which is English for developers; say it through the catalogue")
            }
        }
        let source = """
            throw DeskError(.documentRefused, ["reason": error.reason])
            throw TrustError(.malformed, .charter, error.reason)
            let a = error.code.rawValue
            let b = problem.rawValue
            """
        #expect(Self.shownToDevelopersOnly(in: source) == ["error.reason", "error.code.rawValue"])
    }

    /// A server answers everybody alike, in English (`PROTOCOL.md`): no problem that it makes has been through the catalogue.
    @Test func noProblemIsTranslated() {
        let made = SourceTree.swift(below: "Sources").filter { $0.code.contains("Problem(.") }
        #expect(made.count > 5)
        for file in made {
            for line in file.code.split(separator: "\n") where line.contains("Problem(.") && line.contains(#/[tT]exts\b/#) {
                Issue.record("\(file.path) says a problem in somebody's language")
            }
        }
    }

    static func unwrapped(in text: String) -> [String] {
        let source = SwiftText(text)
        var found: [String] = []
        var before = source.code[...]
        var place = source.code.startIndex
        for literal in source.literals {
            guard let mark = source.code[place...].firstRange(of: "\"\"") else { break }
            before = source.code[..<mark.lowerBound].suffix(160)
            place = mark.upperBound
            guard before.firstMatch(of: wrapped) == nil else { continue }
            let isShown = before.firstMatch(of: shown) != nil && literal.filter(\.isLetter).count > 1
            if isShown || (literal.contains(sentence) && !isMarkup(literal)) { found.append(literal) }
        }
        return found
    }

    /// Tags and style sheets of a printed page.
    private static func isMarkup(_ literal: String) -> Bool {
        let marks: [Character] = ["{", "}", ";"]
        return literal.contains("</") || literal.contains("/>") || marks.allSatisfy(literal.contains)
    }

    @Test func everyTextThatIsShownGoesThroughTheCatalogue() {
        #expect(Self.speaking.count > 10)
        for file in Self.speaking {
            for literal in Self.unwrapped(in: file.text) {
                Issue.record("\(file.path) shows “\(literal)” without the catalogue; write texts(\"…\") and run scripts/generate-texts")
            }
        }
    }

    @Test func theScanTellsShownTextsFromOthers() {
        let source = #"""
            let a = texts("Find a time"), b = Texts.current("Find a time"), c = Message("Find a time")
            let d = texts.plural("One more day", "{count} more days", count: 1, context: "some days left")
            console.write("bare")
            throw ToolError("This was not translated")
            console.write("\(texts("Inside a literal"))")
            let e = "file.name", f = "one_word", g = ["--flag": "x-y"]
            menu.add(MenuItem("Messages"))
            // console.write("in a comment here")
            let h = Option(help: "Help")
            let i = page.replacing("Show this page", with: texts("Show this page")), j = page.replacing("#", with: "An English word")
            """#
        #expect(Self.unwrapped(in: source) == ["bare", "This was not translated", "Messages", "Help", "An English word"])
    }
}
