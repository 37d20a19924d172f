// What a vault keeps of the records that it has verified: believed only where its own key sealed it, and judged anew by whatever is known now.

import CaseFile
import CaseVault
import Envelope
import Foundation
import GRDB
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct KeptVerdictTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    private func expectSame(_ left: Vault, _ right: Vault, at now: Instant) throws {
        let (first, second) = (try left.cases(at: now), try right.cases(at: now))
        #expect(first.map(\.number) == second.map(\.number))
        #expect(first.map(\.state) == second.map(\.state))
        #expect(try Set(left.search("elm", limit: .max, at: now)) == Set(right.search("elm", limit: .max, at: now)))
        #expect(try left.waiting(at: now) == right.waiting(at: now))
    }

    /// Two processes of one clinician and a colleague, in any order; then somebody opens the vault for the first time.
    @Test func aVaultThatWasOpenAllAlongShowsWhatIsOnTheDisk() throws {
        var random = SeededGenerator()
        var shelf = Shelf()
        let (open, ben) = ([try team.vault(team.ada), try team.vault(team.ada)], try team.vault(team.ben))
        var practice = try team.practice()
        var (cases, notes) = ([try open[0].walkIn("Sam")], [(caseID: CaseID, id: EntryID)]())
        for step in 1...48 {
            let moment = now + Int64(step) * 60
            let (vault, caseID) = (open[step % 2], cases[Int.random(in: cases.indices, using: &random)])
            do {
                switch Int.random(in: 0..<8, using: &random) {
                case 0: cases.append(try vault.walkIn("Person \(step)", at: moment))
                case 1, 2: notes.append((caseID, try vault.soap("Elm Street, \(step).", in: caseID, at: moment)))
                case 3:
                    guard let note = notes.randomElement(using: &random) else { continue }
                    try vault.sign(note.id, in: note.caseID, at: moment)
                case 4: try vault.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: moment)
                case 5: try vault.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: caseID, at: moment)
                case 6:
                    _ = try vault.synchronise(&shelf, as: team.ada, at: moment)
                    _ = try ben.synchronise(&shelf, as: team.ben, at: moment)
                    for shared in try ben.cases(at: moment) where shared.state.members[team.ben.id] != nil {
                        _ = try ben.soap("Elm Avenue, \(step).", in: shared.state.id, at: moment)
                    }
                    _ = try ben.synchronise(&shelf, as: team.ben, at: moment)
                    _ = try vault.synchronise(&shelf, as: team.ada, at: moment)
                default:
                    // Ben is revoked by one programme and, by mistake or not, back in the next.
                    let version = practice.facts.version + 1
                    practice = try team.practice(version: version, revoked: version.isMultiple(of: 2) ? [team.ben.id: moment] : [:])
                    for vault in open { try vault.use(practice) }
                }
            } catch VaultError.refused {
            } catch VaultError.noKey {}
            guard step.isMultiple(of: 8) else { continue }
            let fresh = try team.vault(team.ada, trusting: practice)
            for vault in open { try expectSame(vault, fresh, at: moment) }
        }
        #expect(try open[0].cases(at: now + Team.day).count == cases.count)
    }

    @Test func aRevocationThatIsLearnedLaterIsSeenInWhatWasBelieved() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn("Sam")
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.synchronise(&shelf, as: team.ben)
        let note = try ben.soap("Who had Ben's device then?", in: caseID, at: now + 5)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 5)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 100)
        #expect(try ada.state(of: caseID, at: now + 100).notes[note] != nil)
        let later = try team.practice(version: 2, revoked: [team.ben.id: now + 10])
        let again = try team.vault(team.ada, trusting: later)
        try ada.use(later)
        for vault in [ada, again] {
            let state = try vault.state(of: caseID, at: now + 200)
            #expect(state.notes[note] == nil)
            #expect(state.refused.contains { $0.id == note && $0.refusal == .signerRevoked })
        }
    }

    // MARK: - Whoever can write the disk

    private func disk<Value>(_ member: Member, _ body: (Database) throws -> Value) throws -> Value {
        let database = try DatabaseQueue(path: team.path(member) + "/vault")
        let value = try database.write(body)
        try database.close()
        return value
    }

    private func rows(_ member: Member) throws -> [Data: Data] {
        try disk(member) { database in
            let rows = try Row.fetchAll(database, sql: "SELECT name, value FROM log")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["name"], $0["value"]) })
        }
    }

    private func put(_ value: Data?, at name: Data) throws {
        try disk(team.ada) { (database) -> Void in
            guard let value else { return try database.execute(sql: "DELETE FROM log WHERE name = ?", arguments: [name]) }
            try database.execute(sql: "UPDATE log SET value = ? WHERE name = ?", arguments: [value, name])
        }
    }

    enum Planted: CaseIterable { case anotherRows, anotherVaults, oneOfMany }

    @Test(arguments: Planted.allCases) func aVerdictThatAnotherPlantedIsDamage(planted: Planted) throws {
        let vault = try team.vault(team.ada)
        for number in 0..<(planted == .oneOfMany ? 150 : 2) { _ = try vault.walkIn("Person \(number)") }
        _ = try team.vault(team.ben).walkIn("Max")
        let names = try rows(team.ada).keys.sorted { $0.lexicographicallyPrecedes($1) }
        let (own, others) = (try rows(team.ada), try rows(team.ben))
        let (name, another) = (try #require(names.last), try #require(names.first))
        let value = planted == .anotherVaults ? try #require(others.values.first) : try #require(own[another])
        try put(value, at: name)
        #expect(throws: VaultError.damaged) { try team.vault(team.ada) }
        try put(own[name], at: name)
        #expect(try team.vault(team.ada).cases(at: now).map(\.state) == vault.cases(at: now).map(\.state))
    }

    /// An older row says that a record was not handed in yet, or had other grants: it is handed in again, which is no harm.
    @Test func olderRowsThatArePutBackChangeNothingThatIsShown() throws {
        var shelf = Shelf()
        let vault = try team.vault(team.ada)
        let caseID = try vault.walkIn("Sam")
        try vault.sign(try vault.soap("Elm Street.", in: caseID), in: caseID, at: now)
        let before = try rows(team.ada)
        _ = try vault.synchronise(&shelf, as: team.ada)
        for (name, value) in try rows(team.ada) {
            if let older = before[name], older != value { try put(older, at: name) }
        }
        let again = try team.vault(team.ada)
        #expect(try again.cases(at: now).map(\.state) == vault.cases(at: now).map(\.state))
        #expect(try again.waiting(at: now) == 3)
        #expect(try again.synchronise(&shelf, as: team.ada).findings.isEmpty)
        #expect(try again.waiting(at: now) == 0)
    }

    @Test func aRowThatIsMissingIsReadFromTheServerAgain() throws {
        var shelf = Shelf()
        let vault = try team.vault(team.ada)
        let caseID = try vault.walkIn("Sam")
        let before = try rows(team.ada)
        let note = try vault.soap("Elm Street.", in: caseID)
        let name = try #require(try rows(team.ada).keys.first { before[$0] == nil })
        _ = try vault.synchronise(&shelf, as: team.ada)
        try put(nil, at: name)
        let again = try team.vault(team.ada)
        #expect(try again.state(of: caseID, at: now).notes[note] == nil)
        let report = try again.synchronise(&shelf, as: team.ada)
        #expect(report.new == 1 && report.findings.isEmpty)
        #expect(try again.cases(at: now).map(\.state) == vault.cases(at: now).map(\.state))
    }
}
