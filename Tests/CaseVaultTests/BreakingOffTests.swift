// Synchronising that breaks off and goes on: nothing is fetched twice, nothing lost, and what arrived without an answer is no harm.

import CaseFile
import CaseVault
import Sealing
import ServiceAPI
import TestSupport
import Testing
import Wire

@Suite struct BreakingOffTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    @Test func aLookThatBreaksOffAfterEachRecordGoesOnWithTheNext() throws {
        var shelf = Shelf()
        let vault = try team.vault(team.ada)
        for number in 0..<3 {
            let caseID = try vault.walkIn("Person \(number)")
            for note in 0..<2 { try vault.sign(try vault.soap("Elm Street, \(note).", in: caseID), in: caseID, at: now) }
        }
        _ = try vault.synchronise(&shelf, as: team.ada)
        var left = shelf.uploads.count
        func opened() throws -> Vault {
            try Vault(in: team.folder.path + "/second", of: team.ada.owner(), trusting: team.practice(), creating: true)
        }
        func begun() throws -> Taking {
            var taking = Taking()
            try taking.list(shelf.outlines(for: team.ada))
            try taking.add(heads: shelf.heads)
            return taking
        }
        while left > 0 {
            // Each time as if the process had ended.
            let second = try opened()
            var taking = try begun()
            let wanted = try second.wanted(taking, at: now)
            #expect(wanted.count == left)
            try second.take(shelf.fetch(Array(wanted.prefix(1)), for: team.ada), into: &taking, at: now)
            left -= 1
        }
        let second = try opened()
        #expect(try second.finish(try begun(), at: now).findings.isEmpty)
        #expect(try second.cases(at: now).map(\.state) == vault.cases(at: now).map(\.state))
        #expect(try second.cases(at: now).map(\.number) == [1, 2, 3])
        #expect(try second.waiting(at: now) == 0)
    }

    @Test func handingInWhoseAnswersAreLostIsRepeatedWithoutHarm() throws {
        var shelf = Shelf()
        let vault = try team.vault(team.ada)
        let caseID = try vault.walkIn("Sam")
        for number in 0..<6 { _ = try vault.soap("Elm Street, \(number).", in: caseID) }
        var (answers, left) = (0, 7)
        while true {
            let next = try vault.handIn(limit: 2, at: now)
            guard !next.isEmpty else { break }
            try shelf.take(next, from: team.ada)
            answers += 1
            // Every other answer is lost, and with it the process.
            #expect(try team.vault(team.ada).waiting(at: now) == left)
            guard answers.isMultiple(of: 2) else { continue }
            try vault.handedIn(next, at: now)
            left -= next.uploads.count
        }
        #expect(answers == 8 && left == 0)
        #expect(shelf.uploads.count == 7 && shelf.grants.values.allSatisfy { $0.count == 1 })
        #expect(try vault.synchronise(&shelf, as: team.ada).findings.isEmpty)
    }
}
