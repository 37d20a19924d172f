// What a command did, for people or for programs.

import Localization
import Terminal
import ToolSupport

struct Outcome {
    let sentence: String
    /// The same for `--json`.
    let facts: [String: String]

    init(_ sentence: String, _ facts: [String: String]) {
        self.sentence = sentence
        self.facts = facts
    }
}

extension OutputOptions {
    func show(_ outcomes: [Outcome]) throws {
        let console = SystemConsole()
        guard json else { return console.write(outcomes.map(\.sentence)) }
        try console.write(json: outcomes.map(\.facts))
    }
}
