// Passphrases: typed without being shown, read from a file or a pipe, and wiped after use.

import Foundation
import Glibc
import Localization

extension Prompter {
    /// In bytes.
    public static let longestPassphrase = 1024

    /// Asks for a passphrase and passes its UTF-8 bytes to `body`; they are wiped when `body` returns or throws.
    /// Throws `PromptError` for want of an answer, else what `body` throws.
    /// - Parameter help: what `?` answers; `?` and `!` alone are no passphrases.
    public func withPassphrase<Result: ~Copyable>(
        _ question: String, help: String? = nil, _ body: (inout [UInt8]) throws -> Result
    ) throws -> Result {
        var bytes: [UInt8] = []
        defer { Self.wipe(&bytes) }
        try readPassphrase(question, help, into: &bytes)
        return try body(&bytes)
    }

    /// Asks for a new passphrase, twice where a person types. `refusal` says why a passphrase will not do (nil: it will).
    public func withNewPassphrase<Result: ~Copyable>(
        _ question: String,
        help: String? = nil,
        refusal: ([UInt8]) -> String?,
        _ body: (inout [UInt8]) throws -> Result
    ) throws -> Result {
        var bytes: [UInt8] = []
        var again: [UInt8] = []
        defer {
            Self.wipe(&bytes)
            Self.wipe(&again)
        }
        for _ in 0..<3 {
            try readPassphrase(question, help, into: &bytes)
            if let sentence = refusal(bytes) {
                guard console.traits.isInteractive else { throw PromptError.notAcceptable(sentence) }
                console.writeParagraph(sentence)
                continue
            }
            guard console.traits.isInteractive else { return try body(&bytes) }
            try readPassphrase(texts("The same again"), help, into: &again)
            if Self.areEqual(bytes, again) { return try body(&bytes) }
            console.writeSentence(texts("The two passphrases were not the same."))
        }
        throw PromptError.passphrasesDiffer
    }

    /// The first line of a file (`-` for standard input) as a passphrase; the bytes are wiped when `body` returns or throws.
    public func withPassphrase<Result: ~Copyable>(file path: String, _ body: (inout [UInt8]) throws -> Result) throws -> Result {
        var bytes: [UInt8] = []
        defer { Self.wipe(&bytes) }
        bytes.reserveCapacity(Self.longestPassphrase + 2)
        if path == "-" {
            guard try readSecret(into: &bytes) else { throw PromptError.noAnswer }
            return try body(&bytes)
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        let unreadable = texts("The passphrase file {path} cannot be read; check its name and permissions.", ["path": path])
        guard descriptor >= 0 else { throw PromptError.notAcceptable(unreadable) }
        defer { close(descriptor) }
        let file = SystemConsole(input: descriptor, output: STDOUT_FILENO, error: STDERR_FILENO, environment: [:])
        do {
            guard try file.readSecretLine(into: &bytes, limit: Self.longestPassphrase), !bytes.isEmpty else {
                throw PromptError.notAcceptable(texts("The first line of the passphrase file {path} is empty.", ["path": path]))
            }
        } catch ConsoleError.tooLong {
            throw PromptError.tooLong
        } catch is ConsoleError {
            throw PromptError.notAcceptable(unreadable)
        }
        return try body(&bytes)
    }

    private func readPassphrase(_ question: String, _ help: String?, into bytes: inout [UInt8]) throws(PromptError) {
        while true {
            Self.wipe(&bytes)
            bytes.reserveCapacity(Self.longestPassphrase + 2)
            ask(texts("{question}: ", ["question": question]))
            guard try readSecret(into: &bytes) else { throw .noAnswer }
            switch bytes {
            case Array("!".utf8): showCrisisCard()
            case Array("?".utf8):
                showHelp(
                    help
                        ?? texts("What you type here is not shown, stays on this device and is sent to nobody. Type ! for the crisis card.")
                )
            default: return
            }
        }
    }

    private func readSecret(into bytes: inout [UInt8]) throws(PromptError) -> Bool {
        do { return try console.readSecretLine(into: &bytes, limit: Self.longestPassphrase) } catch { throw PromptError(error) }
    }

    /// Overwrites the array where it lies, then empties it.
    static func wipe(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            explicit_bzero(start, buffer.count)
        }
        bytes.removeAll(keepingCapacity: true)
    }

    private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
