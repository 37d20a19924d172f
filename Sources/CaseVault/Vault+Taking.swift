// From the department side into the vault: what is new is opened and kept, and everything that is shown is judged as a whole.

internal import CaseFile
public import Envelope
public import Sealing
public import ServiceAPI
internal import Sodium
internal import Trust
public import Wire

/// What one look at the department side brought.
public struct TakingReport: Sendable {
    /// Records read for the first time.
    public internal(set) var new = 0
    /// Records destroyed by a member; nothing of them is here any more.
    public internal(set) var shredded = 0
    /// Records whose destruction somebody signed on whose word nothing is destroyed here.
    public internal(set) var spared = 0
    /// Records that a member had destroyed before their time: kept, and the owner is asked.
    public internal(set) var contested = 0
    /// Of the owner's own records, those that the server has lost and that are handed in again.
    public internal(set) var lost = 0
    /// What is not as it should be.
    public internal(set) var findings: Set<RecordFinding> = []

    public init() {}
}

/// Gathers one look: pages of the list, batches of records, heads. Each batch is on disk before the next is asked for, so that a look that
/// broke off goes on where it was.
public struct Taking: Sendable {
    fileprivate var listed: [RecordID: RecordOutline] = [:]
    fileprivate var strange = RecordEvidence()
    fileprivate var heads: [DeviceSigned<DeviceHead>] = []
    fileprivate var tombstones: [DeviceSigned<RecordTombstone>] = []
    public private(set) var new = 0
    private var shownHeads = 0
    private let limit: Int

    /// More than a clinician can write in a working life.
    public static let most = 500_000

    /// - Parameter limit: a server that lists more records than this, or more heads, is not read to its end.
    public init(limit: Int = most) { self.limit = limit }

    /// Throws `endless`.
    public mutating func list(_ outlines: [RecordOutline]) throws(VaultError) {
        for outline in outlines { listed[outline.record] = outline }
        guard listed.count <= limit else { throw .endless }
    }

    /// Listed, and not given when it was asked for.
    public mutating func drop(_ records: [RecordID]) { for record in records { listed[record] = nil } }

    /// What does not verify is no head, and counts. Throws `endless`.
    public mutating func add(heads blobs: [Blob]) throws(VaultError) {
        shownHeads += blobs.count
        guard shownHeads <= limit else { throw .endless }
        heads += blobs.compactMap { try? DeviceSigned<DeviceHead>($0) }
    }
}

extension Vault {
    /// What has to be fetched: what is not here, or is here with other grants.
    public func wanted(_ taking: Taking, at now: Instant) throws -> [RecordID] {
        try reading(at: now) { contents, _ in
            taking.listed.values.filter { outline in
                let core = outline.reference.core
                // What was destroyed is not fetched again, also where the server has not been told yet.
                guard contents.tombstones[core]?.tombstone.body.reference != outline.reference else { return false }
                if outline.isShredded {
                    guard let contested = contents.contested[core] else { return contents.tombstones[core] == nil }
                    // One on whose word nothing is destroyed gives way to another at the department side.
                    return RecordOutline.state(of: [contested.tombstone.digest]) != outline.state
                }
                guard let known = contents.records[core] else { return true }
                return known.delivery == .delivered && known.grants != outline.state
            }.map(\.record).sorted()
        }
    }

    /// Takes one batch. Nothing in it is believed before it has been verified.
    public func take(_ fetched: [FetchedRecord], into taking: inout Taking, at now: Instant) throws {
        var gathered = taking
        try change(at: now) { present in
            let signatories = present.judge.practice.signatories(own: owner.certified)
            return try fetched.flatMap { try take($0, &gathered, signatories, present, at: now) }
        }
        taking = gathered
    }

    private func take(
        _ fetched: FetchedRecord, _ taking: inout Taking, _ signatories: Signatories, _ present: Present, at now: Instant
    ) throws -> [Step] {
        if let tombstone = fetched.tombstone {
            guard let signed = try? DeviceSigned<RecordTombstone>(tombstone), signed.body.header.record == fetched.record else {
                taking.strange.add(unreadable: fetched.record)
                return []
            }
            taking.tombstones.append(signed)
            return []
        }
        guard let core = try? fetched.core.map({ try RecordCore($0) }), core.header.record == fetched.record else {
            taking.strange.add(unreadable: fetched.record)
            return []
        }
        let grants = fetched.grants.compactMap { try? DeviceSigned<RecordGrant>($0) }.filter {
            $0.body.record == fetched.record && $0.body.core == core.digest
        }
        guard present.contents.tombstones[core.digest]?.tombstone.body.reference != core.reference else { return [] }
        let known = present.contents.records[core.digest]
        // What changed here since, or was never handed in, is newer than what the server has.
        guard (known?.delivery ?? .delivered) == .delivered else { return [] }
        let kept = KeptRecord(core: core, grants: grants)
        let firstSeen = known?.firstSeen ?? now
        do throws(SealingError) {
            let sealed = try SealedRecord<OrdinaryRecord>(core, grants: grants, of: fetched.record)
            let read = try sealed.read(as: owner.reader, trusting: signatories)
            if known == nil { taking.count() }
            return [.keep(kept), .put(.record(KnownRecord(.read(read), firstSeen: firstSeen, delivery: .delivered, kept)))]
        } catch {
            // Its owner's own, and not opened by a subkey: a psychotherapy note, whose passphrase is not at hand. The header says whose it is to
            // everybody; only the grant's signature shows that this device, or another of the owner, wrote it.
            let isOwn =
                ownDevices(present.judge.practice).contains(core.header.device) && grants.count == 1
                && grants[0].body.device == core.header.device && grants[0].body.fetchers == [owner.clinician]
            // Whoever has no key for such notes has none: then a record is kept from being read.
            if !isOwn || known?.read != nil || present.contents.lock == nil { taking.strange.add(core, refusedFor: error) }
            guard isOwn, known == nil else { return [] }
            let outline = KnownRecord.Content.apart(KnownRecord.Outline(core))
            return [.keep(kept), .put(.record(KnownRecord(outline, firstSeen: firstSeen, delivery: .delivered, kept)))]
        }
    }

    /// Judges the whole, destroys what was shredded, keeps how far the chains have come, and marks what the server has lost. Only once the list
    /// was read to its end and everything wanted was answered: what is not shown here counts as withheld.
    /// - Parameter certain: the earlier of clock and signed time, where it is not `now`: by it a case's time is over.
    public func finish(_ taking: Taking, at now: Instant, certainly certain: Instant? = nil) throws -> TakingReport {
        var report = TakingReport()
        report.new = taking.new
        try change(at: now) { present in
            let view = judge(taking, &present, at: now)
            report.findings = view.findings.filter { !isNotForTheOwner($0, &present) }
            return try tidy(taking, view, certainly: certain ?? now, &present, &report, at: now)
        }
        if report.shredded > 0 { try forgetDeleted() }
        return report
    }

    /// What is named by records of a case of which a supervisor was shown the submitted notes alone was never for them.
    private func isNotForTheOwner(_ finding: RecordFinding, _ present: inout Present) -> Bool {
        guard case .missing(_, let namedBy) = finding, let caseID = present.contents.records[namedBy.core]?.read?.entry.caseID,
            let folded = present.contents.fold(caseID, present.judge), folded.state.opening == nil
        else { return false }
        // Nothing else of the case may be here: whoever was let in to more of it is told what is held back.
        let others = folded.entries.filter { $0.author != owner.clinician }
        let submitted = others.compactMap { entry -> EntryID? in
            guard case .readable(.noteSubmitted(let submission)) = entry.content else { return nil }
            return submission.version.draft
        }
        let drafts = others.filter { entry in
            guard case .readable(.noteDraft) = entry.content else { return false }
            return submitted.contains(entry.id)
        }
        return !submitted.isEmpty && drafts.count == Set(submitted).count && others.count == drafts.count + submitted.count
    }

    private func judge(_ taking: Taking, _ present: inout Present, at now: Instant) -> CaseView {
        let practice = present.judge.practice
        let signatories = signatories(&present)
        let shown = Set(taking.listed.values.map(\.reference))
        let ended = ended(taking, signatories, present)
        var evidence = taking.strange
        // What is granted to others is not shown any more, and what is here stays: nothing is withheld.
        let left = Set(present.contents.foldAll(present.judge).map(\.state).filter { $0.isLeft(by: owner.clinician) }.map(\.id))
        func isLeft(_ known: KnownRecord) -> Bool { known.read.map { left.contains($0.entry.caseID) } ?? false }
        for known in present.contents.records.values {
            let outline = known.outline
            guard known.delivery == .waiting || shown.contains(outline.reference) || isLeft(known) else { continue }
            // Kept here perhaps, and no longer shown by anybody: the tombstone in its place accounts for it.
            guard present.contents.contested[outline.reference.core]?.by == nil, !ended.contains(outline.reference) else { continue }
            switch known.content {
            case .read(let read): _ = evidence.add(read, trusting: signatories, firstSeen: known.firstSeen)
            case .apart: evidence.list(outline.reference, record: outline.record, previous: outline.previous)
            }
        }
        for (tombstone, delivery) in present.contents.tombstones.values {
            evidence.add(tombstone)
            // Shown again by a server that took word of its end.
            if delivery == .delivered, let outline = taking.listed[tombstone.body.header.record], !outline.isShredded {
                evidence.list(outline.reference, record: outline.record, previous: tombstone.body.header.previous)
            }
        }
        for contested in present.contents.contested.values where contested.by != nil { evidence.add(contested.tombstone) }
        for tombstone in taking.tombstones { evidence.add(tombstone) }
        for head in taking.heads { evidence.add(head) }
        let seen = present.contents.records.values.filter { $0.delivery != .waiting && !isLeft($0) }.map {
            ($0.outline.reference, $0.firstSeen)
        }
        let memory = RecordMemory(
            seen: Dictionary(seen) { first, _ in first },
            shredded: Set(present.contents.tombstones.values.map(\.tombstone.body.reference)), heads: present.contents.heads.values)
        return CaseView(
            evidence, remembering: memory, ownDevices: ownDevices(practice), trusting: signatories,
            rosterVersion: practice.facts.version, at: now)
    }

    /// Of the owner, revoked ones too.
    private func ownDevices(_ practice: Practice) -> Set<SigningPublicKey> {
        Set((practice.devices.lists[owner.clinician]?.body.devices.map(\.key) ?? []) + [owner.device.publicKey])
    }

    /// What this look shows as destroyed by one of its readers.
    private func ended(_ taking: Taking, _ signatories: Signatories, _ present: Present) -> Set<CoreReference> {
        Set(
            taking.tombstones.map(\.body).filter { tombstone in
                guard let known = present.contents.records[tombstone.core], known.outline.reference == tombstone.reference else {
                    return false
                }
                guard let read = known.read else {
                    return [owner.device.publicKey, known.outline.reference.device].contains(tombstone.device)
                }
                let readers = Set((read.recipients + read.admitted).compactMap(\.clinician))
                return !signatories.clinicians(of: tombstone.device).isDisjoint(with: readers)
            }.map(\.reference))
    }

    /// With the members of each case as the vault knows them.
    private func signatories(_ present: inout Present) -> Signatories {
        let folded = present.contents.foldAll(present.judge)
        let cases = Dictionary(folded.compactMap { folded in folded.membership.map { (folded.state.id, $0) } }) { first, _ in first }
        return present.judge.practice.signatories(own: owner.certified, cases: cases)
    }

    private func tidy(
        _ taking: Taking, _ view: CaseView, certainly certain: Instant, _ present: inout Present, _ report: inout TakingReport,
        at now: Instant
    ) throws -> [Step] {
        let accepted = taking.tombstones.filter { view.memory.shredded.contains($0.body.reference) }
        var steps = try shred(
            accepted, listed: taking.listed.mapValues(\.reference), signatories(&present), certainly: certain, &present, &report)
        // A server that shows again what it said was destroyed still has it.
        for contested in present.contents.contested.values {
            guard let outline = taking.listed[contested.tombstone.body.header.record], !outline.isShredded else { continue }
            steps.append(.forget(try VaultItem.contested(contested).name(owner.key)))
        }
        // What it refused to destroy and goes on listing is asked for again.
        for (tombstone, delivery) in present.contents.tombstones.values where delivery == .refused {
            guard let outline = taking.listed[tombstone.body.header.record], outline.reference == tombstone.body.reference else { continue }
            steps.append(.put(.tombstone(tombstone, outline.isShredded ? .delivered : .waiting)))
        }
        for head in view.memory.heads.values where present.contents.heads[head.device] != head { steps.append(.put(.head(head))) }
        // A server that was set back from a backup gets again what it had; that it lost it stands in the findings.
        let shown = Set(taking.listed.values.map(\.reference))
        for var known in present.contents.records.values
        where known.delivery != .waiting && known.outline.reference.device == owner.device.publicKey
            && !shown.contains(known.outline.reference)
        {
            let kept = try present.kept(known.outline.reference.core)
            guard kept.grants.contains(where: { $0.body.device == owner.device.publicKey }) else {
                // The newest is a colleague's: one of the own takes its place.
                guard let read = known.read,
                    let again = try? regrant([read], to: try readers(of: read, &present), lost: true, at: now, &present)
                else { continue }
                report.lost += 1
                steps += again
                continue
            }
            known.delivery = .waiting
            report.lost += 1
            steps.append(.put(.record(known)))
        }
        var next = present.contents.numbers.values.max() ?? 0
        let unnumbered = present.contents.foldAll(present.judge).filter { present.contents.numbers[$0.state.id] == nil }
        let arrivals = unnumbered.compactMap { arrival(of: $0.state, present.contents) }
        for arrival in arrivals.sorted(by: <) {
            next += 1
            steps.append(.put(.number(arrival.caseID, next)))
        }
        return steps
    }

    /// When a case became the owner's: by their opening it, or by somebody letting them in. `nil` for a case of which only parts were shared.
    private func arrival(of state: CaseState, _ contents: VaultContents) -> Arrival? {
        guard let opening = state.opening else { return nil }
        let stamp = state.memberHistory.first { $0.member == owner.clinician && $0.role != nil }?.stamp ?? opening.stamp
        let core = try? Digest(bytes: stamp.entry.bytes)
        let counter = core.flatMap { contents.records[$0] }?.outline.reference.counter ?? 0
        return Arrival(writtenAt: stamp.writtenAt, counter: counter, caseID: state.id)
    }
}

/// Cases are numbered in this order, so that a device that reads them anew gives the numbers that they had.
private struct Arrival: Comparable {
    let writtenAt: Instant
    /// Of two in one second, opened on one device, the first has the smaller one.
    let counter: UInt64
    let caseID: CaseID

    static func < (left: Arrival, right: Arrival) -> Bool {
        (left.writtenAt, left.counter, left.caseID) < (right.writtenAt, right.counter, right.caseID)
    }
}

extension CaseState {
    /// Whether somebody belonged to the case and was removed, or handed it over.
    fileprivate func isLeft(by clinician: SigningPublicKey) -> Bool { opening != nil && members[clinician] == nil }
}

extension Taking {
    fileprivate mutating func count() { new += 1 }
}
