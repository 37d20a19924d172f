// The options by which every tool finds and opens its sealed state.

public import ArgumentParser
import Foundation
public import LocalState
import Localization
public import Sodium
public import Terminal

public struct StateOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(Texts.current("Keep everything in this directory, for example on a USB stick."), valueName: "dir"),
        completion: .directory
    )
    public var home: String?

    @Option(
        help: ArgumentHelp(
            Texts.current("Read the passphrase from this file (- for standard input) instead of asking."), valueName: "file"),
        completion: .file()
    )
    public var passphraseFile: String?

    @Flag(help: ArgumentHelp(Texts.current("Derive the key with the lowest cost that is allowed: for tests and demonstrations only.")))
    public var lowCost = false

    public init() {}

    /// - Parameter name: of the directory below `$XDG_DATA_HOME`, or `~/.local/share`, where `--home` is not given.
    public func directory(default name: String) -> StateDirectory {
        if let home { return StateDirectory(home) }
        let environment = ProcessInfo.processInfo.environment
        let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory() + "/.local/share"
        return StateDirectory(data + "/" + name)
    }

    public var cost: PassphraseCost { lowCost ? .interactive : .moderate }

    /// Opens a state that exists, with the passphrase from the file or the prompt.
    public func unlock<State>(_ file: StateFile<State>, _ prompter: Prompter) throws -> OpenState<State> {
        guard file.exists else { throw LocalStateError.notFound }
        return try withPassphrase(prompter) { try file.unlock(passphrase: try Passphrase.normalised(wiping: &$0)) }
    }

    /// The present passphrase; its bytes are wiped afterwards.
    public func withPassphrase<Result: ~Copyable>(_ prompter: Prompter, _ body: (inout [UInt8]) throws -> Result) throws -> Result {
        if let passphraseFile { return try prompter.withPassphrase(file: passphraseFile, body) }
        let help = prompter.texts(
            "Nothing is sent in this step. The passphrase opens what is sealed on this device, is not shown, and leaves it to nobody. If you have forgotten it, the recovery sheet opens it too: see “restore --help”. Type ! for the crisis card."
        )
        return try prompter.withPassphrase(prompter.texts("Passphrase"), help: help, body)
    }

    /// The present passphrase, normalised.
    public func passphrase(_ prompter: Prompter) throws -> SecretBytes {
        try withPassphrase(prompter) { try Passphrase.normalised(wiping: &$0) }
    }

    /// The same options as they were typed, for a command that starts another.
    public var arguments: [String] {
        (home.map { ["--home", $0] } ?? []) + (passphraseFile.map { ["--passphrase-file", $0] } ?? []) + (lowCost ? ["--low-cost"] : [])
    }

    /// A new passphrase, asked for twice where a person types. The same rule holds for one from a file.
    public func newPassphrase(_ prompter: Prompter) throws -> SecretBytes {
        let texts = prompter.texts
        let help = texts(
            "Nothing is sent in this step. The passphrase will open what is sealed on this device; it is not shown, is kept nowhere, and nobody can reset it. Four unrelated words are good. Type ! for the crisis card."
        )
        return try Self.newPassphrase(file: passphraseFile, prompter, texts("New passphrase"), help: help)
    }

    /// As above, of something else than the state.
    public static func newPassphrase(file: String?, _ prompter: Prompter, _ question: String, help: String) throws -> SecretBytes {
        let texts = prompter.texts
        let refusal: ([UInt8]) -> String? = { bytes in
            guard let text = String(validating: bytes, as: UTF8.self), text.count < Self.shortest else { return nil }
            return texts("Use at least {count} characters; four unrelated words are good.", ["count": "\(Self.shortest)"])
        }
        if let file {
            return try prompter.withPassphrase(file: file) { bytes in
                if let sentence = refusal(bytes) { throw PromptError.notAcceptable(sentence) }
                return try Passphrase.normalised(wiping: &bytes)
            }
        }
        return try prompter.withNewPassphrase(question, help: help, refusal: refusal) { try Passphrase.normalised(wiping: &$0) }
    }

    /// In characters.
    private static let shortest = 10
}
