// Which devices a clinician has, and the end of one: no key that is made afterwards is known to it.

import LocalState
import ServiceAPI
public import Sodium
import Trust
public import Wire

/// A device as the clinician's list names it.
public struct ListedDevice: Sendable, Equatable {
    /// In the order of the list, from 1; it stays.
    public let number: Int
    public let key: SigningPublicKey
    /// It holds the identity key and publishes lists and availability.
    public let isFirst: Bool
    /// The one that is asked.
    public let isThis: Bool
    public let addedAt: Instant
    public let revokedAt: Instant?
}

extension ClinicianSession {
    /// As the newest list says that is known here, published or waiting to be.
    public func devices() async throws -> [ListedDevice] {
        let saved = try state.read()
        let identity = try identity()
        let own = try state.rootKey.deviceKey(saved.keyring).publicKey
        let known = try await programme().devices.lists[identity]?.body
        let waiting = try saved.pendingKeys.map { blob throws(TrustError) in try SignedDocument<DeviceList>.body(of: blob) }
        return ((waiting ?? known)?.devices ?? []).enumerated().map { index, device in
            ListedDevice(
                number: index + 1, key: device.key, isFirst: index == 0, isThis: device.key == own, addedAt: device.addedAt,
                revokedAt: device.revokedAt)
        }
    }

    /// Revokes a device that was lost, or is used no more. What it holds it keeps; of what is sealed from now on it opens nothing, as far as the
    /// new list has reached whoever seals. Every other device that was added needs a fresh welcome.
    /// - Returns: whether the list is published.
    @discardableResult
    public func revoke(_ device: ListedDevice) async throws -> Delivery {
        guard !device.isFirst else { throw ClinicianError.device(.isFirst) }
        let programme = try await programme()
        let root = state.rootKey
        let saved = try state.read()
        let (now, certain) = (now(saved), certainTime(saved))
        let identity = try root.identityKey(saved.keyring).publicKey
        let held = programme.devices.lists[identity]
        let list = try await state.update { state -> Blob in
            if let held {
                guard state.isRestored || !state.keyring.isOfAnotherCopy(held.body) else { throw ClinicianError.otherCopy }
                _ = try state.keyring.catchUp(with: held.body, own: try root.deviceKey(state.keyring).publicKey, at: now)
            }
            try state.keyring.revoke(device.key, at: now)
            let list = try state.keyring.nextList(
                of: programme.trusted.id, after: held?.body.version ?? 0, root: root, at: now, certainly: certain
            ).blob
            state.pendingKeys = list
            return list
        }
        return try await delivered { try await send(list, identity) }
    }

    /// On a device that was added: whether its clinician's list still names it, and every key of that list is held here.
    /// Throws `listNotServed`, `revoked`, `needsWelcome`.
    func checkOwnPlace() async throws {
        let root = state.rootKey
        let saved = try state.read()
        let (now, certain) = (now(saved), certainTime(saved))
        let own = try root.deviceKey(saved.keyring).publicKey
        guard let list = try await programme().devices.lists[try identity()]?.body, list.devices.contains(where: { $0.key == own }) else {
            throw ClinicianError.device(.listNotServed)
        }
        guard list.certifies(own, at: now) else { throw ClinicianError.device(.revoked) }
        try await state.update { state in
            // A chain that leads to other keys than the list's is a lost device's too: not one step of it is kept.
            _ = try state.keyring.renewSubkeys(at: now, certainly: certain, root: root, as: list)
            guard try state.keyring.isWhole(beside: list, at: now, root: root) else { throw ClinicianError.device(.needsWelcome) }
        }
    }
}
