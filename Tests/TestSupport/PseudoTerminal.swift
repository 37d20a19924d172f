// A terminal without a screen: the test is the person before it, a console or a whole program is at the other end.

public import Foundation
import Glibc
import Synchronization

public final class PseudoTerminal: Sendable {
    public enum Failure: Error {
        case system(Int32)
        /// What was seen instead.
        case notShown(String, seen: String)
    }

    /// How a program ended.
    public enum Ending: Sendable, Equatable {
        case exited(Int32)
        case signalled(Int32)
        case stopped
    }

    private let person: CInt
    /// The descriptor that a console in this process reads and writes.
    public let descriptor: CInt
    private let path: String
    private let unread = Mutex("")

    public init(columns: UInt16 = 80, rows: UInt16 = 24) throws {
        var (master, slave): (CInt, CInt) = (-1, -1)
        var name = [CChar](repeating: 0, count: 256)
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw Failure.system(errno) }
        // A program that is started elsewhere meanwhile must not hold this terminal open.
        for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (person, descriptor) = (master, slave)
        path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        close(descriptor)
        close(person)
    }

    /// Keys, as the bytes that a terminal sends for them: `\u{3}` is Ctrl-C, `\u{1B}[A` the arrow up.
    public func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = bytes.withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
    }

    /// Reads until `text` is shown and returns everything up to and with it.
    @discardableResult
    public func wait(for text: String, seconds: Int = 120) throws -> String {
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            let found: String? = unread.withLock { unread in
                guard let range = unread.range(of: text) else { return nil }
                defer { unread = String(unread[range.upperBound...]) }
                return String(unread[..<range.upperBound])
            }
            if let found { return found }
            guard ContinuousClock.now < end, try read() else { throw Failure.notShown(text, seen: unread.withLock { $0 }) }
        }
    }

    /// What is typed is shown.
    public var echoes: Bool { flags & tcflag_t(ECHO) != 0 }

    /// Lines are passed on whole; otherwise each key.
    public var waitsForLines: Bool { flags & tcflag_t(ICANON) != 0 }

    /// Waits for a state that another process brings about. False after `seconds`.
    public func becomes(seconds: Int = 120, _ condition: (PseudoTerminal) -> Bool) -> Bool {
        let end = ContinuousClock.now + .seconds(seconds)
        while !condition(self) {
            guard ContinuousClock.now < end else { return false }
            sched_yield()
        }
        return true
    }

    /// Starts a program whose controlling terminal this is, with its three standard streams on it.
    public func start(_ program: URL, _ arguments: [String], environment: [String: String] = [:]) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The leader of a new session gets the first terminal it opens.
        posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A thread of the test may have signals blocked; the program is to begin as a shell would start it.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
        let settings = ["TERM": "xterm", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
        var texts = ([program.path] + arguments).map { strdup($0) } + [nil]
        var pairs = settings.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in texts + pairs { free(text) } }
        var identifier: Int32 = 0
        let code = posix_spawn(&identifier, program.path, &actions, &attributes, &texts, &pairs)
        guard code == 0 else { throw Failure.system(code) }
        return identifier
    }

    /// `POSIX_SPAWN_SETSID` of glibc, which its headers show only to GNU programs.
    private static let newSession: Int16 = 0x80

    /// Waits until a program ends or is stopped; kills it when it does neither.
    public func ending(of program: Int32, seconds: Int = 120) throws -> Ending {
        let end = ContinuousClock.now + .seconds(seconds)
        var status: CInt = 0
        while waitpid(program, &status, WUNTRACED | WNOHANG) == 0 {
            if ContinuousClock.now > end { kill(program, SIGKILL) }
            sched_yield()
        }
        return Self.ending(status)
    }

    /// Everything that is shown and was not waited for until a program has ended, and how it ended; kills it when it does not.
    public func shown(by program: Int32, seconds: Int = 120) throws -> (text: String, ending: Ending) {
        let end = ContinuousClock.now + .seconds(seconds)
        var (bytes, status, hasEnded): ([UInt8], CInt, Bool) = ([], 0, false)
        while !hasEnded {
            // What it wrote last is read after it has ended.
            hasEnded = waitpid(program, &status, WNOHANG) != 0
            if !hasEnded, ContinuousClock.now > end { kill(program, SIGKILL) }
            while let more = readBytes(waiting: hasEnded ? 0 : 20), !more.isEmpty { bytes += more }
        }
        let before = unread.withLock { unread in
            defer { unread = "" }
            return unread
        }
        return (before + String(decoding: bytes, as: UTF8.self), Self.ending(status))
    }

    private static func ending(_ status: CInt) -> Ending {
        let signal = status & 0x7F
        if status & 0xFF == 0x7F { return .stopped }
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
    }

    private var flags: tcflag_t {
        var attributes = termios()
        tcgetattr(descriptor, &attributes)
        return attributes.c_lflag
    }

    /// False at the end. Waits a second for more.
    private func read() throws -> Bool {
        guard let bytes = readBytes(waiting: 1000) else { return true }
        guard !bytes.isEmpty else { return false }
        unread.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        return true
    }

    /// `nil` where nothing comes within so many milliseconds, nothing at the end.
    private func readBytes(waiting milliseconds: Int32) -> [UInt8]? {
        var waiting = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, milliseconds) > 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(person, &buffer, buffer.count)
        return Array(buffer.prefix(max(0, count)))
    }
}
