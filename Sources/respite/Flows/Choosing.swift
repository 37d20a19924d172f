// Choosing one of what was found, and one of one's appointments.

import LocalState
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import ServiceAPI
import Sodium
import Terminal

extension OfficerTool {
    func view(_ found: FoundOpenings, _ session: OfficerSession, limit: Int) throws -> SuggestionView {
        let zone = zone(try session.state.read())
        return SuggestionView(found: found, zone: zone, now: clock(), texts: texts, limit: limit)
    }

    /// By number where one is given, else by menu; another day can be asked for in the menu.
    func choose(_ view: SuggestionView, pick: Int?, sends leaving: Leaving) throws -> Suggestion<SigningPublicKey> {
        guard !view.shown.isEmpty else { throw InputError.nothingFound }
        if let pick {
            guard view.shown.indices.contains(pick - 1) else { throw InputError.nothingFound }
            return view.shown[pick - 1]
        }
        guard console.traits.isInteractive else { throw InputError.needsAnswer("--pick") }
        let help = leaving.help(
            texts, texts("Everybody downloads the same list; your wishes and shifts stay on this device, where the choice is made."))
        var shown = view
        while true {
            let others = shown.otherDays
            let items = shown.menuItems() + (others.isEmpty ? [] : [MenuItem(texts("Another day …"))])
            guard let index = try prompter.menu(texts("When suits you?"), items, help: help) else { throw PromptError.noAnswer }
            if shown.shown.indices.contains(index) { return shown.shown[index] }
            let days = others.map { MenuItem($0.title, detail: texts.plural("{count} time", "{count} times", count: $0.count)) }
            guard let day = try prompter.menu(texts("Which day?"), days, help: Leaving.nothing.help(texts)) else { continue }
            shown = view.on(others[day].number)
        }
    }

    func appointmentView(_ session: OfficerSession) async throws -> AppointmentView {
        let state = try session.state.read()
        let programme = try await session.programme()
        return AppointmentView(state, programme, zone: zone(state), now: clock(), texts: texts)
    }

    /// An appointment by the number that `respite appointments` shows, else by menu.
    /// - Parameter all: also those that are over or cancelled, to read what was written.
    func appointment(
        _ session: OfficerSession, number: Int?, title: String, all: Bool = false, sends leaving: Leaving
    ) async throws -> OfficerBooking {
        let view = try await appointmentView(session)
        let offered = all ? view.newestFirst : view.ahead
        if let number {
            guard let booking = view.booking(numbered: number) else { throw InputError.unknownAppointment }
            return booking
        }
        guard !offered.isEmpty else { throw OfficerError.noSuchBooking }
        guard console.traits.isInteractive else { throw InputError.needsAnswer(texts("the appointment's number")) }
        let help = leaving.help(texts, texts("The clinician sees every change you make."))
        guard let index = try prompter.menu(title, offered.map(view.item), help: help) else { throw PromptError.noAnswer }
        return offered[index]
    }

    func describe(_ booking: OfficerBooking, _ session: OfficerSession) async throws -> String {
        let view = try await appointmentView(session)
        return texts("{time}, with {clinician}", ["time": view.time(booking), "clinician": view.names(booking)])
    }

    /// Asks before something that cannot be taken back, unless `--yes` was given.
    func confirm(_ question: String, yes: Bool, help: String) throws {
        guard !yes else { return }
        guard console.traits.isInteractive else { throw InputError.needsAnswer("--yes") }
        guard try prompter.yesNo(question, help: help) else { throw PromptError.noAnswer }
    }
}

extension OfficerTool {
    func modalityItem(_ modality: Modality) -> MenuItem { MenuItem(texts.word(modality)) }
}
