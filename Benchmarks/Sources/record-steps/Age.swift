// `age` (age-encryption.org) on the same notes, one by one, a process each: as somebody would who kept notes in encrypted files.

import Foundation

struct Age {
    /// Microseconds for one note, of processor time and by the clock.
    struct Cost {
        var processor = 0.0
        var wall = 0.0
    }

    private let folder: URL
    private let recipient: String
    private static let identity = "key"

    /// `nil` where it is not installed.
    init?(in folder: URL) throws {
        self.folder = folder
        guard Self.find("age") != nil, let keygen = Self.find("age-keygen") else { return nil }
        try Self.run(keygen, ["-o", folder.appending(path: Self.identity).path])
        let lines = try String(contentsOf: folder.appending(path: Self.identity), encoding: .utf8).split(separator: "\n")
        guard let line = lines.first(where: { $0.contains("age1") }), let key = line.split(separator: " ").last else { return nil }
        recipient = String(key)
    }

    private static func find(_ tool: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        return folders.map { "\($0)/\(tool)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Not through Foundation's `Process`, which looks only now and then whether it has ended.
    private static func run(_ executable: String, _ arguments: [String]) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0) }
        let words: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) } + [nil]
        let environment: [UnsafeMutablePointer<CChar>?] = [nil]
        defer { for word in words { free(word) } }
        var (process, status): (pid_t, Int32) = (0, 0)
        guard posix_spawn(&process, executable, &actions, nil, words, environment) == 0, waitpid(process, &status, 0) == process,
            status == 0
        else { throw Unexpected() }
    }

    private static func measured(_ times: Int, _ body: (Int) throws -> Void) rethrows -> Cost {
        func children() -> Double {
            var usage = rusage()
            getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
            func micro(_ time: timeval) -> Double { Double(time.tv_sec) * 1e6 + Double(time.tv_usec) }
            return micro(usage.ru_utime) + micro(usage.ru_stime)
        }
        let clock = ContinuousClock()
        let (start, before) = (clock.now, children())
        for time in 0..<times { try body(time) }
        let took = (clock.now - start).components
        let wall = Double(took.seconds) * 1e6 + Double(took.attoseconds) / 1e12
        return Cost(processor: (children() - before) / Double(times), wall: wall / Double(times))
    }

    /// Starting and ending alone, sealing, opening.
    func measure(_ notes: [[UInt8]]) throws -> (start: Cost, seal: Cost, open: Cost) {
        guard let age = Self.find("age") else { throw Unexpected() }
        func path(_ number: Int, _ kind: String) -> String { folder.appending(path: "\(number).\(kind)").path }
        for (number, note) in notes.enumerated() { try Data(note).write(to: URL(filePath: path(number, "note"))) }
        let start = try Self.measured(notes.count) { _ in try Self.run(age, ["--version"]) }
        let seal = try Self.measured(notes.count) { number in
            try Self.run(age, ["-r", recipient, "-o", path(number, "age"), path(number, "note")])
        }
        let key = folder.appending(path: Self.identity).path
        let open = try Self.measured(notes.count) { number in
            try Self.run(age, ["-d", "-i", key, "-o", path(number, "opened"), path(number, "age")])
        }
        for (number, note) in notes.enumerated() {
            guard try Array(Data(contentsOf: URL(filePath: path(number, "opened")))) == note else { throw Unexpected() }
        }
        return (start, seal, open)
    }
}
