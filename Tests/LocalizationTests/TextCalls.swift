// Finds the texts that the Swift sources use. Written apart from scripts/generate-texts, so that each checks the other.

import Foundation

/// One text as a call names it.
struct UsedText: Hashable, CustomStringConvertible {
    var id: String
    var plural: String?
    var context = ""

    var description: String { "“\(id)”" + (context.isEmpty ? "" : " (\(context))") }
}

struct TextCalls {
    private enum Token: Equatable {
        case word(String)
        case mark(Character)
        case literal(String)
    }

    private let characters: [Character]
    private var position = 0
    private var tokens: [Token] = []

    static func used(in source: String) -> [UsedText] {
        var scanner = TextCalls(characters: Array(source))
        scanner.readCode(untilParenthesis: false)
        return scanner.tokens.indices.compactMap { scanner.call(at: $0) }
    }

    private init(characters: [Character]) { self.characters = characters }

    /// `texts("…"`, `texts.plural("…", "…"`, `Texts.current("…"`, `Message("…"`, each with an optional `context: "…"`.
    private func call(at start: Int) -> UsedText? {
        guard case .word(let name) = tokens[start], name == "Message" || name.lowercased().hasSuffix("texts") else { return nil }
        var next = start + 1
        if tokens[next...].starts(with: [.mark("."), .word("current")]) { next += 2 }
        let isPlural = tokens[next...].starts(with: [.mark("."), .word("plural")])
        if isPlural { next += 2 }
        guard tokens.count > next + 1, tokens[next] == .mark("("), case .literal(let id) = tokens[next + 1] else { return nil }
        var text = UsedText(id: id)
        if isPlural, tokens.count > next + 3, case .literal(let plural) = tokens[next + 3] { text.plural = plural }
        var depth = 0
        for index in next..<tokens.count - 2 {
            if case .mark(let mark) = tokens[index] { depth += "([{".contains(mark) ? 1 : ")]}".contains(mark) ? -1 : 0 }
            if depth == 0 { break }
            guard depth == 1, tokens[index] == .word("context"), tokens[index + 1] == .mark(":") else { continue }
            if case .literal(let context) = tokens[index + 2] { text.context = context }
        }
        return text
    }

    private func starts(_ text: String) -> Bool { characters[position...].starts(with: Array(text)) }

    private mutating func readCode(untilParenthesis: Bool) {
        var depth = 0
        while position < characters.count {
            let character = characters[position]
            if starts("//") {
                while position < characters.count, !characters[position].isNewline { position += 1 }
            } else if let hashes = literalStart() {
                readLiteral(hashes)
            } else if character.isLetter || character == "_" {
                let word = String(characters[position...].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
                tokens.append(.word(word))
                position += word.count
            } else {
                position += 1
                if character.isWhitespace { continue }
                depth += character == "(" ? 1 : character == ")" ? -1 : 0
                if untilParenthesis, depth < 0 { return }
                tokens.append(.mark(character))
            }
        }
    }

    private func literalStart() -> Int? {
        let hashes = characters[position...].prefix { $0 == "#" }.count
        let quote = position + hashes
        return quote < characters.count && characters[quote] == "\"" ? hashes : nil
    }

    private mutating func readLiteral(_ hashes: Int) {
        let marks = String(repeating: "#", count: hashes)
        position += hashes
        let quote = starts("\"\"\"") ? "\"\"\"" : "\""
        position += quote.count
        let slot = tokens.count
        tokens.append(.literal(""))
        // Lines of a long literal, each with its parts: what is written, and what an escape stands for.
        var value = ""
        var isJoined = false
        while position < characters.count, !starts(quote + marks) {
            guard starts("\\" + marks) else {
                if isJoined, characters[position].isWhitespace {
                    position += 1
                    continue
                }
                isJoined = false
                value.append(characters[position])
                position += 1
                continue
            }
            position += 1 + hashes
            guard position < characters.count else { break }
            let code = characters[position]
            position += 1
            switch code {
            case "(": readCode(untilParenthesis: true)
            case "n": value.append("\u{1}")
            case "t": value.append("\t")
            case "\n": isJoined = true
            case "u":
                let digits = String(characters[position...].dropFirst().prefix { $0 != "}" })
                position += digits.count + 2
                if let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number) { value.unicodeScalars.append(scalar) }
            default: value.append(code)
            }
        }
        position += quote.count + hashes
        tokens[slot] = .literal((quote == "\"" ? value : Self.unindented(value)).replacingOccurrences(of: "\u{1}", with: "\n"))
    }

    private static func unindented(_ value: String) -> String {
        let lines = value.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        let margin = lines.last?.count ?? 0
        return lines.dropLast().map { $0.dropFirst(min(margin, $0.count)) }.joined(separator: "\n")
    }
}
