// No program leaves its memory behind when it crashes: each forbids it before it reads the first secret.

import Foundation
import Glibc
import ProgrammeKit
import TestSupport
import Testing

struct MemoryDumpTests {
    /// Each waits for a passphrase on standard input. The server has a test of its own, while it serves.
    private static func arguments(_ name: String, in folder: URL) -> [String] {
        let home = ["--home", folder.appending(path: "home").path, "--passphrase-file", "-"]
        return switch name {
        case "respite": ["enroll"] + home
        case "respite-notes": ["init", "--name", "Dana Rivera"] + home
        default: ["init", "--role", "clinical", "--name", "Helen"] + home
        }
    }

    /// Where nobody may leave core files, nothing can be seen of who forbids them.
    private static var areCoreFilesAllowed: Bool {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0 && limit.rlim_max > 0
    }

    @Test(.enabled(if: areCoreFilesAllowed), arguments: ["respite", "respite-notes", "respite-authority"])
    func noProgramCanLeaveADumpOfItsMemory(name: String) async throws {
        let folder = try TemporaryDirectory()
        let tool = Tool(name, in: Tools.products)
        let (process, input) = (ChildProcess(), Pipe())
        process.executableURL = tool.executable
        process.arguments = Self.arguments(name, in: folder.url)
        process.standardInput = .pipe(input)
        (process.standardOutput, process.standardError) = (.nothing, .nothing)
        try process.run()
        defer {
            process.send(SIGKILL)
            process.waitUntilExit()
            withExtendedLifetime(input) {}
        }
        try await waitUntil("\(name) forbids core files", seconds: 60) { Self.limits(of: process) == ["0", "0"] }
        #expect(process.isRunning)
    }

    /// Soft and hard, as the system shows them.
    private static func limits(of process: ChildProcess) -> [String] {
        let path = "/proc/\(process.processIdentifier)/limits"
        let lines = ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n")
        let line = lines.first { $0.hasPrefix("Max core file size") }
        return line?.dropFirst("Max core file size".count).split(separator: " ").prefix(2).map(String.init) ?? []
    }
}
