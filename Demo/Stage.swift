// The stage on which the demo plays: folders, files with passphrases and cards, and how the story is told.

import Foundation
import LocalState
import Localization
import ProgrammeKit
import Sodium
import Synchronization
import Terminal

struct Stage: Sendable {
    let root: URL
    let time: PlayTime
    /// They speak the language of the play.
    let tools: Tools
    let language: Language
    /// In the pseudo-locale alone: what the tools showed.
    let screens: Screens?
    /// One for everybody who is played with the library: deriving it is the slow part of making a state.
    let stretched: StretchedPassphrase
    private let console = SystemConsole()
    private let started = ContinuousClock.now
    private let acts = ActNumber()

    var passphraseFile: String { root.appending(path: "passphrase").path }
    var requests: URL { root.appending(path: "requests") }

    init(root: URL, language: Language) throws {
        (self.root, self.language) = (root, language)
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        time = try PlayTime(in: root)
        screens = language.isPseudo ? Screens() : nil
        let speech = ["LC_ALL": "\(language).UTF-8"]
        tools = Tools(in: Tools.products, environment: time.environment.merging(speech) { $1 }, watching: screens?.see)
        var words = Array(Self.passphrase.utf8)
        stretched = try StretchedPassphrase(try Passphrase.normalised(wiping: &words), cost: .interactive)
        for folder in ["requests", "clinicians", "officers", "chief"] {
            try FileManager.default.createDirectory(
                at: root.appending(path: folder), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        try write("\(Self.passphrase)\n", to: "passphrase")
    }

    /// Everybody's: it is a play.
    static let passphrase = "correct horse battery staple"

    var seconds: Int { Int((ContinuousClock.now - started) / .seconds(1)) }

    // MARK: Telling

    func title(_ text: String) {
        put(text)
        put(String(repeating: "═", count: min(text.displayWidth, console.traits.readingWidth)))
    }

    /// A new act.
    func heading(_ text: String) {
        let clock = "\(seconds) s"
        put("")
        let line = "── \(acts.next()). \(text) "
        put(line + String(repeating: "─", count: max(2, console.traits.readingWidth - line.displayWidth - clock.count - 1)) + " " + clock)
    }

    /// The last line.
    func end(_ text: String) {
        put("")
        say(text)
    }

    func say(_ text: String) {
        for line in Paragraph.lines(text, width: console.traits.readingWidth, indentation: 3) { put(line) }
    }

    /// Something that is shown as it is.
    func quote(_ text: String, lines limit: Int = 30) {
        let whole = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // Empty lines between paragraphs stay, those around the whole go.
        let lines = Array(whole.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed())
        let width = console.traits.width.map { max(20, $0 - 7) }
        for line in lines.prefix(limit) { put("     │ " + (width.map { line.truncated(to: $0) } ?? line)) }
        if lines.count > limit { put("     │ … and \(lines.count - limit) more lines") }
    }

    private func put(_ line: String) { console.put(line + "\n", to: .output) }

    /// How far a long piece of work is; the caller ends it with `finish`.
    func progress(_ label: String, of total: Int) -> ProgressLine {
        ProgressLine("   " + label, total: total, console: console, texts: Texts(.english))
    }

    // MARK: Reading

    /// Whether a tool said a text of the catalogue, whatever stood in its places and wherever its lines were broken.
    func says(_ told: String, _ text: StaticString) -> Bool {
        let words = told.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Texts(language)(text).split(separator: /\{\w+\}/).allSatisfy {
            words.contains($0.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
    }

    /// The last word of a question of the catalogue, as it stands before the place where the answer is typed.
    func end(ofQuestion text: StaticString) -> String { Texts(language)(text).split(separator: " ").last.map(String.init) ?? "" }

    // MARK: Files

    func home(_ folder: String, _ index: Int) -> String { root.appending(path: "\(folder)/\(index)").path }

    @discardableResult
    func write(_ text: String, to path: String) throws -> String {
        let file = root.appending(path: path)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    func state(_ folder: String, _ index: Int) -> [String] { ["--home", home(folder, index), "--passphrase-file", passphraseFile] }
}

/// Runs pieces of work a few at a time; throws the first error.
func inParallel(_ count: Int, over indices: some Collection<Int> & Sendable, _ work: @escaping @Sendable (Int) async throws -> Void)
    async throws
{
    try await withThrowingTaskGroup(of: Void.self) { group in
        var waiting = indices.makeIterator()
        for _ in 0..<count {
            guard let next = waiting.next() else { break }
            group.addTask { try await work(next) }
        }
        while try await group.next() != nil {
            guard let next = waiting.next() else { continue }
            group.addTask { try await work(next) }
        }
    }
}

enum DemoError: Error, CustomStringConvertible {
    case wrongUsage(String)
    case folderInUse(String)
    case unreadableProgramme(String)
    case noSession
    case noCards
    case noTime(String)
    case insideShift(String)
    case notSeen(Int)
    case noPlayClock
    case notCheckedIn(String)
    case notPublished(String)
    case notAdded(String)
    case found([String])
    case notTranslated([String])
    case searchIsBlind(Int)

    var description: String {
        switch self {
        case .wrongUsage(let what): "\(what)\nusage: scripts/demo [--keep DIR] [--language TAG]"
        case .folderInUse(let path): "\(path) is not empty; give a new folder."
        case .unreadableProgramme(let path): "\(path) names no departments or no clinicians."
        case .noSession: "A clinician has no session."
        case .noCards: "There are fewer cards than officers."
        case .noTime(let what): "No time was left: \(what)"
        case .insideShift(let who): "The session of officer \(who) lies inside a shift."
        case .notSeen(let count): "\(count) bookings were not seen by their clinicians."
        case .noPlayClock: "This program plays in a time of its own: start it with scripts/demo."
        case .notCheckedIn(let what): "A check-in was not taken: \(what)"
        case .notPublished(let what): "The summary is not as it should be: \(what)"
        case .notAdded(let what): "The second device was not added: \(what)"
        case .found(let places): "Found what must not be there: \(places.joined(separator: "; "))"
        case .notTranslated(let faults):
            "Not from the catalogue, or in no column:\n\(faults.prefix(40).joined(separator: "\n"))\n\(faults.count) in all"
        case .searchIsBlind(let missed): "The search missed \(missed) of the texts that were planted for it."
        }
    }
}

/// Acts are counted as they come.
private final class ActNumber: Sendable {
    private let number = Atomic<Int>(0)

    func next() -> Int { number.wrappingAdd(1, ordering: .relaxed).newValue }
}
