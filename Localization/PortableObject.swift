// gettext catalogues (.po; GNU gettext manual, section "The Format of PO Files").

/// One entry of a catalogue.
struct CatalogueEntry: Equatable, Sendable {
    /// `msgctxt`; empty for none.
    var context = ""
    /// `msgid`: the English text, the singular where there is a plural.
    var id = ""
    /// `msgid_plural`.
    var plural: String?
    /// `msgstr`, or `msgstr[0]`, `msgstr[1]` … in the order of the language's `PluralRule`.
    var forms: [String] = []
    /// A translator's guess (`#, fuzzy`), which is not shown.
    var isFuzzy = false

    var isTranslated: Bool { !isFuzzy && !id.isEmpty && !forms.isEmpty && forms.allSatisfy { !$0.isEmpty } }
}

/// A line that is not as gettext writes it.
struct PortableObjectError: Error, Equatable {
    let line: Int
    let reason: String
}

enum PortableObject {
    /// Every entry, the header (with an empty `id`) too, in the order of the file. Obsolete entries (`#~`) are comments.
    static func parse(_ text: String) throws(PortableObjectError) -> [CatalogueEntry] {
        var parser = Parser()
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) { try parser.read(line) }
        try parser.finishEntry()
        return parser.entries
    }

    /// What can be read of an embedded catalogue: a damaged one shows English and never keeps a person from their appointment.
    static func readable(in text: String) -> [CatalogueEntry] { (try? parse(text)) ?? [] }

    private enum Field { case context, id, plural, form }

    private struct Parser {
        var entries: [CatalogueEntry] = []
        var line = 0
        private var entry = CatalogueEntry()
        private var field: Field?

        mutating func read(_ text: Substring) throws(PortableObjectError) {
            line += 1
            guard !text.isEmpty else { return try finishEntry() }
            if text.hasPrefix("#") { return try comment(text) }
            guard let quote = text.firstIndex(of: "\"") else { throw problem("neither a keyword nor a text") }
            let keyword = text[..<quote].filter { $0 != " " }
            try begin(String(keyword))
            try append(try unquoted(text[quote...]))
        }

        mutating func finishEntry() throws(PortableObjectError) {
            defer {
                entry = CatalogueEntry()
                field = nil
            }
            guard field != nil else { return }
            guard field == .form else { throw problem("an entry without msgstr") }
            entries.append(entry)
        }

        private mutating func comment(_ text: Substring) throws(PortableObjectError) {
            if field == .form { try finishEntry() }
            if text.hasPrefix("#,"), text.contains("fuzzy") { entry.isFuzzy = true }
        }

        private mutating func begin(_ keyword: String) throws(PortableObjectError) {
            switch keyword {
            case "": guard field != nil else { throw problem("a text without a keyword") }
            case "msgctxt":
                if field == .form { try finishEntry() }
                guard field == nil else { throw problem("msgctxt inside an entry") }
                field = .context
            case "msgid":
                if field == .form { try finishEntry() }
                guard field == nil || field == .context else { throw problem("msgid twice") }
                field = .id
            case "msgid_plural":
                guard field == .id else { throw problem("msgid_plural without msgid") }
                field = .plural
                entry.plural = ""
            case "msgstr":
                guard field == .id else { throw problem("msgstr without msgid") }
                field = .form
                entry.forms = [""]
            case "msgstr[\(entry.forms.count)]":
                guard field == .plural || field == .form, entry.plural != nil else { throw problem("a plural form without msgid_plural") }
                field = .form
                entry.forms.append("")
            default: throw problem("unknown keyword")
            }
        }

        private mutating func append(_ text: String) throws(PortableObjectError) {
            switch field {
            case .context: entry.context += text
            case .id: entry.id += text
            case .plural: entry.plural = (entry.plural ?? "") + text
            case .form: entry.forms.append((entry.forms.popLast() ?? "") + text)
            case nil: throw problem("a text without a keyword")
            }
        }

        private func unquoted(_ text: Substring) throws(PortableObjectError) -> String {
            guard text.count >= 2, text.hasSuffix("\"") else { throw problem("a text without its closing quote") }
            var plain = ""
            var escaped = false
            for character in text.dropFirst().dropLast() {
                switch (escaped, character) {
                case (true, "n"): plain.append("\n")
                case (true, "t"): plain.append("\t")
                case (true, "\""), (true, "\\"): plain.append(character)
                case (true, _): throw problem("unknown escape")
                case (false, "\\"): break
                case (false, "\""): throw problem("a quote inside a text")
                case (false, _): plain.append(character)
                }
                escaped = !escaped && character == "\\"
            }
            guard !escaped else { throw problem("a text without its closing quote") }
            return plain
        }

        private func problem(_ reason: String) -> PortableObjectError { PortableObjectError(line: line, reason: reason) }
    }
}
