// Programs that tests start end as the tests are told, and have nothing of the tests' but what they are given.

import Foundation
import Glibc
import TestSupport
import Testing

struct ChildProcessTests {
    /// - Returns: the status and what was written to standard output.
    private func shell(_ script: String, input: String = "", change: (ChildProcess) -> Void = { _ in }) throws -> (
        status: Int32, output: String
    ) {
        let process = ChildProcess()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script]
        let (source, output) = (Pipe(), Pipe())
        process.standardInput = .pipe(source)
        process.standardOutput = .pipe(output)
        change(process)
        try process.run()
        try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try source.fileHandleForWriting.close()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }

    @Test func streamsStatusFolderAndEnvironmentAreAsGiven() throws {
        let outcome = try shell("cat; pwd; echo $WORD; exit 7", input: "in\n") {
            $0.currentDirectoryURL = URL(filePath: "/")
            $0.environment = ["WORD": "here"]
        }
        #expect(outcome == (7, "in\n/\nhere\n"))
    }

    @Test func aSignalIsTheStatusAndTheEndIsToldOnce() async throws {
        let process = ChildProcess()
        process.executableURL = URL(filePath: "/bin/sleep")
        process.arguments = ["600"]
        process.standardInput = .nothing
        let (ends, end) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = {
            end.yield($0.terminationStatus)
            end.finish()
        }
        try process.run()
        #expect(process.isRunning)
        process.send(SIGKILL)
        process.waitUntilExit()
        #expect(!process.isRunning)
        process.terminate()
        var told: [Int32] = []
        for await status in ends { told.append(status) }
        #expect(told == [SIGKILL])
    }

    /// With this many, Foundation's `Process` reads past the end of what the system listed.
    @Test func noDescriptorIsHandedOnHoweverManyThereAre() throws {
        let open = (0..<1_500).map { _ in Glibc.open("/dev/null", O_RDONLY) }.filter { $0 >= 0 }
        defer { for descriptor in open { close(descriptor) } }
        #expect(try shell("ls /proc/self/fd | wc -l").output.trimmingCharacters(in: .whitespacesAndNewlines) == "4")
    }

    @Test func whatIsNoProgramIsNotStarted() {
        let process = ChildProcess()
        process.executableURL = URL(filePath: "/nowhere")
        #expect(throws: ChildProcess.CannotStart.self) { try process.run() }
        #expect(!process.isRunning)
    }
}
