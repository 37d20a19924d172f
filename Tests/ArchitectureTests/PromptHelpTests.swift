// `?` on every screen: whatever asks an officer something says what that step sends.

import Testing

struct PromptHelpTests {
    /// What stands in the parentheses of each question, without what stands in further ones. A passphrase from a file is no question.
    static func questions(in code: String) -> [String] {
        let ask = #/(?:^|\W)prompter\.(?:line|menu|yesNo|withPassphrase|withNewPassphrase)\s*\(|\WHomeScreen\s*\(/#
        return code.matches(of: ask).compactMap { match in
            var (depth, own) = (1, "")
            for character in code[match.range.upperBound...] {
                if "([{".contains(character) { depth += 1 }
                if ")]}".contains(character) { depth -= 1 }
                if depth == 0 { break }
                if depth == 1 { own.append(character) }
            }
            return own.contains(#/^\s*file:/#) ? nil : own
        }
    }

    static func isExplained(_ question: String) -> Bool { question.contains(#/\bhelp:(?!\s*nil\b)/#) }

    private static let asking = ["Sources/respite", "Sources/PersonalTools"].flatMap(SourceTree.swift(below:))

    @Test func everyQuestionToAnOfficerHasItsHelp() {
        var count = 0
        for file in Self.asking {
            for question in Self.questions(in: file.code) {
                count += 1
                if !Self.isExplained(question) { Issue.record("\(file.path) asks without help: (\(question))") }
            }
            // What wraps a question hands its help on, and has none to leave out.
            if file.code.contains(#/\bhelp: String\?/#) { Issue.record("\(file.path) takes no help for an answer") }
        }
        #expect(count > 30)
    }

    @Test func theScanTellsExplainedQuestionsFromOthers() {
        let source = SwiftText(
            #"""
            let a = try prompter.line(texts("One"), help: stays) { typed in .value(typed) }
            let b = try tool.prompter.menu(
                texts("Two", help: inner),
                items.map { MenuItem($0) })
            let c = try prompter.yesNo("Three \(texts("help: no"))", help: nil)
            let d = try prompter.withPassphrase(file: path) { $0 }
            HomeScreen(texts("Four"), help: Leaving.nothing.help(texts), entries: [])
            """#)
        #expect(Self.questions(in: source.code).map(Self.isExplained) == [true, false, false, true])
    }
}
