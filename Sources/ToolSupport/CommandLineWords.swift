// What the argument parser says of its own: headings of the help, and what is wrong with the arguments, in the reader's language.

internal import Localization

/// The parser has English words only. They are exchanged where they stand; everything between them is the tool's own text, in the reader's
/// language already. What is not known here stays as it is.
struct CommandLineWords {
    let texts: Texts
    /// Of the terminal, as the parser measures it.
    let columns: Int

    /// Where the parser puts what it says of an option.
    private static let margin = 26

    private var isEnglish: Bool { texts.language.code == "en" && !texts.language.isPseudo }

    /// A help page; any other text (a completion script, a description for programs) as it is.
    func help(_ english: String) -> String {
        guard !isEnglish, english.hasPrefix("OVERVIEW: ") || english.hasPrefix("USAGE: ") else { return english }
        return english.split(separator: "\n", omittingEmptySubsequences: false).map(helpLine).joined(separator: "\n")
    }

    private func helpLine(_ line: Substring) -> String {
        switch line {
        case "ARGUMENTS:": return texts("ARGUMENTS:")
        case "OPTIONS:": return texts("OPTIONS:")
        case "SUBCOMMANDS:": return texts("SUBCOMMANDS:")
        default: break
        }
        if line.hasPrefix("OVERVIEW: ") {
            return fitted("\(texts("OVERVIEW:")) \(line.dropFirst("OVERVIEW: ".count))", margin: 0, for: line)
        }
        if line.hasPrefix("USAGE: ") { return "\(texts("USAGE:")) \(line.dropFirst("USAGE: ".count))" }
        if let match = line.wholeMatch(of: #/  See '(.+)' for detailed help\./#) {
            return "  " + texts("See '{command}' for detailed help.", ["command": String(match.1)])
        }
        if let match = line.wholeMatch(of: #/  (\S+) \(default\) *(.*)/#) {
            let label = "  \(match.1) (\(texts("default", context: "command")))"
            let fits = label.displayWidth < Self.margin
            let start = fits ? label.padded(to: Self.margin) : label + "\n" + String(repeating: " ", count: Self.margin)
            return start + match.2
        }
        let changed = String(line).replacing("Show help information.", with: texts("Show help information."))
            .replacing("(default:", with: "(" + texts("default:", context: "value of an option"))
            .replacing("; default:", with: "; " + texts("default:", context: "value of an option"))
            .replacing("(values:", with: "(" + texts("values:", context: "of an option"))
        return fitted(changed, margin: Self.margin, for: line)
    }

    /// Broken again where other words have made a line too long.
    private func fitted(_ changed: String, margin: Int, for line: Substring) -> String {
        guard changed != line, changed.displayWidth > columns else { return changed }
        let pad = String(repeating: " ", count: margin)
        var lines = [""]
        for word in changed.drop(while: { $0 == " " }).split(separator: " ", omittingEmptySubsequences: false) {
            let longer = lines[lines.count - 1] + (lines[lines.count - 1].isEmpty ? "" : " ") + word
            let room = lines.count == 1 ? columns - changed.prefix { $0 == " " }.count : columns - margin
            if longer.displayWidth > room, !lines[lines.count - 1].isEmpty {
                lines.append(String(word))
            } else {
                lines[lines.count - 1] = longer
            }
        }
        return changed.prefix { $0 == " " } + lines.joined(separator: "\n" + pad)
    }

    /// What is wrong with the arguments: a sentence, what the option is for, the usage and where to read more.
    func mistake(_ english: String) -> String {
        guard !isEnglish else { return english }
        let lines = english.split(separator: "\n", omittingEmptySubsequences: false)
        let end = lines.firstIndex { $0.hasPrefix("Usage: ") || $0.hasPrefix("Help:  ") } ?? lines.endIndex
        let sentence = lines[..<end].joined(separator: "\n")
        let message =
            sentence.hasPrefix("Error: ") ? texts("Error: {message}", ["message": reason(sentence.dropFirst("Error: ".count))]) : sentence
        let rest = lines[end...].map { line in
            if line.hasPrefix("Usage: ") { return texts("Usage: {usage}", ["usage": String(line.dropFirst("Usage: ".count))]) }
            if line.hasPrefix("Help:  ") { return texts("Help:  {help}", ["help": String(line.dropFirst("Help:  ".count))]) }
            guard let match = line.wholeMatch(of: #/  See '(.+)' for more information\./#) else { return String(line) }
            return "  " + texts("See '{command}' for more information.", ["command": String(match.1)])
        }
        return ((sentence.isEmpty ? [] : [message]) + rest).joined(separator: "\n")
    }

    private func reason(_ english: Substring) -> String {
        if let match = english.wholeMatch(of: #/Unexpected argument '(.*)'/#.dotMatchesNewlines()) {
            return texts("Unexpected argument '{argument}'", ["argument": String(match.1)])
        }
        if let match = english.wholeMatch(of: #/(\d+) unexpected arguments: (.*)/#.dotMatchesNewlines()), let count = Int(match.1) {
            return texts.plural(
                "{count} unexpected argument: {arguments}", "{count} unexpected arguments: {arguments}", count: count,
                ["arguments": String(match.2)])
        }
        if let match = english.wholeMatch(of: #/Unknown option '(.*)'\. Did you mean '(.*)'\?/#) {
            return texts("Unknown option '{option}'. Did you mean '{known}'?", ["option": String(match.1), "known": String(match.2)])
        }
        if let match = english.wholeMatch(of: #/Unknown option '(.*)'/#.dotMatchesNewlines()) {
            return texts("Unknown option '{option}'", ["option": String(match.1)])
        }
        if let match = english.wholeMatch(of: #/Missing value for '(.*)'/#) {
            return texts("Missing value for '{option}'", ["option": String(match.1)])
        }
        if let match = english.wholeMatch(of: #/Missing expected argument '(.*)'/#) {
            return texts("Missing expected argument '{argument}'", ["argument": String(match.1)])
        }
        if let match = english.wholeMatch(of: #/Missing one of: (.*)/#) {
            return texts("Missing one of: {arguments}", ["arguments": String(match.1)])
        }
        if let match = english.wholeMatch(
            of: #/The option '(.*?)' does not take any value, but '(.*)' was specified\./#.dotMatchesNewlines())
        {
            return texts(
                "The option '{option}' does not take any value, but '{value}' was specified.",
                ["option": String(match.1), "value": String(match.2)])
        }
        return invalidValue(english) ?? String(english)
    }

    private func invalidValue(_ english: Substring) -> String? {
        guard let match = english.wholeMatch(of: #/The value '(.*)' is invalid for '([^']*)'(.*)/#.dotMatchesNewlines()) else { return nil }
        let values = ["value": String(match.1), "option": String(match.2)]
        let rest = String(match.3)
        if rest.isEmpty { return texts("The value '{value}' is invalid for '{option}'", values) }
        if rest.hasPrefix(". Please provide one of the following:\n") {
            let sentence = texts("The value '{value}' is invalid for '{option}'. Please provide one of the following:", values)
            return sentence + rest.drop { $0 != "\n" }
        }
        guard rest.hasPrefix(". Please provide one of ") else { return nil }
        let words = rest.matches(of: #/'[^']*'/#).map { String($0.output) }
        return texts(
            "The value '{value}' is invalid for '{option}'. Please provide one of {words}.",
            values.merging(["words": texts.alternatives(words)]) { $1 })
    }
}
