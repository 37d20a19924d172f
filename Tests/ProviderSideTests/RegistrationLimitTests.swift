// The limit on trying codes.

import Policies
import ServerCore
import ServiceAPI
import Sodium
import Synchronization
import Testing
import Trust
import Wire

@testable import ProviderSide

@Suite struct RegistrationLimitTests {
    @Test func aRollCallIsAdmittedAndAFloodIsNot() throws {
        let time = Mutex<UInt64>(0)
        let limit = RegistrationLimit(now: { time.withLock { $0 } })
        for _ in 0..<500 { try limit.admit() }
        #expect(throws: TooManyRequests.self) { try limit.admit() }
        time.withLock { $0 += 1_000_000_000 }
        for _ in 0..<20 { try limit.admit() }
        #expect(throws: TooManyRequests.self) { try limit.admit() }
    }

    /// At a roll call somebody tries codes as fast as they can: those with a card are served all the same.
    @Test func whoeverGuessesKeepsNobodyFromEnrolling() async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code])
        let limit = RegistrationLimit(now: { 0 })
        for _ in 0..<500 { try limit.admit() }
        let clock = fixture.clock
        let desk = IssuanceDesk(
            trust: fixture.side.trust, store: SQLiteIssuanceStore(fixture.side.database), keyring: fixture.keyring,
            roundKeys: RoundKeyring(fixture.home), limit: limit, now: { clock.now })
        let guess = RegisterRequest(code: Blob(try EligibilityCode.random().bytes))
        await #expect(throws: TooManyRequests.self) { try await desk.register(guess, try SigningKey.random().publicKey) }
        let answer = try await desk.register(RegisterRequest(code: Blob(code.bytes)), try SigningKey.random().publicKey)
        #expect(answer.cell == fixture.river.text)
    }
}
