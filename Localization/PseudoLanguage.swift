// English in disguise: shows at a glance what did not go through the catalogue, and what a longer language would do to a table.

enum PseudoLanguage {
    private static let accents: [Character: Character] = [
        "a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú", "y": "ý", "c": "ç", "n": "ñ", "s": "š", "z": "ž",
        "A": "Á", "E": "É", "I": "Í", "O": "Ó", "U": "Ú", "Y": "Ý", "C": "Ç", "N": "Ñ", "S": "Š", "Z": "Ž",
    ]

    /// Brackets around, accents inside, about a third longer; placeholders stay as they are, and so does a key that is pressed.
    static func disguise(_ text: String) -> String {
        guard text.count > 1 else { return text }
        var insidePlaceholder = false
        var disguised = ""
        for character in text {
            if character == "{" { insidePlaceholder = true }
            if character == "}" { insidePlaceholder = false }
            disguised.append(insidePlaceholder ? character : accents[character] ?? character)
        }
        return "[" + disguised + String(repeating: "~", count: text.count / 3) + "]"
    }
}
