// What a console can show, and what its owner wants to see.

/// Settled from the file descriptors and the environment; nothing here is remembered or sent.
public struct ConsoleTraits: Sendable, Equatable {
    /// A person types and reads here: standard input and output are both a terminal.
    public var isInteractive: Bool
    public var outputIsTerminal: Bool
    public var errorIsTerminal: Bool
    /// Only lines, no moving cursor: `TERM=dumb`, or `RESPITE_PLAIN=1` for screen readers.
    public var isPlain: Bool
    public var usesColour: Bool
    /// In columns; nil where the output is not a terminal and nothing needs to fit.
    public var width: Int?
    /// In lines.
    public var height: Int

    public init(
        isInteractive: Bool,
        outputIsTerminal: Bool,
        errorIsTerminal: Bool,
        environment: [String: String],
        width: Int?,
        height: Int = 24
    ) {
        self.isInteractive = isInteractive
        self.outputIsTerminal = outputIsTerminal
        self.errorIsTerminal = errorIsTerminal
        let terminal = environment["TERM"] ?? ""
        let plainWish = environment["RESPITE_PLAIN"] ?? ""
        isPlain = terminal == "dumb" || terminal.isEmpty || !(plainWish.isEmpty || plainWish == "0")
        // no-color.org: any value that is not empty.
        usesColour = outputIsTerminal && !isPlain && (environment["NO_COLOR"] ?? "").isEmpty
        self.width = outputIsTerminal ? max(20, width ?? 80) : nil
        self.height = max(4, height)
    }

    /// Menus with a moving cursor are possible.
    public var hasMenus: Bool { isInteractive && !isPlain }

    /// Long lines tire the eye: at most 100 columns.
    public var readingWidth: Int { min(width ?? 80, 100) }
}
