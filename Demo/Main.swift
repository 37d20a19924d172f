// The demonstration: a fictional regional programme, from founding to what the owner of the server can see. Run by scripts/demo.

import Foundation
import Localization
import ProgrammeKit
import UnixSignals

@main
struct Demonstration {
    static func main() async {
        let demonstration: Demonstration
        do {
            demonstration = try Demonstration(CommandLine.arguments.dropFirst())
        } catch {
            fail("\(error)", 2)
        }
        let play = Task { try await demonstration.play() }
        let watch = Task { await demonstration.endOnSignal(play) }
        do {
            try await play.value
        } catch {
            let wasInterrupted = play.isCancelled
            demonstration.clear()
            let left = demonstration.isKept ? " Everything is left in \(demonstration.root.path)." : ""
            fail(
                wasInterrupted ? "Interrupted; every process was ended.\(left)" : "The demonstration failed: \(error)\(left)",
                wasInterrupted ? 130 : 1)
        }
        watch.cancel()
        demonstration.clear()
    }

    private static func fail(_ text: String, _ status: Int32) -> Never {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
        exit(status)
    }

    let root: URL
    let example: URL
    /// That of the tools; the story itself is told in English.
    let language: Language
    /// Whether everything is left in `root`; otherwise it is removed, however this ends.
    let isKept: Bool

    init(_ arguments: some Sequence<String>) throws {
        var given = Array(arguments)
        var options: [String: String] = [:]
        while let name = given.popFirst() {
            guard ["--keep", "--example", "--language"].contains(name) else { throw DemoError.wrongUsage("There is no option \(name).") }
            guard let value = given.popFirst() else { throw DemoError.wrongUsage("\(name) needs a value.") }
            options[name] = value
        }
        guard let language = Language(options["--language"] ?? "en") else {
            throw DemoError.wrongUsage("There is no such language; \(Language.available.joined(separator: ", ")) and en-XA are there.")
        }
        self.language = language
        isKept = options["--keep"] != nil
        example = URL(filePath: options["--example"] ?? "Examples/region/programme.yaml").absoluteURL
        root = try options["--keep"].map { URL(filePath: $0).absoluteURL } ?? Self.temporaryFolder()
        let there = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        guard there.isEmpty else { throw DemoError.folderInUse(root.path) }
    }

    /// Its owner's alone, and nobody can have made it before.
    private static func temporaryFolder() throws -> URL {
        var path = Array(FileManager.default.temporaryDirectory.appending(path: "respite-demo-XXXXXX").path.utf8CString)
        guard mkdtemp(&path) != nil else { throw CocoaError(.fileWriteUnknown) }
        return URL(filePath: String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    private func play() async throws {
        try await Story(stage: try Stage(root: root, language: language), example: example, isKept: isKept).tell()
    }

    /// Ends the servers and tools, so that the play fails and clears up after itself; without waiting where it does not or where asked twice.
    private func endOnSignal(_ play: Task<Void, any Error>) async {
        var isAsked = false
        for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm, .sighup) {
            play.cancel()
            Children.shared.endAll()
            let isAgain = isAsked
            isAsked = true
            DispatchQueue.global().asyncAfter(deadline: .now() + (isAgain ? 0 : 10)) {
                clear()
                _exit(130)
            }
        }
    }

    private func clear() {
        Children.shared.endAll()
        if !isKept { try? FileManager.default.removeItem(at: root) }
    }
}

extension Array {
    fileprivate mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
}
