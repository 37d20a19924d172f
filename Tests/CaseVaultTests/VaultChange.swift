// Every kind of change that a vault is asked for, each on a vault in which there is something of everything.

import CaseFile
import CaseVault
import Envelope
import Foundation
import Scheduling
import Sealing
import Sodium
import TestSupport
import Wire

/// A vault of Ada's on disk, and copies of it.
struct VaultBase: Sendable {
    let team: Team
    private let practice: Practice
    private let fresh: SealingKey
    /// Over, handed in.
    let old: CaseID
    let current: CaseID
    /// Ben had it destroyed before its time.
    let contested: CaseID
    let draft: EntryID
    let half: UnfinishedNote
    let plan: UnfinishedPlan
    /// With two notes of Ben's that Ada has not fetched.
    let shelf: Shelf
    let waiting: HandIn
    /// What Ada's vault had that no server has, as a backup carried it: some of it is not here.
    let carried: [UInt8]

    init() throws {
        let team = try Team()
        self.team = team
        practice = try team.practice()
        fresh = try SealingKey.random()
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        func shared(_ happened: Instant? = nil) throws -> CaseID {
            let caseID = try ada.openCase(.walkIn, zone: ZoneID(newYork), person: "Sam", happened: happened, at: Team.now).state.id
            try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: Team.now)
            return caseID
        }
        let (old, current, contested) = (try shared(Team.now - 8 * 366 * Team.day), try shared(), try shared())
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.synchronise(&shelf, as: team.ben)
        let ended = Set(try ada.state(of: contested, at: Team.now).accepted.map(\.id.bytes))
        for (record, upload) in shelf.uploads where ended.contains(upload.core.digest.bytes) {
            let tombstone = RecordTombstone(of: upload.core, by: team.ben.device.publicKey)
            shelf.tombstones[record] = try DeviceSigned(tombstone, by: team.ben.device)
        }
        _ = try ada.synchronise(&shelf, as: team.ada)
        let key = try ada.psychotherapyKey(passphrase: try Self.passphrase("a word apart"), cost: .interactive)
        _ = try ada.writePsychotherapyNote("Of his father.", in: current, with: key, at: Team.now)
        half = try UnfinishedNote(in: current, .newNote, .soap, text: "half a sent", savedAt: Team.now)
        plan = try UnfinishedPlan(in: current, supersedes: nil, text: "half a plan", savedAt: Team.now)
        try ada.keep(half)
        try ada.keep(plan)
        draft = try ada.soap("Ada's draft.", in: current)
        waiting = try ada.handIn(at: Team.now)
        carried = try ada.carried(at: Team.now).sealed
        for text in ["Ben's first.", "Ben's second."] { _ = try ben.soap(text, in: current) }
        _ = try ben.synchronise(&shelf, as: team.ben)
        try ada.forgetDeleted()
        (self.old, self.current, self.contested, self.shelf) = (old, current, contested, shelf)
    }

    static func passphrase(_ text: String) throws -> SecretBytes {
        var bytes = Array(text.utf8)
        return try Passphrase.normalised(wiping: &bytes)
    }

    func copy() throws -> String {
        let folder = team.folder.path + "/copy-" + Hex.encode(try Randomness.bytes(8))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: team.path(team.ada) + "/vault", toPath: folder + "/vault")
        return folder
    }

    func open(_ folder: String, _ change: VaultChange? = nil) throws -> Vault {
        let subkeys = change == .rewrap ? [fresh, team.ada.subkey] : [team.ada.subkey, fresh]
        let owner = try VaultOwner(clinician: team.ada.id, device: team.ada.device, subkeys: subkeys, key: team.ada.key)
        return try Vault(in: folder, of: owner, trusting: practice, creating: false)
    }
}

enum VaultChange: CaseIterable {
    case openCase, draft, sign, write, addMember, removeMember, link
    case keepUnfinished, discardUnfinished, discardPlan
    case apart, passphrase, carried
    case take, finish, fillUp, handedIn, drawNext, newRoster
    case rewrap, shred, keepContested, dropContested

    /// Nothing that could be counted.
    var isInvisible: Bool { [.passphrase, .rewrap, .drawNext, .keepUnfinished].contains(self) }
    /// What comes before it, done; and the change itself.
    func prepared(_ vault: Vault, _ base: VaultBase) throws -> () throws -> Void {
        let (team, current, now) = (base.team, base.current, Team.now)
        switch self {
        case .openCase: return { _ = try vault.walkIn("Kim") }
        case .draft: return { _ = try vault.soap("Another.", in: current) }
        case .sign: return { try vault.sign(base.draft, in: current, at: now) }
        case .write: return { try vault.write(.goalSet(GoalSet(statement: "Sleep")), in: current, at: now) }
        case .addMember: return { try vault.write(.memberAdded(MemberAdded(member: team.ida.id, role: .covering)), in: current, at: now) }
        case .removeMember: return { try vault.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: current, at: now) }
        case .link:
            let booking = try SigningKey.random().publicKey
            return { try vault.link(booking, continuity: Digest(sha256: [1]), to: current, at: now) }
        case .keepUnfinished:
            let next = try UnfinishedNote(base.half.id, in: current, .newNote, .soap, text: "half a sentence", savedAt: now + 1)
            return { try vault.keep(next) }
        case .discardUnfinished: return { try vault.discard(base.half) }
        case .discardPlan: return { try vault.discard(base.plan) }
        case .apart:
            let key = try vault.psychotherapyKey(passphrase: try VaultBase.passphrase("a word apart"))
            return { try vault.writePsychotherapyNote("Of his brother.", in: current, with: key, at: now) }
        case .passphrase:
            return {
                try vault.changePsychotherapyPassphrase(
                    from: try VaultBase.passphrase("a word apart"), to: try VaultBase.passphrase("another word"), cost: .interactive)
            }
        case .carried:
            try vault.discard(base.half)
            return { try vault.take(carried: base.carried) }
        case .take:
            var taking = try listed(vault, base)
            let wanted = base.shelf.fetch(try vault.wanted(taking, at: now), for: team.ada)
            return { try vault.take(wanted, into: &taking, at: now) }
        case .finish:
            var taking = try listed(vault, base)
            try vault.take(base.shelf.fetch(try vault.wanted(taking, at: now), for: team.ada), into: &taking, at: now)
            return { _ = try vault.finish(taking, at: now) }
        case .fillUp: return { try vault.fillUp(at: now) }
        case .handedIn: return { try vault.handedIn(base.waiting, at: now) }
        case .drawNext: return { try vault.drawNextHandIn(after: now) }
        case .newRoster:
            let practice = try team.practice(version: 2)
            return { try vault.use(practice) }
        case .rewrap: return { try vault.rewrap(at: now) }
        case .shred: return { try vault.shred(base.old, certainly: now, at: now) }
        case .keepContested: return { try vault.decide(on: base.contested, keep: true, at: now) }
        case .dropContested: return { try vault.decide(on: base.contested, keep: false, at: now) }
        }
    }

    private func listed(_ vault: Vault, _ base: VaultBase) throws -> Taking {
        var taking = Taking()
        try taking.list(base.shelf.outlines(for: base.team.ada))
        try taking.add(heads: base.shelf.heads)
        return taking
    }
}
