// The officer's own preferences: asked once, kept on the device, offered again.

import Foundation
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Policies
import Scheduling
import Terminal
import Trust

/// As a file for scripts: `{"department": …, "unit": …, "language": …, "modality": …, "contact": {"kind": "phone", "text": …}}`.
struct ProfileFile: Decodable {
    var department: String?
    var unit: String?
    var language: String?
    var modality: Modality?
    var contact: OfficerProfile.SavedContact?
}

extension OfficerTool {
    /// Fills the profile from a file, or asks for the department.
    func fillProfile(_ session: OfficerSession, _ programme: TrustedProgramme, from path: String?) async throws {
        let file = try path.map { try InputFile.json(ProfileFile.self, $0) }
        let names = programme.departments.map(\.text)
        let present = try session.state.read().profile.department
        let department = try file?.department ?? present ?? choose(texts("Your department"), names, help: departmentHelp)
        guard names.contains(department) else { throw OfficerError.badInput(.department) }
        if let language = file?.language, (try? LanguageLabel(language)) == nil { throw OfficerError.badInput(.language) }
        if let unit = file?.unit, (try? UnitLabel(unit)) == nil { throw OfficerError.badInput(.unit) }
        try await session.state.update { state in
            state.profile.department = department
            state.profile.unit = file?.unit ?? state.profile.unit
            state.profile.language = file?.language ?? state.profile.language ?? texts.language.code
            state.profile.modality = file?.modality ?? state.profile.modality
            state.profile.contact = file?.contact ?? state.profile.contact
        }
    }

    /// Asks for each field, with what is there as the suggestion.
    func askProfile(_ session: OfficerSession, _ programme: TrustedProgramme) async throws {
        let present = try session.state.read().profile
        let names = programme.departments.map(\.text)
        let stays = Leaving.nothing.help(texts)
        let department = try choose(
            texts("Your department"), names, marked: present.department.flatMap { names.firstIndex(of: $0) } ?? 0, help: departmentHelp)
        let unit = try prompter.line(texts("Your unit, if clinicians work with it"), suggestion: present.unit, help: stays)
        let language = try prompter.line(
            texts("Your language, for example en or es"), suggestion: present.language ?? texts.language.code, help: stays
        ) {
            (try? LanguageLabel($0)) == nil ? .again(texts("This is not a language tag such as en or es.")) : .value($0)
        }
        let modalities = Modality.allCases
        let items = modalities.map { modalityItem($0) } + [MenuItem(texts("no preference"))]
        let marked = present.modality.flatMap { modalities.firstIndex(of: $0) } ?? modalities.count
        guard let index = try prompter.menu(texts("How do you like to meet?"), items, marked: marked, help: stays) else {
            throw PromptError.noAnswer
        }
        if !unit.isEmpty, (try? UnitLabel(unit)) == nil { throw OfficerError.badInput(.unit) }
        try await session.state.update { state in
            state.profile.department = department
            state.profile.unit = unit.isEmpty ? nil : unit
            state.profile.language = language
            state.profile.modality = modalities.indices.contains(index) ? modalities[index] : nil
        }
    }

    private var departmentHelp: String {
        Leaving.nothing.help(
            texts, texts("It is used on this device only, so that nobody who assesses officers of your department is suggested to you."))
    }

    private func choose(_ title: String, _ items: [String], marked: Int = 0, help: String) throws -> String {
        guard console.traits.isInteractive else { throw InputError.needsAnswer("--profile-file") }
        guard let index = try prompter.menu(title, items.map { MenuItem($0) }, marked: marked, help: help) else {
            throw PromptError.noAnswer
        }
        return items[index]
    }
}
