// Clinicians by the names that the roster gives them.

import Localization
import PersonalTools
import Sodium
import ToolSupport
import Trust
import Wire

extension Roster {
    /// The identity key of a clinician; somebody who is not revoked first, where two have had the name.
    /// - Parameter alsoRevoked: whether somebody who has left is meant as well.
    /// - Throws: `noSuchClinician`.
    func identity(named name: String, at now: Instant, alsoRevoked: Bool = false) throws(RosterNameError) -> SigningPublicKey {
        let found = clinicians.filter { $0.name == name }
        if let present = found.first(where: { !$0.isRevoked(at: now) }) { return present.identity }
        guard alsoRevoked, let left = found.first else { throw .noSuchClinician(name) }
        return left.identity
    }

    func name(of identity: SigningPublicKey) -> String { clinician(identity)?.name ?? "–" }
}

enum RosterNameError: Error {
    case noSuchClinician(String)

    func sentence(_ texts: Texts) -> String {
        switch self {
        case .noSuchClinician(let name): texts("The roster names nobody called {name}; check the spelling.", ["name": name])
        }
    }
}
