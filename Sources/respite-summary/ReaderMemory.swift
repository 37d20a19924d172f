// What a reader keeps between runs: the programme as it was last seen, and the summaries. All of it is public.

import Foundation
import PersonalTools
import ServiceAPI
import SummaryClient
import Trust

struct ReaderState: Codable, Sendable {
    var invitation: String
    var programme: ProgrammeMemory
    var shelf: SummaryShelf
    /// Whether this reader was told last that one operator runs both sides; `nil` where nothing was said, which means two.
    var toldOneOperator: Bool?
}

/// One file that is replaced as a whole.
struct ReaderMemory: Sendable {
    private let file: URL

    init(_ home: String?) {
        let environment = ProcessInfo.processInfo.environment
        let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory() + "/.local/share"
        file = URL(filePath: home ?? data + "/respite-summary").appending(path: "programme.json")
    }

    var exists: Bool { FileManager.default.fileExists(atPath: file.path) }

    /// Throws `notJoined`, or `damaged` for a file that is not ours.
    func load() throws -> ReaderState {
        guard exists else { throw ReaderError.notJoined }
        guard let data = try? Data(contentsOf: file) else { throw FileError.unreadable(file.path) }
        guard let state = try? JSONDecoder().decode(ReaderState.self, from: data) else { throw ReaderError.damaged }
        return state
    }

    func save(_ state: ReaderState) throws {
        do {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try JSONEncoder.service.encode(state).write(to: file, options: .atomic)
        } catch {
            throw FileError.unwritable(file.path)
        }
    }
}

enum ReaderError: Error {
    case notJoined
    case alreadyJoined
    case damaged
    case needsAnswer(String)
    case notABundle
}
