// A new year: what was named stays, what is new is appended, cards begin where the old ones end, and no cell grows by the turn of a year.

import Localization
import Policies
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

struct RenewalTests {
    /// 5 October 2027: the founding year is nearly over.
    static let autumn = TestProgramme.now + 349 * 86_400
    static let founded = PeriodID(containing: TestProgramme.now)
    static let present = PeriodID(containing: autumn)

    private func renewal(
        _ plan: TestProgramme, of desk: DeskBundle? = nil, file: ProgrammeFile? = nil, now: Instant = autumn
    ) throws -> Renewal {
        let quarter = PeriodID(containing: now)
        return try (desk ?? plan.desk()).renewing(
            planned: file ?? plan.file, department: try plan.request(.department, from: quarter),
            provider: try plan.request(.provider, from: quarter), key: plan.clinical, now: now)
    }

    /// Signed by the sponsor too, and taken by a client that has seen the year before.
    private func accepted(_ renewal: Renewal, _ plan: TestProgramme, now: Instant = autumn) throws -> TrustedProgramme {
        let old = try plan.founded().bundle.signed(by: plan.sponsor, file: "")
        let id = try old.claimedProgramme()
        let pins = try TrustEvaluator.firstContact(old, programme: id, now: TestProgramme.now).pins
        return try TrustEvaluator.accept(try renewal.bundle.signed(by: plan.sponsor, file: ""), pins: pins, now: now).programme
    }

    @Test func aNewYearIsBelievedOnceTheSponsorHasSignedThePolicy() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let renewal = try renewal(plan, of: old)
        #expect(throws: TrustError(.thresholdNotMet, .policy)) {
            try TrustEvaluator.firstContact(renewal.bundle, programme: old.trusted.id, now: Self.autumn)
        }
        let pins = try TrustEvaluator.firstContact(old.trusted.bundle, programme: old.trusted.id, now: TestProgramme.now).pins
        let trusted = try TrustEvaluator.accept(
            try renewal.bundle.signed(by: plan.sponsor, file: ""), pins: pins, now: Self.autumn
        ).programme
        #expect(trusted.rounds.body.version == 2)
        #expect(trusted.rounds.body.expires == Self.autumn + 365 * 86_400)
        #expect(trusted.policy.body.expires == Self.autumn + 365 * 86_400)
        #expect(trusted.clinicians == old.trusted.clinicians)
    }

    /// Rules that came from a folder: a programme file without a `policy` says nothing of them, one with a `policy` takes their place.
    @Test func aNewYearKeepsTheRulesThatAFolderHasChanged() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        var rules = old.trusted.rules
        rules.minimumBatch = 115
        rules.bookingRetentionDays = 10
        let ruled = try old.ruling(rules, key: plan.clinical, now: TestProgramme.now + 60).signed(by: plan.sponsor, file: "")
        let desk = try DeskBundle(ruled, file: "", now: TestProgramme.now + 60)
        let kept = try accepted(try renewal(plan, of: desk), plan)
        #expect(kept.rules == rules)
        // 114 officers of the towns are too few for it in each round to come.
        #expect(kept.rounds.body.bookingPeriods.count == 9 && kept.rounds.body.checkIns.isEmpty)
        let file = try ProgrammeFile(yaml: TestProgramme.yaml + "\npolicy: { booking_retention_days: 20 }", file: "programme.yaml")
        let replaced = try accepted(try renewal(plan, of: desk, file: file), plan)
        #expect(replaced.rules.bookingRetentionDays == 20 && replaced.rules.minimumBatch == PolicyRules.preset.minimumBatch)
        #expect(!replaced.rounds.body.checkIns.isEmpty)
    }

    @Test func everyNamedKeyStaysInItsPlaceAndNewQuartersAreAppended() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let rounds = try Unverified<Rounds>(try renewal(plan, of: old).bundle.rounds).forItsSigner.body
        let named = old.trusted.rounds.body
        #expect(Array(rounds.bookingPeriods.prefix(5)) == named.bookingPeriods)
        #expect(rounds.bookingPeriods.map(\.period) == TestProgramme.quarters(from: Self.founded, 9))
        // Check-ins of the quarter before, and of the present one, are as they were.
        #expect(Array(rounds.checkIns.prefix(2)) == Array(named.checkIns.suffix(2)))
        #expect(rounds.checkIns.map(\.period) == Array(TestProgramme.quarters(from: Self.founded, 9).suffix(6)))
    }

    @Test func keysThatNoBookingCanNeedAnyMoreAreLeftOut() throws {
        let plan = try TestProgramme()
        var desk = try plan.desk()
        var now = TestProgramme.now
        for _ in 0..<3 {
            now = now + 349 * 86_400
            desk = try DeskBundle(
                try renewal(plan, of: desk, now: now).bundle.signed(by: plan.sponsor, file: ""), file: "", now: now)
        }
        let periods = desk.trusted.rounds.body.bookingPeriods.map(\.period)
        // A token of the first quarter could pay until the end of the second; 400 days and 90 later nobody looks at the booking.
        #expect(!periods.contains(Self.founded))
        #expect(zip(periods, periods.dropFirst()).allSatisfy { $0.next == $1 })
        #expect(try #require(periods.first).next.end + 490 * 86_400 > now)
        #expect(desk.trusted.rounds.body.cells.allSatisfy { $0.years.count == 2 })
    }

    /// Design 3: an officer who was silent for a quarter books with what they fetched, and a clinician verifies it whenever they look.
    @Test func aTokenOfTheQuarterBeforeIsGoodAfterTheRenewal() throws {
        let before = TestProgramme.quarters(from: Self.founded, 4)[3]
        #expect(before.next == Self.present)
        let secret = try TokenSecretKey.random()
        let plan = try TestProgramme(bookingKeys: [before: secret.publicKey])
        let old = try plan.desk()
        let owner = try SigningKey.random().publicKey
        let pending = try PendingToken(
            purpose: .booking, period: .booking(before), boundTo: owner, keys: try TokenKeySet(old.trusted.rounds))
        let token = try pending.finish(try TokenIssuer.issue(pending.request, key: secret))

        let trusted = try accepted(try renewal(plan, of: old), plan)
        let verifier = TokenVerifier(keys: try TokenKeySet(trusted.rounds))
        // The server, when the officer books; the clinician, then and a year later.
        #expect(throws: Never.self) { try verifier.verify(token.bytes, purpose: .booking, .spending(at: Self.autumn), boundTo: owner) }
        #expect(throws: Never.self) { try verifier.verify(token.bytes, purpose: .booking, .anyNamedPeriod, boundTo: owner) }
        let next = Self.autumn + 300 * 86_400
        let second = try renewal(plan, of: try DeskBundle(trusted.bundle, file: "", now: Self.autumn), now: next)
        let later = TokenVerifier(keys: try TokenKeySet(try accepted(second, plan, now: next).rounds))
        #expect(throws: Never.self) { try later.verify(token.bytes, purpose: .booking, .anyNamedPeriod, boundTo: owner) }
        #expect(throws: TokenError(.otherPeriod)) {
            try later.verify(token.bytes, purpose: .booking, .spending(at: next), boundTo: owner)
        }
    }

    /// A side that was restored from a backup has no keys of rounds. Nothing is sealed yet to those of the rounds to come: they get the new ones, the
    /// round that runs keeps what it has, and whoever signs is told.
    @Test func aRoundThatHasNotBegunTakesTheKeyThatARestoredSideBrings() throws {
        let plan = try TestProgramme()
        let (old, now) = (try plan.desk(), TestProgramme.now + 3600)
        let named = old.trusted.rounds.body.checkIns
        #expect(named.first?.period == Self.founded && named.count > 2)
        let provider = try plan.request(.provider, from: Self.founded)
        let fresh = try named.dropFirst().map { RoundKey(period: $0.period, key: try SealingKey.random().publicKey) }
        let department = try plan.request(.department, from: Self.founded)
        let renewed = try old.renewing(
            planned: plan.file, department: department, provider: try provider.with(roundKeys: fresh), key: plan.clinical, now: now)
        let rounds = try Unverified<Rounds>(renewed.bundle.rounds).forItsSigner.body
        #expect(rounds.checkIns.prefix(named.count).map(\.departmentKey) == named.map(\.departmentKey))
        #expect(rounds.checkIns.prefix(named.count).map(\.tokenKeys) == named.map(\.tokenKeys))
        #expect(rounds.checkIns.prefix(named.count).map(\.providerKey) == [named[0].providerKey] + fresh.map(\.key))
        // A client that has seen the old ones takes them.
        #expect(try accepted(renewed, plan, now: now).rounds.body == rounds)
        let changes = try ProgrammeDraft(renewed.bundle, file: "").changes(
            since: try ProgrammeDraft(old.trusted.bundle, file: ""), Texts(.english))
        let told = try #require(changes.first { $0.sentence.hasPrefix("A side brings another key for the check-ins of") })
        #expect(told.isGrave && fresh.allSatisfy { told.sentence.contains($0.period.description) })
        #expect(!changes.contains { $0.sentence.contains("worthless") })
        // For the round that runs, another key is refused: check-ins are sealed to the one that is named.
        let running = try provider.with(roundKeys: [RoundKey(period: Self.founded, key: try SealingKey.random().publicKey)])
        #expect(throws: DeskError(.keysContradict)) {
            try old.renewing(planned: plan.file, department: department, provider: running, key: plan.clinical, now: now)
        }
    }

    @Test func aRequestThatContradictsWhatIsNamedIsRefused() throws {
        let plan = try TestProgramme()
        let old = try plan.desk()
        let department = try plan.request(.department, from: Self.present)
        let provider = try plan.request(.provider, from: Self.present)
        func error(_ department: SideRequest, _ provider: SideRequest) -> DeskError? {
            #expect(throws: DeskError.self) {
                try old.renewing(planned: plan.file, department: department, provider: provider, key: plan.clinical, now: Self.autumn)
            }
        }
        // Another booking key for a quarter that is named.
        let other = try plan.request(.provider, from: Self.present, booking: [Self.present: TestProgramme.tokenKey(7)])
        #expect(error(department, other)?.code == .keysContradict)
        // A named key of one quarter offered for another.
        let named = try #require(old.trusted.rounds.body.bookingPeriods.first?.key)
        let moved = try plan.request(.provider, from: Self.present, booking: [Self.present.next: named])
        #expect(error(department, moved)?.values["quarter"] == Self.present.next.description)
        // A check-in key of one round offered for another.
        let key = try #require(old.trusted.rounds.body.checkIn(Self.present)?.tokenKeys.first?.key)
        #expect(
            error(department, try provider.with(checkInKeys: [CheckInKey(period: Self.present.next, key: key)]))?.code == .keysContradict)
        // Another share key for a round that is named: of the right side, which began anew.
        let stranger = try TestProgramme(firstPeriod: Self.present)
        #expect(error(stranger.department, provider)?.code == .sideKeyNew)
        #expect(error(department, stranger.provider)?.values["side"] == "provider")
        let anew = #expect(throws: DeskError.self) {
            try old.renewing(
                planned: plan.file, department: stranger.department, provider: stranger.provider, newKeys: [.department, .provider],
                key: plan.clinical, now: Self.autumn)
        }
        #expect(anew?.code == .keysContradict)
    }

    /// 40 officers get 40 cards a year: never 80 in one quarter, whatever is printed besides.
    @Test func aSmallCellNeverReachesTheMinimumBatchByYearsOrReplacements() throws {
        let plan = try TestProgramme(yaml: TestProgramme.yaml.replacing("officers: 9, cell: hill", with: "officers: 40, cell: hill"))
        let hill = try CellName("hill")
        var desk = try plan.desk()
        let lost = try desk.addingCards(30, to: hill, tool: nil, key: plan.clinical, now: TestProgramme.now + 9)
        desk = try DeskBundle(lost.bundle, file: "", now: TestProgramme.now + 9)
        let trusted = try accepted(try renewal(plan, of: desk), plan)
        let cell = try #require(trusted.rounds.body.cells.first { $0.name == hill })
        #expect(cell.years.map(\.officers) == [40, 40])
        #expect(cell.years.map(\.replacements) == [30, 0])
        for quarter in TestProgramme.quarters(from: Self.founded, 9) { #expect(cell.officers(in: quarter) == 40) }
        #expect(trusted.rounds.body.checkIns.allSatisfy { $0.tokenKeys.map(\.cell.text) == ["towns"] })
        // Not even where everybody signs it.
        let forged = try trusted.rounds.body.withCheckIn(of: hill, key: TestProgramme.tokenKey(9))
        var bundle = trusted.bundle
        bundle.rounds = try SignedDocument(forged, signedBy: [plan.clinical]).blob
        #expect(throws: TrustError(.cellTooSmall, .rounds)) {
            try TrustEvaluator.firstContact(bundle, programme: trusted.id, now: Self.autumn)
        }
    }

    @Test func newCardsBeginWhereTheOldOnesEnd() throws {
        let plan = try TestProgramme()
        let renewal = try renewal(plan)
        #expect(renewal.cards.map(\.cards.count) == [114, 9])
        let trusted = try accepted(renewal, plan)
        for (cell, batch) in zip(trusted.rounds.body.cells, renewal.cards) {
            #expect(cell.years.count == 2)
            #expect(cell.years[0].last == Self.present)
            #expect((cell.years[1].first, cell.years[1].last) == (Self.present.next, Self.present.next.next.next.next))
            #expect((batch.register.first, batch.register.last) == (cell.years[1].first, cell.years[1].last))
            let both = cell.years.map { CodeAllotment(cell: cell.name, first: $0.first, last: $0.last) }
            for quarter in TestProgramme.quarters(from: Self.founded, 12) {
                #expect(both.count { $0.covers(.booking(quarter)) } <= 1)
            }
        }
        let registers = try #require(renewal.codes).registers
        #expect(throws: Never.self) {
            for blob in registers { _ = try Unverified<CodeRegister>(blob).verified(by: trusted.charters.current, in: .clinical) }
        }
    }

    @Test func aSecondRenewalInTheSameYearPrintsNoCards() throws {
        let plan = try TestProgramme()
        let first = try DeskBundle(
            try renewal(plan).bundle.signed(by: plan.sponsor, file: ""), file: "", now: Self.autumn)
        let second = try renewal(plan, of: first, now: Self.autumn + 86_400)
        #expect(second.cards.isEmpty)
        #expect(second.codes == nil)
        let rounds = try Unverified<Rounds>(second.bundle.rounds).forItsSigner.body
        #expect(rounds.cells == first.trusted.rounds.body.cells)
        #expect(rounds.bookingPeriods == first.trusted.rounds.body.bookingPeriods)
    }

    /// An authority that was away for two years: the quarters between stay without keys and cards.
    @Test func afterAGapCardsBeginAtOnce() throws {
        let plan = try TestProgramme()
        let late = TestProgramme.now + 730 * 86_400
        let renewal = try renewal(plan, now: late)
        let present = PeriodID(containing: late)
        #expect(renewal.cards.allSatisfy { $0.register.first == present && $0.register.last == present.next.next.next.next })
        #expect(throws: Never.self) { try accepted(renewal, plan, now: late) }
    }

    /// Who joined within the year gets a card that ends with the others', and one of the next year.
    @Test func cardsOfTheNextYearCanBeAddedToo() throws {
        let plan = try TestProgramme()
        let hill = try CellName("hill")
        let desk = try DeskBundle(try renewal(plan).bundle.signed(by: plan.sponsor, file: ""), file: "", now: Self.autumn)
        let now = try desk.addingCards(10, to: hill, newOfficers: 1, tool: nil, key: plan.clinical, now: Self.autumn)
        #expect(now.batch.register.last == Self.present)
        let next = try desk.addingCards(10, to: hill, newOfficers: 1, nextYear: true, tool: nil, key: plan.clinical, now: Self.autumn)
        #expect(next.batch.register.first == Self.present.next)
        let rounds = try Unverified<Rounds>(next.bundle.rounds).forItsSigner.body
        #expect(rounds.cells.last?.years.map(\.officers) == [9, 10])
    }
}

extension SideRequest {
    fileprivate func with(checkInKeys: [CheckInKey]? = nil, roundKeys: [RoundKey]? = nil) throws -> SideRequest {
        try SideRequest(
            role: role, issued: issued, addresses: addresses, signingKey: signingKey, certificate: certificate,
            roundKeys: roundKeys ?? self.roundKeys, bookingKeys: bookingKeys, checkInKeys: checkInKeys ?? self.checkInKeys)
    }
}

extension Rounds {
    /// What no tool of ours makes: a round with one more cell.
    fileprivate func withCheckIn(of cell: CellName, key: TokenPublicKey) throws -> Rounds {
        let last = try #require(checkIns.last)
        let round = CheckInRound(
            period: last.period, tokenKeys: last.tokenKeys + [CellKey(cell: cell, key: key)], departmentKey: last.departmentKey,
            providerKey: last.providerKey)
        return try Rounds(
            programme: programme, version: version, issued: issued, expires: expires, cells: cells, bookingPeriods: bookingPeriods,
            checkIns: checkIns.dropLast() + [round])
    }
}
