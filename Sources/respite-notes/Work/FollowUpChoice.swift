// Which follow-up, what came of it, and to which time it moves.

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

struct FollowUpChoice: ParsableArguments {
    @OptionGroup var of: CaseChoice

    @Argument(help: ArgumentHelp(Texts.current("The number of the follow-up in its case."), valueName: "follow-up"))
    var number: Int?

    func chosen(_ desk: CaseDesk) throws -> (found: NumberedCase, followUp: FollowUpState) {
        let found = try of.chosen(desk) { $0.followUps.contains(where: \.isOpen) }
        let chosen = try desk.choose(
            number, of: found.state.followUps, desk.texts("Which follow-up?"), missing: .noSuchFollowUp, offered: \.isOpen
        ) { FollowUpView.words($0, desk) }
        return (found, chosen.thing)
    }

    func step(_ event: FollowUpEvent, _ reason: ReasonOption, json: Bool, _ desk: CaseDesk) throws {
        let (found, followUp) = try chosen(desk)
        try write(event, remark: nil, reason, json: json, followUp, of: found, desk)
    }

    /// - Parameter remark: where the person says nothing.
    func write(
        _ event: FollowUpEvent, remark: String?, _ reason: ReasonOption, json: Bool, _ followUp: FollowUpState, of found: NumberedCase,
        _ desk: CaseDesk
    ) throws {
        let texts = desk.texts
        let said =
            try remark == nil || reason.reasonFile != nil
            ? desk.optionalText(reason.reasonFile, texts("A remark (Enter alone: none)")) : nil
        let content = try sealable { try FollowUpStep(followUp.id, event, remark: said ?? remark) }
        try desk.vault.write(.followUpStep(content), in: found.state.id, at: desk.now)
        let view = try FollowUpView.one(followUp.id, of: found, desk)
        if json { return try desk.tool.console.write(json: view.json) }
        desk.tool.console.writeSentence(texts("Follow-up {number}: {state}.", ["number": "\(view.number)", "state": view.state]))
    }
}

/// A time that was typed, or that of a booking, which then belongs to the case.
struct FollowUpTime {
    let typed: String?
    let booking: Int?

    /// - Returns: `words`: what is said of it where nobody says anything else.
    func chosen(for found: NumberedCase, _ desk: CaseDesk, option: String) throws -> (instant: Instant, words: String?) {
        let texts = desk.texts
        if let booking {
            let entry = try desk.session.entry(booking)
            guard entry.booking.isLive else { throw ClinicianError.notChangeable }
            let span = entry.terms.span
            if let known = try desk.session.caseOfBooking(booking, in: desk.vault), known.state.id != found.state.id {
                throw ClinicianError.otherCase(of: known.number)
            }
            let values = ["number": "\(booking)", "time": desk.moments.span(span, showsZone: false)]
            return (span.start, texts("Booking {number}, {time}", values))
        }
        if let typed { return (try desk.typedTimes().instant(typed), nil) }
        guard desk.tool.console.traits.isInteractive else { throw InputError.needsAnswer(option) }
        let times = try desk.typedTimes()
        let instant = try desk.tool.prompter.line(texts("When? YYYY-MM-DD HH:MM")) { text in
            (try? times.instant(text)).map { .value($0) } ?? .again(InputError.badTime.sentence(texts))
        }
        return (instant, nil)
    }

    /// Once the follow-up is written: a booking that belonged to no case belongs to this one.
    func tie(to found: NumberedCase, _ desk: CaseDesk) throws {
        if let booking { try desk.session.tie(booking: booking, to: found.state.id, in: desk.vault) }
    }
}
