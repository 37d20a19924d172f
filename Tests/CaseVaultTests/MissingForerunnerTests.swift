// A record that some have and others will never get: what a member followed in good faith holds up nobody.

import CaseFile
import CaseVault
import Envelope
import Sealing
import ServiceAPI
import Sodium
import Testing
import Wire

@Suite struct MissingForerunnerTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    private func add(_ member: Member) throws -> CaseContent { .memberAdded(try MemberAdded(member: member.id, role: .covering)) }

    private func goal(_ text: String) throws -> CaseContent { .goalSet(try GoalSet(statement: text)) }

    private func reference(_ entry: EntryID, _ shelf: Shelf) throws -> CoreReference {
        try #require(shelf.uploads.values.map(\.core.reference).first { EntryID($0.core) == entry })
    }

    /// Ada's case, with Ben and Eve, that both have seen.
    private func shared(_ ada: Vault, _ shelf: inout Shelf) throws -> (caseID: CaseID, start: CoreReference) {
        let caseID = try ada.walkIn("Sam")
        try ada.write(add(team.ben), in: caseID, at: now)
        let last = try ada.write(add(team.eve), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        return (caseID, try reference(last, shelf))
    }

    /// By Ben, at the department side.
    private func destroyed(_ x: CoreReference, _ shelf: inout Shelf) throws {
        let record = try #require(shelf.uploads.first { $0.value.core.reference == x })
        let tombstone = RecordTombstone(of: record.value.core, by: team.ben.device.publicKey)
        try shelf.take(HandIn(tombstones: [DeviceSigned(tombstone, by: team.ben.device)]), from: team.ben)
    }

    /// Ada followed it, directly or behind what Ben wrote for everybody, and then removed him.
    @Test(arguments: [true, false]) func whatWasDestroyedForOneAloneHoldsUpNobody(_ isBehindAnother: Bool) throws {
        var shelf = Shelf()
        let (ada, eve) = (try team.vault(team.ada), try team.vault(team.eve))
        let (caseID, start) = try shared(ada, &shelf)
        _ = try eve.synchronise(&shelf, as: team.eve, at: now + 5)
        let ben = MemberForger(member: team.ben)
        let x = try ben.hand(goal("For Ada alone."), in: caseID, after: [start], to: [team.ada], at: now + 10, to: &shelf)
        if isBehindAnother {
            try ben.hand(goal("For both."), in: caseID, after: [x], to: [team.ada, team.eve], at: now + 11, to: &shelf)
        }
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 15)
        try destroyed(x, &shelf)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 30)
        let note = try ada.soap("After it.", in: caseID, at: now + 60)
        try ada.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: caseID, at: now + 70)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 80)
        // Whoever was there, and whoever comes later, the same.
        try ada.write(add(team.ida), in: caseID, at: now + 90)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 100)
        let ida = try team.vault(team.ida)
        for (vault, member) in [(eve, team.eve), (ida, team.ida)] {
            let report = try vault.synchronise(&shelf, as: member, at: now + 120)
            let state = try vault.state(of: caseID, at: now + 120)
            #expect(state.waiting.isEmpty)
            #expect(state.notes[note] != nil && state.goals.count == (isBehindAnother ? 1 : 0))
            #expect(Set(state.members.keys) == [team.ada.id, team.eve.id, team.ida.id])
            // That it is missing is not kept quiet.
            #expect(report.findings.contains { if case .missing(x, namedBy: _) = $0 { true } else { false } })
            // What Eve writes goes to nobody who was removed.
            let own = try vault.soap("By \(member.id)", in: caseID, at: now + 130)
            _ = try vault.synchronise(&shelf, as: member, at: now + 140)
            let readers = shelf.grants.values.joined().filter { EntryID($0.body.core) == own }.flatMap(\.body.fetchers)
            #expect(Set(readers) == [team.ada.id, team.eve.id, team.ida.id])
        }
    }

    /// Ada removed Ben, behind a record that was destroyed; then, or at once, Ben removes Ada.
    @Test(arguments: [true, false]) func whoWasRemovedDoesNotTakeItBackByRemovingTheRemover(_ comesLater: Bool) throws {
        var shelf = Shelf()
        let (ada, eve) = (try team.vault(team.ada), try team.vault(team.eve))
        let (caseID, start) = try shared(ada, &shelf)
        _ = try eve.synchronise(&shelf, as: team.eve, at: now + 5)
        let ben = MemberForger(member: team.ben)
        let x = try ben.hand(goal("For Ada alone."), in: caseID, after: [start], to: [team.ada], at: now + 10, to: &shelf)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 15)
        try destroyed(x, &shelf)
        try ada.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: caseID, at: now + 60)
        let note = try ada.soap("After it.", in: caseID, at: now + 70)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 80)
        if comesLater { _ = try eve.synchronise(&shelf, as: team.eve, at: now + 90) }
        let removal = CaseContent.memberRemoved(try MemberRemoved(member: team.ada.id))
        try ben.hand(removal, in: caseID, after: [start], to: [team.eve], at: now + 20, to: &shelf)
        _ = try eve.synchronise(&shelf, as: team.eve, at: now + 100)
        let state = try eve.state(of: caseID, at: now + 100)
        #expect(Set(state.members.keys) == [team.ada.id, team.eve.id])
        #expect(state.waiting.isEmpty && state.notes[note] != nil)
    }

    /// Ben's device is not known here yet: that is no record that never came.
    @Test func whatAnUnknownDeviceWroteIsStillWaitedFor() throws {
        var shelf = Shelf()
        let (eve, ben) = (try team.vault(team.eve), try team.vault(team.ben))
        let ada = try team.vault(team.ada, trusting: team.practice(without: team.ben))
        let caseID = try eve.walkIn("Sam")
        try eve.write(add(team.ben), in: caseID, at: now)
        try eve.write(add(team.ada), in: caseID, at: now)
        _ = try eve.synchronise(&shelf, as: team.eve)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 10)
        try ben.write(.legalHoldSet(LegalHoldSet(reason: "A subpoena.")), in: caseID, at: now + 20)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 20)
        _ = try eve.synchronise(&shelf, as: team.eve, at: now + 30)
        let note = try eve.soap("After it.", in: caseID, at: now + 40)
        _ = try eve.synchronise(&shelf, as: team.eve, at: now + 40)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 50)
        let before = try ada.state(of: caseID, at: now + 50)
        #expect(before.waiting.map(\.id) == [note] && !before.isOnLegalHold)
        try ada.use(try team.practice(version: 2))
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        let after = try ada.state(of: caseID, at: now + 60)
        #expect(after.waiting.isEmpty && after.notes[note] != nil && after.isOnLegalHold)
    }

    /// Ben names what nobody believes any more, shown to Ada alone: Ada's device waits for nothing there, and neither does Eve's.
    @Test func whatIsNotBelievedAndWasFollowedHoldsUpNobody() throws {
        var shelf = Shelf()
        let (ada, eve) = (try team.vault(team.ada), try team.vault(team.eve))
        let (caseID, _) = try shared(ada, &shelf)
        try ada.write(add(team.ida), in: caseID, at: now + 10)
        let removal = try ada.write(.memberRemoved(MemberRemoved(member: team.ida.id)), in: caseID, at: now + 20)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 20)
        _ = try eve.synchronise(&shelf, as: team.eve, at: now + 20)
        let ida = MemberForger(member: team.ida)
        let x = try ida.hand(
            goal("By who was removed."), in: caseID, after: [reference(removal, shelf)], to: [team.ada], at: now + 30, to: &shelf)
        try MemberForger(member: team.ben).hand(
            goal("Follows it."), in: caseID, after: [x], to: [team.ada, team.eve], at: now + 40, to: &shelf)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 50)
        let note = try ada.soap("Follows Ben.", in: caseID, at: now + 60)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        _ = try eve.synchronise(&shelf, as: team.eve, at: now + 70)
        let state = try eve.state(of: caseID, at: now + 70)
        #expect(state.waiting.isEmpty && state.notes[note] != nil && state.goals.map(\.content.statement.value) == ["Follows it."])
    }

    /// What its author alone follows, and who does not belong to the case.
    @Test func whatNobodyElseFollowedGoesOnWaiting() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let (caseID, start) = try shared(ada, &shelf)
        let ben = MemberForger(member: team.ben)
        let first = try ben.hand(goal("Waits."), in: caseID, after: [start, ben.nothing()], to: [team.ada], at: now + 10, to: &shelf)
        try ben.hand(goal("Waits too."), in: caseID, after: [first], to: [team.ada], at: now + 20, to: &shelf)
        // By who does not belong to the case.
        let ida = MemberForger(member: team.ida)
        try ida.hand(goal("Stranger."), in: caseID, after: [first], to: [team.ada], at: now + 30, to: &shelf)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 40)
        let state = try ada.state(of: caseID, at: now + 40)
        #expect(state.waiting.count == 3 && state.goals.isEmpty)
    }

    /// Seventy colleagues, each with an end that nobody followed: the next entry names those whom it can.
    @Test func moreEndsThanARecordCanNameHoldUpNobody() throws {
        var shelf = Shelf()
        let crowd = try (0..<70).map { _ in try Member() }
        let ada = try team.vault(team.ada, trusting: team.practice(crowd: crowd))
        let (caseID, start) = try shared(ada, &shelf)
        let ben = MemberForger(member: team.ben)
        var last = start
        for each in crowd { last = try ben.hand(add(each), in: caseID, after: [last], to: [team.ada], at: now + 10, to: &shelf) }
        for each in crowd {
            try MemberForger(member: each).hand(goal("End."), in: caseID, after: [last], to: [team.ada], at: now + 20, to: &shelf)
        }
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 30)
        #expect(try ada.state(of: caseID, at: now + 30).goals.count == 70)
        try ada.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: caseID, at: now + 40)
        let note = try ada.soap("Goes on.", in: caseID, at: now + 50)
        let state = try ada.state(of: caseID, at: now + 50)
        #expect(state.members[team.ben.id] == nil && state.notes[note] != nil && state.refused.isEmpty)
    }
}
