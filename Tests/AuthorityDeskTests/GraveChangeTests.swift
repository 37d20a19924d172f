// What a signer looks at twice: keys to which check-ins are sealed, and rules that protect officers.

import Localization
import Policies
import Sodium
import Testing
import Trust
import Wire

@testable import AuthorityDesk

struct GraveChangeTests {
    private let texts = Texts(.english)
    private let later = TestProgramme.now + 86_400

    /// Whoever holds both private halves reads the answers of the round: no such key is signed unseen, of a new round neither.
    @Test func aRoundsKeysAreShownToTheSigner() throws {
        let plan = try TestProgramme()
        let desk = try plan.desk()
        let rounds = desk.trusted.rounds.body
        let shown = Outline.of(rounds).lines(texts)
        for request in [plan.department, plan.provider] {
            let brought = request.outline.lines(texts).joined(separator: "\n")
            for round in rounds.checkIns {
                let named = request.role == .department ? round.departmentKey : round.providerKey
                let key = Base64URL.encode(named.bytes)
                #expect(shown.contains { $0.hasSuffix(": \(key)") }, "\(round.period)")
                #expect(brought.contains("\(round.period) \(key)"), "\(round.period)")
            }
        }

        let last = try #require(rounds.checkIns.last)
        let (department, provider) = (try SealingKey.random().publicKey, try SealingKey.random().publicKey)
        let added = CheckInRound(
            period: last.period.next, tokenKeys: [CellKey(cell: rounds.cells[0].name, key: try TestProgramme.tokenKey(5))],
            departmentKey: department, providerKey: provider)
        let new = try changes(rounds.checkIns + [added], desk)
        let sentence = try #require(
            new.map(\.sentence).first { $0.hasPrefix("Rounds, Check-ins are sealed to: new: Round: \(added.period); ") })
        for key in [department, provider] { #expect(sentence.contains(Base64URL.encode(key.bytes))) }

        let altered = CheckInRound(
            period: last.period, tokenKeys: last.tokenKeys, departmentKey: last.departmentKey, providerKey: provider)
        let (before, after) = (Base64URL.encode(last.providerKey.bytes), Base64URL.encode(provider.bytes))
        let place = "Rounds, Check-ins are sealed to, \(last.period), Key of the provider side"
        let other = try changes(rounds.checkIns.dropLast() + [altered], desk)
        #expect(other.contains(Change(sentence: "\(place): \(before) becomes \(after)", isGrave: true)))
    }

    /// Since the bundle of a desk, with other check-in rounds.
    private func changes(_ checkIns: [CheckInRound], _ desk: DeskBundle) throws -> [Change] {
        let rounds = desk.trusted.rounds.body
        let other = try Rounds(
            programme: rounds.programme, version: 2, issued: later, expires: rounds.expires, cells: rounds.cells,
            bookingPeriods: rounds.bookingPeriods, checkIns: checkIns)
        var bundle = desk.trusted.bundle
        bundle.rounds = SignedDocument(other).blob
        return try ProgrammeDraft(bundle, file: "").changes(since: try ProgrammeDraft(desk.trusted.bundle, file: ""), texts)
    }

    private func signed() throws -> PolicyRules {
        var rules = PolicyRules.preset
        rules.cells = [
            PolicyCell(name: try CellName("towns"), departments: [try DepartmentName("Millbrook"), try DepartmentName("Eastport")]),
            PolicyCell(name: try CellName("hill"), departments: [try DepartmentName("Chapel Hill")]),
        ]
        rules.crisisResources = [try Self.line("County", "860-555-0111")]
        rules.pilot = try Span(start: later, end: later + 300 * 86_400)
        return rules
    }

    private static func line(_ name: String, _ contact: String, verified: Instant? = nil) throws -> CrisisResource {
        try CrisisResource(name: name, contact: contact, note: "", verified: verified)
    }

    private func changes(_ rules: PolicyRules, since old: PolicyRules? = nil) throws -> [Change] {
        func outline(_ rules: PolicyRules) -> Outline {
            var outline = Outline()
            outline.add(rules)
            return outline
        }
        return outline(rules).changes(since: outline(try old ?? signed()), texts, within: [])
    }

    /// Each rule for itself, and beside a change that weakens nothing.
    @Test func aWeakenedRuleIsLookedAtTwice() throws {
        let weakenings: [(String, (inout PolicyRules) throws -> Void)] = [
            ("Limits of confidentiality: us-ct, 3 becomes us-ct, 2", { $0.limits = LimitsReference(id: "us-ct", version: 2) }),
            ("Limits of confidentiality: us-ct, 3 becomes us-federal, 2", { $0.limits = .federal }),
            (
                "Cells, towns, Departments: Millbrook, Eastport becomes Millbrook",
                { $0.cells[0] = PolicyCell(name: try CellName("towns"), departments: [try DepartmentName("Millbrook")]) }
            ),
            ("Cells: no longer: hill", { $0.cells.removeLast() }),
            (
                "Cells: new: Name: mill",
                { $0.cells.append(PolicyCell(name: try CellName("mill"), departments: [try DepartmentName("Mill")])) }
            ),
            (
                "Further lines of the crisis card, County, Contact: 860-555-0111 becomes 860-555-0666",
                { $0.crisisResources[0] = try Self.line("County", "860-555-0666") }
            ),
            (
                "Further lines of the crisis card: new: Name: Chaplain",
                { $0.crisisResources.append(try Self.line("Chaplain", "860-555-0777")) }
            ),
            ("Further lines of the crisis card: ", { $0.crisisResources = [] }),
            ("Follow-ups, in hours after a session: 24, 168 becomes 2159, 2160", { $0.care.followUpHours = [2159, 2160] }),
            ("Follow-ups, in hours after somebody did not come: 24 becomes 2160", { $0.care.noShowHours = [2160] }),
            ("Formats of notes: ", { $0.care.noteFormats = [.contact] }),
            ("The pilot begins: ", { $0.pilot = try Span(start: later + 40 * 86_400, end: later + 300 * 86_400) }),
            ("The pilot ends: ", { $0.pilot = try Span(start: later, end: later + 40 * 86_400) }),
            ("Questions of a check-in: stress, stressors, safety becomes stress", { $0.questions = CheckInQuestions([.stress]) }),
            ("Questions of a check-in: new: From: ", { $0.questions = $0.questions.asking([.stress], from: later + 200 * 86_400) }),
        ]
        for (start, weaken) in weakenings {
            var rules = try signed()
            rules.tokensPerQuarter -= 1
            try weaken(&rules)
            let told = try #require(try changes(rules).first { $0.sentence.hasPrefix(start) }, "\(start)")
            #expect(told.isGrave, "\(told.sentence)")
        }
    }

    @Test func oneOfTwoLinesOfOneNameDoesNotGoUnseen() throws {
        var (both, one) = (try signed(), try signed())
        both.crisisResources = [try Self.line("County", "860-555-0111"), try Self.line("County", "860-555-0222")]
        #expect(try changes(both, since: both).isEmpty)
        for left in both.crisisResources {
            one.crisisResources = [left]
            let told = try changes(one, since: both)
            #expect(
                told.contains { $0.isGrave && $0.sentence.hasPrefix("Further lines of the crisis card: no longer: Name: County; ") },
                "\(told.map(\.sentence))")
        }
    }

    /// What is loud every time is read by nobody.
    @Test func anotherLookAtANumberIsNotLookedAtTwice() throws {
        var rules = try signed()
        rules.tokensPerQuarter -= 1
        rules.crisisResources = [try Self.line("County", "860-555-0111", verified: later)]
        let found = try changes(rules)
        #expect(found.count == 2 && found.allSatisfy { !$0.isGrave }, "\(found.map(\.sentence))")
    }
}
