// The vault in memory: every row opened, cases folded from the records that are believed.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium
internal import Wire

struct VaultContents {
    private(set) var position: Int64 = 0
    /// By the hash of the core.
    private(set) var records: [Digest: KnownRecord] = [:]
    private(set) var byCase: [CaseID: Set<Digest>] = [:]
    /// Of those, what the department side has not in full.
    private(set) var waiting: [Digest: Waiting] = [:]
    private(set) var tombstones: [Digest: (tombstone: DeviceSigned<RecordTombstone>, delivery: TombstoneDelivery)] = [:]
    /// Records whose destruction somebody signed and that are kept here, by the hash of the core.
    private(set) var contested: [Digest: Contested] = [:]
    private var contestedRows: [RowName: Digest] = [:]
    private(set) var heads: [SigningPublicKey: DeviceHead] = [:]
    private(set) var rosters: [UInt64: RosterFacts] = [:]
    private(set) var unfinished: [RowName: UnfinishedNote] = [:]
    private(set) var unfinishedPlans: [RowName: UnfinishedPlan] = [:]
    private(set) var numbers: [CaseID: UInt32] = [:]
    /// Cases whose end was seen here.
    private(set) var ended: Set<CaseID> = []
    /// When records are handed in next.
    private(set) var handIn: Instant?
    /// Of the psychotherapy notes.
    private(set) var lock: PsychotherapyLock?
    private var lockRow: RowName?

    /// The newest core of each device that is known by its own signature, whatever it is of, shredded or not.
    private(set) var tips: [SigningPublicKey: CoreReference] = [:]

    /// Of each case that was folded and has not changed since.
    private var folded: [CaseID: FoldedCase] = [:]
    private var search: CaseSearch?

    /// Throws `damaged` where one row does not open: a vault that shows a part of itself as the whole would mislead.
    mutating func take(_ rows: [VaultStore.Row], _ key: VaultKey) throws(VaultError) {
        let opened = rows.mappedInParallel(piece: 256) { row -> Result<VaultItem?, VaultError> in
            guard !row.value.isEmpty else { return .success(nil) }
            do throws(VaultError) {
                return .success(try key.open(VaultItem.self, row.value, in: row.name))
            } catch {
                return .failure(error)
            }
        }
        for (row, item) in zip(rows, opened) {
            position = max(position, row.position)
            // Only what has no place in a chain is ever gone without a word.
            guard let item = try item.get() else {
                unfinished[row.name] = nil
                unfinishedPlans[row.name] = nil
                if row.name == lockRow { lock = nil }
                if let core = contestedRows.removeValue(forKey: row.name) { contested[core] = nil }
                continue
            }
            take(item, row.name)
        }
    }

    mutating func take(_ item: VaultItem, _ name: RowName) {
        switch item {
        case .record(let record):
            let core = record.outline.reference.core
            raise(record.outline.reference)
            guard tombstones[core]?.tombstone.body.reference != record.outline.reference else { return }
            records[core] = record
            waiting[core] = record.delivery == .delivered ? nil : Waiting(record)
            guard let caseID = record.read?.entry.caseID else { return }
            byCase[caseID, default: []].insert(core)
            changed(caseID)
        case .tombstone(let tombstone, let delivery):
            let core = tombstone.body.core
            tombstones[core] = (tombstone, delivery)
            contested[core] = nil
            // Others may sign what they like about a device's chain.
            if tombstone.body.device == tombstone.body.header.device { raise(tombstone.body.reference) }
            guard records[core]?.outline.reference == tombstone.body.reference else { return }
            if let caseID = records[core]?.read?.entry.caseID {
                byCase[caseID]?.remove(core)
                if byCase[caseID]?.isEmpty ?? false { byCase[caseID] = nil }
                changed(caseID)
            }
            records[core] = nil
            waiting[core] = nil
        case .head(let head):
            heads[head.device] = head
            raise(head.newest)
        case .roster(let facts):
            rosters[facts.version] = facts
            changedAll()
        case .unfinished(let note): unfinished[name] = note
        case .number(let caseID, let number): numbers[caseID] = number
        case .handIn(let instant): handIn = instant
        case .apart(let lock):
            self.lock = lock
            lockRow = name
        case .unfinishedPlan(let plan): unfinishedPlans[name] = plan
        case .contested(let kept):
            contested[kept.tombstone.body.core] = kept
            contestedRows[name] = kept.tombstone.body.core
        case .ended(let caseID): ended.insert(caseID)
        }
    }

    /// Of the programme too: who is believed may have changed.
    mutating func changedAll() {
        folded = [:]
        search = nil
    }

    private mutating func raise(_ reference: CoreReference) {
        if let known = tips[reference.device], known.counter >= reference.counter { return }
        tips[reference.device] = reference
    }

    private mutating func changed(_ caseID: CaseID) {
        folded[caseID] = nil
        search = nil
    }

    mutating func fold(_ caseID: CaseID, _ judge: EntryJudge) -> FoldedCase? {
        if let known = folded[caseID] { return known }
        guard let cores = byCase[caseID] else { return nil }
        let made = judge.fold(caseID, cores.compactMap { records[$0] }, in: judge.surroundings(self))
        folded[caseID] = made
        return made
    }

    mutating func foldAll(_ judge: EntryJudge) -> [FoldedCase] {
        let open = byCase.filter { folded[$0.key] == nil }.map { caseID, cores in (caseID, cores.compactMap { records[$0] }) }
        if !open.isEmpty {
            let surroundings = judge.surroundings(self)
            let made = open.mappedInParallel(piece: 4) { caseID, records in judge.fold(caseID, records, in: surroundings) }
            for (part, state) in zip(open, made) { folded[part.0] = state }
        }
        return byCase.keys.compactMap { folded[$0] }
    }

    mutating func searched(_ judge: EntryJudge) -> CaseSearch {
        if let search { return search }
        let made = CaseSearch(foldAll(judge).map(\.state))
        search = made
        return made
    }
}

/// A record that waits to be handed in, or with grants that do.
struct Waiting {
    let reference: CoreReference
    let delivery: KnownRecord.Delivery

    init(_ record: KnownRecord) {
        reference = record.outline.reference
        delivery = record.delivery
    }
}
