// From the vault to the department side: what it does not have yet, in the order of the chain, at times that no session sets.

internal import CaseFile
public import Envelope
internal import Sealing
internal import ServiceAPI
internal import Sodium
public import Wire

/// What waits to be handed in.
public struct HandIn: Sendable {
    /// The next of the owner's chain.
    public let uploads: [RecordUpload]
    /// Grants of records that are there, and those they replace.
    public let grants: [(grant: DeviceSigned<RecordGrant>, replacing: [Digest])]
    public let tombstones: [DeviceSigned<RecordTombstone>]

    /// A part, as it is sent by itself.
    public init(
        uploads: [RecordUpload] = [], grants: [(grant: DeviceSigned<RecordGrant>, replacing: [Digest])] = [],
        tombstones: [DeviceSigned<RecordTombstone>] = []
    ) {
        self.uploads = uploads
        self.grants = grants
        self.tombstones = tombstones
    }

    public var isEmpty: Bool { uploads.isEmpty && grants.isEmpty && tombstones.isEmpty }
}

extension Vault {
    /// How many records wait.
    public func waiting(at now: Instant) throws -> Int {
        try reading(at: now) { contents, _ in
            contents.waiting.keys.count { contents.contested[$0] == nil }
        }
    }

    /// Whether it is time to hand in. The times are drawn when the one before comes, one to five hours apart, whether or not anything waits:
    /// a server that sees records arrive does not see when they were written.
    public func isTimeToHandIn(at now: Instant) throws -> Bool {
        guard let next = try reading(at: now, { contents, _ in contents.handIn }) else { return true }
        return next <= now
    }

    /// Draws the next time.
    public func drawNextHandIn(after now: Instant) throws {
        let seconds = Int64(try Randomness.uniform(below: Self.longestPause - Self.shortestPause)) + Int64(Self.shortestPause)
        try change(at: now) { _ in [.put(.handIn(now + seconds))] }
    }

    /// In seconds.
    private static let shortestPause: UInt32 = 3600
    private static let longestPause: UInt32 = 5 * 3600

    /// New records are handed in by fours: records that only fill a bucket make up the number, so that a lone co-signature looks like a note
    /// with all that belongs to it.
    public func fillUp(at now: Instant) throws {
        try change(at: now) { present in
            let own = present.contents.waiting.values.filter {
                $0.delivery == .waiting && $0.reference.device == owner.device.publicKey
            }.compactMap { present.contents.records[$0.reference.core] }
            // A device without the present keys writes nothing.
            guard owner.place != .outdated else { return [] }
            let missing = (Self.group - own.count % Self.group) % Self.group
            guard missing > 0, !own.isEmpty else { return [] }
            // In a case that something is written in now, for the same readers; in one that the owner has left nothing more is believed.
            // Psychotherapy notes are in none.
            let written = own.compactMap(\.read).sorted { $0.entry.caseID < $1.entry.caseID }
            let places = written.map(\.entry.caseID)
            let others = Set(present.contents.byCase.keys).subtracting(places).sorted()
            guard !written.isEmpty,
                let caseID = places.first(where: { isBelieved(in: $0, &present) }) ?? others.first(where: { isOwn($0, &present) })
            else { return [] }
            let answered = written.filter { $0.entry.caseID == caseID }.flatMap(\.readers)
            var steps: [Step] = []
            var tip = present.contents.tips[owner.device.publicKey]
            for _ in 0..<missing {
                let filler = try filler(in: caseID, for: answered, after: tip, at: now, &present)
                tip = filler.reference
                steps += filler.steps
            }
            return steps
        }
    }

    private func isBelieved(in caseID: CaseID, _ present: inout Present) -> Bool {
        guard let state = present.contents.fold(caseID, present.judge)?.state else { return false }
        return state.opening == nil || state.members[owner.clinician] != nil
    }

    private func isOwn(_ caseID: CaseID, _ present: inout Present) -> Bool {
        present.contents.fold(caseID, present.judge)?.state.members[owner.clinician] != nil
    }

    private static let group = 4

    /// It names the heads of the case and is named by what comes after, as any record is; so everybody has to have it who reads what comes
    /// after: the members, or, of a supervisor who belongs to no case, those for whom the answer is.
    private func filler(
        in caseID: CaseID, for answered: [SigningPublicKey], after tip: CoreReference?, at now: Instant, _ present: inout Present
    ) throws -> (reference: CoreReference, steps: [Step]) {
        let practice = present.judge.practice
        let folded = try folded(caseID, &present)
        let entry = try RecordEntry(
            caseID: caseID, kind: EntryContent.fillingKind, rosterVersion: practice.facts.version, predecessors: folded.heads,
            happened: now, written: now, content: [])
        let known = folded.state.opening != nil ? Array(practice.readers(of: folded.state, at: now)) : answered
        let reached = Set(known.filter { $0 != owner.clinician && practice.isReachable($0, at: now) })
        let recipients = try [owner.addressed] + reached.map { try practice.addressed($0, at: now) } + custodian(practice)
        let author = RecordAuthor(clinician: owner.clinician, device: owner.device, newest: tip)
        let sealed = try SealedRecord<OrdinaryRecord>.seal(
            entry, as: .random(), by: author, to: recipients, fetchers: reached.union([owner.clinician]))
        let kept = KeptRecord(core: sealed.core, grants: sealed.grants)
        let read = try sealed.read(as: owner.reader, trusting: practice.signatories(own: owner.certified))
        return (
            sealed.core.reference,
            [.keep(kept), .put(.record(KnownRecord(.read(read), firstSeen: now, delivery: .waiting, kept)))]
        )
    }

    /// What comes next, as much as `limit` of each kind. `handedIn` says that it has arrived; to hand in again what has arrived is no harm.
    public func handIn(limit: Int = 64, at now: Instant) throws -> HandIn {
        let (waiting, regranted, tombstones) = try reading(at: now) { contents, _ in
            let open = contents.waiting.values
            let own = open.filter { $0.delivery == .waiting && $0.reference.device == owner.device.publicKey }
            return (
                own.map(\.reference).sorted(by: { $0.counter < $1.counter }).prefix(limit),
                open.filter { $0.delivery == .regranted && contents.contested[$0.reference.core] == nil }.map(\.reference).sorted()
                    .prefix(limit),
                contents.tombstones.values.filter { $0.delivery == .waiting }.map(\.tombstone).prefix(limit)
            )
        }
        let uploads = try waiting.compactMap { reference -> RecordUpload? in
            let kept = try kept(reference.core)
            // One that cannot be sent does not hold up the others.
            guard let grant = kept.grants.first(where: { $0.body.device == owner.device.publicKey }) else { return nil }
            return try RecordUpload(
                core: kept.core, grant: grant, head: DeviceSigned(DeviceHead(newest: reference, at: now), by: owner.device))
        }
        let grants = try regranted.flatMap { reference in
            let kept = try kept(reference.core)
            return kept.grants.filter { $0.body.device == owner.device.publicKey }.map { (grant: $0, replacing: kept.replaced) }
        }
        return HandIn(uploads: uploads, grants: grants, tombstones: Array(tombstones))
    }

    /// The department side has taken these, or it will never take them and they are offered no more: what it has instead it lists, and the next
    /// look goes by that.
    public func handedIn(_ done: HandIn, at now: Instant) throws {
        try change(at: now) { present in
            var steps: [Step] = []
            for grant in done.uploads.map(\.grant) + done.grants.map(\.grant) {
                guard var known = present.contents.records[grant.body.core], known.delivery != .delivered else { continue }
                let kept = try present.kept(grant.body.core)
                let isNewest = kept.grants.contains { $0.digest == grant.digest }
                // An earlier attempt may have arrived with an older grant: to a record that is there no upload adds one.
                let mayHaveOlder = known.delivery == .waiting && !kept.replaced.isEmpty
                // Another process may have granted it anew meanwhile.
                known.delivery = isNewest && !mayHaveOlder ? .delivered : .regranted
                let replaced = known.delivery == .delivered ? [] : Array(Set(kept.replaced + (isNewest ? [] : [grant.digest]))).sorted()
                if replaced != kept.replaced {
                    steps.append(.keep(KeptRecord(core: kept.core, grants: kept.grants, replaced: replaced)))
                }
                steps.append(.put(.record(known)))
            }
            // What was lost and is handed in again stands below the newest.
            if let head = done.uploads.last?.head.body, (present.contents.heads[head.device]?.newest.counter ?? 0) <= head.newest.counter {
                steps.append(.put(.head(head)))
            }
            return steps + done.tombstones.map { .put(.tombstone($0, .delivered)) }
        }
    }

    /// The department side says that it will never take these tombstones: it was told, and has not obeyed.
    public func refused(_ tombstones: [DeviceSigned<RecordTombstone>], at now: Instant) throws {
        try change(at: now) { _ in tombstones.map { .put(.tombstone($0, .refused)) } }
    }

    func kept(_ core: Digest) throws -> KeptRecord {
        let name = try KeptRecord.name(of: core, owner.key)
        guard let bytes = try store.kept(name) else { throw VaultError.damaged }
        return try owner.key.open(KeptRecord.self, bytes, in: name)
    }
}
