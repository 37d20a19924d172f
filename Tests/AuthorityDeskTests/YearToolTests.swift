// The built tool in the years after founding: a new year, a new certificate, other rules, other signers.

import Foundation
import Policies
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

@Suite(.serialized) struct YearToolTests {
    private let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
    private var quarter: PeriodID { PeriodID(containing: now) }

    @Test func aNewYearPrintsItsCardsAndTheSponsorSignsIt() throws {
        let desk = try ToolRun(periods: 2)
        try desk.founded()
        try desk.write("dept.request", try desk.plan.signed(try desk.plan.request(.department, from: quarter)))
        try desk.write("prov.request", try desk.plan.signed(try desk.plan.request(.provider, from: quarter)))
        let rounds = try desk.helen(
            "rounds", "--programme", "programme.yaml", "--side", "dept.request", "--side", "prov.request", "--out", "next")
        #expect(rounds.status == 0, "\(rounds.errors)")
        #expect(
            desk.contents.filter { $0.hasPrefix("next/") }.sorted() == [
                "next/cards", "next/cards/hill.html", "next/cards/hill.txt", "next/cards/towns.html", "next/cards/towns.txt",
                "next/provider.codes",
            ])
        #expect(try desk("status", "founded/programme.bundle").errors.contains("Policy: one more signature is needed, of Council"))
        let sign = try desk.sign("council")
        #expect(sign.output.contains("What is new since you signed last"))
        #expect(!sign.output.contains("Signed by everybody who must"))
        let trusted = try DeskBundle(try desk.bundle(), file: "", now: now).trusted
        let codes = try JSONDecoder().decode(CodeRegisters.self, from: Data(try desk.read("next/provider.codes")))
        for (cell, blob) in zip(trusted.rounds.body.cells, codes.registers) {
            let register = try Unverified<CodeRegister>(blob).verified(by: trusted.charters.current, in: .clinical).body
            #expect(register.first == quarter.next.next)
            #expect(cell.years.map(\.first) == [quarter, quarter.next.next])
        }
        let again = try desk.helen(
            "rounds", "--programme", "programme.yaml", "--side", "dept.request", "--side", "prov.request", "--out", "another")
        #expect(again.status == 0)
        #expect(again.output.contains("No cards were printed"))
        #expect(!desk.has("another"))
    }

    @Test func aSwappedRequestIsSaidLoudlyAndADenialLeavesNothing() throws {
        let desk = try ToolRun(periods: 2)
        try desk.founded()
        let stranger = try TestProgramme(firstPeriod: quarter)
        try desk.write("dept.request", try stranger.signed(stranger.department))
        let before = desk.contents
        let bundle = try desk.read("founded/programme.bundle")
        let key = ["--home", "helen", "--passphrase-file", "passphrase"]
        let swapped = try desk.run(["sides", "founded/programme.bundle", "--side", "dept.request", "--yes"] + key)
        #expect(swapped.status == 1)
        #expect(swapped.errors.contains("signed with another key than the roster names"))
        let sides = try desk.run(
            ["sides", "founded/programme.bundle", "--side", "dept.request", "--new-key", "department"] + key, input: "n\n")
        #expect(sides.status == 1)
        #expect(sides.output.contains("Look twice: Roster, Sides, department, Six words of the key: "))
        #expect(sides.output.contains(stranger.departmentKey.publicKey.words))
        #expect(try desk.read("founded/programme.bundle") == bundle)
        #expect(desk.contents == before)
        let rounds = try desk.helen(
            "rounds", "--programme", "programme.yaml", "--side", "dept.request", "--side", "prov.request", "--out", "next")
        #expect(rounds.status == 1)
        #expect(rounds.errors.contains("signed with another key than the roster names"))
        #expect(desk.contents == before)
    }

    @Test func aRotatedCertificateTakesOneCommand() throws {
        let desk = try ToolRun()
        try desk.founded()
        let request = try desk.plan.request(.department, from: quarter, certificate: [9, 9, 9])
        try desk.write("dept.request", try desk.plan.signed(request))
        let sides = try desk.helen("sides", "--side", "dept.request")
        #expect(sides.status == 0, "\(sides.errors)")
        #expect(!sides.output.contains("Look twice"))
        let trusted = try DeskBundle(try desk.bundle(), file: "", now: now).trusted
        #expect(trusted.side(.department)?.certificate == Digest(sha256: [9, 9, 9]))
        #expect(trusted.policy.body.version == 1)
    }

    @Test func otherRulesAreSaidInPlainWordsAndTakeTheSponsor() throws {
        let desk = try ToolRun()
        try desk.founded()
        try desk.write(
            "programme.yaml", Array((TestProgramme.yaml + "\npolicy: { booking_retention_days: 60, single_operator: true }").utf8))
        let amend = try desk.helen("amend", "--programme", "programme.yaml")
        #expect(amend.status == 0, "\(amend.errors)")
        #expect(amend.output.contains("Look twice: Policy, Days after which bookings are deleted: 30 becomes 60"))
        #expect(amend.output.contains("Look twice: Policy, One operator may run both sides: no becomes yes"))
        #expect(throws: DeskError(.bundleRefused)) { try DeskBundle(try desk.bundle(), file: "", now: now) }
        let sign = try desk.sign("council")
        #expect(sign.output.contains("Look twice: Policy, Days after which bookings are deleted: 30 becomes 60"))
        #expect(try DeskBundle(try desk.bundle(), file: "", now: now).trusted.rules.bookingRetentionDays == 60)
        #expect(try desk.helen("amend", "--programme", "programme.yaml").status == 1)
    }

    @Test func aSingleOperatorForBothSidesIsAskedAboutAlone() throws {
        let desk = try ToolRun()
        try desk.founded()
        try desk.write("programme.yaml", Array((TestProgramme.yaml + "\npolicy: { single_operator: true }").utf8))
        let before = try desk.read("founded/programme.bundle")
        let amend = [
            "amend", "founded/programme.bundle", "--programme", "programme.yaml", "--home", "helen", "--passphrase-file", "passphrase",
        ]
        #expect(try desk.run(amend, input: "y\n").status == 1)
        #expect(try desk.read("founded/programme.bundle") == before)
        let both = try desk.run(amend, input: "y\ny\n")
        #expect(both.status == 0, "\(both.errors)")
        #expect(both.output.contains("One operator may run both sides: no becomes yes. Is that meant?"))
    }

    @Test func aSignerIsReplacedByTheToolsAndTheOldCardStillEnrols() throws {
        let desk = try ToolRun()
        try desk.founded()
        let card = String(decoding: try desk.read("founded/cards/hill.txt"), as: UTF8.self)
        let programme = try DeskBundle(try desk.bundle(), file: "", now: now).trusted.id
        let council = try desk(
            "init", "--home", "council-2", "--role", "sponsor", "--name", "Council", "--recovery-file", "sheet-2", "--passphrase-file",
            "passphrase", "--low-cost")
        #expect(council.status == 0, "\(council.errors)")
        #expect(council.output.contains("Six words of your key"))
        let charter = try desk.helen("charter", "--programme", "programme.yaml", "--request", "council-2/signer.request")
        #expect(charter.status == 0, "\(charter.errors)")
        for change in ["new", "no longer"] { #expect(charter.output.contains("Look twice: Charter, Signers: \(change): Name: Council; ")) }
        for home in ["council", "council-2"] { #expect(try desk.sign(home).status == 0, "\(home)") }
        let third = try desk.helen("charter", "--programme", "programme.yaml")
        #expect(third.status == 0, "\(third.errors)")
        #expect(try desk.sign("council").errors.contains("not among the programme's signers"))
        #expect(try desk.sign("council-2").status == 0)

        let typed = card.split(separator: "\n").map { $0.filter { !$0.isWhitespace } }
        let address = try #require(desk.plan.provider.addresses.first).description
        let first = try #require(zip(typed, typed.dropFirst()).compactMap { try? OfficerCard(address: address, typed: $0 + $1) }.first)
        #expect(first.programme == programme)
        let trusted = try TrustEvaluator.firstContact(try desk.bundle(), programme: first.programme, now: now).programme
        #expect(trusted.charters.current.version == 3)
    }

    @Test func aTimerLearnsFromTheExitCodeThatSomethingEnds() throws {
        let desk = try ToolRun()
        try desk.founded()
        #expect(try desk("status", "founded/programme.bundle", "--check").status == 0)
        try desk.write(
            "programme.yaml",
            Array(TestProgramme.yaml.replacing("licensed_until: 2028-06-30", with: "licensed_until: \(Self.day(now + 9 * 86_400))").utf8))
        #expect(try desk.helen("certify", "--programme", "programme.yaml").status == 0)
        let status = try desk("status", "founded/programme.bundle", "--check")
        #expect(status.status == 1)
        #expect(status.output.contains("ends within 30 days"))
        #expect(try desk("status", "founded/programme.bundle").status == 0)
    }

    private static func day(_ instant: Instant) -> String {
        let format = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
        return Date(timeIntervalSince1970: Double(instant.seconds)).formatted(format)
    }
}
