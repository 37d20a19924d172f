// What a server believes of the documents it is given, and what it serves of them.

import Foundation
import HummingbirdTesting
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide

@Suite struct FoundingTests {
    @Test func theDocumentsAreServedAsTheyWereImported() async throws {
        let fixture = try await DepartmentFixture()
        let bundle = try fixture.bundle()
        try await fixture.serve { caller in
            let served: TrustBundle = try await caller.send(GetTrust.self, Nothing(), by: nil).decoded()
            #expect(served.charters == bundle.charters && served.policy == bundle.policy && served.rounds == bundle.rounds)
            let trusted = try TrustEvaluator.firstContact(served, programme: fixture.programme, now: monday).programme
            #expect(trusted.roster.body.version == 1)
        }
    }

    @Test func anOlderOrForkedBundleIsRefusedAndTheNewerStays() async throws {
        let fixture = try await DepartmentFixture()
        let first = try fixture.bundle()
        try await fixture.side.install(try fixture.bundle(rosterVersion: 2))
        await #expect(throws: ServerError(.documentRefused)) { try await fixture.side.install(first) }
        let fork = try fixture.bundle(rosterVersion: 2, revoked: fixture.cast)
        await #expect(throws: ServerError(.documentRefused)) { try await fixture.side.install(fork) }
        #expect(try fixture.side.trust.founded().roster.body.version == 2)
        #expect(try fixture.side.trust.founded().clinician(fixture.cast.clinician)?.revokedAt == nil)
    }

    @Test func anUnsignedPolicyIsRefused() async throws {
        let fixture = try await DepartmentFixture()
        var bundle = try fixture.bundle(rosterVersion: 2)
        let policy = try fixture.side.trust.founded().policy.body
        bundle.policy = try SignedDocument(policy, signedBy: [fixture.sponsor]).blob
        await #expect(throws: ServerError(.documentRefused)) { try await fixture.side.install(bundle) }
    }

    @Test func aProgrammeThatDoesNotNameThisServerIsNotKept() async throws {
        let fixture = try await DepartmentFixture()
        let stranger = try await DepartmentFixture()
        // Another programme, and in it another server.
        await #expect(throws: ServerError(.otherProgramme)) { try await fixture.side.install(try stranger.bundle()) }
        let home = try ServerHome.create(
            fixture.directory.url.appendingPathComponent("second"), fixture.side.home.configuration, schema: .department, now: Date())
        let second = try await Side(home, schema: .department, log: fixture.book.logger, now: { monday })
        #expect(throws: ServerError(.notFounded)) { try second.requireFounded() }
        await #expect(throws: ServerError(.notInRoster)) { try await second.install(try fixture.bundle()) }
        #expect(second.trust.programme == nil)
    }

    @Test func anImportByAnotherProcessIsNoticed() async throws {
        let fixture = try await DepartmentFixture()
        let importer = try await Side(fixture.side.home, schema: .department, log: fixture.book.logger, now: { monday })
        try await importer.install(try fixture.bundle(rosterVersion: 2, revoked: fixture.cast))
        #expect(try fixture.side.trust.founded().roster.body.version == 1)
        try await fixture.side.trust.refresh()
        #expect(try fixture.side.trust.founded().roster.body.version == 2)
    }

    @Test func theCertificateRotatesWithTheRoster() async throws {
        let fixture = try await DepartmentFixture()
        let folder = CertificateFolder(fixture.side.home)
        let entry = try #require(try fixture.side.trust.founded().side(.department))
        try folder.rotate(announced: entry.certificates, now: Date())
        // The roster named both, so the server may go on serving without a new one.
        try fixture.side.requireFounded()
        try await fixture.side.install(try fixture.bundle(rosterVersion: 2))
        let renewed = try #require(try fixture.side.trust.founded().side(.department))
        #expect(renewed.certificates == [try folder.current, try folder.next])
    }

    /// A released step is never edited: databases that have it would differ from new ones. The next version adds a step instead.
    @Test func theFirstStepIsAsItWasReleased() throws {
        let step = try #require(Schema.department.steps.first { $0.name == "department-1" })
        #expect(
            Hex.encode(Digest(sha256: Array(step.sql.utf8)).bytes) == "8b045b8e4a9c613a040c03ac7cc9581e3c6fbf1a0fad04462c3b4e9c1ebd8376")
    }
}
