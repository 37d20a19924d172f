// Departments, cells and rules after founding: with the sponsor's signature, in plain words, and nobody gets two cards.

import Localization
import Policies
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

struct AmendmentTests {
    private static let later = TestProgramme.now + 40 * 86_400
    private let plan: TestProgramme
    private let old: DeskBundle

    init() throws {
        plan = try TestProgramme()
        old = try plan.desk()
    }

    private func file(_ changes: [(String, String)], policy: String = "") throws -> ProgrammeFile {
        let yaml = changes.reduce(TestProgramme.yaml) { $0.replacing($1.0, with: $1.1) }
        return try ProgrammeFile(yaml: yaml + (policy.isEmpty ? "" : "\npolicy: { \(policy) }"), file: "programme.yaml")
    }

    private func amended(_ file: ProgrammeFile) throws -> TrustedProgramme {
        let bundle = try old.amending(planned: file, key: plan.clinical, now: Self.later)
        let pins = try TrustEvaluator.firstContact(old.trusted.bundle, programme: old.trusted.id, now: TestProgramme.now).pins
        let signed = (try? bundle.signed(by: plan.sponsor, file: "")) ?? bundle
        return try TrustEvaluator.accept(signed, pins: pins, now: Self.later).programme
    }

    /// The newest questions are the same; what a round before them asks is not. A signer is told.
    @Test func whatARoundAsksDoesNotChangeUnseen() {
        func outline(_ questions: CheckInQuestions) -> Outline {
            var rules = PolicyRules.preset
            rules.questions = questions
            var outline = Outline()
            outline.add(rules)
            return outline
        }
        let texts = Texts(.english)
        let signed = CheckInQuestions.all.asking([.stress], from: Self.later)
        for other in [
            CheckInQuestions.all.asking([.stress], from: Self.later - 40 * 86_400),
            CheckInQuestions([.stress, .safety]).asking([.stress], from: Self.later),
        ] {
            #expect(other.newest == signed.newest)
            #expect(!outline(other).changes(since: outline(signed), texts, within: []).isEmpty)
        }
        #expect(outline(signed).changes(since: outline(signed), texts, within: []).isEmpty)
    }

    @Test func aChangedRuleIsANewPolicyAndNothingElse() throws {
        let planned = try file([], policy: "booking_retention_days: 14, tokens_per_quarter: 8")
        let bundle = try old.amending(planned: planned, key: plan.clinical, now: Self.later)
        // The old policy holds until the sponsor has signed: a half-signed bundle is believed by nobody.
        #expect(throws: TrustError(.thresholdNotMet, .policy)) {
            try TrustEvaluator.firstContact(bundle, programme: old.trusted.id, now: Self.later)
        }
        let trusted = try amended(planned)
        #expect(trusted.rules.bookingRetentionDays == 14)
        #expect(trusted.rules.tokensPerQuarter == 8)
        #expect(trusted.policy.body.version == 2)
        #expect((trusted.roster, trusted.rounds) == (old.trusted.roster, old.trusted.rounds))
        #expect(throws: DeskError(.nothingChanged)) { try old.amending(planned: plan.file, key: plan.clinical, now: Self.later) }
    }

    /// Whatever the day on which it is signed: a round that runs, or begins before every device can have heard, asks what it asked.
    @Test func aChangeOfQuestionsHoldsFromARoundToCome() throws {
        let planned = try file([], policy: "questions: [stress]")
        let quarter = PeriodID(containing: Self.later)
        for (moment, first) in [
            (quarter.start, quarter.next), (quarter.end - 28 * 86_400 - 1, quarter.next), (quarter.end - 28 * 86_400, quarter.next.next),
            (quarter.end - 1, quarter.next.next),
        ] {
            let bundle = try old.amending(planned: planned, key: plan.clinical, now: moment)
            let questions = try Unverified<PolicyDocument>(bundle.policy).forItsSigner.body.rules.questions
            #expect(questions.newest == [.stress])
            #expect(questions.asked(inRoundBeginning: first.start) == [.stress])
            #expect(questions.asked(inRoundBeginning: first.start - 1) == QuestionName.allCases)
        }
        #expect(try amended(planned).rules.questions.changes.count == 1)
        // Signing the same once more changes nothing.
        #expect(throws: DeskError(.nothingChanged)) {
            let bundle = try old.amending(planned: planned, key: plan.clinical, now: Self.later).signed(by: plan.sponsor, file: "")
            _ = try DeskBundle(bundle, file: "", now: Self.later).amending(planned: planned, key: plan.clinical, now: Self.later + 86_400)
        }
    }

    @Test func aNewDepartmentGetsItsCardsAndNoCheckInsBeforeTheNextYear() throws {
        let line = "  - { name: Chapel Hill, officers: 9, cell: hill }"
        let planned = try file([(line, line + "\n  - { name: Harbor, officers: 80, cell: harbor }")])
        #expect(throws: DeskError(.departmentNew)) { try old.certifying([], planned: planned, key: plan.clinical, now: Self.later) }
        let trusted = try amended(planned)
        #expect(trusted.departments.map(\.text) == ["Millbrook", "Eastport", "Chapel Hill", "Harbor"])
        #expect(trusted.rules.cell(of: try DepartmentName("Harbor"))?.text == "harbor")
        #expect(trusted.clinicians.first?.departments.last?.text == "Harbor")
        #expect(trusted.rounds.body.checkIns == old.trusted.rounds.body.checkIns)

        let harbor = try CellName("harbor")
        let desk = try DeskBundle(trusted.bundle, file: "", now: Self.later)
        let cards = try desk.addingCards(80, to: harbor, newOfficers: 80, tool: nil, key: plan.clinical, now: Self.later)
        let present = PeriodID(containing: Self.later)
        let end = try #require(old.trusted.rounds.body.cells.first?.years.first?.last)
        #expect((cards.batch.register.first, cards.batch.register.last) == (present, end))
        #expect(throws: Never.self) { try DeskBundle(cards.bundle, file: "", now: Self.later) }

        let autumn = RenewalTests.autumn
        let quarter = PeriodID(containing: autumn)
        let renewed = try DeskBundle(cards.bundle, file: "", now: autumn).renewing(
            planned: planned, department: try plan.request(.department, from: quarter),
            provider: try plan.request(.provider, from: quarter),
            key: plan.clinical, now: autumn)
        let rounds = try Unverified<Rounds>(renewed.bundle.rounds).forItsSigner.body
        #expect(rounds.checkIn(quarter)?.tokenKeys.map(\.cell.text) == ["towns"])
        #expect(rounds.checkIn(quarter.next)?.tokenKeys.map(\.cell.text) == ["towns", "harbor"])
    }

    @Test func aCellThatLosesADepartmentNeedsAnotherName() throws {
        let eastport = "  - { name: Eastport, officers: 90, cell: towns }"
        #expect(throws: DeskError(.cellShrinks)) {
            try amended(try file([(eastport, eastport.replacing("towns", with: "hill"))]))
        }
        let planned = try file([
            (eastport, eastport.replacing("towns", with: "east")), ("officers: 24, cell: towns", "officers: 24, cell: mill"),
        ])
        let trusted = try amended(planned)
        // Their officers hold cards of the old cell: the new ones get none for the same quarters, and no check-ins.
        #expect(trusted.rounds.body.cells.map(\.name.text) == ["mill", "east", "hill"])
        #expect(trusted.rounds.body.cells.map { $0.years.map(\.officers) } == [[0], [0], [9]])
        #expect(trusted.rounds.body.checkIns.isEmpty)
        let autumn = RenewalTests.autumn
        let quarter = PeriodID(containing: autumn)
        let renewed = try DeskBundle(trusted.bundle, file: "", now: autumn).renewing(
            planned: planned, department: try plan.request(.department, from: quarter),
            provider: try plan.request(.provider, from: quarter),
            key: plan.clinical, now: autumn)
        #expect(renewed.cards.allSatisfy { $0.register.first == quarter.next })
    }

    @Test func aHigherMinimumEndsCheckInsOfCellsThatAreTooSmall() throws {
        #expect(try amended(try file([], policy: "minimum_batch: 114")).rounds == old.trusted.rounds)
        let trusted = try amended(try file([], policy: "minimum_batch: 115"))
        #expect(trusted.rounds.body.checkIns.isEmpty)
        #expect(trusted.rounds.body.bookingPeriods == old.trusted.rounds.body.bookingPeriods)
    }

    @Test func aClinicianOutsideTheFileLosesADepartmentThatIsGone() throws {
        let trusted = try amended(
            try file([
                ("  - { name: Chapel Hill, officers: 9, cell: hill }\n", ""),
                ("  - { name: Joan, role: intern, supervisor: Ana, from: 2026-09-01, until: 2027-05-31 }", ""),
            ]))
        #expect(trusted.clinicians.map(\.name) == ["Ana", "Joan"])
        #expect(trusted.clinicians.allSatisfy { $0.departments.map(\.text) == ["Millbrook", "Eastport"] })
    }
}

/// What a signer reads before signing.
struct ChangeTests {
    private let texts = Texts(.english)
    private let later = TestProgramme.now + 86_400

    private func changes(_ plan: TestProgramme, _ make: (DeskBundle) throws -> TrustBundle) throws -> [Change] {
        let old = try plan.desk()
        return try ProgrammeDraft(try make(old), file: "").changes(since: try ProgrammeDraft(old.trusted.bundle, file: ""), texts)
    }

    @Test func nothingNewIsNothingToRead() throws {
        #expect(try changes(try TestProgramme()) { $0.trusted.bundle }.isEmpty)
    }

    @Test func aRuleIsNamedWithItsOldAndItsNewValue() throws {
        let plan = try TestProgramme()
        let planned = try ProgrammeFile(yaml: TestProgramme.yaml + "\npolicy: { booking_retention_days: 60 }", file: "")
        let found = try changes(plan) { try $0.amending(planned: planned, key: plan.clinical, now: later) }
        #expect(found.first?.sentence == "Policy, Days after which bookings are deleted: 30 becomes 60")
        #expect(found.first?.isGrave == true)
    }

    @Test func anotherKeyOfASideIsSaidLoudlyAndACertificateIsSaid() throws {
        let plan = try TestProgramme()
        let stranger = try TestProgramme()
        let found = try changes(plan) { try $0.taking([stranger.provider], newKeys: [.provider], key: plan.clinical, now: later) }
        let grave = found.filter(\.isGrave).map(\.sentence)
        #expect(
            grave.contains {
                $0.hasPrefix("Roster, Sides, provider, Six words of the key: ") && $0.hasSuffix(stranger.providerKey.publicKey.words)
            })
        let rotated = try plan.request(.provider, from: PeriodID(containing: TestProgramme.now), certificate: [7])
        let certificate = try changes(plan) { try $0.taking([rotated], key: plan.clinical, now: later) }
        #expect(certificate.contains { $0.sentence.hasPrefix("Roster, Sides, provider, Certificates (SHA-256): ") })
        #expect(certificate.allSatisfy { !$0.isGrave })
    }

    @Test func aClinicianWhoComesOrIsRevokedIsNamed() throws {
        let plan = try TestProgramme()
        let bo = try SigningKey.random()
        let planned = try ProgrammeFile(yaml: TestProgramme.yaml + "\n  - { name: Bo, role: peer }", file: "")
        let request = try ClinicianRequest(issued: later, identity: bo.publicKey, name: "Bo")
        let joined = try changes(plan) { try $0.certifying([request], planned: planned, key: plan.clinical, now: later) }
        #expect(joined.first?.sentence.hasPrefix("Roster, Clinicians: new: Name: Bo; Role: peer") == true)
        #expect(joined.first?.sentence.contains(bo.publicKey.words) == true)
        #expect(joined.first?.isGrave == true)
        let revoked = try changes(plan) { try $0.revoking("Ana", key: plan.clinical, now: later) }
        #expect(revoked.contains { $0.isGrave && $0.sentence.hasPrefix("Roster, Clinicians, Ana, Revoked: nothing becomes ") })
    }

    /// No tool of ours makes such rounds: a further signer is told what they would do.
    @Test func aNamedKeyThatIsAnotherIsTheFirstThingSaid() throws {
        let plan = try TestProgramme()
        let found = try changes(plan) { old in
            let rounds = old.trusted.rounds.body
            let first = BookingPeriod(period: rounds.bookingPeriods[0].period, key: try TestProgramme.tokenKey(3))
            let other = try Rounds(
                programme: rounds.programme, version: 2, issued: later, expires: rounds.expires, cells: rounds.cells,
                bookingPeriods: [first] + rounds.bookingPeriods.dropFirst(), checkIns: rounds.checkIns)
            var bundle = old.trusted.bundle
            bundle.rounds = SignedDocument(other).blob
            return bundle
        }
        #expect(found.map(\.isGrave) == [true])
        #expect(found.first?.sentence.contains("2026-Q4") == true)
    }
}
