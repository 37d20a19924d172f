// Clinicians by name: as the roster says it, or the beginning of it, or from a menu where somebody is there to choose.

import Localization
import PersonalTools
import Sodium
import Terminal
import Trust
import Wire

/// Somebody who can be chosen.
struct NamedClinician {
    let identity: SigningPublicKey
    let name: String
}

extension NotesTool {
    /// One of these by name; capital letters make no difference. The beginning of a name is enough where that is one person's.
    /// - Parameters:
    ///   - typed: what was given; `nil` to choose from a menu.
    ///   - option: what to give where nobody can choose.
    func clinician(
        _ typed: String?, among people: [NamedClinician], _ question: String, option: String
    ) throws -> SigningPublicKey {
        let people = people.sorted { $0.name < $1.name }
        guard !people.isEmpty else { throw ClinicianChoiceError.nobody }
        guard let typed else {
            guard console.traits.isInteractive else { throw InputError.needsAnswer(option) }
            guard let index = try prompter.menu(question, people.map { MenuItem($0.name) }) else { throw PromptError.turnedBack }
            return people[index].identity
        }
        let wanted = typed.lowercased()
        let exact = people.filter { $0.name.lowercased() == wanted }
        let found = exact.isEmpty ? people.filter { $0.name.lowercased().hasPrefix(wanted) } : exact
        guard found.count == 1 else { throw ClinicianChoiceError.notOne(people.map(\.name)) }
        return found[0].identity
    }
}

extension Roster {
    /// Those who are not revoked.
    /// - Parameter alsoRevoked: those who have left as well, unless somebody present has the name.
    func people(at now: Instant, alsoRevoked: Bool = false) -> [NamedClinician] {
        let present = clinicians.filter { !$0.isRevoked(at: now) }
        let names = Set(present.map(\.name))
        let left = alsoRevoked ? clinicians.filter { $0.isRevoked(at: now) && !names.contains($0.name) } : []
        return (present + left).map { NamedClinician(identity: $0.identity, name: $0.name) }
    }

    func name(of identity: SigningPublicKey) -> String { clinician(identity)?.name ?? "–" }
}

enum ClinicianChoiceError: Error {
    case nobody
    case notOne([String])

    func sentence(_ texts: Texts) -> String {
        switch self {
        case .nobody: texts("There is no colleague for this.")
        case .notOne(let names): texts("This names none of them, or more than one: {names}.", ["names": texts.list(names)])
        }
    }
}
