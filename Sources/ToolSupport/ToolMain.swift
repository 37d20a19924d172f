// Running a tool: parse, run, and end with one sentence and one of three exit codes. The same for all four tools.

public import ArgumentParser
import Foundation
public import Localization
import Sodium
import Terminal

/// What a tool does when something was thrown: one sentence for a person, in their language.
public typealias Explanation = @Sendable (_ error: any Error, _ texts: Texts) -> String?

public enum ToolMain {
    /// Forbids core dumps, which would hold secrets; then parses this process's arguments, runs the command and exits: 0 done, 1 refused or
    /// failed, 2 wrong usage.
    /// - Parameter explain: `nil` for errors of the command line, which explain themselves.
    public static func run<Root: AsyncParsableCommand>(_ root: Root.Type, explain: @escaping Explanation) async -> Never {
        SecretMemory.forbidCoreDumps()
        let texts = Texts.current
        PlainEnvironment.settle()
        do {
            var command = try root.parseAsRoot()
            try await CommandHelp.during(type(of: command)) {
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
            }
            root.exit()
        } catch {
            end(root, error, texts, explain)
        }
    }

    private static func end<Root: ParsableCommand>(_ root: Root.Type, _ error: any Error, _ texts: Texts, _ explain: Explanation) -> Never {
        let console = SystemConsole()
        if let sentence = explain(error, texts) { root.exit(withError: ExitCode(console.report(sentence).rawValue)) }
        let words = CommandLineWords(texts: texts, columns: columns(console))
        switch root.exitCode(for: error) {
        case .validationFailure:
            console.write(words.mistake(root.fullMessage(for: error)), to: .error)
            root.exit(withError: ExitCode(ExitStatus.wrongUsage.rawValue))
        case .success:
            console.put(words.help(root.fullMessage(for: error)) + "\n", to: .output)
            root.exit()
        default: root.exit(withError: error)
        }
    }

    /// As the parser measures it: COLUMNS, the terminal, or 80.
    private static func columns(_ console: SystemConsole) -> Int {
        let set = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
        return set.flatMap { $0 > 0 ? $0 : nil } ?? console.traits.width ?? 80
    }
}
