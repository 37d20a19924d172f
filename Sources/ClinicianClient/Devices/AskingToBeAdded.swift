// On a new device: a state of its own from the invitation of the first one, and the request that goes back.

import LocalState
import ServiceAPI
import Sodium
public import Trust
public import Wire

extension ClinicianState {
    /// A device that the clinician's first one is to add. Until that is finished it holds nothing but its own keys.
    public init(invitedBy invitation: DeviceInvitation, now: Instant) throws {
        self.init(name: invitation.name, keyring: try Keyring(at: now, addedTo: invitation.clinician))
        invitedTo = invitation.programme
    }
}

extension ClinicianSession {
    /// What the first device hands out to a new one. Public.
    public func invitation() async throws -> Blob {
        let saved = try state.read()
        let identity = try state.rootKey.identityKey(saved.keyring)
        let invitation = try DeviceInvitation(
            programme: try await programme().trusted.id, clinician: identity.publicKey, issued: now(saved), name: saved.name)
        return try SignedDocument(invitation, signedBy: [identity]).blob
    }

    /// Reads an invitation. Throws `damagedFile`.
    public static func invitation(_ file: [UInt8]) throws(ClinicianError) -> DeviceInvitation {
        do throws(TrustError) {
            return try Unverified<DeviceInvitation>(file).verifiedAsSelfSigned().body
        } catch {
            throw .device(.damagedFile)
        }
    }

    /// A request with a fresh link key; an answer to any earlier one opens no more. Also for a device that was added before and needs the keys
    /// that the first one has made since.
    /// - Returns: the file, and the words to compare on the first device.
    public func requestAddition() async throws -> (file: Blob, words: WordCode) {
        let root = state.rootKey
        let link = try KeyID.random()
        let request = try await state.update { state in
            guard let clinician = state.keyring.clinician else { throw ClinicianError.device(.isFirst) }
            guard let programme = state.invitedTo else { throw ClinicianError.device(.damagedFile) }
            let pending = PendingRequest(programme: programme, link: link, request: Digest(sha256: []))
            let device = try root.deviceKey(state.keyring)
            let request = try DeviceRequest(
                by: device, link: root.linkKey(pending).publicKey, of: clinician, in: programme, issued: clock())
            state.keyring.request = PendingRequest(programme: programme, link: link, request: Digest(of: request))
            return try SignedDocument(request, signedBy: [device])
        }
        return (request.blob, try request.body.words())
    }
}
