// A program that a test starts. Foundation's `Process` reads beyond the list of open descriptors when there are many (some 1,400, as when hundreds
// of tests run beside each other), and now and then takes the whole run down with it.

internal import CSpawn
public import Foundation
import Glibc

/// Speaks as Foundation's `Process` does, as far as tests need it, over `posix_spawn`.
public final class ChildProcess: @unchecked Sendable {
    // Sendable: what describes the program is set before `run`, by one task; what becomes of it is behind `condition`.

    /// What a stream of the program is joined to.
    public enum Stream {
        case inherited
        case nothing
        case pipe(Pipe)
        case file(FileHandle)
    }

    public struct CannotStart: Error, Sendable {
        public let code: Int32
    }

    public var executableURL: URL?
    public var arguments: [String] = []
    /// Without one, this process's own.
    public var environment: [String: String]?
    public var currentDirectoryURL: URL?
    public var standardInput = Stream.inherited
    public var standardOutput = Stream.inherited
    public var standardError = Stream.inherited
    /// Called once, on a thread of its own, after the program's end.
    public var terminationHandler: (@Sendable (ChildProcess) -> Void)?
    public private(set) var processIdentifier: pid_t = 0

    private let condition = NSCondition()
    private var ending: Int32?

    public init() {}

    public func run() throws {
        guard let executable = executableURL?.path else { throw CannotStart(code: ENOENT) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let directory = currentDirectoryURL { respite_spawn_chdir(&actions, directory.path) }
        let streams: [(Stream, Int32)] = [(standardInput, 0), (standardOutput, 1), (standardError, 2)]
        for (stream, target) in streams {
            switch stream {
            case .inherited: break
            case .nothing: posix_spawn_file_actions_addopen(&actions, target, "/dev/null", target == 0 ? O_RDONLY : O_WRONLY, 0)
            case .file(let handle): posix_spawn_file_actions_adddup2(&actions, handle.fileDescriptor, target)
            case .pipe(let pipe):
                let own = target == 0 ? pipe.fileHandleForReading : pipe.fileHandleForWriting
                posix_spawn_file_actions_adddup2(&actions, own.fileDescriptor, target)
            }
        }
        respite_spawn_closefrom(&actions, 3)

        // Signals as in a shell: what the tests ignore or block is nothing for the program.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let variables = (environment ?? ProcessInfo.processInfo.environment).map { "\($0.key)=\($0.value)" }
        var identifier: pid_t = 0
        let code = Self.withCStrings([executable] + arguments) { arguments in
            Self.withCStrings(variables) { posix_spawn(&identifier, executable, &actions, &attributes, arguments, $0) }
        }
        guard code == 0 else { throw CannotStart(code: code) }
        processIdentifier = identifier
        // The program has its own ends now: with these closed, the others end when it does.
        for (stream, target) in streams {
            guard case .pipe(let pipe) = stream else { continue }
            try (target == 0 ? pipe.fileHandleForReading : pipe.fileHandleForWriting).close()
        }
        Thread.detachNewThread { self.awaitEnd() }
    }

    public var isRunning: Bool { condition.withLock { processIdentifier != 0 && ending == nil } }

    /// The exit code, or the number of the signal that ended it. Waits for the end.
    public var terminationStatus: Int32 {
        waitUntilExit()
        let status = condition.withLock { ending ?? 0 }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : signal
    }

    public func waitUntilExit() {
        condition.lock()
        defer { condition.unlock() }
        while processIdentifier != 0, ending == nil { condition.wait() }
    }

    public func terminate() { send(SIGTERM) }

    /// Reaches this program or nobody: its number is not given to another before `awaitEnd` has collected it.
    public func send(_ signal: Int32) {
        condition.withLock {
            if processIdentifier != 0, ending == nil { _ = kill(processIdentifier, signal) }
        }
    }

    private func awaitEnd() {
        var information = siginfo_t()
        // Leaves the number in use until no signal can be under way.
        while waitid(P_PID, id_t(processIdentifier), &information, WEXITED | WNOWAIT) == -1, errno == EINTR {}
        condition.withLock {
            var status: Int32 = 0
            while waitpid(processIdentifier, &status, 0) == -1, errno == EINTR {}
            ending = status
            condition.broadcast()
        }
        terminationHandler?(self)
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        pointers.append(nil)
        return body(pointers)
    }
}
