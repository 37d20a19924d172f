// Publishing the device list: signed by the identity key, saved, sent, and sent again until the department side has it.

import LocalState
import ServiceAPI
import Sodium
import Trust
import Wire

extension ClinicianSession {
    /// Makes what is missing of the coming quarters' subkeys, and publishes the list where the department side may not have the newest.
    ///
    /// A device that was added publishes nothing, and looks whether it is listed and holds what the list names (`checkOwnPlace`).
    ///
    /// Throws `notInRoster` where the roster does not name this clinician, `otherCopy` where another copy of this state published last,
    /// `keysRefused`.
    /// - Parameter isServed: whether the department side serves the newest list that is known.
    public func publishKeys(isServed: Bool = true) async throws {
        let programme = try await programme()
        let rootKey = state.rootKey
        let saved = try state.read()
        guard saved.keyring.isFirst else { return try await checkOwnPlace() }
        let (now, certain) = (now(saved), certainTime(saved))
        let identity = try identity()
        guard let entry = programme.trusted.clinician(identity), !entry.isRevoked(at: now) else { throw ClinicianError.notInRoster }
        let held = programme.devices.lists[identity]
        let list = try await state.update { state -> Blob? in
            if let held, state.keyring.isOfAnotherCopy(held.body), !state.isRestored {
                // Two copies that replace each other's keys would leave officers sealing to one that the other lacks.
                state.pendingKeys = nil
                state.isOneOfTwo = true
                return nil
            }
            state.isOneOfTwo = false
            let isBehind =
                try held.map { held in
                    try state.keyring.catchUp(with: held.body, own: try rootKey.deviceKey(state.keyring).publicKey, at: now)
                } ?? false
            let isRenewed = try state.keyring.renewSubkeys(at: now, certainly: certain, root: rootKey)
            let isOutdated = state.pendingKeys == nil && held?.body.version != state.keyring.version
            if isRenewed || isOutdated || isBehind {
                let known = held?.body.version ?? 0
                state.pendingKeys = try state.keyring.nextList(
                    of: programme.trusted.id, after: known, root: rootKey, at: now, certainly: certain
                ).blob
            }
            // A department side that was set back from a backup may have lost what it had taken.
            return state.pendingKeys ?? (isServed ? nil : held?.blob)
        }
        guard !(try state.read().isOneOfTwo) else { throw ClinicianError.otherCopy }
        guard let list else { return }
        try await send(list, identity)
    }

    /// Other encryption subkeys than those that are published, at once; officers and colleagues seal to them from then on. Records are wrapped to
    /// them when the vault is opened next; the old ones open what was sealed to them until they are destroyed as at the end of their quarters.
    /// Devices that were added need an answer of this one again.
    /// - Throws: `otherCopy`; `device(.firstDeviceOnly)` on a device that was added.
    public func rotateSubkeys() async throws -> Delivery {
        let programme = try await programme()
        let root = state.rootKey
        let saved = try state.read()
        guard saved.keyring.isFirst else { throw ClinicianError.device(.firstDeviceOnly) }
        let (now, certain) = (now(saved), certainTime(saved))
        let identity = try identity()
        let held = programme.devices.lists[identity]
        let list = try await state.update { state -> Blob in
            if let held, state.keyring.isOfAnotherCopy(held.body), !state.isRestored { throw ClinicianError.otherCopy }
            try state.keyring.startAfresh(at: now)
            let list = try state.keyring.nextList(
                of: programme.trusted.id, after: held?.body.version ?? 0, root: root, at: now, certainly: certain
            ).blob
            state.pendingKeys = list
            return list
        }
        return try await delivered { try await send(list, identity) }
    }

    func send(_ list: Blob, _ identity: SigningPublicKey) async throws {
        let saved = try state.read()
        let client = try await departmentClient()
        let key = try state.rootKey.identityKey(saved.keyring)
        do {
            _ = try await client.call(PutKeys.self, KeysRequest(list: list), by: key, at: now(saved))
        } catch ServiceError.refused(let problem) where problem.kind == .documentRefused || problem.kind == .notAuthorised {
            // The list may be behind one that the server already has: the next refresh shows it, and the next version goes above it.
            try await state.update { $0.pendingKeys = nil }
            throw ClinicianError.keysRefused(problem.kind)
        }
        let now = clock()
        try await state.update { state in
            if state.pendingKeys == list { state.pendingKeys = nil }
            if let refused = try state.memory?.take(KeyDirectory(lists: [list]), now: now).first { throw refused }
        }
    }
}
