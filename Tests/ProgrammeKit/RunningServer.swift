// One side of a programme as a process on loopback, which can be stopped gently or killed.

public import Foundation
import Glibc
import TestSupport

public final class RunningServer: @unchecked Sendable {
    // Sendable: the process is replaced only by `start`, which one task at a time calls.
    public let home: URL
    public let port: UInt16
    public let log: URL
    private let tool: Tool
    private var process: ChildProcess?

    init(_ tool: Tool, home: URL, port: UInt16, log: URL) {
        self.tool = tool
        self.home = home
        self.port = port
        self.log = log
    }

    /// Starts the process and waits until it listens.
    public func start() async throws {
        let process = ChildProcess()
        tool.prepare(process, ["serve", "--home", home.path])
        if !FileManager.default.fileExists(atPath: log.path) { try Data().write(to: log) }
        let handle = try FileHandle(forWritingTo: log)
        try handle.seekToEnd()
        process.standardError = .file(handle)
        process.standardOutput = .file(handle)
        try Children.shared.start(process)
        self.process = process
        try await waitUntil("the server listens on \(port)") { self.isListening }
    }

    /// Asks it to stop (SIGTERM) and waits.
    public func stop() async {
        guard let process, process.isRunning else { return }
        process.terminate()
        _ = try? await waitUntil("the server has stopped") { !process.isRunning }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// `kill -9`, as a crash or a loss of power would be.
    public func crash() {
        guard let process, process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    deinit { crash() }

    private var isListening: Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
        }
    }
}

/// Waits for a condition, with a deadline.
public func waitUntil(_ what: String, seconds: Double = 60, _ condition: @escaping () -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !condition() {
        guard ContinuousClock.now < deadline else { throw KitError.tooLate(what) }
        try await Task.sleep(for: .milliseconds(10))
    }
}

public enum KitError: Error, Sendable {
    case noPort
    case tooLate(String)
    case noCard
    /// Everything is being ended.
    case interrupted
}
