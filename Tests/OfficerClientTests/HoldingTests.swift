// Whether a clinician may still hold a session: what stands beside an appointment before the officer goes there in vain.

import Bookings
import OfficerClient
import Policies
import ProgrammeFixture
import Scheduling
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct HoldingTests {
    /// Midnight in New York at the end of 2026: five o'clock in Greenwich.
    private static let newYear = Instant(seconds: 1_798_779_600)

    /// What the roster says of Ada, and when her session begins, from the new year in New York on, in hours.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let begins: Int64
        let isHeld: Bool
        let change: @Sendable (inout ClinicianEntry, inout ClinicianEntry) throws -> Void

        init(
            _ name: String, at begins: Int64 = 24, _ isHeld: Bool,
            _ change: @escaping @Sendable (inout ClinicianEntry, inout ClinicianEntry) throws -> Void = { _, _ in }
        ) {
            testDescription = name
            self.begins = begins
            self.isHeld = isHeld
            self.change = change
        }

        static func licence(_ name: String, at begins: Int64, _ isHeld: Bool) -> Case {
            Case(name, at: begins, isHeld) { ada, _ in ada.licence = try Licence(kind: "LCSW", expires: newYear) }
        }

        static func contract(_ name: String, at begins: Int64, _ isHeld: Bool) -> Case {
            Case(name, at: begins, isHeld) { ada, _ in
                ada.engagements = [try Engagement(from: Programme.start - 86_400, to: newYear)]
            }
        }

        static func intern(_ name: String, _ isHeld: Bool, _ change: @escaping @Sendable (inout ClinicianEntry) throws -> Void) -> Case {
            Case(name, isHeld) { ada, ben in
                (ada.role, ada.licence, ada.supervisor) = (.intern, nil, ben.identity)
                try change(&ben)
            }
        }
    }

    static let cases = [
        Case("in good standing", true),
        Case("revoked", false) { ada, _ in ada.revokedAt = Programme.start },
        .licence("on the last day of the licence", at: -10, true),
        .licence("on its last evening, which is the next year in Greenwich", at: -3, true),
        .licence("in the first hour after it", at: 1, false),
        .licence("the day after it", at: 12, false),
        .contract("on the last evening of the contract", at: -3, true),
        .contract("the morning after it", at: 9, false),
        Case("before the engagement begins", at: -3, false) { ada, _ in ada.engagements = [try Engagement(from: newYear)] },
        Case("in the first hour of the engagement", at: 1, true) { ada, _ in ada.engagements = [try Engagement(from: newYear)] },
        .intern("an intern with a supervisor", true) { _ in },
        .intern("an intern whose supervisor was revoked", false) { $0.revokedAt = Programme.start },
        .intern("an intern whose supervisor's licence is over", false) { $0.licence = try Licence(kind: "LCSW", expires: newYear) },
        .intern("an intern whose supervisor has left", false) {
            $0.engagements = [try Engagement(from: Programme.start - 86_400, to: newYear)]
        },
        Case("for a department whose officers the clinician assesses", false) { ada, _ in
            ada.mandatedAssessorFor = [try DepartmentName("Harbor")]
        },
    ]

    @Test(arguments: cases) func aClinicianHoldsASessionOnlyWhereTheRosterAllowsThatDay(_ each: Case) throws {
        let (ada, ben) = (try TestClinician("Ada Flores"), try TestClinician("Ben Okafor"))
        var entries = (try ada.entry, try ben.entry)
        try each.change(&entries.0, &entries.1)
        let documents = try Documents(sides: [try Self.side(.department), try Self.side(.provider)])
        let bundle = try documents.bundle(try documents.roster([entries.0, entries.1]))
        let memory = try ProgrammeMemory(firstContact: bundle, programme: documents.programme, now: Programme.start)
        let start = Self.newYear + each.begins * 3600
        let terms = BookingTerms(
            clinician: ada.key, span: try Span(start: start, end: start + 3600), kind: .individual, purpose: .intake, modality: .phone)
        let known = try memory.known(now: Programme.start)
        let zone = try ZoneID("America/New_York")
        #expect(known.canHold(terms, department: "Harbor", zone: zone, now: Programme.start) == each.isHeld)
    }

    @Test func aClinicianWhoIsNotInTheRosterHoldsNothing() throws {
        let (ada, ben) = (try TestClinician("Ada Flores"), try TestClinician("Ben Okafor"))
        let documents = try Documents(sides: [try Self.side(.department), try Self.side(.provider)])
        let bundle = try documents.bundle(try documents.roster([try ben.entry]))
        let known = try ProgrammeMemory(firstContact: bundle, programme: documents.programme, now: Programme.start).known(
            now: Programme.start)
        let span = try Span(start: Self.newYear, end: Self.newYear + 3600)
        func terms(_ clinician: SigningPublicKey) -> BookingTerms {
            BookingTerms(clinician: clinician, span: span, kind: .individual, purpose: .intake, modality: .phone)
        }
        let zone = try ZoneID("America/New_York")
        #expect(known.canHold(terms(ben.key), department: nil, zone: zone, now: Programme.start))
        let isHeld = known.canHold(terms(ada.key), department: nil, zone: zone, now: Programme.start)
        #expect(!isHeld)
    }

    private static func side(_ role: SideRole) throws -> SideEntry {
        try SideEntry(
            role: role, addresses: [try SideAddress("https://\(role.rawValue).example")], signingKey: try SigningKey.random().publicKey,
            certificate: Digest(sha256: Array(role.rawValue.utf8)))
    }
}
