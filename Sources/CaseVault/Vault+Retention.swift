// The end of a case: every record of it is destroyed when its time is over, and what colleagues destroyed before that is decided on.

internal import CaseFile
internal import Envelope
public import Sealing
public import Sodium
public import Wire

/// Records of one case that one member had destroyed before their time, and that are kept here until the owner says otherwise.
public struct ContestedRecords: Hashable, Sendable {
    /// `nil` where only parts of the case were shown to the owner.
    public let number: Int?
    public let caseID: CaseID
    public let by: SigningPublicKey
    public let count: Int
}

extension Vault {
    /// Destroys a case whose time is over: on this disk now, at the department side and in other members' vaults when the tombstones are handed
    /// in and fetched. Unfinished texts go with it.
    /// - Parameters:
    ///   - key: of the psychotherapy notes, which go with their case; without it they stay.
    ///   - isWhole: whether only a case goes of which nothing is missing.
    ///   - certain: the earlier of clock and signed time; nothing is destroyed on the word of one alone.
    /// - Returns: how many records.
    /// - Throws: `notDue` before its time or while a legal hold stands, `incomplete` where one may be missing, `notHandedIn` while the department side lacks a record of it: the
    ///   device's chain would have a hole.
    @discardableResult
    public func shred(
        _ caseID: CaseID, with key: PsychotherapyKey? = nil, onlyWhole isWhole: Bool = true, certainly certain: Instant, at now: Instant
    ) throws -> Int {
        var count = 0
        try change(at: now) { present in
            let folded = try folded(caseID, &present)
            let state = folded.state
            // Who has left a case sees neither its last contact nor a legal hold.
            guard state.members[owner.clinician] != nil,
                state.isDueForShredding(present.judge.practice.rules.retention, at: certain)
            else { throw VaultError.notDue }
            guard !isWhole || !folded.isIncomplete else { throw VaultError.incomplete }
            let records = (present.contents.byCase[caseID] ?? []).compactMap { present.contents.records[$0] }
            guard !records.contains(where: { $0.delivery == .waiting }) else { throw VaultError.notHandedIn }
            let apart: (count: Int, steps: [Step]) = try key.map { try endPsychotherapyNotes(of: caseID, with: $0, present) } ?? (0, [])
            count = records.count + apart.count
            let texts = try present.contents.unfinished.values.filter { $0.caseID == caseID }.map {
                Step.forget(try VaultItem.unfinished($0).name(owner.key))
            }
            let plans = try present.contents.unfinishedPlans.values.filter { $0.caseID == caseID }.map {
                Step.forget(try VaultItem.unfinishedPlan($0).name(owner.key))
            }
            return try texts + plans + apart.steps
                + records.flatMap { known in
                    let core = known.outline.reference.core
                    if let contested = present.contents.contested[core] { return try gone(known, contested.tombstone, present) }
                    let tombstone = try DeviceSigned(
                        RecordTombstone(of: try present.kept(core).core, by: owner.device.publicKey), by: owner.device)
                    return try gone(known, tombstone, delivery: .waiting, present)
                }
        }
        try forgetDeleted()
        return count
    }

    /// What colleagues had destroyed before its time and the owner has not decided on.
    public func contested(at now: Instant) throws -> [ContestedRecords] {
        struct Place: Hashable {
            let caseID: CaseID
            let by: SigningPublicKey
        }
        return try reading(at: now) { contents, _ in
            let open = contents.contested.filter { !$0.value.isKept }.compactMap { core, contested -> Place? in
                guard let by = contested.by, let read = contents.records[core]?.read else { return nil }
                return Place(caseID: read.entry.caseID, by: by)
            }
            return Dictionary(grouping: open) { $0 }.map { place, records in
                ContestedRecords(
                    number: contents.numbers[place.caseID].map { Int($0) }, caseID: place.caseID, by: place.by, count: records.count)
            }.sorted { ($0.caseID, $0.by) < ($1.caseID, $1.by) }
        }
    }

    /// The owner's answer: what a colleague had destroyed stays here until its time is over, or goes now.
    /// - Returns: how many records.
    @discardableResult
    public func decide(on caseID: CaseID, keep: Bool, at now: Instant) throws -> Int {
        var count = 0
        try change(at: now) { present in
            let ours = present.contents.contested.filter { core, contested in
                contested.by != nil && present.contents.records[core]?.read?.entry.caseID == caseID && !(keep && contested.isKept)
            }
            count = ours.count
            return try ours.flatMap { core, contested -> [Step] in
                guard !keep else { return [.put(.contested(Contested(contested.tombstone, by: contested.by, isKept: true)))] }
                guard let known = present.contents.records[core] else { return [] }
                return try gone(known, contested.tombstone, present)
            }
        }
        if !keep { try forgetDeleted() }
        return count
    }
}
