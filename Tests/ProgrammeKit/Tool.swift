// Running the built programs as a person or a script would: real processes, real files, real exit codes.

public import Foundation
public import TestSupport

/// One of the built executables.
public struct Tool: Sendable {
    public let executable: URL
    private let directory: URL?
    private let environment: [String: String]
    private let watcher: (@Sendable (Screen) -> Void)?

    /// What a person was shown by one run.
    public struct Screen: Sendable {
        public let tool: String
        public let arguments: [String]
        /// What was printed, errors included.
        public let text: String
    }

    /// - Parameters:
    ///   - products: the directory with the built programs.
    ///   - directory: where it runs.
    ///   - environment: what it is told besides what every tool is.
    ///   - watcher: is given what each run shows.
    public init(
        _ name: String, in products: URL, directory: URL? = nil, environment: [String: String] = [:],
        watching watcher: (@Sendable (Screen) -> Void)? = nil
    ) {
        executable = products.appending(path: name)
        self.directory = directory
        self.watcher = watcher
        self.environment = Self.environment.merging(environment) { _, given in given }
    }

    /// What a finished program left behind.
    public struct Outcome: Sendable {
        public let status: Int32
        public let output: String
        public let error: String
    }

    /// Runs to the end.
    /// - Parameter input: what stands on standard input; without it, standard input is empty.
    public func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) async throws -> Outcome {
        let process = ChildProcess()
        prepare(process, arguments, environment)
        let (inPipe, outPipe, errorPipe) = (Pipe(), Pipe(), Pipe())
        process.standardInput = .pipe(inPipe)
        process.standardOutput = .pipe(outPipe)
        process.standardError = .pipe(errorPipe)
        async let output = Self.readAll(outPipe)
        async let error = Self.readAll(errorPipe)
        let (ended, end) = AsyncStream<Int32>.makeStream()
        do {
            try Children.shared.start(process) { status in
                end.yield(status)
                end.finish()
            }
        } catch {
            // The readers above wait for the other ends to close.
            for pipe in [outPipe, errorPipe] { try? pipe.fileHandleForWriting.close() }
            throw error
        }
        try inPipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try inPipe.fileHandleForWriting.close()
        var status: Int32 = -1
        for await code in ended { status = code }
        let outcome = Outcome(status: status, output: await output, error: await error)
        watch(arguments, outcome.output + outcome.error)
        return outcome
    }

    /// As `run`, for tests that are not asynchronous.
    /// - Parameter preamble: shell commands that set limits before the program takes the shell's place.
    public func runNow(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], after preamble: String? = nil
    ) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tool-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["input", "output", "error"].map { folder.appending(path: $0) }
        try Data(input.utf8).write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = ChildProcess()
        prepare(process, arguments, environment, after: preamble)
        process.standardInput = .file(try FileHandle(forReadingFrom: files[0]))
        process.standardOutput = .file(try FileHandle(forWritingTo: files[1]))
        process.standardError = .file(try FileHandle(forWritingTo: files[2]))
        try Children.shared.start(process)
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: try String(contentsOf: files[1], encoding: .utf8),
            error: try String(contentsOf: files[2], encoding: .utf8)
        )
    }

    /// What to run and where; the streams are left to the caller.
    public func prepare(
        _ process: ChildProcess, _ arguments: [String], _ environment: [String: String] = [:], after preamble: String? = nil
    ) {
        process.executableURL = preamble == nil ? executable : URL(filePath: "/bin/sh")
        let command = ([executable.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
        process.arguments = preamble.map { ["-c", "\($0); exec \(command)"] } ?? arguments
        if let directory { process.currentDirectoryURL = directory }
        process.environment = self.environment.merging(environment) { _, given in given }
    }

    /// As `run`, and throws where the program fails.
    @discardableResult
    public func succeed(_ arguments: [String], input: String = "", environment: [String: String] = [:]) async throws -> String {
        let outcome = try await run(arguments, input: input, environment: environment)
        guard outcome.status == 0 else { throw ToolFailure(tool: executable.lastPathComponent, arguments: arguments, outcome: outcome) }
        return outcome.output
    }

    /// What a person sees who runs it in a terminal; throws where it fails.
    /// - Parameter typing: what the person types, each line when something is shown that ends with a text.
    public func shown(
        _ arguments: [String], columns: UInt16, typing: [(after: String, line: String)] = [], environment: [String: String] = [:]
    ) throws -> String {
        let terminal = try PseudoTerminal(columns: columns, rows: 200)
        let settings = self.environment.merging(environment) { _, given in given }
        let process = try terminal.start(executable, arguments, environment: settings)
        var text = ""
        for (prompt, line) in typing {
            text += try terminal.wait(for: prompt)
            terminal.type(line + "\n")
        }
        let (rest, ending) = try terminal.shown(by: process)
        text += rest
        watch(arguments, text.replacing("\r\n", with: "\n"))
        guard ending == .exited(0) else {
            let outcome = Outcome(status: -1, output: text, error: "\(ending)")
            throw ToolFailure(tool: executable.lastPathComponent, arguments: arguments, outcome: outcome)
        }
        return text.replacing("\r\n", with: "\n")
    }

    private func watch(_ arguments: [String], _ text: String) {
        watcher?(Screen(tool: executable.lastPathComponent, arguments: arguments, text: text))
    }

    /// Neither the language nor the colours of whoever runs this; no crash report that would print memory.
    static let environment: [String: String] = [
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C", "NO_COLOR": "1", "TZ": "America/New_York",
        "SWIFT_BACKTRACE": "enable=no", "HOME": NSTemporaryDirectory(),
    ]

    private static func readAll(_ pipe: Pipe) async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                let data = (try? pipe.fileHandleForReading.readToEnd()) ?? nil
                continuation.resume(returning: String(decoding: data ?? Data(), as: UTF8.self))
            }
        }
    }
}

public struct ToolFailure: Error, CustomStringConvertible {
    public let tool: String
    public let arguments: [String]
    public let outcome: Tool.Outcome

    public var description: String {
        "\(tool) \(arguments.joined(separator: " ")) ended with \(outcome.status): \(outcome.error)\(outcome.output)"
    }
}

/// The programs, as they were built beside this one.
public struct Tools: Sendable {
    public let respite: Tool
    public let notes: Tool
    public let summary: Tool
    public let authority: Tool
    public let server: Tool

    /// - Parameters:
    ///   - environment: what all of them are told besides what every tool is.
    ///   - watcher: is given what each run of any of them shows.
    public init(in products: URL, environment: [String: String] = [:], watching watcher: (@Sendable (Tool.Screen) -> Void)? = nil) {
        func tool(_ name: String) -> Tool { Tool(name, in: products, environment: environment, watching: watcher) }
        respite = tool("respite")
        notes = tool("respite-notes")
        summary = tool("respite-summary")
        authority = tool("respite-authority")
        server = tool("respite-server")
    }

    public static var built: Tools { Tools(in: products) }

    /// Beside the running executable: a test bundle or a program of the same build.
    public static var products: URL {
        let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        let test = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        return URL(filePath: test ?? path).deletingLastPathComponent()
    }
}
