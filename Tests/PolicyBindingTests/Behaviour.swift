// What a key of the policy does: the same real code under two values of it, and what is seen of it each time.

import AuthorityDesk
import Policies
import Testing

/// A key and what obeys it.
struct Behaviour: Sendable, CustomTestStringConvertible {
    /// Of the folder.
    let file: String
    /// With a dot for what stands inside another, for example `goals.nights`.
    let key: String
    /// Two ways to write it, and what is seen then.
    let cases: [(line: String, seen: String)]
    /// Runs what obeys the key.
    let observe: @Sendable (PolicyRules) async throws -> String

    init(
        _ file: String, _ key: String, _ first: (line: String, seen: String), _ second: (line: String, seen: String),
        _ observe: @escaping @Sendable (PolicyRules) async throws -> String
    ) {
        (self.file, self.key, cases, self.observe) = (file, key, [first, second], observe)
    }

    var name: String { "\(file) \(key)" }
    var testDescription: String { name }

    /// As a signer's tool reads it.
    func rules(_ line: String) throws -> PolicyRules { try PolicyFolder(files: [file: line], name: "folder").rules }

    static let all: [Behaviour] = [
        programme, goals, levels, confidentiality, checkIns, retention, documentation, followUps, card, directory,
    ]
    .flatMap(\.self)
}
