// No program leaves its memory behind when it crashes: each forbids it before it reads the first secret.

import Foundation
import Glibc
import ProgrammeKit
import TestSupport
import Testing

struct MemoryDumpTests {
    /// Each with something that takes a secret and then waits: for a passphrase on standard input, or for requests.
    private static func arguments(_ name: String, in folder: URL) -> [String] {
        let home = ["--home", folder.appending(path: "home").path]
        return switch name {
        case "respite": ["enroll", "--passphrase-file", "-"] + home
        case "respite-notes": ["init", "--name", "Dana Rivera", "--passphrase-file", "-"] + home
        case "respite-authority": ["init", "--role", "clinical", "--name", "Helen", "--passphrase-file", "-"] + home
        default: ["serve"] + home
        }
    }

    /// Where nobody may leave core files, nothing can be seen of who forbids them.
    private static var areCoreFilesAllowed: Bool {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0 && limit.rlim_max > 0
    }

    @Test(.enabled(if: areCoreFilesAllowed), arguments: ["respite", "respite-notes", "respite-authority", "respite-server"])
    func noProgramCanLeaveADumpOfItsMemory(name: String) async throws {
        let folder = try TemporaryDirectory()
        let tool = Tool(name, in: Tools.products)
        let arguments = Self.arguments(name, in: folder.url)
        if name == "respite-server" {
            let port = try freePort()
            try await tool.succeed(
                ["init", "--role", "department", "--address", "https://127.0.0.1:\(port)", "--listen", "127.0.0.1:\(port)"]
                    + arguments.dropFirst())
        }
        let (process, input) = (ChildProcess(), Pipe())
        process.executableURL = tool.executable
        process.arguments = arguments
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
