// Questions that a person answers by typing.

public import Localization

/// Asks on a console in one language. At every question `!` shows the crisis card and `?` the help of that question.
public struct Prompter: Sendable {
    public let console: any Console
    public let texts: Texts
    private let help: String?
    /// The crisis card as it is to be shown; needs neither network nor login.
    private let crisisCard: @Sendable () -> String

    /// - Parameter help: what `?` answers at a question that has no help of its own.
    public init(console: any Console, texts: Texts, help: String? = nil, crisisCard: @escaping @Sendable () -> String) {
        self.console = console
        self.texts = texts
        self.help = help
        self.crisisCard = crisisCard
    }

    /// What an answer turned out to be.
    public enum Reading<Value> {
        case value(Value)
        /// Not acceptable: the sentence that says why and what to type instead.
        case again(String)
    }

    /// A line of text, without spaces at its ends. Enter alone gives `suggestion`, or an empty line.
    public func line(_ question: String, suggestion: String? = nil, help: String? = nil) throws(PromptError) -> String {
        try line(question, suggestion: suggestion, help: help) { .value($0) }
    }

    /// Asks until `read` accepts the answer; where nobody types, once.
    /// - Parameter attempts: how often at most. Throws `notAcceptable` after that.
    public func line<Value>(
        _ question: String,
        suggestion: String? = nil,
        help: String? = nil,
        attempts: Int = .max,
        read: (String) -> Reading<Value>
    ) throws(PromptError) -> Value {
        let prompt =
            suggestion.map { texts("{question} [{suggestion}]: ", ["question": question, "suggestion": $0]) }
            ?? (question.hasSuffix("?") ? question + " " : texts("{question}: ", ["question": question]))
        var left = attempts
        while true {
            let typed = try typedLine(prompt, help: help)
            left -= 1
            switch read(typed.isEmpty ? suggestion ?? "" : typed) {
            case .value(let value): return value
            case .again(let sentence):
                guard console.traits.isInteractive else { throw .notAcceptable(sentence) }
                console.writeParagraph(sentence)
                guard left > 0 else { throw .notAcceptable(sentence) }
            }
        }
    }

    /// Yes or no, by one key where keys can be read. Enter, Escape and the end of the input give `suggestion`; leave it at no where the
    /// answer cannot be taken back. What was typed before the question was there is no answer to it.
    public func yesNo(_ question: String, suggestion: Bool = false, help: String? = nil) throws(PromptError) -> Bool {
        // Translators: the key for yes, one small letter.
        let yes = texts("y", context: "key for yes")
        // Translators: the key for no, one small letter.
        let no = texts("n", context: "key for no")
        let keys = suggestion ? "\(yes.uppercased())/\(no)" : "\(yes)/\(no.uppercased())"
        let prompt = texts("{question} [{keys}] ", ["question": question, "keys": keys])
        // Once: whoever is asked again has seen the question.
        console.forgetTyped()
        while true {
            let typed = try console.traits.hasMenus ? pressedKey(prompt, help: help) : typedLine(prompt, help: help)
            if typed.isEmpty { return suggestion }
            if typed.lowercased().first == yes.first { return true }
            if typed.lowercased().first == no.first { return false }
            let sentence = texts("Answer {yes} or {no}.", ["yes": yes, "no": no])
            guard console.traits.isInteractive else { throw .notAcceptable(sentence) }
            console.write(sentence)
        }
    }

    func showCrisisCard() { console.writeParagraph("\n" + crisisCard() + "\n") }

    func showHelp(_ help: String?) {
        console.writeParagraph(help ?? self.help ?? texts("There is no further help for this question. Type ! for the crisis card."))
    }

    /// Shows what is asked, broken between words where the terminal ends; the answer is typed behind it.
    func ask(_ prompt: String) {
        guard let width = console.traits.width else { return console.put(Visible.text(prompt), to: .output) }
        let lines = Paragraph.lines(prompt, width: width).joined(separator: "\n")
        console.put(lines + (prompt.hasSuffix(" ") ? " " : ""), to: .output)
    }

    func typedLine(_ prompt: String, help: String?) throws(PromptError) -> String {
        while true {
            ask(prompt)
            let line: String?
            do { line = try console.readLine() } catch { throw PromptError(error) }
            guard let line else { throw .noAnswer }
            switch line.trimmingSpaces {
            case "!": showCrisisCard()
            case "?": showHelp(help)
            case let answer: return answer
            }
        }
    }

    private func pressedKey(_ prompt: String, help: String?) throws(PromptError) -> String {
        while true {
            ask(prompt)
            let key: Key
            do { key = try console.withKeys { () throws(ConsoleError) -> Key in try console.readKey() } } catch { throw PromptError(error) }
            let typed = if case .character(let character) = key { String(character) } else { "" }
            console.write(typed)
            switch key {
            case .character("!"): showCrisisCard()
            case .character("?"): showHelp(help)
            case .enter, .escape, .character: return typed
            case .endOfInput: throw .noAnswer
            default: continue
            }
        }
    }
}

extension String {
    var trimmingSpaces: String {
        let isBlank: (Character) -> Bool = { $0.isWhitespace }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
