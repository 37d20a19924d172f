// Nobody alone takes protection away: each change of the table, in front of each program as it was built, and nothing of it is kept.

import Foundation
import ProgrammeKit
import Testing
import Trust

struct WeakeningTests {
    /// What all sign who must is taken by every program at the end, so that the rest was refused for its signatures; the version before is then
    /// refused as older, and under one that has run out nothing new is begun.
    @Test func nobodyAloneWeakensARuleOrAddsARecipientInAnyProgram() async throws {
        try await WeakeningStage.play { stage in
            let attempts = try stage.attempts()
            #expect(attempts.count == 27)
            for attempt in attempts { try stage.expectTypedRefusal(attempt) }
            try await HostileSides.run(instead: stage.servers) { sides in
                let before = try stage.kept()
                for attempt in attempts where attempt.isOffered {
                    try sides.serve(attempt.bundle)
                    try await stage.offer(attempt)
                }
                #expect(try stage.kept() == before, "something of what was refused was written")
                try await stage.makeNewcomers()
                for (number, attempt) in attempts.filter(\.isTriedEverywhere).enumerated() {
                    try sides.serve(attempt.bundle)
                    try await stage.offerAtFirstContact(attempt, number)
                }
            }
            for server in stage.servers {
                try await stage.expectOldRules(on: server)
                for attempt in attempts where attempt.isTriedEverywhere { try await stage.expectNotServed(attempt, by: server) }
            }
            try await stage.expectTaken(
                try Weakening.smallerBatch.bundle(stage.honest, signedBy: [stage.keys.clinical, stage.keys.sponsor]))
            try await stage.expectOlderIsRefused()
            try await stage.expectNothingNewUnderWhatIsOver()
        }
    }
}
