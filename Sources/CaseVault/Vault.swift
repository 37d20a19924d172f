// A clinician's vault: all cases they may read, on their own disk, with no network and nothing readable to anybody else.

internal import CaseFile
internal import Envelope
internal import Sealing
public import Sodium
internal import Synchronization
internal import Wire

/// Which of a clinician's devices a vault is on.
public enum DevicePlace: Sendable {
    /// The one that holds the identity key.
    case first
    case added
    /// Added, and without the keys that the first one has made since: everything can be read, nothing written.
    case outdated
}

/// Whose vault it is, with the keys that the clinician's sealed state gives.
public struct VaultOwner: Sendable {
    /// The identity key.
    public let clinician: SigningPublicKey
    let device: SigningKey
    /// The present subkey first, then those before it that are not destroyed.
    let subkeys: [SealingKey]
    let key: VaultKey
    let place: DevicePlace

    /// - Parameters:
    ///   - subkeys: the present one first. Throws `noKey` where there is none.
    ///   - place: of this device among those of the clinician.
    public init(
        clinician: SigningPublicKey, device: SigningKey, subkeys: [SealingKey], key: VaultKey, place: DevicePlace = .first
    ) throws(VaultError) {
        guard !subkeys.isEmpty else { throw .noKey(clinician) }
        self.place = place
        self.clinician = clinician
        self.device = device
        self.subkeys = subkeys
        self.key = key
    }

    var reader: RecordReader { RecordReader(clinician: clinician, subkeys: subkeys) }

    /// To which everything is wrapped. Throws `outdatedKeys` where that key is not held here: what is written now would be open to a device that
    /// was lost, and shut to this one.
    var addressed: AddressedRecipient {
        get throws(VaultError) {
            guard place != .outdated else { throw .outdatedKeys }
            return AddressedRecipient(clinician: clinician, subkey: subkeys[0].publicKey)
        }
    }

    var certified: CertifiedDevice { CertifiedDevice(device: device.publicKey, clinician: clinician) }
    var grantor: RecordGrantor { RecordGrantor(clinician: clinician, subkeys: subkeys, device: device) }
}

/// Everything is on disk before a call that changes something returns; a call that throws changed nothing. Two processes may use one vault at
/// once: each sees what the other wrote at its next call.
///
/// What is on disk is sealed, values and names alike. What is in memory is readable: folded cases, for listing and searching without a delay.
public final class Vault: Sendable {
    public let owner: VaultOwner
    let store: VaultStore
    private let inside: Mutex<Inside>

    private struct Inside {
        var contents: VaultContents
        var practice: Practice
        var notRewrapped = 0
    }

    /// Opens a vault, and reads it whole.
    /// - Parameter folder: beside the clinician's state; made for its owner alone where it is missing.
    /// - Parameter creating: whether there may be no vault yet. Where one is expected and missing, that is `notFound` and not an empty one.
    /// - Throws: `otherKey` where nothing opens, `damaged` where something does not.
    public init(in folder: String, of owner: VaultOwner, trusting practice: Practice, creating: Bool) throws {
        self.owner = owner
        store = try VaultStore(in: folder, creating: creating)
        var contents = VaultContents()
        let rows = try store.rows(after: 0)
        if let first = rows.first(where: { !$0.value.isEmpty }), (try? owner.key.open(VaultItem.self, first.value, in: first.name)) == nil,
            rows.allSatisfy({ $0.value.isEmpty || (try? owner.key.open(VaultItem.self, $0.value, in: $0.name)) == nil })
        {
            throw VaultError.otherKey
        }
        try contents.take(rows, owner.key)
        inside = Mutex(Inside(contents: contents, practice: practice))
        try use(practice)
    }

    public var practice: Practice { inside.withLock(\.practice) }

    /// How many records the last `rewrap`, or the last entry that was written, had to leave as they were wrapped.
    public var notRewrapped: Int { inside.withLock(\.notRewrapped) }

    func skip(_ count: Int) { inside.withLock { $0.notRewrapped = count } }

    /// After the programme was refreshed: who may sign, and for whom is sealed from now on.
    public func use(_ practice: Practice) throws {
        let isNew = inside.withLock { inside in
            inside.practice = practice
            inside.contents.changedAll()
            return inside.contents.rosters[practice.facts.version] == nil
        }
        if isNew { try change { _ in [.put(.roster(practice.facts))] } }
    }

    // MARK: - Reading

    /// What the vault holds now, other processes' latest included.
    func reading<Value>(at now: Instant, _ body: (inout VaultContents, EntryJudge) throws -> Value) throws -> Value {
        let rows = try store.rows(after: inside.withLock(\.contents.position))
        return try inside.withLock { inside in
            try inside.contents.take(rows, owner.key)
            return try body(&inside.contents, judge(inside.practice, now))
        }
    }

    private func judge(_ practice: Practice, _ now: Instant) -> EntryJudge {
        EntryJudge(practice: practice, own: owner.certified, now: now)
    }

    // MARK: - Writing

    /// One row to be written.
    enum Step {
        case put(VaultItem)
        case forget(RowName)
        case keep(KeptRecord)
        case destroy(Digest)
    }

    /// What a change is decided on: the vault as it is while nobody else can write.
    struct Present {
        var contents: VaultContents
        let judge: EntryJudge
        let writer: VaultWriter
        let key: VaultKey

        /// A record as it travels, from the disk. Throws `notThere`, `damaged`.
        func kept(_ core: Digest) throws -> KeptRecord {
            let name = try KeptRecord.name(of: core, key)
            guard let bytes = try writer.kept(name) else { throw VaultError.notThere }
            return try key.open(KeptRecord.self, bytes, in: name)
        }
    }

    /// One whole change, decided on what is there while nobody else writes; others of this process wait.
    func change(at now: Instant = Instant(seconds: 0), _ decide: (inout Present) throws -> [Step]) throws {
        try inside.withLock { inside in
            // Moved out and in again: a copy of ten thousand records at each change would be felt.
            var contents = VaultContents()
            swap(&contents, &inside.contents)
            defer { swap(&contents, &inside.contents) }
            let judge = judge(inside.practice, now)
            let rows = try store.change { writer in
                // What others wrote stays, whatever becomes of this change.
                try contents.take(try writer.rows(after: contents.position), owner.key)
                var present = Present(contents: VaultContents(), judge: judge, writer: writer, key: owner.key)
                swap(&contents, &present.contents)
                defer { swap(&contents, &present.contents) }
                return try decide(&present).compactMap { try write($0, writer) }
            }
            try contents.take(rows, owner.key)
        }
    }

    private func write(_ step: Step, _ writer: VaultWriter) throws -> VaultStore.Row? {
        let key = owner.key
        switch step {
        case .put(let item):
            let name = try item.name(key)
            let sealed = try key.seal(item, in: name)
            return VaultStore.Row(position: try writer.log(name, sealed), name: name, value: sealed)
        case .forget(let name): return VaultStore.Row(position: try writer.log(name, []), name: name, value: [])
        case .keep(let kept):
            let name = try KeptRecord.name(of: kept.core.digest, key)
            try writer.keep(name, try key.seal(kept, in: name))
        case .destroy(let core): try writer.destroy(try KeptRecord.name(of: core, key))
        }
        return nil
    }

    /// Removes a vault without opening it: overwritten first, as far as the disk lets go of what it held.
    public static func wipe(in folder: String) throws { try VaultStore.wipe(in: folder) }

    /// What was struck from the disk is struck from its write-ahead log too. `false` where another process kept it; the next change, or the next
    /// opening, tries again.
    @discardableResult public func forgetDeleted() throws -> Bool { try store.forgetDeleted() }
}
