// Founding: what comes out is what the programme file says, and every client believes it once everybody has signed.

import Policies
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

struct FoundingTests {
    @Test func aFoundedProgrammeIsBelievedOnceTheSponsorHasSigned() throws {
        let plan = try TestProgramme()
        let founding = try plan.founded()
        #expect(throws: TrustError(.thresholdNotMet, .charter)) {
            try TrustEvaluator.firstContact(founding.bundle, programme: founding.programme, now: TestProgramme.now)
        }
        let signed = try founding.bundle.signed(by: plan.sponsor, file: "bundle")
        let trusted = try TrustEvaluator.firstContact(signed, programme: founding.programme, now: TestProgramme.now).programme
        #expect(trusted.name == "River Support")
        #expect(trusted.clinicians.map(\.name) == ["Ana", "Joan"])
        #expect(trusted.clinicians[1].supervisor == plan.ana.publicKey)
        #expect(trusted.rules.cells.map(\.name.text) == ["towns", "hill"])
        #expect(trusted.side(.provider)?.certificate == Digest(sha256: [4, 5, 6]))
    }

    @Test func aLicenceEndsWithItsLastDayInTheProgrammesZone() throws {
        let entry = try #require(try TestProgramme().desk().trusted.clinicians.first)
        // 1 July 2028, 00:00 in New York.
        #expect(entry.licence?.expires == Instant(seconds: 1_846_036_800))
    }

    @Test func everyCardEnrolsWithTheCodeThatTheProviderKnows() throws {
        let plan = try TestProgramme()
        let founding = try plan.founded()
        #expect(founding.cards.map(\.cards.count) == [114, 9])
        let charter = try plan.desk().trusted.charters.current
        for (batch, blob) in zip(founding.cards, founding.codes.registers) {
            let register = try Unverified<CodeRegister>(blob).verified(by: charter, in: .clinical).body
            #expect(register.cell == batch.cell)
            #expect(register.programme == founding.programme)
            let known = Set(register.codes)
            #expect(known.count == batch.cards.count)
            for card in batch.cards {
                let typed = try OfficerCard(qrText: CardSheet.qrText(card))
                #expect(typed == card)
                #expect(known.contains(typed.code.digest))
                #expect(typed.programme == founding.programme)
            }
        }
    }

    @Test func theRegisterSaysNothingAboutTheOrderOfCards() throws {
        let founding = try TestProgramme().founded()
        let register = founding.cards[0].register
        #expect(register.codes == register.codes.sorted())
        #expect(register.codes != founding.cards[0].cards.map(\.code.digest))
    }

    @Test func aCellWithTooFewCodesHasNoCheckIns() throws {
        let rounds = try TestProgramme().desk().trusted.rounds.body
        #expect(rounds.checkIns.count == 5)
        #expect(rounds.checkIns.allSatisfy { $0.tokenKeys.map(\.cell.text) == ["towns"] })
        #expect(rounds.cells.map { $0.years.map(\.officers) } == [[114], [9]])
        #expect(rounds.cells.map { $0.years.map(\.replacements) } == [[0], [0]])
    }

    @Test func aRoundForWhichKeysAreMissingIsLeftOutWhole() throws {
        #expect(try TestProgramme(checkInKeys: 0).desk().trusted.rounds.body.checkIns.isEmpty)
        #expect(try TestProgramme(checkInKeys: 2).desk().trusted.rounds.body.checkIns.count == 2)
    }

    @Test func roundsEndWithTheLastQuarterThatHasAKey() throws {
        let rounds = try TestProgramme(periods: 2).desk().trusted.rounds.body
        #expect(rounds.bookingPeriods.count == 2)
        #expect(rounds.expires == PeriodID(containing: TestProgramme.now).next.end)
    }

    @Test func aRequestWithoutThePresentQuartersKeyFoundsNothing() throws {
        let later = try TestProgramme(firstPeriod: PeriodID(containing: TestProgramme.now).next)
        #expect(throws: DeskError(.bookingKeysMissing)) { try later.founded() }
    }

    @Test func whoIsNoSignerFoundsNothing() throws {
        let plan = try TestProgramme()
        let requests = try FoundingRequests(plan.files, for: plan.file, founder: plan.founder)
        let stranger = try SigningKey.random()
        #expect(throws: DeskError(.notASigner)) { try Founding(plan.file, requests: requests, founder: stranger, now: TestProgramme.now) }
    }
}

struct FoundingRequestTests {
    private func error(_ change: (inout [FoundingRequests.File], TestProgramme) throws -> Void) throws -> DeskError? {
        let plan = try TestProgramme()
        var files = try plan.files
        try change(&files, plan)
        let founder = try plan.founder
        return #expect(throws: DeskError.self) { try FoundingRequests(files, for: plan.file, founder: founder) }
    }

    @Test func aMissingSideIsNamed() throws {
        let error = try error { files, _ in files.removeFirst() }
        #expect(error?.code == .sideMissing)
        #expect(error?.values["side"] == "department")
    }

    @Test func twoRequestsOfOneSideAreRefused() throws {
        #expect(try error { files, _ in files.append(files[0]) }?.code == .sideTwice)
    }

    @Test func aMissingSignerIsNamed() throws {
        let error = try error { files, _ in files.remove(at: 2) }
        #expect(error?.code == .signerMissing)
        #expect(error?.values["name"] == "Council")
    }

    @Test func aSignerCannotTakeAnotherRole() throws {
        let error = try error { files, plan in
            let request = try SignerRequest.signed(name: "Council", role: .clinical, key: plan.sponsor, now: TestProgramme.now)
            files[2] = FoundingRequests.File(name: "council.request", bytes: request.bytes)
        }
        #expect(error?.code == .signerInOtherRole)
    }

    @Test func aMissingClinicianIsNamed() throws {
        let error = try error { files, _ in files.removeLast() }
        #expect(error?.code == .clinicianMissing)
        #expect(error?.values["name"] == "Joan")
    }

    @Test func aRequestOfSomebodyElseIsRefused() throws {
        #expect(try error { files, plan in files.append(try plan.file("Mallory", plan.ana)) }?.code == .requestOfNobody)
    }

    /// Attack class 1: a key put in a clinician's place on the way to the authority.
    @Test func aRequestSignedByAnotherKeyIsRefused() throws {
        let error = try error { files, plan in
            let request = try ClinicianRequest(issued: TestProgramme.now, identity: plan.ana.publicKey, name: "Ana")
            files[3] = FoundingRequests.File(name: "Ana.request", bytes: try SignedDocument(request, signedBy: [plan.joan]).bytes)
        }
        #expect(error?.code == .requestNotGenuine)
    }

    @Test func everyAlteredByteOfARequestIsRefused() throws {
        let plan = try TestProgramme()
        let good = try plan.file("Ana", plan.ana)
        let founder = try plan.founder
        for index in good.bytes.indices {
            var files = try plan.files
            var bytes = good.bytes
            bytes[index] ^= 1
            files[3] = FoundingRequests.File(name: good.name, bytes: bytes)
            #expect(throws: DeskError.self, "byte \(index)") { try FoundingRequests(files, for: plan.file, founder: founder) }
        }
    }

    @Test func anotherFileIsNamedForWhatItIs() throws {
        let error = try error { files, plan in
            files.append(FoundingRequests.File(name: "x", bytes: try DeskJSON.bytes(plan.founded().bundle)))
        }
        #expect(error?.code == .fileIsAnother)
        #expect(error?.values["found"] == "a bundle of signed documents")
    }

    @Test(arguments: [[], [0], Array("{".utf8), Array("{}".utf8), [UInt8](repeating: 0xff, count: 1000)])
    func rubbishIsNotKnown(_ bytes: [UInt8]) {
        #expect(throws: DeskError(.fileNotKnown)) { try DeskDocument(bytes, file: "x") }
    }
}
