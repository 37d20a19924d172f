// Running the built programs as a person or a script would: real processes, real files, real exit codes.

public import Foundation
import TestSupport

/// One of the built executables.
public struct Tool: Sendable {
    public let executable: URL
    private let directory: URL?

    /// - Parameters:
    ///   - products: the directory with the built programs.
    ///   - directory: where it runs.
    public init(_ name: String, in products: URL, directory: URL? = nil) {
        executable = products.appending(path: name)
        self.directory = directory
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
        process.executableURL = executable
        process.arguments = arguments
        if let directory { process.currentDirectoryURL = directory }
        process.environment = Self.environment.merging(environment) { _, given in given }
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
        return Outcome(status: status, output: await output, error: await error)
    }

    /// As `run`, and throws where the program fails.
    @discardableResult
    public func succeed(_ arguments: [String], input: String = "", environment: [String: String] = [:]) async throws -> String {
        let outcome = try await run(arguments, input: input, environment: environment)
        guard outcome.status == 0 else { throw ToolFailure(tool: executable.lastPathComponent, arguments: arguments, outcome: outcome) }
        return outcome.output
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

/// The four programs, as they were built beside this one.
public struct Tools: Sendable {
    public let respite: Tool
    public let notes: Tool
    public let authority: Tool
    public let server: Tool

    public init(in products: URL) {
        respite = Tool("respite", in: products)
        notes = Tool("respite-notes", in: products)
        authority = Tool("respite-authority", in: products)
        server = Tool("respite-server", in: products)
    }

    public static var built: Tools { Tools(in: products) }

    /// Beside the running executable: a test bundle or a program of the same build.
    public static var products: URL {
        let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        let test = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        return URL(filePath: test ?? path).deletingLastPathComponent()
    }
}
