// New versions of documents: believed after the old ones, refused before them, and never more than their signer may decide.

import Localization
import Policies
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

struct RevisionTests {
    private let later = TestProgramme.now + 40 * 86_400

    private func accept(_ bundle: TrustBundle, after old: DeskBundle, now: Instant) throws -> TrustedProgramme {
        let pins = try TrustEvaluator.firstContact(old.trusted.bundle, programme: old.trusted.id, now: TestProgramme.now).pins
        return try TrustEvaluator.accept(bundle, pins: pins, now: now).programme
    }

    @Test func aRevokedClinicianStaysOnTheRosterAndIsBarred() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let trusted = try accept(try old.revoking("Ana", key: plan.clinical, now: later), after: old, now: later)
        let ana = try #require(trusted.clinician(plan.ana.publicKey))
        #expect(ana.isRevoked(at: later))
        #expect(!ana.isRevoked(at: later - 1))
        #expect(trusted.clinicians.count == 2)
    }

    /// The roster before it was made by a clock that is twenty hours ahead of this one.
    @Test func aRevocationDoesNotWaitForAClockThatWasAhead() throws {
        let plan = try TestProgramme()
        let (old, now) = (try plan.desk(), TestProgramme.now - 20 * 3600)
        let revoked = try old.revoking("Ana", key: plan.clinical, now: now)
        let (before, after) = (try ProgrammeDraft(old.trusted.bundle, file: ""), try ProgrammeDraft(revoked, file: ""))
        #expect(after.roster.issued == before.roster.issued && after.roster.version == 2)
        try after.requireSignable(since: before, Texts(.english), file: "", now: now)
        #expect(try accept(revoked, after: old, now: now).clinician(plan.ana.publicKey)?.isRevoked(at: now) == true)
    }

    @Test func clientsThatSawTheRevocationRefuseTheOldRoster() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let revoked = try old.revoking("Ana", key: plan.clinical, now: later)
        let pins = try TrustEvaluator.firstContact(revoked, programme: old.trusted.id, now: later).pins
        #expect(throws: TrustError(.rolledBack, .roster)) { try TrustEvaluator.accept(old.trusted.bundle, pins: pins, now: later) }
    }

    @Test func aNameMayComeBackUnderANewKeyOnlyAfterTheOldOneIsRevoked() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let fresh = try SigningKey.random()
        let request = try ClinicianRequest(issued: later, identity: fresh.publicKey, name: "Ana")
        #expect(throws: DeskError(.clinicianKnown)) {
            try old.certifying([request], planned: plan.file, key: plan.clinical, now: later)
        }
        let revoked = try DeskBundle(try old.revoking("Ana", key: plan.clinical, now: later), file: "", now: later)
        let bundle = try revoked.certifying([request], planned: plan.file, key: plan.clinical, now: later + 60)
        let trusted = try accept(bundle, after: old, now: later + 60)
        #expect(trusted.clinician(fresh.publicKey)?.isRevoked(at: later + 60) == false)
        #expect(trusted.clinician(plan.ana.publicKey)?.isRevoked(at: later + 60) == true)
        #expect(trusted.clinician(plan.joan.publicKey)?.supervisor == fresh.publicKey)
    }

    @Test func whoIsNoLongerInTheFileKeepsTheirEntry() throws {
        let plan = try TestProgramme()
        let shorter = try ProgrammeFile(
            yaml: TestProgramme.yaml.replacing("[en, es]", with: "[en]").split(separator: "\n").dropLast().joined(separator: "\n"),
            file: "programme.yaml"
        )
        let bundle = try plan.desk().certifying([], planned: shorter, key: plan.clinical, now: later)
        #expect(try accept(bundle, after: plan.desk(), now: later).clinicians.map(\.name) == ["Ana", "Joan"])
    }

    @Test func unknownAndRevokedNamesAreToldApart() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        #expect(throws: DeskError(.clinicianUnknown)) { try old.revoking("Bo", key: plan.clinical, now: later) }
        let revoked = try DeskBundle(try old.revoking("Ana", key: plan.clinical, now: later), file: "", now: later)
        #expect(throws: DeskError(.clinicianRevoked)) { try revoked.revoking("Ana", key: plan.clinical, now: later + 1) }
    }

    @Test func theSponsorAloneCanChangeNothing() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        #expect(throws: DeskError(.notASigner)) { try old.revoking("Ana", key: plan.sponsor, now: later) }
        #expect(throws: DeskError(.notASigner)) { try old.certifying([], planned: plan.file, key: plan.sponsor, now: later) }
        #expect(throws: DeskError(.notASigner)) {
            try old.addingCards(10, to: CellName("hill"), newOfficers: 1, tool: nil, key: plan.sponsor, now: later)
        }
        #expect(throws: DeskError(.notASigner)) {
            try old.renewing(
                planned: plan.file, department: plan.department, provider: plan.provider, key: plan.sponsor, now: later)
        }
        #expect(throws: DeskError(.notASigner)) { try old.amending(planned: plan.file, key: plan.sponsor, now: later) }
        #expect(throws: DeskError(.notASigner)) { try old.taking([plan.department], key: plan.sponsor, now: later) }
        #expect(throws: DeskError(.notASigner)) {
            try old.replacingCharter(planned: plan.file, requests: [], key: plan.sponsor, now: later)
        }
    }

    @Test func moreCardsAreOfTheSameYearAndMakeNoCheckInRound() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let hill = try CellName("hill")
        let more = try old.addingCards(15, to: hill, tool: nil, key: plan.clinical, now: later)
        let trusted = try accept(more.bundle, after: old, now: later)
        let year = try #require(trusted.rounds.body.cells.last?.years.first)
        #expect((year.officers, year.replacements) == (9, 15))
        #expect((more.batch.register.first, more.batch.register.last) == (year.first, year.last))
        #expect(trusted.rounds.body.checkIns == old.trusted.rounds.body.checkIns)
        #expect(Set(more.batch.cards.map(\.code.digest)) == Set(more.batch.register.codes))
        let joined = try DeskBundle(more.bundle, file: "", now: later)
            .addingCards(10, to: hill, newOfficers: 3, tool: nil, key: plan.clinical, now: later)
        #expect(try accept(joined.bundle, after: old, now: later).rounds.body.cells.last?.years.map(\.officers) == [12])
        #expect(throws: DeskError(.cellUnknown)) {
            try old.addingCards(10, to: CellName("moon"), tool: nil, key: plan.clinical, now: later)
        }
        #expect(throws: DeskError(.cardsOver)) {
            try old.addingCards(10, to: hill, nextYear: true, tool: nil, key: plan.clinical, now: later)
        }
    }

    /// One card in a register of its own would tell the provider side whose issuance key it became.
    @Test func aSingleCardIsNotPrinted() throws {
        let plan = try TestProgramme()
        for count in [1, 9] {
            #expect(throws: DeskError(.cardsTooFew)) {
                try plan.desk().addingCards(count, to: CellName("hill"), tool: nil, key: plan.clinical, now: later)
            }
        }
    }

    /// Attack class 1: whoever stole a key has the old request too, and hands it in again.
    @Test func aRevokedKeyNeverComesBack() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let revoked = try DeskBundle(try old.revoking("Ana", key: plan.clinical, now: later), file: "", now: later)
        let again = try ClinicianRequest(issued: TestProgramme.now, identity: plan.ana.publicKey, name: "Ana")
        #expect(throws: DeskError(.clinicianRevoked)) {
            try revoked.certifying([again], planned: plan.file, key: plan.clinical, now: later + 60)
        }
        // The same key under another name.
        let bo = try ClinicianRequest(issued: later, identity: plan.ana.publicKey, name: "Bo")
        let planned = try ProgrammeFile(
            yaml: TestProgramme.yaml.replacing("name: Ana", with: "name: Bo").replacing("supervisor: Ana", with: "supervisor: Bo"), file: ""
        )
        #expect(throws: DeskError(.clinicianRevoked)) {
            try revoked.certifying([bo], planned: planned, key: plan.clinical, now: later + 60)
        }
        #expect(throws: DeskError(.clinicianGone)) { try revoked.certifying([], planned: plan.file, key: plan.clinical, now: later + 60) }
    }

    /// A change of employer on a day is published ahead, and what came before stays on the roster.
    @Test func anEngagementThatIsOverStaysOnTheRoster() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let planned = try ProgrammeFile(
            yaml: TestProgramme.yaml.replacing(
                "supervisor: Ana, from: 2026-09-01, until: 2027-05-31", with: "supervisor: Ana, agency: Harborview, from: 2027-06-01"),
            file: "programme.yaml")
        let changed = try DeskBundle(
            try old.certifying([], planned: planned, key: plan.clinical, now: later), file: "", now: later)
        let engagements = try #require(changed.trusted.clinician(plan.joan.publicKey)?.engagements)
        #expect(engagements.map(\.agency) == [nil, "Harborview"])
        #expect(engagements[0] == old.trusted.clinician(plan.joan.publicKey)?.engagements.first)
        #expect(engagements[0].to == engagements[1].from)
        // Ana's began when she was first certified, and does not begin anew each time.
        #expect(changed.trusted.clinician(plan.ana.publicKey)?.engagements.map(\.from) == [TestProgramme.now])
        #expect(throws: DeskError(.nothingChanged)) { try changed.certifying([], planned: planned, key: plan.clinical, now: later + 9) }
    }

    /// An open-ended engagement ends on the day before the next one, and not before.
    @Test func anOpenEngagementEndsAsTheNextOneBegins() throws {
        let plan = try TestProgramme()
        let planned = try ProgrammeFile(
            yaml: TestProgramme.yaml.replacing(
                "licensed_until: 2028-06-30", with: "licensed_until: 2028-06-30, agency: Harborview, from: 2027-07-01"),
            file: "programme.yaml")
        let bundle = try plan.desk().certifying([], planned: planned, key: plan.clinical, now: later)
        let engagements = try #require(try accept(bundle, after: plan.desk(), now: later).clinician(plan.ana.publicKey)?.engagements)
        #expect(engagements.map(\.agency) == [nil, "Harborview"])
        #expect(engagements[0].from == TestProgramme.now)
        #expect(engagements[0].to == engagements[1].from)
    }

    @Test func aRotatedCertificateIsTakenIntoTheRosterAlone() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let rotated = try plan.request(.provider, from: PeriodID(containing: TestProgramme.now), certificate: [7, 8, 9])
        let trusted = try accept(try old.taking([rotated], key: plan.clinical, now: later), after: old, now: later)
        #expect(trusted.side(.provider)?.certificate == Digest(sha256: [7, 8, 9]))
        #expect(trusted.side(.department) == old.trusted.side(.department))
        #expect((trusted.policy, trusted.rounds) == (old.trusted.policy, old.trusted.rounds))
        #expect(trusted.roster.body.version == 2)
        #expect(throws: DeskError(.nothingChanged)) {
            try old.taking([plan.department, plan.provider], key: plan.clinical, now: later)
        }
        let stranger = try TestProgramme()
        #expect(throws: DeskError(.sideKeyNew)) { try old.taking([stranger.provider], key: plan.clinical, now: later) }
        #expect(throws: DeskError(.sideKeyNew)) {
            try old.taking([stranger.provider], newKeys: [.department], key: plan.clinical, now: later)
        }
        #expect(throws: Never.self) { try old.taking([stranger.provider], newKeys: [.provider], key: plan.clinical, now: later) }
        #expect(throws: DeskError(.sideTwice)) { try old.taking([rotated, plan.provider], key: plan.clinical, now: later) }
    }

    @Test func everythingThatEndsIsListedSoonestFirst() throws {
        let desk = try TestProgramme().desk()
        // 11 May 2027: Joan's engagement ends on the last day of the month.
        let may = Instant(seconds: 1_810_000_000)
        let deadlines = desk.deadlines(now: may)
        #expect(deadlines.map(\.end) == deadlines.map(\.end).sorted())
        #expect(deadlines.first?.name == "Joan")
        #expect(deadlines.first?.state == .soon)
        #expect(deadlines.last?.state == .valid)
        #expect(desk.deadlines(now: may + 40 * 86_400).first?.state == .expired)
        let cards = deadlines.filter { $0.subject.id == "Cards" }
        #expect(cards.map(\.name).sorted() == ["hill", "towns"])
        // Founded in the last quarter of 2026, for the rest of it and a year.
        #expect(cards.allSatisfy { $0.end == Instant(seconds: 1_830_297_600) })
    }
}
