// How a tool ends. The manual pages list the same three.

public enum ExitStatus: Int32, Sendable {
    /// Everything asked for was done.
    case done = 0
    /// It was refused, or it failed; standard error says why.
    case failed = 1
    /// The command was not understood.
    case wrongUsage = 2
}

extension Console {
    /// One sentence on standard error that says what happened and what to do; line feeds in it become spaces.
    public func report(_ sentence: String) -> ExitStatus {
        writeError(sentence.replacing("\n", with: " "))
        return .failed
    }
}
