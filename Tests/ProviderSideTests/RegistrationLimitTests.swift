// The limit on trying codes.

import ServerCore
import Synchronization
import Testing

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
}
