// On a new device: the welcome is believed where everything in it fits, and the department side serves the list that certifies this device.

import Envelope
import LocalState
import Sealing
import ServiceAPI
import Sodium
import Trust
import Wire

extension ClinicianSession {
    /// Joins, with everything that the first device holds and no bare secret on disk. Nothing is kept where it throws.
    ///
    /// Throws `nothingAsked`; `damagedFile`; `notForThisDevice` for an answer to another request, also an earlier one of this device;
    /// `revoked`; `listNotServed` where the department side does not serve the list, or an older one; `needsWelcome` where keys were made since.
    public func finish(_ file: [UInt8]) async throws {
        let saved = try state.read()
        guard let clinician = saved.keyring.clinician else { throw ClinicianError.device(.isFirst) }
        guard let pending = saved.keyring.request else { throw ClinicianError.device(.nothingAsked) }
        let root = state.rootKey
        let device = try root.deviceKey(saved.keyring).publicKey
        let link = try root.linkKey(pending)
        let welcome = try Self.welcome(file, by: clinician)
        let header = welcome.header
        guard header.programme == pending.programme, header.clinician == clinician, header.device == device,
            header.link == link.publicKey, header.request == pending.request
        else { throw ClinicianError.device(.notForThisDevice) }
        let opened = try welcome.open(with: link, root: root)
        let (memory, list) = try await published(opened.contents, header, after: saved.memory)
        let now = memory.time(localClock: clock())
        guard list.devices.contains(where: { $0.key == device }) else { throw ClinicianError.device(.listNotServed) }
        guard list.certifies(device, at: now) else { throw ClinicianError.device(.revoked) }
        let certain = memory.certainTime(localClock: clock())
        let share = try Self.share(opened.contents, of: clinician, with: link, memory.known(now: clock()))?
            .sealed(to: root.shareKey(saved.keyring).publicKey)
        try await state.update { state in
            guard state.keyring.request == pending else { throw ClinicianError.device(.notForThisDevice) }
            let isNew = state.memory == nil
            try state.keyring.take(opened.subkeys, opened.chain) { try root.subkey($0).publicKey }
            _ = try state.keyring.renewSubkeys(at: now, certainly: certain, root: root, as: list)
            guard try state.keyring.isWhole(beside: list, at: now, root: root) else { throw ClinicianError.device(.needsWelcome) }
            state.name = opened.contents.name
            state.memory = memory
            state.lock = opened.contents.lock
            if let share {
                var custody = state.custody ?? Custody()
                custody.share = Blob(share.canonicalBytes)
                custody.isWrong = false
                state.custody = custody
            }
            let seen = Set(state.tokenKeys)
            state.tokenKeys += opened.contents.tokenKeys.filter { !seen.contains($0) }
            if state.calendar.revision <= opened.contents.calendar.revision { state.calendar = opened.contents.calendar }
            // What there is of cases is read before anything is written: the officer's case may be there already.
            if isNew { state.mustReadCases = true }
        }
    }

    /// The clinician's own share, where it is the one that the signed plan committed to; any other is no loss, and not taken.
    private static func share(
        _ contents: WelcomeContents, of clinician: SigningPublicKey, with link: SealingKey, _ programme: KnownProgramme
    ) -> RecoveryShare? {
        guard let plan = programme.roster.recovery, let bytes = contents.share?.bytes,
            let sealed = try? SealedRecoveryShare(canonicalBytes: bytes), let share = try? sealed.open(with: link, plan: plan),
            share.place == plan.place(of: clinician)
        else { return nil }
        return share
    }

    private static func welcome(_ file: [UInt8], by clinician: SigningPublicKey) throws(ClinicianError) -> DeviceWelcome {
        do throws(TrustError) {
            return try Unverified<DeviceWelcome>(file).verified(bySoleKey: clinician).body
        } catch {
            throw .device(.damagedFile)
        }
    }

    /// The programme of the welcome brought up to date, and the clinician's list as the department side serves it now.
    /// - Parameter known: what this device remembers from before, where it was added before: it never goes below that.
    private func published(
        _ contents: WelcomeContents, _ header: DeviceWelcome.Header, after known: ProgrammeMemory?
    ) async throws -> (memory: ProgrammeMemory, list: DeviceList) {
        var memory = known ?? contents.memory
        let now = clock()
        guard try memory.known(now: now).trusted.id == header.programme else { throw ClinicianError.device(.notForThisDevice) }
        let refused = try memory.take(KeyDirectory(lists: [contents.list]), now: now).first
        if let refused, refused.code != .rolledBack { throw refused }
        guard let list = try memory.known(now: now).devices.lists[header.clinician]?.body,
            list.pin == header.list || header.list.version < list.version
        else { throw ClinicianError.device(.damagedFile) }
        let news = try await ProgrammeNews.fetch(after: memory, over: transport, now: now)
        _ = try news.take(into: &memory, now: now)
        guard let served = news.servedKeys else { throw ServiceError.unreachable }
        // At least as new as the list in the welcome: an older one is never taken.
        guard let newest = try memory.known(now: now).devices.lists[header.clinician], served.lists.contains(newest.blob) else {
            throw ClinicianError.device(.listNotServed)
        }
        return (memory, newest.body)
    }
}
