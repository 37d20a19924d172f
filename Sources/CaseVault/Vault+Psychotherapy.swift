// Psychotherapy notes (45 CFR 164.501): in no case, for no member, supervisor or custodian; under a key pair and a passphrase of their own.

public import CaseFile
internal import Envelope
public import Sealing
public import Sodium
public import Wire

extension Vault {
    /// Whether there is a passphrase for them yet.
    public var hasPsychotherapyKey: Bool { get throws { try reading(at: Instant(seconds: 0)) { contents, _ in contents.lock != nil } } }

    /// The key for them; the first passphrase given makes it. Nobody can bring it back who forgets that passphrase: not the state's
    /// passphrase, not the recovery sheet, not the custodian.
    /// - Parameter passphrase: normalised. Throws `wrongPassphrase`.
    public func psychotherapyKey(passphrase: borrowing SecretBytes, cost: PassphraseCost = .moderate) throws -> PsychotherapyKey {
        if let lock = try reading(at: Instant(seconds: 0), { contents, _ in contents.lock }) {
            return try lock.open(passphrase: passphrase)
        }
        // A second key would hide the notes of one device from the other.
        guard owner.place == .first else { throw VaultError.firstDeviceOnly }
        let made = try PsychotherapyLock(passphrase: passphrase, cost: cost)
        // Another process may have been quicker; its passphrase is the one that counts.
        var lock = made
        try change { present in
            if let known = present.contents.lock {
                lock = known
                return []
            }
            return [.put(.apart(made))]
        }
        return try lock.open(passphrase: passphrase)
    }

    /// The key for them as it lies here, under its own passphrase: for another device of the owner. `nil` where there is none.
    public var psychotherapyLock: Blob? {
        get throws {
            try reading(at: Instant(seconds: 0)) { contents, _ in contents.lock.map { Blob(VaultItem.apart($0).canonicalBytes) } }
        }
    }

    /// The key of the owner's first device, where there is none here. Throws `damaged`.
    public func take(psychotherapyLock bytes: Blob) throws {
        guard case .apart(let lock)? = try? VaultItem(canonicalBytes: bytes.bytes) else { throw VaultError.damaged }
        try change { present in present.contents.lock == nil ? [.put(.apart(lock))] : [] }
    }

    /// The same key under another passphrase; older copies of the vault still open with the older one.
    /// - Parameters: normalised. Throws `wrongPassphrase`; `notThere` where there is no key yet.
    public func changePsychotherapyPassphrase(
        from old: borrowing SecretBytes, to new: borrowing SecretBytes, cost: PassphraseCost = .moderate
    ) throws {
        guard let lock = try reading(at: Instant(seconds: 0), { contents, _ in contents.lock }) else { throw VaultError.notThere }
        let changed = try lock.changed(from: old, to: new, cost: cost)
        try change { present in
            // Another process changed it meanwhile.
            guard present.contents.lock == lock else { throw VaultError.busy }
            return [.put(.apart(changed))]
        }
        try forgetDeleted()
    }

    /// - Parameter revises: the version before, where this is another.
    @discardableResult
    public func writePsychotherapyNote(
        _ text: String, in caseID: CaseID, revises: EntryID? = nil, with key: PsychotherapyKey, at now: Instant
    ) throws -> EntryID {
        var entry: EntryID?
        try change(at: now) { present in
            guard present.contents.byCase[caseID] != nil else { throw VaultError.notThere }
            let author = RecordAuthor(
                clinician: owner.clinician, device: owner.device, newest: present.contents.tips[owner.device.publicKey])
            do {
                let note = try PsychotherapyNote(caseID: caseID, revises: revises, text: text)
                let content = try RecordEntry(note, rosterVersion: present.judge.practice.facts.version, written: now)
                let sealed = try SealedRecord<PsychotherapyRecord>.seal(content, as: .random(), by: author, to: key.publicKey)
                entry = EntryID(sealed.core.digest)
                let kept = KeptRecord(core: sealed.core, grants: sealed.grants)
                let known = KnownRecord(.apart(KnownRecord.Outline(sealed.core)), firstSeen: now, delivery: .waiting, kept)
                return [.keep(kept), .put(.record(known))]
            } catch let error as SealingError {
                throw VaultError.cannotSeal(error)
            }
        }
        guard let entry else { throw VaultError.storageFailed }
        return entry
    }

    /// Opened one by one, each time: what they say is in memory only while it is looked at. The oldest first.
    public func psychotherapyNotes(
        in caseID: CaseID, with key: PsychotherapyKey, at now: Instant
    ) throws -> [(id: EntryID, note: StoredPsychotherapyNote)] {
        let (apart, signatories) = try reading(at: now) { contents, judge in
            let apart = contents.records.values.filter { if case .apart = $0.content { true } else { false } }
            return (apart, judge.practice.signatories(own: owner.certified))
        }
        return try apart.sorted { $0.outline.reference < $1.outline.reference }.compactMap { known in
            let core = known.outline.reference.core
            let note = try psychotherapyNote(known, try kept(core), with: key, trusting: signatories)
            return note.flatMap { $0.note.caseID == caseID ? (EntryID(core), $0) : nil }
        }
    }

    /// `nil` for what this key does not open, or whoever signed it is not believed.
    func psychotherapyNote(
        _ known: KnownRecord, _ kept: KeptRecord, with key: PsychotherapyKey, trusting signatories: Signatories
    ) throws -> StoredPsychotherapyNote? {
        let sealed = try SealedRecord<PsychotherapyRecord>(kept.core, grants: kept.grants, of: known.outline.record)
        let opening: RecordOpening<PsychotherapyRecord>
        do throws(SealingError) {
            opening = try sealed.open(as: owner.clinician, with: key, trusting: signatories, firstSeen: known.firstSeen)
        } catch {
            // Of an earlier key, whose passphrase is another.
            guard error == .cannotOpen else { throw VaultError.cannotSeal(error) }
            return nil
        }
        guard case .verified(let record) = opening else { return nil }
        return try StoredPsychotherapyNote(record)
    }
}
