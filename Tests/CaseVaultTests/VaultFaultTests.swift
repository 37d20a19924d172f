// Each write to the disk fails in turn: the vault is what it was before or what it should become, and says so.

import CaseFile
import CaseVault
import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct VaultFaultTests {
    @Test(arguments: [false, true]) func aFailedWriteLeavesTheVaultAsItWasOrAsItShouldBe(dead: Bool) throws {
        FaultyDisk.install()
        let team = try Team()
        let caseID = try team.vault(team.ada).walkIn()
        var (expected, number, happened) = (0, 0, true)
        while happened {
            let vault = try team.vault(team.ada)
            FaultyDisk.arm(at: number, dead: dead, in: team.folder.url.lastPathComponent)
            var caught: (any Error)?
            do { _ = try vault.soap("note \(number)", in: caseID) } catch { caught = error }
            happened = FaultyDisk.disarm()
            let again = try team.vault(team.ada)
            let found = try again.state(of: caseID, at: Team.now)
            #expect(found.notes.count == expected + (caught == nil ? 1 : 0), "write \(number)")
            #expect(found.refused.isEmpty && found.waiting.isEmpty && found.heads.count == 1)
            if let caught { #expect(caught as? VaultError == .diskFull || caught as? VaultError == .storageFailed, "\(caught)") }
            if !happened { #expect(caught == nil) }
            // The same vault goes on, too.
            _ = try vault.soap("after \(number)", in: caseID)
            expected = try team.vault(team.ada).state(of: caseID, at: Team.now).notes.count
            number += 1
        }
        #expect(number > 3, "a note takes several writes")
    }
}
