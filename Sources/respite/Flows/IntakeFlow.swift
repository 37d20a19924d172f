// What the officer tells the clinician: as little as they like, sealed to that clinician alone.

import Localization
import OfficerClient
import PersonalTools
import Terminal

/// As a file for scripts: `{"contact": {"kind": "phone", "text": …}, "topic": …, "unit": …, "note": …}`; everything but the contact may be left out.
struct IntakeFile: Decodable {
    var contact: OfficerProfile.SavedContact
    var topic: String?
    var unit: String?
    var note: String?
    /// Whether to say which department; `false` where left out.
    var showsDepartment: Bool?
}

extension OfficerTool {
    func intake(_ state: OfficerState, limits: UInt32, from path: String?) throws -> DisclosedIntake {
        let language = state.profile.language ?? texts.language.code
        if let path {
            let file = try InputFile.json(IntakeFile.self, path)
            return DisclosedIntake(
                contact: file.contact, topic: file.topic, department: file.showsDepartment == true ? state.profile.department : nil,
                unit: file.unit, language: language, note: file.note, limitsVersion: limits)
        }
        guard console.traits.isInteractive else {
            guard let contact = state.profile.contact else { throw InputError.needsAnswer("--intake-file") }
            return DisclosedIntake(contact: contact, language: language, limitsVersion: limits)
        }
        console.writeParagraph(texts("Only the clinician can read what you now write. Leave anything empty that you do not want to say."))
        let contact = try askContact(state.profile.contact)
        let topic = try prompter.line(texts("What is it about, in a few words"), help: sealedHelp)
        let note = try prompter.line(texts("Anything the clinician should know before"), help: sealedHelp)
        return DisclosedIntake(
            contact: contact, topic: topic.isEmpty ? nil : topic, language: language, note: note.isEmpty ? nil : note, limitsVersion: limits
        )
    }

    /// What the intake and the booking around it send.
    var sealedHelp: String {
        Leaving.booking.help(texts, texts("This is sealed on this device so that only the clinician can open it."))
    }

    private func askContact(_ saved: OfficerProfile.SavedContact?) throws -> OfficerProfile.SavedContact {
        let kinds = OfficerProfile.SavedContact.Kind.allCases
        let marked = saved.flatMap { kinds.firstIndex(of: $0.kind) } ?? 0
        let items = kinds.map { MenuItem(word($0)) }
        guard let index = try prompter.menu(texts("How may the clinician reach you?"), items, marked: marked, help: sealedHelp) else {
            throw PromptError.noAnswer
        }
        let kind = kinds[index]
        guard kind != .inPerson else { return OfficerProfile.SavedContact(kind: kind) }
        let text = try prompter.line(word(kind), suggestion: saved?.kind == kind ? saved?.text : nil, help: sealedHelp)
        guard !text.isEmpty else { throw OfficerError.badInput(.contact) }
        return OfficerProfile.SavedContact(kind: kind, text: text)
    }

    private func word(_ kind: OfficerProfile.SavedContact.Kind) -> String {
        switch kind {
        case .phone: texts("Telephone number")
        case .email: texts("E-mail address")
        case .inPerson: texts("Not at all: I come to the session")
        case .other: texts("Another way")
        }
    }
}
