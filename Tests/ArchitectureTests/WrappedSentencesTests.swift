// Sentences are broken between words where a terminal ends: none is left to the terminal, which breaks in the middle of a word.

import Testing

struct WrappedSentencesTests {
    /// A text of the catalogue that ends as a sentence does, as an argument of a call.
    private static var sentence: Regex<(Substring, Substring)> {
        #/(?:[tT]exts|[tT]exts\.current|\.plural)\(\s*(?:"(?:[^"\\]|\\.)*",\s*)?"((?:[^"\\]|\\.)* (?:[^"\\]|\\.)*[.?!:…])"/#
    }

    /// What is written as lines that are not to be broken: everything up to the parenthesis that closes the call.
    static func unbroken(in text: String) -> [String] {
        text.ranges(of: #/\.(?:write|writeHeading|put)\(/#).flatMap { call -> [String] in
            let argument = Self.argument(text[call.upperBound...])
            // JSON has no lines.
            guard !argument.hasPrefix("json:") else { return [] }
            return argument.matches(of: sentence).map { String($0.output.1) }
        }
    }

    private static func argument(_ rest: Substring) -> Substring {
        var depth = 1
        var isLiteral = false
        var isEscaped = false
        for place in rest.indices {
            let character = rest[place]
            if isEscaped {
                isEscaped = false
            } else if isLiteral {
                if character == "\\" { isEscaped = true } else if character == "\"" { isLiteral = false }
            } else if character == "\"" {
                isLiteral = true
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth -= 1
                if depth == 0 { return rest[..<place] }
            }
        }
        return rest
    }

    @Test func noSentenceIsLeftToTheTerminal() {
        let files = SourceTree.swift(below: "Sources")
        #expect(files.contains { $0.text.contains(".writeSentence(texts(") })
        for file in files {
            for sentence in Self.unbroken(in: file.text) {
                Issue.record("\(file.path) writes “\(sentence)” as it is; use writeSentence or writeParagraph")
            }
        }
    }

    @Test func theScanTellsSentencesFromLines() {
        let source = #"""
            console.write(texts("Nothing was changed."))
            desk.console.write(lines.isEmpty ? [desk.texts("Nothing (of it) is due.")] : lines)
            console.write(texts.plural("{count} token left.", "{count} tokens left.", count: 1))
            console.write(
                texts(
                    "A document expires on {date}.", ["date": day]))
            console.writeSentence(texts("This is broken."))
            console.write(json: Answer(note: texts("In one line.")))
            console.write(texts("Sent."))
            table.write([name, texts("No title")])
            """#
        #expect(
            Self.unbroken(in: source) == [
                "Nothing was changed.", "Nothing (of it) is due.", "{count} tokens left.", "A document expires on {date}.",
            ])
    }
}
