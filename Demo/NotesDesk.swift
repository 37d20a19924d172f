// Clinicians at the real tool: each command as it is typed, and what it says.

import Foundation
import ProgrammeKit

struct NotesDesk {
    let stage: Stage
    let tally: Tally
    let clinicians: Clinicians

    func name(_ index: Int) -> String { clinicians.people[index].name }

    /// Runs a command and shows it.
    @discardableResult
    func show(_ index: Int, _ arguments: String...) async throws -> String { try await show(at: "\(index)", arguments) }

    /// - Parameter device: the folder of the clinician's device.
    @discardableResult
    func show(at device: String, _ arguments: [String]) async throws -> String {
        let told = try await run(at: device, arguments)
        // Whole paths tell a reader nothing; what has blanks is one word.
        let words = arguments.map { word in
            let short = word.hasPrefix("/") ? URL(filePath: word).lastPathComponent : word
            return short.contains(" ") ? "\"\(short)\"" : short
        }
        stage.quote("$ respite-notes \(words.joined(separator: " "))\n\(told)")
        return told
    }

    /// Runs a command without a word.
    @discardableResult
    func run(at device: String, _ arguments: [String]) async throws -> String {
        let state = ["--home", stage.root.appending(path: "clinicians/\(device)").path, "--passphrase-file", stage.passphraseFile]
        return try await stage.tools.notes.succeed(arguments + state)
    }

    /// A file with what somebody writes, every line of which is looked for on the servers.
    func file(_ text: String, _ name: String) throws -> String {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") { tally.remember(String(line)) }
        return try stage.write(text, to: "clinicians/\(name)")
    }
}
