// Two devices of one clinician against a server, and against one that was lost: ghosts among the devices, planted and withheld records.

import CaseFile
import CaseVault
import Envelope
import Foundation
import LocalState
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@testable import ClinicianClient

struct HostileDeviceTests {
    /// Attack class 3: a ghost among a clinician's devices, and class 14: what it signs.
    @Test func aPlantedDeviceIsRefusedAndNothingThatItWritesIsBelieved() async throws {
        try await DeviceScene.run { scene in
            let second = try await scene.added("second")
            let list = try await scene.listed()
            let ghost = try SigningKey.random()
            let stranger = try SigningKey.random()
            let id = list.programme
            let planted = try DeviceList(
                programme: id, clinician: scene.identity, version: list.version + 1, issued: list.issued,
                devices: list.devices + [Device(ghost, of: scene.identity, in: id, label: "device", addedAt: list.issued)],
                subkeys: list.subkeys)
            let others = try await scene.keys().lists.filter { try DeviceScene.list($0).clinician != scene.identity }
            for signers in [[stranger], [ghost], []] {
                try scene.transport.serve(others + [try SignedDocument(planted, signedBy: signers).blob])
                for device in [scene.first, second] {
                    #expect(try await device.synchronise().refresh.refusedKeyLists.count == 1)
                    #expect(try await device.devices().count == 2)
                    let check = try await device.programme().deviceCheck(at: scene.programme.clock.now)
                    #expect(!check(ghost.publicKey, scene.identity))
                }
            }
        }
    }

    /// Attack class 14 by a device that was lost: its own word is worth nothing from the revocation on, also where the server helps it.
    @Test func whatALostDeviceWritesAfterwardsIsNotBelieved() async throws {
        try await DeviceScene.run { scene in
            let lost = try await scene.added("lost")
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.sync(scene.first)
            try await scene.sync(lost)
            try await scene.first.revoke(try #require(try await lost.devices().first { $0.isThis }))
            scene.programme.clock.now = scene.programme.clock.now + 3600
            try await scene.note(lost, "planted", in: caseID)
            let handIn = try await lost.vault().handIn(at: scene.programme.clock.now)
            #expect(!handIn.uploads.isEmpty)
            let vault = try await scene.first.vault()
            let fetched = handIn.uploads.map {
                FetchedRecord(record: $0.core.header.record, core: $0.core.blob, grants: [$0.grant.blob], tombstone: nil)
            }
            var taking = Taking()
            try taking.list(handIn.uploads.map { RecordOutline($0.core.reference, of: $0.core.header.record, grants: [$0.grant.digest]) })
            try vault.take(fetched, into: &taking, at: scene.programme.clock.now)
            let notes = try vault.state(of: caseID, at: scene.programme.clock.now).notes
            #expect(notes.allSatisfy { $0.current.content.body[.subjective]?.value != "planted" })
        }
    }

    /// Attack class 19 between two devices of one clinician: each device's chain has to be there whole.
    @Test func aRecordOfTheOtherDeviceThatIsWithheldIsMissed() async throws {
        try await DeviceScene.run { scene in
            let second = try await scene.added("second")
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.sync(scene.first)
            try await scene.sync(second)
            let known = Set(try await scene.records(second))
            try await scene.note(scene.first, "withheld", in: caseID)
            try await scene.sync(scene.first)
            scene.transport.tamper { path, answer in
                guard path == ListRecords.route.path,
                    let page = try? JSONDecoder().decode(RecordPage.self, from: Data(answer.body)),
                    let body = try? JSONEncoder.service.encode(
                        RecordPage(records: page.records.map(\.value).filter { known.contains($0.record) }, next: page.next))
                else { return answer }
                return TransportAnswer(status: answer.status, contentType: answer.contentType, body: Array(body))
            }
            #expect(try await !scene.sync(second).cases.taken.findings.isEmpty)
            scene.transport.behave()
            #expect(try await scene.sync(second).cases.taken.findings.isEmpty)
            #expect(try await scene.texts(second, in: caseID) == ["withheld"])
        }
    }
}
