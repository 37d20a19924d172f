// The same for every other step that changes a vault: each write fails in turn, the vault is what it was or what it should become, and the step can
// be taken again.

import CaseFile
import CaseVault
import Envelope
import Foundation
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Wire

extension VaultFaultTests {
    enum Step: String, CaseIterable, Sendable {
        case create, open, sign, share, take, handIn, rewrap, shred, decide, keep, discard, passphrase, carry
    }

    /// A vault in which one step is to be taken, as it lies on the disk.
    private struct Prepared {
        let folder: String
        let owner: VaultOwner
        let practice: Practice
        /// Takes the step.
        let take: (Vault) throws -> Void
        /// Whether it has been taken; `nil` for half of it where it consists of several changes.
        let isTaken: (Vault) throws -> Bool?

        func vault(in copy: String, creating: Bool = false) throws -> Vault {
            try Vault(in: copy, of: owner, trusting: practice, creating: creating)
        }
    }

    private static let now = Team.now
    private static let happened = Team.now - 8 * 366 * Team.day

    private func passphrase(_ text: String) throws -> SecretBytes {
        var bytes = Array(text.utf8)
        return try Passphrase.normalised(wiping: &bytes)
    }

    @Test(arguments: Step.allCases, [false, true]) func aFailedWriteOfAnyStepLeavesTheVaultWhole(step: Step, dead: Bool) throws {
        FaultyDisk.install()
        let team = try Team()
        let prepared = try prepare(step, team)
        var (number, happened) = (0, true)
        while happened {
            let copy = team.folder.path + "/\(step.rawValue)-\(number)"
            if FileManager.default.fileExists(atPath: prepared.folder) {
                try FileManager.default.copyItem(atPath: prepared.folder, toPath: copy)
            }
            // A vault that is there is opened before anything fails; one that is made is made while it does.
            let opened = step == .create ? nil : try prepared.vault(in: copy)
            FaultyDisk.arm(at: number, dead: dead, in: URL(filePath: copy).lastPathComponent)
            var caught: (any Error)?
            do {
                try prepared.take(try opened ?? prepared.vault(in: copy, creating: true))
            } catch { caught = error }
            happened = FaultyDisk.disarm()
            if let caught {
                #expect(happened)
                #expect(caught as? VaultError == .diskFull || caught as? VaultError == .storageFailed, "\(step) \(number): \(caught)")
            }
            let again = try prepared.vault(in: copy, creating: step == .create)
            let isTaken = try prepared.isTaken(again)
            if caught == nil { #expect(isTaken == true, "\(step) \(number)") }
            if isTaken != true { try prepared.take(again) }
            #expect(try prepared.isTaken(try prepared.vault(in: copy)) == true, "\(step) \(number)")
            number += 1
        }
        #expect(number > 2, "\(step) takes several writes")
    }

    private func prepare(_ step: Step, _ team: Team) throws -> Prepared {
        let now = Self.now
        let practice = try team.practice()
        var owner = try team.ada.owner()
        var take: (Vault) throws -> Void
        var isTaken: (Vault) throws -> Bool?
        if step != .create { _ = try team.vault(team.ada) }
        switch step {
        case .create:
            take = { _ in }
            isTaken = { try $0.cases(at: now).isEmpty }
        case .open:
            take = { _ = try $0.walkIn("Sam") }
            isTaken = { try !$0.cases(at: now).isEmpty }
        case .sign:
            let caseID = try team.vault(team.ada).walkIn("Sam")
            let note = try team.vault(team.ada).soap("Signed.", in: caseID)
            take = { _ = try $0.sign(note, in: caseID, at: now) }
            isTaken = { try $0.state(of: caseID, at: now).notes[note]?.lock != nil }
        case .share:
            let caseID = try team.vault(team.ada).walkIn("Sam")
            _ = try team.vault(team.ada).soap("Shared.", in: caseID)
            take = { try $0.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now) }
            isTaken = { try $0.state(of: caseID, at: now).members[team.ben.id] != nil }
        case .take:
            var shelf = Shelf()
            let ben = try team.vault(team.ben)
            let caseID = try ben.walkIn("Sam")
            try ben.write(.memberAdded(MemberAdded(member: team.ada.id, role: .covering)), in: caseID, at: now)
            _ = try ben.synchronise(&shelf, as: team.ben)
            let full = shelf
            take = { vault in
                let report = try vault.look(at: full, as: team.ada)
                #expect(report.findings.isEmpty)
            }
            isTaken = {
                guard let state = try? $0.state(of: caseID, at: now) else { return false }
                return try state.waiting.isEmpty && state.members.count == 2 && !$0.cases(at: now).isEmpty ? true : nil
            }
        case .handIn:
            _ = try team.vault(team.ada).walkIn("Sam")
            take = { try $0.handedIn(try $0.handIn(at: now), at: now) }
            isTaken = { try $0.waiting(at: now) == 0 }
        case .rewrap:
            let caseID = try team.vault(team.ada).walkIn("Sam")
            _ = try team.vault(team.ada).soap("Wrapped anew.", in: caseID)
            let fresh = try SealingKey.random()
            owner = try VaultOwner(clinician: team.ada.id, device: team.ada.device, subkeys: [fresh, team.ada.subkey], key: team.ada.key)
            take = { vault in
                let left = try vault.rewrap(at: now)
                #expect(left == 0)
            }
            isTaken = { try $0.subkeysInUse == [fresh.publicKey] }
        case .shred:
            var shelf = Shelf()
            let ada = try team.vault(team.ada)
            let caseID = try ada.openCase(.walkIn, zone: ZoneID(newYork), happened: Self.happened, at: now).state.id
            try ada.keep(UnfinishedNote(in: caseID, .newNote, .soap, text: "half a thought", savedAt: now))
            _ = try ada.synchronise(&shelf, as: team.ada)
            // Also where the write-ahead log was not emptied the first time, it is the second.
            take = { vault in
                if try !vault.cases(at: now).isEmpty { try vault.shred(caseID, certainly: now, at: now) }
                try vault.forgetDeleted()
            }
            isTaken = { try $0.cases(at: now).isEmpty && $0.unfinished(at: now).isEmpty && $0.handIn(at: now).tombstones.count == 1 }
        case .decide:
            var shelf = Shelf()
            let ada = try team.vault(team.ada)
            let caseID = try ada.walkIn("Sam")
            try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
            _ = try ada.synchronise(&shelf, as: team.ada)
            for upload in shelf.uploads.values {
                let tombstone = RecordTombstone(of: upload.core, by: team.ben.device.publicKey)
                try shelf.take(HandIn(tombstones: [try DeviceSigned(tombstone, by: team.ben.device)]), from: team.ben)
            }
            #expect(try ada.synchronise(&shelf, as: team.ada).contested == 2)
            take = { try $0.decide(on: caseID, keep: false, at: now) }
            isTaken = { try $0.cases(at: now).isEmpty }
        case .keep:
            let caseID = try team.vault(team.ada).walkIn("Sam")
            let note = try UnfinishedNote(in: caseID, .newNote, .soap, text: "half a thought", savedAt: now)
            take = { try $0.keep(note) }
            isTaken = { try $0.unfinished(at: now) == [note] }
        case .discard:
            let caseID = try team.vault(team.ada).walkIn("Sam")
            let note = try UnfinishedNote(in: caseID, .newNote, .soap, text: "half a thought", savedAt: now)
            try team.vault(team.ada).keep(note)
            take = { try $0.discard(note) }
            isTaken = { try $0.unfinished(at: now).isEmpty }
        case .passphrase:
            _ = try team.vault(team.ada).psychotherapyKey(passphrase: passphrase("a word apart"), cost: .interactive)
            take = { try $0.changePsychotherapyPassphrase(from: passphrase("a word apart"), to: passphrase("another"), cost: .interactive) }
            isTaken = { vault in
                if (try? vault.psychotherapyKey(passphrase: passphrase("another"))) != nil { return true }
                _ = try vault.psychotherapyKey(passphrase: passphrase("a word apart"))
                return false
            }
        case .carry:
            let other = try Vault(in: team.folder.path + "/other", of: owner, trusting: practice, creating: true)
            let caseID = try other.walkIn("Sam")
            try other.keep(UnfinishedNote(in: caseID, .newNote, .soap, text: "half a thought", savedAt: now))
            let carried = try other.carried(at: now).sealed
            take = { try $0.take(carried: carried) }
            isTaken = { try $0.cases(at: now).count == 1 && $0.unfinished(at: now).count == 1 }
        }
        return Prepared(folder: team.path(team.ada), owner: owner, practice: practice, take: take, isTaken: isTaken)
    }
}
