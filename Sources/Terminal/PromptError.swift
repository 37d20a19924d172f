// Why a question stayed without an answer.

public import Localization

public enum PromptError: Error, Sendable, Equatable {
    /// The input ended, or a question came up where nobody types.
    case noAnswer
    /// Somebody went back from a menu, or would not go on.
    case turnedBack
    /// The passphrase was typed twice and differed, three times over.
    case passphrasesDiffer
    case tooLong
    case notText
    /// An answer that came from a pipe or a file and was not acceptable; the sentence that says why.
    case notAcceptable(String)
    case unreadable

    init(_ error: ConsoleError) {
        self =
            switch error {
            case .endOfInput, .noTerminal: .noAnswer
            case .tooLong: .tooLong
            case .notText: .notText
            case .system: .unreadable
            }
    }

    /// For standard error.
    public func sentence(_ texts: Texts) -> String {
        switch self {
        case .noAnswer: texts("The input ended before every question was answered; run the command again and answer each one.")
        case .turnedBack: texts("Nothing was changed.")
        case .passphrasesDiffer: texts("The two passphrases were not the same; start again when you are ready.")
        case .tooLong: texts("The answer is too long.")
        case .notText: texts("The answer is not readable text; check the character encoding of your terminal (UTF-8 is needed).")
        case .notAcceptable(let sentence): sentence
        case .unreadable: texts("The terminal could not be read; try again in a new window.")
        }
    }
}
