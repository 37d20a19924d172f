// On the first device: a request is looked at, compared, and answered with a list that certifies the new device and a welcome that only it can open.

import LocalState
import Sealing
import ServiceAPI
import Sodium
import Trust
public import Wire

/// A request that fits this clinician, to be compared before it is answered.
public struct ProposedDevice: Sendable {
    let request: Verified<DeviceRequest>
    /// Those that the new device shows too.
    public let words: WordCode
    /// It was added before and asks for the keys that were made since.
    public let isListed: Bool
}

extension ClinicianSession {
    /// Looks at a request. Changes nothing and needs no network.
    ///
    /// Throws `firstDeviceOnly`; `damagedFile`; `otherClinician` for another clinician's or programme's; `revoked`, `requestUsed`.
    public func proposal(_ file: [UInt8]) async throws -> ProposedDevice {
        let programme = try await programme().trusted.id
        let saved = try state.read()
        let identity = try state.rootKey.identityKey(saved.keyring).publicKey
        let request: Verified<DeviceRequest>
        do throws(TrustError) {
            request = try Unverified<DeviceRequest>(file).verifiedAsSelfSigned()
        } catch {
            throw ClinicianError.device(.damagedFile)
        }
        guard request.body.programme == programme, request.body.clinician == identity else { throw ClinicianError.device(.otherClinician) }
        var keyring = try await keyringWithListed()
        let isListed = keyring.others?.contains { $0.device.value.key == request.body.device } ?? false
        try keyring.add(request.body, request.digest, at: now(saved))
        return ProposedDevice(request: request, words: try request.body.words(), isListed: isListed)
    }

    /// With what the published list says of other devices.
    private func keyringWithListed() async throws -> Keyring {
        var keyring = try state.read().keyring
        let list = try await programme().devices.lists[try identity()]
        if let list { try keyring.take(devicesOf: list.body, own: try state.rootKey.deviceKey(keyring).publicKey) }
        return keyring
    }

    /// Lists the device, publishes the list, and answers. Only after the words were compared: whoever's request this is reads from now on what
    /// the clinician reads.
    /// - Parameters:
    ///   - lock: of the psychotherapy notes (`Vault.psychotherapyLock`), under its own passphrase.
    ///   - withShare: whether the device is given one's share of the records custodian's key too, where there is one. Nothing takes it back.
    /// - Returns: the welcome; and whether the list is published, without which the new device does not finish.
    public func add(
        _ device: ProposedDevice, lock: Blob?, withShare: Bool = false
    ) async throws -> (welcome: Blob, delivery: Delivery) {
        let programme = try await programme()
        let root = state.rootKey
        let saved = try state.read()
        let (now, certain) = (now(saved), certainTime(saved))
        let identity = try root.identityKey(saved.keyring)
        guard let entry = programme.trusted.clinician(identity.publicKey), !entry.isRevoked(at: now) else {
            throw ClinicianError.notInRoster
        }
        let held = programme.devices.lists[identity.publicKey]
        let plan = withShare ? programme.roster.recovery : nil
        let share = try plan.flatMap { try? ownShare($0) }?.sealed(to: device.request.body.link)
        let (welcome, list) = try await state.update { state -> (DeviceWelcome, Blob) in
            if let held {
                guard state.isRestored || !state.keyring.isOfAnotherCopy(held.body) else { throw ClinicianError.otherCopy }
                _ = try state.keyring.catchUp(with: held.body, own: try root.deviceKey(state.keyring).publicKey, at: now)
            }
            _ = try state.keyring.renewSubkeys(at: now, certainly: certain, root: root)
            try state.keyring.startChain(at: now, root: root)
            try state.keyring.add(device.request.body, device.request.digest, withShare: share != nil, at: now)
            let signed = try state.keyring.nextList(
                of: programme.trusted.id, after: held?.body.version ?? 0, root: root, at: now, certainly: certain)
            state.pendingKeys = signed.blob
            guard let memory = state.memory else { throw ClinicianError.notJoined }
            let header = DeviceWelcome.Header(answering: device.request.body, list: signed.body.pin, issued: now)
            let contents = WelcomeContents(
                name: state.name, memory: memory, list: signed.blob, calendar: state.calendar.forAnotherDevice, tokenKeys: state.tokenKeys,
                lock: lock, share: share.map { Blob($0.canonicalBytes) })
            let needed = state.recordKeys ?? []
            return (try DeviceWelcome(header, state.keyring, needed: needed, contents, root: root), signed.blob)
        }
        let delivery = try await delivered { try await send(list, identity.publicKey) }
        return (try SignedDocument(welcome, signedBy: [identity]).blob, delivery)
    }
}
