// Subkeys that the case files need are not destroyed with the others.

import Sodium
import Testing
import Wire

@testable import ClinicianClient

struct CaseKeyTests {
    private let now = Instant(seconds: 1_795_608_000)

    @Test func aSubkeyStaysWhileARecordNeedsItOrNotAllRecordsHaveBeenRead() throws {
        let old = try SealingKey.random().publicKey
        /// Whether the first quarter's subkey is left, long after its end.
        func stays(_ needed: Set<SealingPublicKey>, readAt: Int64?) throws -> Bool {
            var keyring = try Keyring(at: now)
            _ = try keyring.renewSubkeys(at: now)
            let first = try #require(keyring.subkeys.first)
            let keys = Keyring.CaseKeys(needed: needed, readAt: readAt.map { first.span.end + $0 * 86_400 })
            keyring.destroySubkeys(openedUntil: first.span.end + 500 * 86_400, keeping: [], keys) { $0 == first.id ? old : nil }
            return keyring.subkeys.contains { $0.id == first.id }
        }
        #expect(try stays([old], readAt: 400))
        #expect(try stays([], readAt: nil))
        // Read before the last could be sealed to it.
        #expect(try stays([], readAt: 1))
        #expect(try !stays([], readAt: 400))
    }

    @Test func afterARestoreTheCaseFilesAreReadFirstAlsoWhereTheBackupKnowsOfNone() throws {
        var state = try ClinicianState(name: "Ada", now: now)
        #expect(state.caseKeys == nil)
        state.markRestored()
        #expect(state.mustReadCases == true)
        #expect(state.caseKeys?.readAt == nil && state.caseKeys != nil)
    }
}
