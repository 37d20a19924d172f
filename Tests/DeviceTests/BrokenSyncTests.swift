// A synchronisation that breaks off, at any request and on either side of it, goes on where it was: nothing is lost, nothing is twice.

import CaseFile
import CaseVault
import ProgrammeFixture
import ServiceAPI
import Testing
import Wire

@testable import ClinicianClient

struct BrokenSyncTests {
    /// - Parameter arrives: whether the request arrived whose answer is lost.
    @Test(arguments: [false, true]) func aSynchronisationThatBreaksOffAnywhereGoesOnWhereItWas(arrives: Bool) async throws {
        try await DeviceScene.run { scene in
            let caseID = try await scene.walkIn(scene.first, "Sam")
            try await scene.sync(scene.first)
            let second = try await scene.added("second")
            try await scene.sync(second)
            var (written, number, isCut): (Set<String>, Int, Bool) = ([], 0, true)
            while isCut {
                // Something to fetch, and something to hand in, whatever the last attempt came to.
                for (device, name) in [(scene.first, "first"), (second, "second")] {
                    try await scene.note(device, "\(name) \(number)", in: caseID)
                    written.insert("\(name) \(number)")
                }
                try await scene.sync(scene.first)
                scene.transport.cut(at: number, arriving: arrives)
                do {
                    let report = try await scene.sync(second)
                    #expect(report.cases.taken.findings.isEmpty, "\(number)")
                } catch let error as ServiceError {
                    #expect(error == .unreachable, "\(number)")
                }
                isCut = scene.transport.wasCut
                scene.transport.behave()
                number += 1
            }
            // Documents, schedule, lists, records, and the hand-in.
            #expect(number > 6)
            for device in [second, scene.first, second] {
                let report = try await scene.sync(device).cases
                #expect(report.taken.findings.isEmpty && report.refused == nil && report.waiting == 0)
            }
            for device in [scene.first, second] { #expect(try await scene.texts(device, in: caseID) == written) }
        }
    }
}
