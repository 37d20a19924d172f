// Publishing the device list: signed by the identity key, saved, sent, and sent again until the department side has it.

import LocalState
import ServiceAPI
import Sodium
import Trust
import Wire

extension ClinicianSession {
    /// Makes what is missing of the coming quarters' subkeys, and publishes the list where the department side may not have the newest.
    ///
    /// Throws `notInRoster` where the roster does not name this clinician.
    public func publishKeys() async throws {
        let programme = try await programme()
        let rootKey = state.rootKey
        let now = now(try state.read())
        let identity = try identity()
        guard programme.trusted.clinician(identity) != nil else { throw ClinicianError.notInRoster }
        let list = try await state.update { state -> Blob? in
            let known = programme.devices.lists[identity]?.body.version
            let isRenewed = try state.keyring.renewSubkeys(at: now)
            // A list that this state did not sign last names keys that another copy of it had.
            let isOutdated = state.pendingKeys == nil && known != state.keyring.version
            if isRenewed || isOutdated {
                state.pendingKeys = try state.keyring.nextList(of: programme.trusted.id, after: known ?? 0, root: rootKey, at: now).blob
            }
            return state.pendingKeys
        }
        guard let list else { return }
        try await send(list, identity)
    }

    private func send(_ list: Blob, _ identity: SigningPublicKey) async throws {
        let saved = try state.read()
        let client = try await departmentClient()
        let key = try state.rootKey.identityKey(saved.keyring)
        do {
            _ = try await client.call(PutKeys.self, KeysRequest(list: list), by: key, at: now(saved))
        } catch ServiceError.refused(let problem) {
            // The list may be behind one that the server already has: the next refresh shows it, and the next version goes above it.
            try await state.update { $0.pendingKeys = nil }
            throw ClinicianError.refused(problem.kind)
        }
        let now = clock()
        try await state.update { state in
            if state.pendingKeys == list { state.pendingKeys = nil }
            _ = try state.memory?.take(KeyDirectory(lists: [list]), now: now)
        }
    }
}
