// The options of output that every command has.

public import ArgumentParser
import Localization

public struct OutputOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Texts.current("Write JSON, for scripts.")))
    public var json = false

    @Option(help: ArgumentHelp(Texts.current("The language to speak, for example en."), valueName: "tag"))
    public var language: String?

    public init() {}
}
