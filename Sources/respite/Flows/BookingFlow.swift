// From a list to an appointment: find, choose, agree, tell, confirm, book.

import Bookings
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import ServiceAPI
import Sodium
import Terminal
import ToolSupport
import Trust
import Wire

struct BookingFlow {
    let options: FindOptions
    let booking: BookingOptions
    let output: OutputOptions

    func run(_ stateOptions: StateOptions, onlyKnown: Bool) async throws {
        let tool = OfficerTool()
        try await run(try tool.enrolled(stateOptions), tool, onlyKnown: onlyKnown)
    }

    func run(_ session: OfficerSession, _ tool: OfficerTool, onlyKnown: Bool) async throws {
        let texts = tool.texts
        try await finishEarlier(session, tool)
        try session.requireFewRefusals()
        let news = try await session.refresh()
        // A follow-up that was offered meanwhile costs no token.
        if onlyKnown { try await tool.lookForNews(session, finishing: false) }
        let programme = try await session.programme().trusted
        let found = try await session.find(try options.wish(programme, tool, onlyKnown: onlyKnown))
        try await tool.tell(news, session)
        let view = try tool.view(found, session, limit: options.limit)
        let choice = try choose(view, tool)
        let saved = try session.state.read()
        let limits = try tool.acknowledgeLimits(saved, programme, booking)
        let intake = try tool.intake(saved, limits: limits, from: booking.intakeFile)
        let modality = try modality(choice, saved, tool)
        let values = ["time": view.time(choice), "clinician": view.name(choice), "modality": texts.word(modality)]
        let terms = BookingTerms(
            clinician: choice.clinician, span: choice.opening.span, kind: choice.opening.kind, purpose: choice.opening.purpose,
            modality: modality)
        let offer = saved.followUps.first { $0.clinician == choice.clinician && terms.span.start < $0.expires }
        let isYoung = try await warnOfYoungToken(session, offer, tool)
        if !isYoung { try warnOfTokens(session, tool) }
        try warnOfCheckIn(session, tool)
        let told = PrivacyView.told(intake, clinician: view.name(choice), texts).map { "  · " + $0 }
        let help = ([Leaving.booking.help(texts), texts("What you tell:")] + told).joined(separator: "\n")
        try tool.confirm(texts("Book {time}, with {clinician}, {modality}?", values), yes: booking.yes, help: help)
        do {
            let receipt = try await session.book(
                BookingWish(
                    terms: terms, intake: intake, followUp: offer, custodian: programme.roster.body.custodianNotice?.plan))
            try report(receipt, values, isYoung, tool)
        } catch OfficerError.programmeNotCurrent {
            throw InputError.notCurrent(contact: programme.contact)
        } catch OfficerError.slotTaken(let alternatives) {
            show(alternatives, view, tool)
            throw OfficerError.slotTaken(alternatives: alternatives)
        }
    }

    /// What a run before has begun comes first, so that pressing the same keys again never books twice.
    private func finishEarlier(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        guard let earlier = try session.state.read().bookings.first(where: { $0.stage == .sending }) else { return }
        let report = try await session.finishIntents(only: earlier.booking)
        guard let now = try session.state.read().bookings.first(where: { $0.booking == earlier.booking }) else {
            tool.tell(report)
            throw InputError.earlierRefused
        }
        let values = ["appointment": try await tool.describe(now, session)]
        guard now.stage == .sending else { throw InputError.finishedEarlier(tool.texts("{appointment}", values)) }
        tool.tell(report)
        throw InputError.stillWaiting(tool.texts("{appointment}", values))
    }

    private func choose(_ view: SuggestionView, _ tool: OfficerTool) throws -> Suggestion<SigningPublicKey> {
        guard let at = booking.at else { return try tool.choose(view, pick: booking.pick, sends: .nothing) }
        let fitting = view.found.suggestions.filter { rfc3339($0.opening.span.start) == at }
        guard let first = fitting.first else { throw InputError.notAtThatTime }
        return first
    }

    private func warnOfYoungToken(_ session: OfficerSession, _ offer: FollowUpOffer?, _ tool: OfficerTool) async throws -> Bool {
        guard try await session.wouldSpendYoungToken(offer) else { return false }
        tool.console.writeParagraph(
            tool.texts(
                "Your tokens arrived less than a day ago. Somebody who watches both sides could guess from the two times that this booking is yours. Tomorrow nobody can. If you need to talk now, book now."
            ), to: .error)
        return true
    }

    /// Also where an older token pays, or none, and where what was asked for did not come.
    private func warnOfTokens(_ session: OfficerSession, _ tool: OfficerTool) throws {
        guard try session.hasJustAskedForTokens() else { return }
        tool.console.writeParagraph(
            tool.texts(
                "Your device asked for tokens less than an hour ago. Somebody who watches both sides could guess from the two times that this booking is yours. The longer you wait, the less the two times tell. If you need to talk now, book now."
            ), to: .error)
    }

    private func warnOfCheckIn(_ session: OfficerSession, _ tool: OfficerTool) throws {
        guard try session.hasJustCheckedIn() else { return }
        tool.console.writeParagraph(
            tool.texts(
                "You checked in less than an hour ago. Somebody who watches the department's server could guess from the two times that both are yours. An hour after the check-in nobody can. If you need to talk now, book now."
            ), to: .error)
    }

    private func modality(_ choice: Suggestion<SigningPublicKey>, _ state: OfficerState, _ tool: OfficerTool) throws -> Modality {
        let offered = choice.modalities.elements
        let preferred = state.profile.modality.flatMap { offered.contains($0) ? $0 : nil }
        if offered.count == 1 || !tool.console.traits.isInteractive { return preferred ?? offered[0] }
        let items = offered.map { tool.modalityItem($0) }
        let marked = preferred.flatMap { offered.firstIndex(of: $0) } ?? 0
        let help = Leaving.booking.help(tool.texts)
        guard let index = try tool.prompter.menu(tool.texts("How do you want to meet?"), items, marked: marked, help: help) else {
            throw PromptError.noAnswer
        }
        return offered[index]
    }

    private struct Receipt: Encodable {
        let clinician: String
        let start: String
        let end: String
        let cancelCode: String
        let seenByClinician: Bool
        let tokenYoungerThanADay: Bool
    }

    private func report(_ receipt: BookingReceipt, _ values: [String: String], _ isYoung: Bool, _ tool: OfficerTool) throws {
        let terms = try receipt.booking.terms()
        guard !output.json else {
            return try tool.console.write(
                json: Receipt(
                    clinician: values["clinician"] ?? "", start: rfc3339(terms.span.start), end: rfc3339(terms.span.end),
                    cancelCode: receipt.cancelCode.text, seenByClinician: receipt.booking.isAcknowledged, tokenYoungerThanADay: isYoung))
        }
        let texts = tool.texts
        tool.console.writeParagraph(texts("Booked: {time}, with {clinician}, {modality}.", values))
        tool.console.writeParagraph(
            texts("It is not yet seen by {clinician}; “respite appointments” shows when it is.", values))
        tool.console.writeParagraph(
            texts("To cancel from any machine, even without this one, keep these six words: {words}", ["words": receipt.cancelCode.text]))
    }

    /// What the server named instead of a time that is taken.
    private func show(_ alternatives: [OpeningHint], _ view: SuggestionView, _ tool: OfficerTool) {
        let lines = alternatives.compactMap { hint -> String? in
            guard let span = try? Span(start: hint.start, end: hint.end),
                let entry = view.found.programme.trusted.clinicians.first(where: { $0.identity.bytes == hint.clinician.bytes })
            else { return nil }
            return "  \(tool.texts.span(span, in: view.zone, now: view.now)), \(entry.name)"
        }
        guard !lines.isEmpty else { return }
        tool.console.writeError(tool.texts("Free instead, the server says:"))
        for line in lines { tool.console.writeError(line) }
    }
}
