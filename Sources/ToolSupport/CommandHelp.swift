// What `?` answers at the questions of a command: what its help says, without the examples.

public import ArgumentParser

public enum CommandHelp {
    /// Of the command that is running; `nil` outside of one.
    @TaskLocal public static var current: String?

    /// Runs `body` as this command: `?` explains it.
    public static func during<Result>(_ command: any ParsableCommand.Type, _ body: () async throws -> Result) async rethrows -> Result {
        try await $current.withValue(text(command), operation: body)
    }

    /// Abstract and discussion, without the examples.
    public static func text(_ command: any ParsableCommand.Type) -> String {
        let configuration = command.configuration
        // Examples stand in lines of their own, which are set in.
        let explanation = configuration.discussion.split(separator: "\n\n").filter { !$0.contains("\n  ") }
        return ([Substring(configuration.abstract)] + explanation).joined(separator: " ")
    }
}
