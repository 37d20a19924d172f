// `kill -9` of either real server at every step of closing a round and of its summary: each check-in is counted once, the noise that was drawn
// first is the noise that is released, and the peer that meanwhile reaches nobody ends the round all the same.

import CheckIn
import DepartmentSide
import Foundation
import GRDB
import Logging
import Policies
import PrivateAggregation
import ProviderSide
import RoundKeeping
import RoundResults
import ServerCore
import Sodium
import SummaryKeeping
import Testing
import Tokens
import Trust
import Wire

@Suite(.serialized, .timeLimit(.minutes(20))) struct RoundCrashTests {
    private static let mostSteps = 120
    /// Every step is tried where there is time: `RESPITE_ALL_STEPS=1`. Otherwise some of all kinds.
    private static let stride = ProcessInfo.processInfo.environment["RESPITE_ALL_STEPS"] == "1" ? 1 : 4

    @Test(arguments: RoundVictim.allCases) func killedAtAnyStepOfARoundASideCountsEachCheckInOnceAndDrawsItsNoiseOnce(_ victim: RoundVictim)
        async throws
    {
        let tool = try ServerTool()
        let scene = try await RoundToClose(tool, inOneProcess: victim == .both)
        var (tried, seen) = (0, 0)
        // Between drawing and destroying there are few steps, and from run to run they come at other numbers: whoever has not met them
        // yet tries the steps between those tried before.
        for offset in 0..<Self.stride where offset == 0 || seen == 0 {
            var step = offset
            while true {
                let (wasKilled, sawNoise) = try await attempt(scene, tool, killing: victim, at: step)
                (tried, seen) = (tried + 1, seen + (sawNoise ? 1 : 0))
                guard wasKilled else { break }
                step += Self.stride
                try #require(step < Self.mostSteps, "the round has no end")
            }
            #expect(step > 10, "hardly anything was tried")
        }
        #expect(seen > 0, "the noise was never seen")
        print("\(victim) killed at \(tried) steps of a round; the noise of both sides was seen at \(seen)")
    }

    /// - Returns: whether that step came, and whether both sides' noise was drawn and not released when they died.
    private func attempt(_ scene: RoundToClose, _ tool: ServerTool, killing victim: RoundVictim, at step: Int) async throws -> (Bool, Bool)
    {
        let attempt = try await RoundAttempt.whole(scene, tool, killing: victim, at: step)
        // Both sides are dead now, at whatever step they were.
        let noise = try await attempt.noise()
        // The last one, which nobody was killed in, has its summary too.
        try await attempt.finish(withSummary: !attempt.wasKilled)
        try await attempt.check(scene, noise, "\(victim) at step \(step)")
        attempt.remove()
        return (attempt.wasKilled, noise.count == SideRole.allCases.count)
    }
}

/// Whom the test kills: a side of two operators, or the process in which one operator runs both.
enum RoundVictim: CaseIterable {
    case department, provider, both
}
