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

    /// By number where one is given, else by menu.
    func choose(_ view: SuggestionView, pick: Int?) throws -> Suggestion<SigningPublicKey> {
        let shown = view.shown
        guard !shown.isEmpty else { throw InputError.nothingFound }
        if let pick {
            guard shown.indices.contains(pick - 1) else { throw InputError.nothingFound }
            return shown[pick - 1]
        }
        guard console.traits.isInteractive else { throw InputError.needsAnswer("--pick") }
        let help = texts("Everybody downloads the same list; your wishes and shifts stay on this device, where the choice is made.")
        guard let index = try prompter.menu(texts("When suits you?"), view.menuItems(), help: help) else { throw PromptError.noAnswer }
        return shown[index]
    }

    /// An appointment ahead, by the number that `respite appointments` shows, else by menu.
    func appointment(_ session: OfficerSession, number: Int?, title: String) async throws -> OfficerBooking {
        let state = try session.state.read()
        let programme = try await session.programme().trusted
        let view = AppointmentView(state, programme, zone: zone(state), now: clock(), texts: texts)
        let ahead = view.ahead
        guard !ahead.isEmpty else { throw OfficerError.noSuchBooking }
        if let number {
            guard ahead.indices.contains(number - 1) else { throw InputError.unknownAppointment }
            return ahead[number - 1]
        }
        guard console.traits.isInteractive else { throw InputError.needsAnswer(texts("the appointment's number")) }
        guard let index = try prompter.menu(title, ahead.map(view.item), help: texts("The clinician sees every change you make.")) else {
            throw PromptError.noAnswer
        }
        return ahead[index]
    }

    func describe(_ booking: OfficerBooking, _ session: OfficerSession) async throws -> String {
        let state = try session.state.read()
        let programme = try await session.programme().trusted
        let view = AppointmentView(state, programme, zone: zone(state), now: clock(), texts: texts)
        return texts("{time}, with {clinician}", ["time": view.time(booking), "clinician": view.names(booking)])
    }

    /// Asks before something that cannot be taken back, unless `--yes` was given.
    func confirm(_ question: String, yes: Bool) throws {
        guard !yes else { return }
        guard console.traits.isInteractive else { throw InputError.needsAnswer("--yes") }
        guard try prompter.yesNo(question) else { throw PromptError.noAnswer }
    }
}

extension OfficerTool {
    func modalityItem(_ modality: Modality) -> MenuItem { MenuItem(texts.word(modality)) }
}
