// Writing into a case: one record, sealed to its members, in its place in the device's chain, on disk before anything else happens.

public import CaseFile
internal import Envelope
public import Scheduling
public import Sealing
public import Sodium
internal import Trust
public import Wire

extension Vault {
    /// A new case; the owner is its first member.
    /// - Parameter person: what the clinician calls the person, for themselves.
    public func openCase(
        _ origin: CaseOrigin, mode: EncounterMode = .alone, zone: ZoneID, person: String? = nil, happened: Instant? = nil, at now: Instant
    ) throws -> NumberedCase {
        let nonce = try CaseNonce(bytes: Randomness.bytes(CaseNonce.length))
        let caseID = try CaseID(opener: owner.clinician, nonce: nonce)
        let opening: CaseOpening
        do throws(SealingError) {
            opening = try CaseOpening(nonce: nonce, origin: origin, mode: mode, zone: zone, person: person)
        } catch {
            throw VaultError.cannotSeal(error)
        }
        var number = 0
        try change(at: now) { present in
            let sealed = try seal(
                .opened(opening), in: caseID, after: [], to: [], happened: happened ?? now, at: now, &present, signer(present))
            number = (present.contents.numbers.values.max().map(Int.init) ?? 0) + 1
            return sealed.steps + [.put(.number(caseID, UInt32(clamping: number)))]
        }
        return NumberedCase(number: number, state: try state(of: caseID, at: now))
    }

    /// One entry of a case.
    /// - Parameter happened: when what is written about took place, where that is not now.
    /// - Throws: `refused` where the entry would not count, `noKey` where whom it lets in, or who has to co-sign, has no current key; nothing is
    ///   written then. Another member without one is left out: `rewrap` wraps for them later. Whoever comes or goes does so whatever can be wrapped
    ///   anew of what was there; `notRewrapped` counts what could not.
    @discardableResult
    public func write(_ content: CaseContent, in caseID: CaseID, happened: Instant? = nil, at now: Instant) throws -> EntryID {
        var (entry, left) = (nil as EntryID?, 0)
        try change(at: now) { present in
            let sealed = try steps(for: content, in: caseID, happened: happened ?? now, at: now, &present)
            (entry, left) = (sealed.entry, sealed.left)
            return sealed.steps
        }
        skip(left)
        guard let entry else { throw VaultError.storageFailed }
        return entry
    }

    /// Another booking of the same officer, in the case that it belongs to. Does nothing where it is linked already.
    public func link(_ booking: SigningPublicKey, continuity: Digest, to caseID: CaseID, at now: Instant) throws {
        try change(at: now) { present in
            let state = try folded(caseID, &present).state
            guard !state.bookings.contains(where: { $0.booking == booking && !$0.isStruck }) else { return [] }
            let link = CaseContent.bookingLinked(BookingLink(booking: booking, continuity: continuity))
            return try steps(for: link, in: caseID, happened: now, at: now, &present).steps
        }
    }

    // MARK: - What is typed and no draft yet

    public func keep(_ note: UnfinishedNote) throws { try change { _ in [.put(.unfinished(note))] } }

    /// In place of the one of the same case.
    public func keep(_ plan: UnfinishedPlan) throws { try change { _ in [.put(.unfinishedPlan(plan))] } }

    /// Gone from the disk too, as far as the disk lets go of it.
    public func discard(_ unfinished: UnfinishedNote) throws { try discard(.unfinished(unfinished)) }

    /// As above.
    public func discard(_ plan: UnfinishedPlan) throws { try discard(.unfinishedPlan(plan)) }

    private func discard(_ item: VaultItem) throws {
        let name = try item.name(owner.key)
        try change { _ in [.forget(name)] }
        try forgetDeleted()
    }

    // MARK: - Steps

    func folded(_ caseID: CaseID, _ present: inout Present) throws -> FoldedCase {
        guard let folded = present.contents.fold(caseID, present.judge) else { throw VaultError.notThere }
        return folded
    }

    func signer(_ present: Present) -> SignerFacts { present.judge.practice.facts.signer(owner.clinician) }

    /// Members, and for whom else this entry is.
    private func steps(
        for content: CaseContent, in caseID: CaseID, happened: Instant, at now: Instant, _ present: inout Present
    ) throws -> (entry: EntryID, steps: [Step], left: Int) {
        let folded = try folded(caseID, &present)
        let state = folded.state
        guard state.opening != nil else { throw VaultError.notThere }
        let signer = signer(present)
        let practice = present.judge.practice
        let content = practice.writing.bind(content)
        guard practice.writing.allows(content) else { throw VaultError.formatNotOffered(practice.writing.formats) }
        do throws(Refusal) {
            try state.check(
                content, by: owner.clinician, signer, after: folded.named, happened: happened, written: now)
        } catch {
            throw VaultError.refused(error)
        }
        var readers = practice.readers(of: state, at: now)
        var shared = (steps: [Step](), left: 0)
        switch content {
        case .memberAdded(let added):
            _ = try practice.addressed(added.member, at: now)
            guard readers.contains(added.member) || readers.count < Practice.mostReaders else {
                throw VaultError.tooManyMembers(Practice.mostReaders)
            }
            // Adding lets in to all there is; the other way round a member would wait for records that never come.
            readers.insert(added.member)
            shared = share(folded, with: readers, newcomer: added.member, at: now, &present)
        case .noteSubmitted(let submitted):
            guard let supervisor = practice.supervisor(of: owner.clinician, at: now) else { throw VaultError.noSupervisor }
            _ = try practice.addressed(supervisor, at: now)
            readers.insert(supervisor)
            let draft = folded.believed.filter { EntryID($0.reference.core) == submitted.version.draft }
            shared.steps = try regrant(draft, to: readers, at: now, &present)
        default: break
        }
        let sealed = try seal(
            content, in: caseID, after: folded.heads, to: readers, happened: happened, at: now, &present, signer)
        guard case .memberRemoved(let removed) = content else { return (sealed.entry, sealed.steps + shared.steps, shared.left) }
        // Who leaves by themselves has let in who stays; wrapping anew is theirs, and theirs alone is believed from now on.
        guard removed.member != owner.clinician else { return (sealed.entry, sealed.steps, 0) }
        let (stay, disputed) = (readers.subtracting([removed.member]), state.disputed)
        let regranted = oneByOne(folded.believed, at: now, &present) { record, present in
            let supervisor = present.supervisor(whoReads: record, at: now).map { Set([$0]) } ?? []
            return passed(record, to: stay, disputed).union(supervisor.subtracting([removed.member]))
        }
        return (sealed.entry, sealed.steps + regranted.steps, regranted.left)
    }

    /// - Parameter readers: beside the owner and the custodian. Those who have no current key are left out.
    func seal(
        _ content: CaseContent, in caseID: CaseID, after heads: [CoreReference], to readers: Set<SigningPublicKey>, happened: Instant,
        at now: Instant, _ present: inout Present, _ signer: SignerFacts
    ) throws -> (entry: EntryID, steps: [Step]) {
        let practice = present.judge.practice
        let others = readers.subtracting([owner.clinician])
        // Who has left the programme is sealed to no more; the fold still shows them as members until they are removed.
        let reached = others.filter { practice.isReachable($0, at: now) }
        let recipients = try [owner.addressed] + reached.map { try practice.addressed($0, at: now) } + custodian(practice)
        let author = RecordAuthor(
            clinician: owner.clinician, device: owner.device, newest: present.contents.tips[owner.device.publicKey])
        do {
            let entry = try RecordEntry(
                content, in: caseID, rosterVersion: practice.roster.version, after: heads, happened: happened, written: now)
            let sealed = try SealedRecord<OrdinaryRecord>.seal(
                entry, as: .random(), by: author, to: recipients, fetchers: reached.union([owner.clinician]))
            let read = try sealed.read(as: owner.reader, trusting: practice.signatories(own: owner.certified))
            let kept = KeptRecord(core: sealed.core, grants: sealed.grants)
            let known = KnownRecord(.read(read), firstSeen: now, delivery: .waiting, kept)
            return (EntryID(sealed.core.digest), [.keep(kept), .put(.record(known))])
        } catch let error as SealingError {
            throw VaultError.cannotSeal(error)
        }
    }

    func custodian(_ practice: Practice) -> [AddressedRecipient] {
        practice.custodian.map { [AddressedRecipient(custodian: $0)] } ?? []
    }

    /// Whether the owner belonged to a case and does no more.
    private func hasLeft(_ caseID: CaseID, _ present: inout Present) throws -> Bool {
        let state = try folded(caseID, &present).state
        return state.opening != nil && state.members[owner.clinician] == nil
            && state.memberHistory.contains { $0.member == owner.clinician }
    }

    /// A whole case, for whoever comes into it. Of what is not believed, that which somebody followed in good faith goes along where it can: whoever
    /// comes later would wait for it.
    /// - Returns: with how many of the believed could not be wrapped.
    func share(
        _ folded: FoldedCase, with readers: Set<SigningPublicKey>, newcomer: SigningPublicKey, at now: Instant, _ present: inout Present
    ) -> (steps: [Step], left: Int) {
        let followed = folded.others.isEmpty ? [] : folded.followed()
        let disputed = folded.state.disputed.subtracting([newcomer])
        let along = oneByOne(folded.others.filter { followed.contains($0.reference) }, at: now, &present) { record, _ in
            passed(record, to: readers, disputed)
        }
        let shared = oneByOne(folded.believed, at: now, &present) { record, _ in passed(record, to: readers, disputed) }
        return (shared.steps + along.steps, shared.left)
    }

    /// Those to whom the owner passes a record on: what others wrote only to members of whom nobody doubts that they belong to the case, or who have it.
    func passed(
        _ record: ReadRecord, to readers: Set<SigningPublicKey>, _ disputed: Set<SigningPublicKey>
    ) -> Set<SigningPublicKey> {
        guard record.author != owner.clinician else { return readers }
        return readers.subtracting(disputed.subtracting((record.recipients + record.admitted).compactMap(\.clinician)))
    }

    /// Each record by itself: one whose grant is not believed any more, or that somebody made so that nobody can wrap it, stops no other.
    private func oneByOne(
        _ records: [ReadRecord], at now: Instant, _ present: inout Present,
        to readers: (ReadRecord, inout Present) throws -> Set<SigningPublicKey>
    ) -> (steps: [Step], left: Int) {
        records.reduce(into: (steps: [], left: 0)) { result, record in
            do {
                result.steps += try regrant([record], to: try readers(record, &present), at: now, &present)
            } catch {
                result.left += 1
            }
        }
    }

    /// New grants for these records in place of those they have. Whoever has no current key keeps the record by the newest they had.
    /// - Parameter lost: the department side has nothing of them any more.
    func regrant(
        _ records: [ReadRecord], to readers: Set<SigningPublicKey>, lost: Bool = false, at now: Instant, _ present: inout Present
    ) throws -> [Step] {
        let practice = present.judge.practice
        let others = readers.subtracting([owner.clinician]).filter { practice.isActive($0, at: now) }
        let recipients = try [owner.addressed] + others.compactMap { practice.addressedAgain($0, at: now) } + custodian(practice)
        let signatories = practice.signatories(own: owner.certified)
        return try records.flatMap { record -> [Step] in
            guard let known = present.contents.records[record.reference.core] else { throw VaultError.notThere }
            let kept = try present.kept(record.reference.core)
            do {
                let sealed = try SealedRecord<OrdinaryRecord>(kept.core, grants: kept.grants, of: record.record)
                let grant = try sealed.grant(
                    to: recipients, fetchers: others.union([owner.clinician]), by: owner.grantor, trusting: signatories, at: now)
                let fresh = try sealed.with([grant])
                let isThere = known.delivery != .waiting && !lost
                // The department side has destroyed it, or lets the owner fetch it no more: it takes no grant of it.
                let isGone =
                    try present.contents.contested[record.reference.core] != nil || hasLeft(record.entry.caseID, &present)
                // Of a record that waits too: it may have arrived, and only the answer have been lost.
                let after = KeptRecord(
                    core: kept.core, grants: fresh.grants, replaced: Array(Set(kept.replaced + kept.grants.map(\.digest))).sorted())
                let changed = KnownRecord(
                    .read(try fresh.read(as: owner.reader, trusting: signatories)), firstSeen: known.firstSeen,
                    delivery: isGone ? .delivered : isThere ? .regranted : .waiting, after)
                return [.keep(after), .put(.record(changed))]
            } catch let error as SealingError {
                throw VaultError.cannotSeal(error)
            }
        }
    }
}
