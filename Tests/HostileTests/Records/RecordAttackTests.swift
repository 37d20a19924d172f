// A department side that lies about case files: each lie is named, nothing untrue is shown, and nothing of it stays once it stops.

import Envelope
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct RecordAttackTests {
    /// Ben looks under each attack with the same memory, and again when the server behaves.
    private func expectNoticed(_ attacks: [RecordAttack], sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await RecordScene.run { scene, _, ben in
            for attack in attacks {
                var reader = ben
                scene.hostile.attack(.records(attack))
                let look = try await reader.look()
                #expect(scene.hostile.attacked > 0, "\(attack) did not happen", sourceLocation: sourceLocation)
                #expect(look.categories == attack.expected, "\(attack): \(look.findings)", sourceLocation: sourceLocation)
                // Both sides of a fork were written by Ada's own device: both are shown, and that there are two is said.
                let written = attack == .forked ? RecordScene.truth.union([RecordScene.fork]) : RecordScene.truth
                #expect(look.texts.isSubset(of: written), "\(attack)", sourceLocation: sourceLocation)
                if attack.hidesNothing { #expect(look.texts == RecordScene.truth, "\(attack)", sourceLocation: sourceLocation) }
                scene.hostile.behave()
                let after = try await reader.look()
                // A fork that a device signed is known for good: whoever has seen both sides says so from then on.
                #expect(after.findings == [] || attack == .forked, "\(attack): \(after.findings)", sourceLocation: sourceLocation)
                #expect(after.texts == RecordScene.truth || attack == .forked, "\(attack)", sourceLocation: sourceLocation)
            }
        }
    }

    /// Attack class 19.
    @Test func recordsWithheldOrRolledBackAreMissed() async throws {
        try await expectNoticed([
            .withheld, .withheldOwn, .allWithheld, .rolledBack, .headWithdrawn, .headCut, .tombstoneWithheld,
        ])
    }

    /// Attack class 19.
    @Test func aShreddedRecordDoesNotComeBack() async throws {
        try await expectNoticed([.shreddedReturned, .shreddedReturnedBesideTombstone])
    }

    /// Attack class 20.
    @Test func aForkThatIsShownToOneReaderIsReported() async throws { try await expectNoticed([.forked]) }

    /// Attack class 14.
    @Test func plantedRecordsHeadsAndTombstonesAreRefused() async throws {
        try await expectNoticed([.plantedByStranger, .plantedByNonMember, .plantedHead, .strangeTombstone])
    }

    /// Attack classes 11 and 12.
    @Test func aRecordInAnothersPlaceIsRefused() async throws {
        try await expectNoticed([.coreOfAnother, .grantsOfAnother, .tombstoneOfAnother, .headAsCore, .grantAsCore, .coreAsTombstone])
    }

    /// Attack classes 5, 8, 9 and 10.
    @Test func alteredRecordsAreRefused() async throws {
        try await expectNoticed([
            .ciphertextFlipped, .commitmentFlipped, .previousFlipped, .deviceReplaced, .cut, .empty, .trailingByte, .newerFormat,
        ])
    }

    /// Attack classes 3 and 16.
    @Test func ghostsAndForeignWrapsInGrantsAreRefused() async throws {
        try await expectNoticed([.grantsWithheld, .ghostFetcher, .foreignWraps, .strangersGrantAdded])
    }

    /// A new device of Ben's has seen nothing yet: what is withheld from it is missed by what names it.
    @Test func aRecordWithheldFromANewDeviceIsMissed() async throws {
        try await RecordScene.run { scene, _, _ in
            var reader = try scene.vault(of: scene.programme.ben, over: scene.hostile)
            scene.hostile.attack(.records(.withheldOwn))
            let look = try await reader.look()
            #expect(scene.hostile.attacked > 0 && look.categories == [.withheld])
            scene.hostile.behave()
            let after = try await reader.look()
            #expect(after.findings == [] && after.texts == RecordScene.truth)
        }
    }

    /// Attack class 4: a server that keeps an old roster back is betrayed by the first record that was written with the new one in hand.
    @Test func aStaleRosterIsNoticedByANewerRecord() async throws {
        try await RecordScene.run { scene, ada, ben in
            let stale = try scene.programme.department.bundle
            let entries = try [scene.programme.ada, scene.programme.ben, scene.cleo].map { try $0.entry }
            try await scene.programme.install(try scene.programme.documents.roster(entries, version: 3))
            var (author, reader) = (ada, ben)
            author.rosterVersion = 3
            try await author.write("canary-note-ada-4")
            scene.hostile.take { $0.earlier = stale }
            scene.hostile.attack(.documents(.olderRoster))
            let look = try await reader.look()
            #expect(scene.hostile.attacked > 0 && look.categories == [.attention])
        }
    }

    /// A thief has Ada's device, and the server with them. What Ben first sees after the revocation is not shown as true; an honest server
    /// does not even take it.
    @Test func whatARevokedDeviceWritesIsNotBelieved() async throws {
        try await RecordScene.run { scene, ada, ben in
            let (programme, thief) = (scene.programme, ada)
            // Dated before the revocation, as a thief would.
            let planted = try thief.upload(try thief.seal("canary-forged"))
            let device = try Device(
                programme.ada.device, of: programme.ada.key, in: programme.documents.programme, label: "laptop",
                addedAt: Programme.start, revokedAt: programme.clock.now + 60)
            programme.clock.now = programme.clock.now + 3600
            try await RecordScene.publish(
                programme.ada.devices(programme.documents.programme, version: 2, devices: [device]), of: programme.ada, in: programme)
            await #expect(throws: ServiceError.self) {
                _ = try await thief.call(PostRecords.self, RecordsRequest.batches(of: [planted])[0])
            }
            scene.hostile.take { $0.records.byStranger = planted }
            scene.hostile.attack(.records(.plantedByStranger))
            var reader = ben
            let look = try await reader.look()
            #expect(scene.hostile.attacked > 0)
            #expect(look.categories.isSubset(of: [.unverified, .forged]) && !look.categories.isEmpty, "\(look.findings)")
            // What Ben had seen before stays true.
            #expect(look.texts == RecordScene.truth)
        }
    }

    /// Attack class 27, at every call about records.
    @Test func answersThatAreNoRecordsAreRefused() async throws {
        try await RecordScene.run { scene, _, ben in
            for path in [ListRecords.route.path, FetchRecords.route.path, ListRecordHeads.route.path] {
                for attack in AnswerAttack.allCases {
                    var reader = ben
                    scene.hostile.attack(.bytes(attack), on: path)
                    await #expect(throws: ServiceError.self, "\(path) \(attack)") { _ = try await reader.look() }
                    #expect(scene.hostile.attacked > 0 && reader.memory == ben.memory)
                }
            }
        }
    }
}
