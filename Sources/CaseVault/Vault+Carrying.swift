// Into a backup and out of it: the key of the psychotherapy notes, unfinished texts, the numbers of cases, and records that wait.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium
public import Wire

extension Vault {
    /// What only this vault has, sealed under its key. Everything else is read from the department side again.
    /// - Returns: how many records that wait did not fit as well: they have to be handed in first.
    public func carried(at now: Instant) throws -> (sealed: [UInt8], leftOut: Int) {
        let (items, contested, waiting) = try reading(at: now) { contents, _ in
            (contents.localItems, contents.contested, contents.undelivered)
        }
        var (records, kept, room, leftOut) = ([VaultItem](), [KeptRecord](), Self.room, 0)
        // A chain is carried from its beginning: what comes after a gap could not be handed in.
        for known in waiting {
            let record = try self.kept(known.outline.reference.core)
            room -= record.canonicalBytes.count
            guard room >= 0 else {
                leftOut += 1
                continue
            }
            records.append(.record(known))
            if let asked = contested[known.outline.reference.core] { records.append(.contested(asked)) }
            kept.append(record)
        }
        let carried = CarriedItems(items: items + records, kept: kept)
        return (try owner.key.seal(carried, in: try CarriedItems.name(owner.key)), leftOut)
    }

    /// Puts back what was carried and is not here; what is here is newer, and stays.
    /// - Throws: `damaged` where it was not sealed by this clinician's vault.
    public func take(carried sealed: [UInt8]) throws {
        let carried = try owner.key.open(CarriedItems.self, sealed, in: try CarriedItems.name(owner.key))
        let kept = Dictionary(carried.kept.map { ($0.core.digest, $0) }) { first, _ in first }
        try change { present in
            try carried.items.flatMap { item -> [Step] in
                guard !present.contents.has(item, try item.name(owner.key)) else { return [] }
                switch item {
                case .record(let known):
                    guard let record = kept[known.outline.reference.core] else { throw VaultError.damaged }
                    return [.keep(record), .put(item)]
                case .tombstone(let tombstone, let delivery):
                    // Here from before it was destroyed: what an older vault still holds of it goes.
                    guard let known = present.contents.records[tombstone.body.core],
                        known.outline.reference == tombstone.body.reference
                    else { return [.put(item)] }
                    return try gone(known, tombstone, delivery: delivery, present)
                case .contested(let asked):
                    let core = asked.tombstone.body.core
                    return kept[core] != nil || present.contents.records[core] != nil ? [.put(item)] : []
                default: return [.put(item)]
                }
            }
        }
        try forgetDeleted()
    }

    /// In bytes: the state that carries it has a limit of its own.
    private static let room = 16 << 20
}

extension VaultContents {
    /// Of this vault alone, records aside.
    fileprivate var localItems: [VaultItem] {
        var items: [VaultItem] = unfinished.values.sorted { ($0.savedAt, $0.id) < ($1.savedAt, $1.id) }.map(VaultItem.unfinished)
        items += unfinishedPlans.values.sorted { $0.savedAt < $1.savedAt }.map(VaultItem.unfinishedPlan)
        items += numbers.sorted { $0.value < $1.value }.map { .number($0.key, $0.value) }
        items += rosters.values.sorted { $0.version < $1.version }.map(VaultItem.roster)
        items += tombstones.values.filter { $0.delivery != .delivered }.map { .tombstone($0.tombstone, $0.delivery) }
        items += ended.sorted().map(VaultItem.ended)
        if let lock { items.append(.apart(lock)) }
        return items
    }

    /// In the order of their chains; first what somebody had destroyed and was kept here: nobody else has a copy, and no server takes it.
    fileprivate var undelivered: [KnownRecord] {
        let only = records.values.filter { contested[$0.outline.reference.core] != nil }
        let waiting = records.values.filter { $0.delivery != .delivered && contested[$0.outline.reference.core] == nil }
        return [only, waiting].flatMap { $0.sorted { $0.outline.reference < $1.outline.reference } }
    }

    fileprivate func has(_ item: VaultItem, _ name: RowName) -> Bool {
        switch item {
        case .record(let known):
            let core = known.outline.reference.core
            return records[core] != nil || tombstones[core] != nil
        case .tombstone(let tombstone, _): return tombstones[tombstone.body.core] != nil
        case .head(let head): return heads[head.device] != nil
        case .roster(let facts): return rosters[facts.version] != nil
        case .unfinished: return unfinished[name] != nil
        case .unfinishedPlan: return unfinishedPlans[name] != nil
        // A number that was given to another case meanwhile names that one.
        case .number(let caseID, let number): return numbers[caseID] != nil || numbers.values.contains(number)
        case .handIn: return true
        case .contested(let kept): return contested[kept.tombstone.body.core] != nil
        case .apart: return lock != nil
        case .ended(let caseID): return ended.contains(caseID)
        }
    }
}
