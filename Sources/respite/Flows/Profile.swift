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

/// As a file for scripts: `{"department": …, "unit": …, "language": …, "contact": {"kind": "phone", "text": …}}`.
struct ProfileFile: Decodable {
    var department: String?
    var unit: String?
    var language: String?
    var contact: OfficerProfile.SavedContact?
}

extension OfficerTool {
    /// Fills the profile from a file, or asks.
    func fillProfile(_ session: OfficerSession, _ programme: TrustedProgramme, from path: String?) async throws {
        let file = try path.map { try InputFile.json(ProfileFile.self, $0) }
        let names = programme.departments.map(\.text)
        let department = try file?.department ?? choose(texts("Your department"), names, help: departmentHelp)
        guard names.contains(department) else { throw OfficerError.badInput(.department) }
        try await session.state.update { state in
            state.profile.department = department
            state.profile.unit = file?.unit ?? state.profile.unit
            state.profile.language = file?.language ?? state.profile.language ?? texts.language.code
            state.profile.contact = file?.contact ?? state.profile.contact
        }
    }

    private var departmentHelp: String {
        texts("It is used on this device only, so that nobody who assesses officers of your department is suggested to you.")
    }

    private func choose(_ title: String, _ items: [String], help: String) throws -> String {
        guard console.traits.isInteractive else { throw InputError.needsAnswer("--profile-file") }
        guard let index = try prompter.menu(title, items.map { MenuItem($0) }, help: help) else { throw PromptError.noAnswer }
        return items[index]
    }
}
