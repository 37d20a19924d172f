// A department side that lies about case files: each lie is named, nothing untrue is shown, and nothing of it stays once it stops.

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import Envelope
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct RecordAttackTests {
    /// Ben's real vault and session under each attack, with all that he has seen and with something new to see; and again when the server
    /// behaves.
    private func expectNoticed(_ attacks: [RecordAttack], sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await VaultScene.run { scene in
            for (attack, moment) in attacks.flatMap({ attack in VaultScene.Moment.allCases.map { (attack, $0) } }) {
                scene.programme.clock.now = scene.now + 60
                let (vault, folder) = try scene.copy(moment)
                scene.hostile.attack(.records(attack))
                let report = try await scene.ben.session.synchroniseCases(vault).taken
                let what = "\(attack), \(moment): \(report.findings)"
                #expect(scene.hostile.attacked > 0, "\(attack) did not happen", sourceLocation: sourceLocation)
                let said = Set(report.findings.map(\.category))
                #expect(said == attack.expected(moment), "\(what)", sourceLocation: sourceLocation)
                let texts = try scene.texts(vault)
                #expect(texts == attack.shown(moment), "\(attack), \(moment): \(texts)", sourceLocation: sourceLocation)
                // Of the record too that was destroyed, nothing is on the disk again.
                let stored = try scene.stored(folder)
                #expect(stored.isSubset(of: try scene.honest()) || attack.isSigned, "\(what)", sourceLocation: sourceLocation)
                scene.hostile.behave()
                let after = try await scene.ben.session.synchroniseCases(vault).taken
                #expect(after.findings == [] || attack.isSigned, "\(what), then: \(after.findings)", sourceLocation: sourceLocation)
                #expect(try scene.texts(vault) == VaultScene.truth || attack == .forked, "\(what)", sourceLocation: sourceLocation)
                // Opened anew, it is the same.
                let again = try Vault(in: folder, of: vault.owner, trusting: vault.practice, creating: false)
                #expect(try scene.texts(again) == scene.texts(vault), "\(what)", sourceLocation: sourceLocation)
                #expect(try again.cases(at: scene.now).map(\.state.id) == [scene.caseID], "\(what)", sourceLocation: sourceLocation)
                let refused = try again.state(of: scene.caseID, at: scene.now).refused
                #expect(refused.count == (attack == .plantedByNonMember ? 1 : 0), "\(what)", sourceLocation: sourceLocation)
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

    /// Attack class 15.
    @Test func whatACoRecipientForgesIsRefused() async throws { try await expectNoticed([.coRecipientForged, .secondCore]) }

    /// Attack class 17.
    @Test func aRecordOfTwoKeysIsShownToNobody() async throws { try await expectNoticed([.twoKeys]) }

    /// Attack class 26.
    @Test func keysOfLowOrderInRecordsAreRefused() async throws { try await expectNoticed([.lowOrderWrap, .lowOrderDevice]) }

    /// Attack class 13: device, place and end of a record, as the list has them, are shown to nobody and believed by nobody.
    @Test func whatTheListSaysOfARecordIsNotBelieved() async throws {
        try await expectNoticed([.listedAsAnother, .listedElsewhere, .listedAsShredded])
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

    /// Attack class 27, at every call about records: a typed error, and the vault is row by row what it was.
    @Test func answersThatAreNoRecordsAreRefused() async throws {
        try await VaultScene.run { scene in
            let (vault, folder) = try scene.copy(.behind)
            let before = try scene.rows(folder)
            for path in [ListRecords.route.path, FetchRecords.route.path, ListRecordHeads.route.path] {
                for attack in AnswerAttack.allCases {
                    // So many requests are too many for one minute.
                    scene.programme.clock.now = scene.now + 60
                    scene.hostile.attack(.bytes(attack), on: path)
                    await #expect(throws: ServiceError.self, "\(path) \(attack)") {
                        _ = try await scene.ben.session.synchroniseCases(vault)
                    }
                    #expect(scene.hostile.attacked > 0)
                    #expect(try scene.rows(folder) == before, "\(path) \(attack)")
                }
            }
            scene.hostile.behave()
            #expect(try await scene.ben.session.synchroniseCases(vault).taken.findings == [])
            #expect(try scene.texts(vault) == VaultScene.truth)
        }
    }

    /// Attack class 27, where something is handed in: what was not taken waits, or is missed at the next look; and it arrives once.
    @Test func whatIsHandedInAndNotTakenArrivesOnceForAllThat() async throws {
        try await VaultScene.run { scene in
            let (vault, _) = try scene.copy(.upToDate)
            let written = (0..<4).map { "canary-ben-\($0)" }
            for text in written { try vault.write(.goalSet(GoalSet(statement: text)), in: scene.caseID, at: scene.now) }
            for attack in AnswerAttack.allCases {
                scene.programme.clock.now = scene.now + 60
                scene.hostile.attack(.bytes(attack), on: PostRecords.route.path)
                // Some look like a refusal, of which the report tells; and whatever looks like an acknowledgement is one, until the next look.
                do { _ = try await scene.ben.session.synchroniseCases(vault, handsIn: true) } catch is ServiceError {}
                #expect(scene.hostile.attacked > 0, "\(attack)")
            }
            scene.hostile.behave()
            let report = try await scene.ben.session.synchroniseCases(vault, handsIn: true)
            #expect(report.handedIn == 4 && report.waiting == 0 && report.refused == nil)
            #expect(try await scene.ben.session.synchroniseCases(vault).taken.findings == [])
            try await scene.ada.synchronise()
            let state = try await scene.ada.state(of: scene.caseID)
            for text in written { #expect(state.goals.count { $0.content.statement.value == text } == 1) }
        }
    }

    /// Attack class 18: a vault is put back from a copy and says the same once more, in the same place of its chain and at the same time.
    @Test func twoCopiesOfOneVaultUseNoNonceTwice() async throws {
        try await VaultScene.run { scene in
            let uploads = try (0..<2).map { _ in
                let (vault, _) = try scene.copy(.upToDate)
                try vault.write(.goalSet(GoalSet(statement: "canary-ben-again")), in: scene.caseID, at: scene.now)
                return try #require(try vault.handIn(at: scene.now).uploads.last)
            }
            let (first, second) = (uploads[0], uploads[1])
            #expect(first.core.header.counter == second.core.header.counter && first.core.header.previous == second.core.header.previous)
            #expect(first.core.body.nonce != second.core.body.nonce && first.core.body.commitment != second.core.body.commitment)
            #expect(first.core.body.ciphertext != second.core.body.ciphertext)
            let (one, other) = (first.grant.body, second.grant.body)
            #expect(one.wraps.ephemeral != other.wraps.ephemeral && one.notice.nonce != other.notice.nonce)
            #expect(Set(one.wraps.boxes).isDisjoint(with: other.wraps.boxes))
        }
    }
}
