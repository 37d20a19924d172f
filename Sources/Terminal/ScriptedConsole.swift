// A console that follows a script, for tests of everything that asks or answers.

import Synchronization

/// Answers from memory and remembers what was shown. Both streams can be read at any time.
public final class ScriptedConsole: Console {
    private struct State {
        var lines: [String]
        var keys: [Key]
        var output = ""
        var error = ""
    }

    public let traits: ConsoleTraits
    private let state: Mutex<State>

    /// - Parameters:
    ///   - lines: what is typed where a line or a passphrase is asked for.
    ///   - keys: what is pressed where single keys are read.
    public init(lines: [String] = [], keys: [Key] = [], isInteractive: Bool = false, isPlain: Bool = false, width: Int? = nil) {
        traits = ConsoleTraits(
            isInteractive: isInteractive,
            outputIsTerminal: isInteractive || width != nil,
            errorIsTerminal: isInteractive,
            environment: ["TERM": isPlain ? "dumb" : "xterm", "NO_COLOR": "1"],
            width: width
        )
        state = Mutex(State(lines: lines, keys: keys))
    }

    public var output: String { state.withLock { $0.output } }

    public var errorOutput: String { state.withLock { $0.error } }

    /// Nothing of the script is left over.
    public var isFinished: Bool { state.withLock { $0.lines.isEmpty && $0.keys.isEmpty } }

    public func put(_ raw: String, to stream: ConsoleStream) {
        state.withLock {
            switch stream {
            case .output: $0.output += raw
            case .error: $0.error += raw
            }
        }
    }

    public func readLine() throws(ConsoleError) -> String? {
        state.withLock { $0.lines.isEmpty ? nil : $0.lines.removeFirst() }
    }

    /// A script is written ahead.
    public func forgetTyped() {}

    public func readSecretLine(into bytes: inout [UInt8], limit: Int) throws(ConsoleError) -> Bool {
        guard let line = try readLine() else { return false }
        guard line.utf8.count <= limit else { throw .tooLong }
        bytes.append(contentsOf: line.utf8)
        return true
    }

    public func beginKeys() throws(ConsoleError) {
        guard traits.isInteractive else { throw .noTerminal }
    }

    public func readKey() throws(ConsoleError) -> Key {
        let key = state.withLock { $0.keys.isEmpty ? nil : $0.keys.removeFirst() }
        guard let key else { throw .endOfInput }
        return key
    }

    public func endKeys() {}
}
