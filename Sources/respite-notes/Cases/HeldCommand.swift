// `respite-notes held`: that a session took place, or did not, goes into the officer's case; follow-ups make themselves.

import ArgumentParser
import Bookings
import CaseFile
import CaseVault
import ClinicianClient
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import ToolSupport
import Wire

struct HeldCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "held",
            abstract: Texts.current(
                "Record a session in its officer's case; follow-ups fall due after its end, as the programme's policy says."),
            discussion: Texts.current(
                "Examples:\n  respite-notes held 3\n  respite-notes held 3 --no-show\n  respite-notes held --walk-in 2 --at \"2026-11-24 19:00\" --minutes 30\n  respite-notes note 1 --booking 3\n\nWho came is known to the members of the case alone. Whoever did not come may be due a call, too. “respite-notes strike --session” puts a wrong one right."
            )
        )
    }

    @Argument(help: ArgumentHelp(Texts.current("The number of the booking; “respite-notes schedule” lists them."), valueName: "booking"))
    var booking: Int?

    @Option(help: ArgumentHelp(Texts.current("Nobody had booked: a session in this case."), valueName: "case"))
    var walkIn: Int?

    @Option(help: ArgumentHelp(Texts.current("When a walk-in began, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
    var at: String?

    @Option(help: ArgumentHelp(Texts.current("How long a walk-in took."), valueName: "minutes"))
    var minutes = 50

    @Option(help: ArgumentHelp(Texts.current("How you met at a walk-in: off-site, phone, video or on-site."), valueName: "way"))
    var modality: Modality = .offSite

    @Flag(help: ArgumentHelp(Texts.current("Nobody came.")))
    var noShow = false

    @Option(help: ArgumentHelp(Texts.current("response, stabilization or prevention."), valueName: "phase"))
    var phase: EncounterPhase = .stabilization

    @Flag(help: ArgumentHelp(Texts.current("You came together with others of the service.")))
    var alongside = false

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard booking == nil || walkIn == nil else { throw ValidationError(Texts.current("Give a booking or --walk-in, not both.")) }
        guard walkIn == nil || !noShow else { throw ValidationError(Texts.current("Whoever did not book cannot fail to come.")) }
        guard at == nil || walkIn != nil else { throw ValidationError(Texts.current("--at is for --walk-in; a booking has its own time.")) }
    }

    func run() async throws { try await run(try await CaseDesk(state)) }

    func run(_ desk: CaseDesk) async throws {
        let mode = alongside ? EncounterMode.alongside : .alone
        if let walkIn {
            let found = try desk.numbered(walkIn)
            let record = try walkInRecord(mode, desk)
            guard try agree(record.span, in: desk.title(of: found), desk) else { return }
            let entry = try desk.vault.write(
                .session(record), in: found.state.id, happened: begin(desk), at: desk.now)
            return try tell(entry, in: found, desk)
        }
        let number = try await NumberArgument.chosen(booking, desk.session, desk.tool)
        // Nothing is opened for a session that nobody can have held yet.
        let span = try desk.session.entry(number).terms.span
        guard span.start <= desk.now else { throw ClinicianError.notBegun }
        guard try agree(span, in: nil, desk) else { return }
        let entered = try desk.session.enterCase(ofBooking: number, in: desk.vault)
        let caseID = entered.numbered.state.id
        let entry = try desk.session.recordSession(
            ofBooking: number, noShow ? .noShow : .attended, mode: mode, phase: phase, in: caseID, desk.vault)
        try tell(entry, in: entered.numbered, desk)
    }

    /// A mistake can be struck, so Enter alone is yes.
    private func agree(_ span: Span, in title: String?, _ desk: CaseDesk) throws -> Bool {
        let values = ["time": desk.moments.span(span), "case": title ?? ""]
        let question =
            title != nil
            ? desk.texts("{case}: record the session of {time}?", values)
            : noShow ? desk.texts("Record that nobody came at {time}?", values) : desk.texts("Record the session of {time}?", values)
        return try desk.tool.confirmUndoable(question)
    }

    private func begin(_ desk: CaseDesk) throws -> Instant {
        if let at { return try desk.typedTimes().instant(at) }
        return desk.now - Int64(minutes) * 60
    }

    private func walkInRecord(_ mode: EncounterMode, _ desk: CaseDesk) throws -> SessionRecord {
        let start = try begin(desk)
        guard (1...720).contains(minutes), let span = try? Span(start: start, end: start + Int64(minutes) * 60) else {
            throw InputError.badTime
        }
        return SessionRecord(
            booking: nil, span: span, attendance: .attended, purpose: .walkIn, modality: modality, mode: mode, phase: phase)
    }

    private struct JSON: Encodable {
        let `case`: Int
        let session: Int
        let followUps: [FollowUpView.JSON]
    }

    /// With the follow-ups that it brought.
    private func tell(_ entry: EntryID, in found: NumberedCase, _ desk: CaseDesk) throws {
        let texts = desk.texts
        let after = try desk.numbered(found.number)
        let views = FollowUpView.all(of: after, desk).filter { $0.followUp.id.source == entry }
        let session = after.state.sessions.firstIndex { $0.id == entry }.map { $0 + 1 } ?? 0
        guard !output.json else {
            return try desk.tool.console.write(json: JSON(case: found.number, session: session, followUps: views.map(\.json)))
        }
        desk.tool.console.writeSentence(
            texts("Recorded in case {number} as session {session}.", ["number": "\(found.number)", "session": "\(session)"]))
        for view in views {
            let values = ["number": "\(view.number)", "time": desk.moments.instant(view.due)]
            desk.tool.console.writeSentence(texts("Follow-up {number} is due {time}.", values))
        }
    }
}
