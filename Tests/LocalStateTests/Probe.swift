// The helper process: started, read line by line, killed.

import Foundation
import TestSupport

/// `StateProbe` at work on a state.
final class Probe {
    private let process = ChildProcess()
    private let output = Pipe()
    private var buffer: [UInt8] = []

    struct NotBuilt: Error {}

    init(home: String, count: Int) throws {
        process.executableURL = try Self.executable()
        process.arguments = [home, String(count)]
        process.standardOutput = .pipe(output)
        try process.run()
    }

    deinit { if process.isRunning { kill() } }

    /// `nil` when the process is gone.
    func nextLine() -> String? {
        while true {
            if let end = buffer.firstIndex(of: 0x0A) {
                defer { buffer.removeFirst(end + 1) }
                return String(decoding: buffer[..<end], as: UTF8.self)
            }
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { return nil }
            buffer += more
        }
    }

    /// All lines until the process is gone.
    func lines() throws -> [String] {
        var lines: [String] = []
        while let line = nextLine() { lines.append(line) }
        return lines
    }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func status() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Beside the tests, where the package manager puts both.
    private static func executable() throws -> URL {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let folders = [tests, URL(fileURLWithPath: CommandLine.arguments[0])].map { $0.deletingLastPathComponent() }
        let candidates = folders.map { $0.appendingPathComponent("StateProbe") }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else { throw NotBuilt() }
        return found
    }
}
