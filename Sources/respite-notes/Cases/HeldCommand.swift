// `respite-notes held`: that a booked session took place, or did not, goes into the officer's case.

import ArgumentParser
import CaseFile
import CaseVault
import ClinicianClient
import Localization
import PersonalTools
import Sealing
import Terminal
import ToolSupport
import Wire

struct HeldCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "held",
            abstract: Texts.current("Record a booked session in its officer's case; follow-ups fall due 24 hours and 7 days after it."),
            discussion: Texts.current(
                "Examples:\n  respite-notes held 3\n  respite-notes held 3 --no-show\n  respite-notes note 1 --booking 3\n\nWho came is known to the members of the case alone."
            )
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("The number of the booking; “respite-notes schedule” lists them."), valueName: "booking"))
    var booking: Int

    @Flag(help: ArgumentHelp(Texts.current("Nobody came.")))
    var noShow = false

    @OptionGroup var state: StateOptions
    @OptionGroup var output: LanguageOption

    func run() async throws {
        let desk = try await CaseDesk(state)
        let entered = try desk.session.enterCase(ofBooking: booking, in: desk.vault)
        let caseID = entered.numbered.state.id
        _ = try desk.session.recordSession(ofBooking: booking, noShow ? .noShow : .attended, in: caseID, desk.vault)
        desk.tool.console.write(desk.texts("Recorded in case {number}.", ["number": "\(entered.numbered.number)"]))
    }
}
