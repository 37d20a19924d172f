// Several devices of one clinician: the first lists them, all hold the same encryption subkeys, and one that is lost has none of the later ones.

import LocalState
import Sodium
import Trust
import Wire

/// A device that the first one added.
struct OtherDevice: Codable, Sendable {
    var device: Encoded<Device>
    /// The request of it that was answered last: each is answered once. `nil` where only the published list is known.
    var answered: Digest?
    /// Whether it was given the clinician's share of the records custodian's key; `nil` where nobody knows.
    var hasShare: Bool?
}

/// What a new device asked for and has no answer to.
struct PendingRequest: Codable, Sendable, Equatable {
    let programme: ProgrammeID
    /// Of the key to which the answer is sealed. Forgotten with the request, so that no answer opens twice.
    let link: KeyID
    let request: Digest
}

extension Keyring {
    /// Subkeys for this quarter and the next two, from where they come on this device.
    /// - Parameters:
    ///   - certain: a clock that is far ahead of it does not use up the chain.
    ///   - list: of the first device, whose clock may be in the next quarter already.
    mutating func renewSubkeys(at now: Instant, certainly certain: Instant, root: RootKey, as list: DeviceList? = nil) throws -> Bool {
        guard chain != nil else { return isFirst ? try renewSubkeys(at: now) : false }
        var last = PeriodID(containing: min(now, certain + Self.believed)).next.next
        if let list, list.subkeys.contains(where: { $0.span.start == last.next.start }) { last = last.next }
        var isChanged = false
        for _ in 0..<DeviceList.mostSubkeys {
            guard let present = chain, present.next <= last else { break }
            let step = try present.step(root)
            subkeys.append(step.subkey)
            chain = step.after
            isChanged = true
        }
        return isChanged
    }

    /// In seconds: by how much the clock may be ahead of the newest signed time and still be believed in this.
    private static let believed: Int64 = 100 * 86_400

    /// Before the first answer to a new device: from the quarter on that has no subkey yet, so that nothing changes of what is published.
    mutating func startChain(at now: Instant, root: RootKey) throws {
        guard chain == nil else { return }
        let made = subkeys.filter(\.isCurrent).map(\.span.end).max() ?? now
        chain = try SubkeyChain(startingAt: PeriodID(containing: made), root: root)
    }

    /// After a device was lost: other subkeys for the present quarter and for all that have not begun, of which it has no seed. Those that it
    /// holds open what was sealed to them, and are sealed to no more.
    mutating func startAfresh(at now: Instant) throws {
        for index in subkeys.indices where now < subkeys[index].span.end { subkeys[index].isReplaced = true }
        chain = nil
        _ = try renewSubkeys(at: now)
    }

    /// A state that was put back goes on from the newest list that is known: it has forgotten devices, and which were revoked, and its keys may be
    /// those that a lost device has.
    /// - Returns: whether the list says anything that this state did not sign.
    mutating func catchUp(with list: DeviceList, own: SigningPublicKey, at now: Instant) throws -> Bool {
        let isBehind = isOfAnotherCopy(list)
        let isNews = try take(devicesOf: list, own: own)
        guard isBehind || isNews else { return false }
        if others != nil { try startAfresh(at: now) }
        return true
    }

    /// Takes over what the clinician's newest list says of other devices.
    /// - Returns: whether any of it was not known.
    @discardableResult
    mutating func take(devicesOf list: DeviceList, own: SigningPublicKey) throws -> Bool {
        var isNews = false
        var known = others ?? []
        for device in list.devices where device.key != own {
            guard let index = known.firstIndex(where: { $0.device.value.key == device.key }) else {
                known.append(OtherDevice(device: Encoded(device), answered: nil))
                isNews = true
                continue
            }
            // A revocation stands, whoever has seen it.
            guard known[index].device.value.revokedAt == nil, device.revokedAt != nil else { continue }
            known[index].device = Encoded(device)
            isNews = true
        }
        others = known.isEmpty ? nil : known
        return isNews
    }

    /// Lists a device; one that is listed already stays as it is, and keeps a share that it was given.
    mutating func add(_ request: DeviceRequest, _ digest: Digest, withShare: Bool = false, at now: Instant) throws {
        var known = others ?? []
        if let index = known.firstIndex(where: { $0.device.value.key == request.device }) {
            guard known[index].device.value.revokedAt == nil else { throw ClinicianError.device(.revoked) }
            guard known[index].answered != digest else { throw ClinicianError.device(.requestUsed) }
            known[index].answered = digest
            if withShare { known[index].hasShare = true }
        } else {
            guard known.count + 1 < DeviceList.mostDevices else { throw ClinicianError.device(.tooMany) }
            let device = try Device(key: request.device, claim: request.claim, label: Self.label, addedAt: Self.wholeHour(now))
            known.append(OtherDevice(device: Encoded(device), answered: digest, hasShare: withShare))
        }
        others = known
    }

    /// Throws `noSuchDevice` for one that is not listed, `revoked` for one that was revoked before.
    mutating func revoke(_ key: SigningPublicKey, at now: Instant) throws {
        guard let index = others?.firstIndex(where: { $0.device.value.key == key }), let known = others?[index].device.value else {
            throw ClinicianError.device(.noSuchDevice)
        }
        guard known.revokedAt == nil else { throw ClinicianError.device(.revoked) }
        others?[index].device = Encoded(
            try Device(key: known.key, claim: known.claim, label: known.label, addedAt: known.addedAt, revokedAt: now))
        try startAfresh(at: now)
    }

    /// What another device is given: of more than it takes those that are sealed to, then those that records need, then the newest that were
    /// replaced after they had begun. To one that was replaced before, hardly anybody sealed anything.
    func subkeys(most: Int, needed: Set<SealingPublicKey>, at now: Instant, root: RootKey) throws -> [Subkey] {
        guard subkeys.count > most else { return subkeys }
        let ranked = try subkeys.enumerated().map { index, subkey -> (rank: Int, order: Int) in
            guard !subkey.isCurrent else { return (0, -index) }
            guard try !needed.contains(root.subkey(subkey).publicKey) else { return (1, -index) }
            return (subkey.span.start <= now ? 2 : 3, -index)
        }
        return ranked.sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }.prefix(most).map { -$0.order }.sorted().map { subkeys[$0] }
    }

    /// On a device that was added: the subkeys and the chain of an answer in place of those before. What the answer leaves out may still be needed
    /// to open what is here, and is sealed to no more.
    mutating func take(_ given: [Subkey], _ chain: SubkeyChain?, _ publicKey: (Subkey) throws -> SealingPublicKey) throws {
        let fresh = Set(try given.map(publicKey))
        var kept: [Subkey] = []
        for var subkey in subkeys where !fresh.contains(try publicKey(subkey)) {
            subkey.isReplaced = true
            kept.append(subkey)
        }
        subkeys = kept + given
        self.chain = chain
        request = nil
    }

    /// Whether every key of a list to which somebody may seal from now on is held here. Of a list that has run out the newest one decides, unless
    /// it was found whole before: whoever never had that key would go on with a chain that a lost device may have as well.
    func holds(keysOf list: DeviceList, at now: Instant, root: RootKey) throws -> Bool {
        let held = Set(try subkeys.map { try root.subkey($0).publicKey })
        let open = list.subkeys.filter { now < $0.span.end }
        guard open.isEmpty else { return open.allSatisfy { held.contains($0.key) } }
        guard whole != list.version, let newest = list.subkeys.max(by: { $0.span.end < $1.span.end }) else { return true }
        return held.contains(newest.key)
    }

    /// The same, and remembers it.
    mutating func isWhole(beside list: DeviceList, at now: Instant, root: RootKey) throws -> Bool {
        guard try holds(keysOf: list, at: now, root: root) else { return false }
        whole = list.version
        return true
    }
}
