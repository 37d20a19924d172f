// Whose word on a case counts for a reader: by what they first had, and never by a date that its author chose.

import CaseFile
import Scheduling
import Sealing
import Sodium
import Testing
import Wire

@Suite struct KnownMembersTests {
    let ada: Person
    let ben: Person
    let ida: Person
    let carl: Person
    let zed: Person
    private let history: History
    private let start: Instant
    /// Ada opened the case and let Ben, Ida and Carl in.
    private let team: EntryID

    init() throws {
        (ada, ben, ida, carl, zed) = (try Person(1), try Person(2), try Person(3), try Person(4), try Person(5))
        history = try History(by: ada)
        for person in [ben, ida, carl] { history.write(try Self.add(person), by: ada) }
        team = try #require(history.entries.last?.id)
        start = history.now
    }

    private static func add(_ person: Person, _ role: MemberRole = .covering) throws -> CaseContent {
        .memberAdded(try MemberAdded(member: person.key, role: role))
    }

    private static func remove(_ person: Person) throws -> CaseContent { .memberRemoved(try MemberRemoved(member: person.key)) }

    private static func text() throws -> CaseContent { .goalSet(try GoalSet(statement: "Sleeps")) }

    /// - Parameter written: seconds after the case was shared.
    @discardableResult
    private func write(_ content: CaseContent, by person: Person, after causes: [EntryID], written: Int64) -> EntryID {
        history.append(
            History.entry(content, person, Set(causes), start + written, start + written, salt: history.entries.count))
    }

    /// - Parameter seen: seconds after the case was shared; what is not in it was here before.
    private func known(_ seen: [EntryID: Int64], to reader: Person, _ other: History? = nil) -> KnownMembers {
        let history = other ?? history
        let arrivals = history.entries.map { ($0.id, start + (seen[$0.id] ?? -1)) }
        return KnownMembers(
            history.entries, of: history.caseID, firstSeen: Dictionary(uniqueKeysWithValues: arrivals), reader: reader.key, absent: [])
    }

    private func members(_ known: KnownMembers, _ other: History? = nil) -> Set<SigningPublicKey> {
        let history = other ?? history
        let entries = history.entries.map { known.disbelieved[$0.id] == nil ? $0 : $0.doubted(.removed) }
        let state = CaseState(history.caseID, folding: entries, members: known)
        // What is sealed to and what is believed are one.
        #expect(Set(state.members.keys).isDisjoint(with: known.gone.keys))
        return Set(state.members.keys)
    }

    private func keys(_ people: Person...) -> Set<SigningPublicKey> { Set(people.map(\.key)) }

    // MARK: - Openings

    @Test(arguments: [true, false]) func theOpenerCannotBeginTheCaseAgain(_ comesTogether: Bool) throws {
        let work = write(try Self.text(), by: ben, after: [team], written: 60)
        let nonce = try CaseNonce(bytes: [UInt8](repeating: 1, count: CaseNonce.length))
        let again = CaseContent.opened(try CaseOpening(nonce: nonce, origin: .walkIn, mode: .alone, zone: .utc))
        let second = write(again, by: ada, after: [], written: -8 * 366 * 86_400)
        let known = known(comesTogether ? [:] : [second: 500], to: ben)
        #expect(Set(known.disbelieved.keys) == [second])
        #expect(members(known) == keys(ada, ben, ida, carl))
        let entries = history.entries.map { known.disbelieved[$0.id] == nil ? $0 : $0.doubted(.removed) }
        let state = CaseState(history.caseID, folding: entries, members: known)
        #expect(state.opening?.stamp.entry == history.opening && state.goals[work] != nil)
    }

    // MARK: - Removals

    @Test func aRemovalThatIsDatedBackTakesNobodysWork() throws {
        let work = write(try Self.text(), by: ada, after: [team], written: 1000)
        let blind = write(try Self.remove(ada), by: carl, after: [team], written: 1)
        let known = known([work: 1000, blind: 5000], to: ben)
        #expect(known.disbelieved.isEmpty)
        #expect(members(known) == keys(ben, ida, carl))
    }

    @Test func whoLeavesInGoodFaithBringsNobodyBack() throws {
        let removal = write(try Self.remove(ben), by: ada, after: [team], written: 60)
        let answer = write(try Self.add(ben, .responsible), by: ben, after: [team], written: 90)
        let leaving = write(try Self.remove(carl), by: carl, after: [answer], written: 120)
        let known = known([removal: 60, answer: 200, leaving: 200], to: ada)
        #expect(Set(known.disbelieved.keys) == [answer])
        #expect(members(known) == keys(ada, ida))
    }

    @Test func aSecondRemovalBringsNobodyIn() throws {
        let removal = write(try Self.remove(ben), by: ada, after: [team], written: 100)
        let accomplice = write(try Self.add(zed), by: ben, after: [team], written: 50)
        let second = write(try Self.remove(ben), by: carl, after: [accomplice], written: 500)
        let known = known([removal: 100, accomplice: 600, second: 600], to: ada)
        #expect(Set(known.disbelieved.keys) == [accomplice])
        #expect(members(known) == keys(ada, ida, carl))
    }

    @Test func aFastClockOfTheRemoverOpensNoDoor() throws {
        let removal = write(try Self.remove(ben), by: ada, after: [team], written: 700)
        let answer = write(try Self.add(zed), by: ben, after: [team], written: 100)
        #expect(members(known([removal: 100, answer: 300], to: ida)) == keys(ada, ida, carl))
    }

    @Test func whatWasDisbelievedStaysSoWhenTheyAreLetInAgain() throws {
        let removal = write(try Self.remove(ben), by: ada, after: [team], written: 60)
        let answer = write(try Self.add(zed), by: ben, after: [team], written: 50)
        let again = write(try Self.add(ben), by: ada, after: [removal], written: 600)
        let work = write(try Self.text(), by: ben, after: [again], written: 700)
        let known = known([removal: 60, answer: 300, again: 600, work: 700], to: ada)
        #expect(Set(known.disbelieved.keys) == [answer])
        #expect(members(known) == keys(ada, ben, ida, carl))
    }

    // MARK: - What comes together

    /// Whoever was let in earlier comes first, with whatever their word follows: also a change by somebody who came later, or by the removed one.
    @Test(arguments: [false, true]) func seniorityIsInherited(_ isOwnChange: Bool) throws {
        let between =
            isOwnChange
            ? write(try Self.add(ben, .supervising), by: ben, after: [team], written: 40)
            : write(try Self.add(ida, .supervising), by: ida, after: [team], written: 40)
        let removal = write(try Self.remove(ben), by: ada, after: [between], written: 100)
        let answer = write(try Self.remove(ada), by: ben, after: [team], written: 20)
        let late = known([between: 900, removal: 900, answer: 900], to: carl)
        #expect(members(late) == keys(ada, ida, carl))
        #expect(Set(late.disbelieved.keys) == [answer])
    }

    @Test func onesOwnWordComesFirst() throws {
        let removal = write(try Self.remove(ben), by: ada, after: [team], written: 60)
        let answer = write(try Self.remove(ada), by: ben, after: [team], written: 20)
        // Her other device was shown the answer earlier.
        #expect(members(known([answer: 100, removal: 200], to: ada)) == keys(ada, ida, carl))
    }

    @Test(arguments: [(80, true), (300, false)])
    func whatAMemberHadFollowedBeforeTheRemovalCounts(_ written: Int64, _ counts: Bool) throws {
        let removal = write(try Self.remove(ben), by: ada, after: [team], written: 100)
        let work = write(try Self.text(), by: ben, after: [team], written: 50)
        let witness = write(try Self.text(), by: carl, after: [work], written: written)
        let known = known([removal: 100, work: 400, witness: 400], to: ada)
        #expect(known.disbelieved[work] == nil ? counts : !counts)
        #expect(known.disbelieved[witness] == nil)
    }

    // MARK: - Leaving

    @Test func aCaseThatCameBackIsHandedOverAgain() throws {
        let other = try History(by: ada, nonce: 2)
        other.write(try Self.add(ben, .responsible), by: ada)
        other.write(try Self.remove(ada), by: ada)
        other.write(try Self.add(ada, .responsible), by: ben)
        other.write(try Self.remove(ben), by: ben)
        other.write(try Self.text(), by: ada)
        other.write(try Self.add(carl, .responsible), by: ada)
        other.write(try Self.remove(ada), by: ada)
        let known = known([:], to: carl, other)
        #expect(known.disbelieved.isEmpty)
        #expect(members(known, other) == keys(carl))
    }

    @Test func aSecondLeavingThatComesLaterTakesNothingBack() throws {
        let work = write(try Self.text(), by: ada, after: [team], written: 10)
        let leaving = write(try Self.remove(ada), by: ada, after: [work], written: 60)
        let second = write(try Self.remove(ada), by: ada, after: [team], written: 5)
        let known = known([work: 100, leaving: 100, second: 900], to: ben)
        #expect(Set(known.disbelieved.keys) == [second])
        #expect(members(known) == keys(ben, ida, carl))
    }

    /// One of the two may be a thief's, and nobody can tell which.
    @Test func twoLeavingsThatComeTogetherVouchForWhatBothHadSeenAlone() throws {
        let common = write(try Self.text(), by: ada, after: [team], written: 10)
        let one = write(try Self.text(), by: ada, after: [common], written: 20)
        let other = write(try Self.text(), by: ada, after: [common], written: 20)
        write(try Self.remove(ada), by: ada, after: [one], written: 60)
        write(try Self.remove(ada), by: ada, after: [other], written: 61)
        let known = known([:], to: ben)
        #expect(known.disbelieved[common] == nil)
        #expect(known.disbelieved[one] != nil && known.disbelieved[other] != nil)
        #expect(members(known) == keys(ben, ida, carl))
    }

    @Test func whoLeavesWithADateAheadIsHeardNoMore() throws {
        let leaving = write(try Self.remove(ben), by: ben, after: [team], written: 80_000)
        let work = write(try Self.text(), by: ben, after: [team], written: 500)
        let known = known([leaving: 60, work: 500], to: ada)
        #expect(known.disbelieved[work] != nil && known.gone[ben.key] == start + 60)
    }

    // MARK: - Heirs, supervisors

    @Test func anHeirWhoWasRemovedDoesNotComeBackByAnEarlierDate() throws {
        let heir = zed.inheriting
        let first = write(try Self.add(heir), by: heir, after: [history.opening], written: 100)
        let removal = write(try Self.remove(heir), by: carl, after: [first, team], written: 200)
        write(try Self.add(heir), by: heir, after: [history.opening], written: 50)
        #expect(members(known([first: 100, removal: 200], to: ida)) == keys(ada, ben, ida, carl))
        // Without any order of arrival the removal stands as well.
        #expect(!Set(history.state.members.keys).contains(heir.key))
    }

    @Test func aSupervisorWhoWasRemovedAnswersAsOneWhoNeverBelonged() throws {
        let intern = try Person(6, isIntern: true)
        let supervisor = try Person(7, supervises: [intern])
        let other = try History(by: intern, nonce: 3)
        other.write(try Self.add(supervisor, .supervising), by: intern)
        other.write(try Self.remove(supervisor), by: intern)
        let note = try other.writeDraft(by: intern)
        other.submit(note, by: intern)
        let answer = other.cosign(note, by: supervisor)
        let known = known([:], to: intern, other)
        #expect(known.disbelieved[answer] == nil)
        #expect(CaseState(other.caseID, folding: other.entries, members: known).notes[note]?.lock != nil)
    }
}
