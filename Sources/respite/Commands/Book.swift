// `respite book` and `respite again`: from a list to an appointment, in as few steps as honesty allows.

import ArgumentParser
import Localization
import PersonalTools
import Policies
import ToolSupport

struct Book: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Book a session with a social worker."),
            discussion: Texts.current(
                "Examples:\n  respite book\n  respite book --tonight --modality phone\n  respite book --at 2026-11-27T00:30:00Z --intake-file intake.json --accept-limits {version} --yes\n\nThe intake file is JSON: {{\"contact\": {{\"kind\": \"phone\", \"text\": \"…\"}}, \"topic\": \"…\", \"note\": \"…\"}}; kind is phone, e-mail, in-person or other.",
                ["version": "\(LimitsReference.connecticut.version)"]
            )
        )
    }

    @OptionGroup var options: FindOptions
    @OptionGroup var booking: BookingOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await BookingFlow(options: options, booking: booking, output: output).run(state, onlyKnown: false)
    }
}

struct Again: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Book the next session with a clinician you have met; a follow-up you were offered costs no token."),
            discussion: Texts.current("Examples:\n  respite again\n  respite again --pick 1 --yes")
        )
    }

    @OptionGroup var options: FindOptions
    @OptionGroup var booking: BookingOptions
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await BookingFlow(options: options, booking: booking, output: output).run(state, onlyKnown: true)
    }
}

struct BookingOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.current("Take this number of the list as it is now, instead of asking."), valueName: "number"))
    var pick: Int?

    @Option(
        help: ArgumentHelp(
            Texts.current("Take what begins at this instant, as “respite find --json” shows it, or nothing."), valueName: "instant"))
    var at: String?

    @Option(
        help: ArgumentHelp(Texts.current("Read contact, topic and note from this JSON file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var intakeFile: String?

    @Option(
        help: ArgumentHelp(
            Texts.current(
                "You have read this version of the limits of confidentiality: {version}, or {text} after another text.",
                [
                    "version": "\(LimitsReference.connecticut.version)",
                    "text": "\(LimitsReference.connecticut.id)/\(LimitsReference.connecticut.version)",
                ]),
            valueName: "version"))
    var acceptLimits: String?

    @Option(
        help: ArgumentHelp(
            Texts.current("You have read who can put the records custodian's key together; the question names the plan."),
            valueName: "plan"))
    var acceptCustodian: String?

    @Flag(help: ArgumentHelp(Texts.current("Do not ask before booking.")))
    var yes = false
}
