// Where the tools speak and listen: a terminal, a pipe, or a script in a test.

import Localization

/// Standard output for results and prompts, standard error for what went wrong and for progress.
public enum ConsoleStream: Sendable { case output, error }

/// One person's side of a conversation. Calls block; the tools ask one question at a time.
public protocol Console: Sendable {
    /// Asked anew for each table or menu, since a window can change its size.
    var traits: ConsoleTraits { get }

    /// Sends text with its control sequences as it is. Everything that may contain another's words goes through `write` instead.
    func put(_ raw: String, to stream: ConsoleStream)

    /// A line without its line feed, nil at the end of the input. Throws `ConsoleError.tooLong` beyond 64 KiB and `notText` for bytes that
    /// are not UTF-8.
    func readLine() throws(ConsoleError) -> String?

    /// Forgets what a person typed before now and nobody has read. What comes from a pipe or a file stays: its answers are written ahead.
    func forgetTyped()

    /// Appends a line of at most `limit` bytes to `bytes`, with nothing shown while it is typed. False at the end of the input.
    func readSecretLine(into bytes: inout [UInt8], limit: Int) throws(ConsoleError) -> Bool

    /// From here to `endKeys` keys arrive one by one, unseen. The terminal is put back by signals and crashes, too.
    func beginKeys() throws(ConsoleError)

    func readKey() throws(ConsoleError) -> Key

    func endKeys()
}

/// Why a console could not be read.
public enum ConsoleError: Error, Sendable, Equatable {
    case endOfInput
    case tooLong
    case notText
    /// Keys were asked of something that is not a terminal, or of a terminal that is already giving keys.
    case noTerminal
    /// The `errno` of a system call.
    case system(Int32)
}

extension Console {
    /// Prints text and a line feed. Control characters are made harmless (`Visible`).
    public func write(_ text: String = "", to stream: ConsoleStream = .output) { put(Visible.text(text) + "\n", to: stream) }

    public func write(_ lines: [String]) { write(lines.joined(separator: "\n")) }

    /// A sentence on standard error, as `writeSentence`.
    public func writeError(_ text: String) { writeSentence(text, to: .error) }

    /// A sentence for whoever reads: broken between words where a terminal ends, whole where it goes to a file or to another program.
    public func writeSentence(_ text: String, to stream: ConsoleStream = .output) {
        let isTerminal = stream == .output ? traits.outputIsTerminal : traits.errorIsTerminal
        if isTerminal { writeParagraph(text, to: stream) } else { put(Visible.text(text) + "\n", to: stream) }
    }

    public func writeSentences(_ texts: [String]) { for text in texts { writeSentence(text) } }

    /// What stands out where the terminal has colours; broken as `writeSentence`.
    public func writeHeading(_ text: String) {
        let lines = traits.outputIsTerminal ? Paragraph.lines(text, width: traits.readingWidth, indentation: 0) : [text]
        let shown = lines.map { traits.usesColour ? "\u{1B}[1m\(Visible.text($0))\u{1B}[0m" : Visible.text($0) }
        put(shown.joined(separator: "\n") + "\n", to: .output)
    }

    /// Text for people to read, broken between words where the terminal ends.
    public func writeParagraph(_ text: String, indentation: Int = 0, to stream: ConsoleStream = .output) {
        let lines = Paragraph.lines(text, width: traits.readingWidth, indentation: indentation)
        put(Visible.text(lines.joined(separator: "\n")) + "\n", to: stream)
    }

    /// Keys arrive one by one during `body`.
    public func withKeys<Result>(_ body: () throws(ConsoleError) -> Result) throws(ConsoleError) -> Result {
        try beginKeys()
        defer { endKeys() }
        return try body()
    }
}
