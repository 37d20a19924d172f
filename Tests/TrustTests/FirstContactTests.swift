// What an officer with nothing but a card believes, and what not (attack classes 1, 3 and 12 of the design).

import Policies
import Sodium
import Testing
import Trust
import Wire

struct FirstContactTests {
    let fixture: Fixture

    init() throws { fixture = try Fixture() }

    @Test func aProgrammeIsBelievedFromItsCard() throws {
        let (programme, pins) = try fixture.trusted()
        #expect(programme.name == "Three Rivers")
        #expect(programme.contact == "860-555-0100")
        #expect(programme.departments.map(\.text) == ["Harbor"])
        #expect(programme.clinician(fixture.keys.clinician.publicKey)?.name == "Ada Flores")
        #expect(programme.side(.department)?.addresses.map(\.description) == ["https://city.example:8443"])
        #expect(programme.side(.provider)?.certificates.count == 2)
        #expect(programme.rules.minimumBatch == 64)
        #expect(programme.signers.count == 3)
        #expect(programme.validity(at: Fixture.now).allowsNew)
        #expect(pins.newestTime == Fixture.now)
        let again = try TrustEvaluator.firstContact(programme.bundle, programme: programme.id, now: Fixture.now)
        #expect(again.programme == programme)
    }

    /// A server that replaces the whole programme by its own, with its own keys throughout.
    @Test func keySwapOnFirstContactIsRefused() throws {
        let keys = fixture.keys
        let false1 = try Fixture.charter(keys, clinical: [keys.ghost])
        let blob = try SignedDocument(false1, signedBy: [keys.ghost, keys.sponsor]).blob
        let bundle = try fixture.bundle(charters: [blob], clinical: keys.ghost)
        expectRefusal(.notTheCardsCharter, .charter) { try fixture.trusted(bundle) }
    }

    /// A server that keeps the charter and swaps a clinician's key in the roster.
    @Test func aClinicianKeySwappedInTheRosterIsRefused() throws {
        var entry = try fixture.clinician()
        entry = ClinicianEntry(
            identity: fixture.keys.ghost.publicKey,
            name: entry.name,
            role: entry.role,
            licence: entry.licence,
            engagements: entry.engagements,
            departments: entry.departments
        )
        let roster = try fixture.roster(clinicians: [entry])
        var bundle = try fixture.bundle()
        bundle.roster = try SignedDocument(roster, signedBy: [fixture.keys.department]).blob
        expectRefusal(.unknownSigner, .roster) { try fixture.trusted(bundle) }
        bundle.roster = try SignedDocument(roster, signedBy: []).blob
        expectRefusal(.thresholdNotMet, .roster) { try fixture.trusted(bundle) }
    }

    @Test func aBundleWithoutChartersIsRefused() throws {
        let bundle = try fixture.bundle(charters: [])
        expectRefusal(.charterChainBroken, .charter) { try fixture.trusted(bundle) }
        expectRefusal(.charterChainBroken, .charter) { try bundle.claimedProgramme() }
    }

    @Test func theClaimedProgrammeIsThatOfTheFirstCharter() throws {
        #expect(try fixture.bundle().claimedProgramme() == fixture.programme)
        let words = try fixture.programme.words()
        #expect(words.words.count == 6)
        // Slow to compute on purpose: not the first bits of the id, which somebody could search for.
        #expect(words != (try WordCode(firstBitsOf: fixture.programme.bytes)))
        #expect(words.text == "cricket decade closet element wedding otter")
    }

    @Test func aDocumentOfAnotherProgrammeIsRefused() throws {
        let other = try ProgrammeID(bytes: [UInt8](repeating: 9, count: 20))
        expectRefusal(.wrongProgramme, .roster) { try fixture.trusted(fixture.bundle(roster: fixture.roster(programme: other))) }
        expectRefusal(.wrongProgramme, .policy) { try fixture.trusted(fixture.bundle(policy: fixture.policy(programme: other))) }
        expectRefusal(.wrongProgramme, .rounds) { try fixture.trusted(fixture.bundle(rounds: fixture.rounds(programme: other))) }
        expectRefusal(.wrongProgramme, .timestamp) { try fixture.trusted(fixture.bundle(timestamp: fixture.timestamp(programme: other))) }
    }

    @Test func aTimestampByAnybodyButTheProviderSideIsRefused() throws {
        var bundle = try fixture.bundle()
        bundle.timestamp = try SignedDocument(fixture.timestamp(), signedBy: [fixture.keys.department]).blob
        expectRefusal(.unknownSigner, .timestamp) { try fixture.trusted(bundle) }
        bundle.timestamp = try SignedDocument(fixture.timestamp(), signedBy: []).blob
        expectRefusal(.thresholdNotMet, .timestamp) { try fixture.trusted(bundle) }
    }

    @Test func aPolicyBelowTheCompiledFloorIsRefusedWhoeverSigns() throws {
        var rules = try fixture.rules()
        rules.minimumBatch = PolicyRules.minimumBatchFloor - 1
        let bundle = try fixture.bundle(policy: fixture.policy(rules: rules))
        expectRefusal(.policyOutOfBounds, .policy) { try fixture.trusted(bundle) }
    }

    @Test func aCheckInRoundForACellTooSmallIsRefused() throws {
        expectRefusal(.cellTooSmall, .rounds) { try fixture.trusted(fixture.bundle(rounds: fixture.rounds(officers: 63))) }
        #expect(throws: Never.self) { try fixture.trusted(fixture.bundle(rounds: fixture.rounds(officers: 64))) }
    }

    /// Lost cards that were printed again, and cards of other quarters, are nobody else's check-ins.
    @Test func replacementsAndCardsOfAnotherYearMakeNoCellLarger() throws {
        expectRefusal(.cellTooSmall, .rounds) {
            try fixture.trusted(fixture.bundle(rounds: fixture.rounds(officers: 40, replacements: 40)))
        }
        let later = PeriodID(containing: Fixture.now).next
        expectRefusal(.cellTooSmall, .rounds) { try fixture.trusted(fixture.bundle(rounds: fixture.rounds(firstCards: later))) }
    }

    @Test func noCellHasTwoYearsOfCardsInOneQuarter() throws {
        let quarter = PeriodID(containing: Fixture.now)
        func cell(_ spans: [(PeriodID, PeriodID)]) throws -> RoundsCell {
            let years = try spans.map { try CodeYear(first: $0.0, last: $0.1, officers: 40) }
            return try RoundsCell(name: CellName("Coast"), departments: [DepartmentName("Harbor")], years: years)
        }
        let (next, third) = (quarter.next, quarter.next.next)
        let cellOfTwo = try cell([(quarter, quarter), (next, third)])
        #expect([quarter, next, third, third.next].map(cellOfTwo.officers(in:)) == [40, 40, 40, 0])
        #expect(throws: WireError(.invalidValue, "")) { try cell([(quarter, next), (next, third)]) }
        #expect(throws: WireError(.invalidValue, "")) { try cell([(next, third), (quarter, quarter)]) }
        #expect(throws: WireError(.invalidValue, "")) { try CodeYear(first: next, last: quarter, officers: 1) }
    }

    @Test func aCheckInRoundForACellThePolicyDoesNotHaveIsRefused() throws {
        var rules = try fixture.rules()
        rules.cells = []
        expectRefusal(.cellTooSmall, .rounds) { try fixture.trusted(fixture.bundle(policy: fixture.policy(rules: rules))) }
    }
}
