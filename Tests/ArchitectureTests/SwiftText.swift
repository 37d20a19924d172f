// Just enough of Swift's grammar to tell code from comments and literals.

struct SwiftText {
    private(set) var code = ""
    private(set) var literals: [String] = []

    private let characters: [Character]
    private var position = 0

    init(_ text: String) {
        characters = Array(text)
        readCode(untilParenthesis: false)
    }

    private func starts(_ mark: String) -> Bool {
        let end = position + mark.count
        return end <= characters.count && characters[position..<end].elementsEqual(mark)
    }

    /// - Parameter untilParenthesis: stops at the parenthesis that closes an interpolation.
    private mutating func readCode(untilParenthesis: Bool) {
        var depth = 0
        while position < characters.count {
            if starts("//") {
                while position < characters.count, !characters[position].isNewline { position += 1 }
                continue
            }
            if let hashes = literalStart() {
                readLiteral(hashes: hashes)
                continue
            }
            let character = characters[position]
            if character == "(" { depth += 1 }
            if character == ")" {
                depth -= 1
                if untilParenthesis, depth < 0 {
                    position += 1
                    return
                }
            }
            code.append(character)
            position += 1
        }
    }

    /// The number of `#` before a quotation mark, where a literal starts here.
    private func literalStart() -> Int? {
        var ahead = position
        while ahead < characters.count, characters[ahead] == "#" { ahead += 1 }
        return ahead < characters.count && characters[ahead] == "\"" ? ahead - position : nil
    }

    private mutating func readLiteral(hashes: Int) {
        let marks = String(repeating: "#", count: hashes)
        position += hashes
        let quote = starts("\"\"\"") ? "\"\"\"" : "\""
        position += quote.count
        var content = ""
        while position < characters.count, !starts(quote + marks) {
            if starts("\\" + marks + "(") {
                position += 2 + hashes
                readCode(untilParenthesis: true)
            } else if starts("\\" + marks) {
                position += 1 + hashes
                if position < characters.count { content.append(characters[position]) }
                position += 1
            } else {
                content.append(characters[position])
                position += 1
            }
        }
        position += quote.count + hashes
        literals.append(content)
        code += "\"\""
    }
}
