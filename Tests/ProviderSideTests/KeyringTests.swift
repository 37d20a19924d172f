// The provider's secret keys on disk.

import Foundation
import ServerCore
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import ProviderSide

@Suite struct KeyringTests {
    /// `respite-server check` names a key that the rounds name and the home has lost.
    @Test func aLostKeyOfThisQuarterOrALaterOneIsFound() async throws {
        let fixture = try await Fixture.founded()
        let programme = try fixture.side.trust.founded()
        try fixture.keyring.check(programme, at: Fixture.start)
        // The key of the quarter before is over and may go.
        try fixture.keyring.destroy(try SharedKeys.secret(0).publicKey)
        try fixture.keyring.check(programme, at: Fixture.start)
        try fixture.keyring.destroy(try SharedKeys.secret(2).publicKey)
        #expect(throws: ServerError(.homeDamaged)) { try fixture.keyring.check(programme, at: Fixture.start) }
    }

    @Test func aYearsKeysAreMadeOnceForEachQuarterAndCell() async throws {
        let fixture = try await Fixture()
        let quarters = [Fixture.quarter, Fixture.quarter.next]
        let made = try fixture.keyring.makeRequestKeys(quarters: quarters, cells: 1)
        #expect(made.bookingKeys.map(\.period) == quarters)
        #expect(made.checkInKeys.map(\.period) == quarters)
        let keys = made.bookingKeys.map(\.key) + made.checkInKeys.map(\.key)
        #expect(Set(keys).count == 4)
        for key in keys { #expect(try TokenKeyring(fixture.home).secret(of: key).publicKey == key) }
    }

    @Test func keyFilesAreForTheServersUserOnly() async throws {
        let fixture = try await Fixture()
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.home.keys.path).filter { $0.hasPrefix("token-") }
        #expect(names.count == 5)
        for name in names {
            let attributes = try FileManager.default.attributesOfItem(atPath: fixture.home.keys.appendingPathComponent(name).path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func aMissingAlteredOrExchangedKeyIsSaidToBeDamaged() async throws {
        let fixture = try await Fixture()
        let key = try SharedKeys.secret(0).publicKey
        let file = fixture.home.keys.appendingPathComponent("token-\(Hex.encode(key.keyID.bytes)).seed")
        let other = fixture.home.keys.appendingPathComponent("token-\(Hex.encode(try SharedKeys.secret(1).publicKey.keyID.bytes)).seed")
        let contents = [Data(), Data([1, 2, 3]), try Data(contentsOf: other)]
        for content in contents {
            try content.write(to: file)
            #expect(throws: ServerError(.homeDamaged)) { try TokenKeyring(fixture.home).secret(of: key) }
        }
        try FileManager.default.removeItem(at: file)
        #expect(throws: ServerError(.homeDamaged)) { try TokenKeyring(fixture.home).secret(of: key) }
    }

    @Test func aDestroyedKeySignsNoMore() async throws {
        let fixture = try await Fixture()
        let key = try SharedKeys.secret(0).publicKey
        _ = try fixture.keyring.secret(of: key)
        try fixture.keyring.destroy(key)
        #expect(!fixture.keyring.holds(key))
        #expect(throws: ServerError(.homeDamaged)) { try fixture.keyring.secret(of: key) }
        #expect(throws: Never.self) { try fixture.keyring.destroy(key) }
    }

    @Test func keysOfFinishedQuartersAreDestroyedAndOthersStay() async throws {
        let code = try EligibilityCode.random()
        let fixture = try await Fixture.founded(codes: [code])
        let store = SQLiteIssuanceStore(fixture.side.database)
        let upkeep = QuarterUpkeep(trust: fixture.side.trust, store: store, keyring: fixture.keyring, now: fixture.side.now)
        try await upkeep.run()
        #expect(try (0..<5).map { fixture.keyring.holds(try SharedKeys.secret($0).publicKey) } == [false, true, true, true, true])
        fixture.clock.now = Fixture.quarter.end
        try await upkeep.run()
        #expect(try (0..<5).map { fixture.keyring.holds(try SharedKeys.secret($0).publicKey) } == [false, false, true, false, false])
    }

    @Test func aClockThatIsYearsAheadDestroysNothing() async throws {
        let fixture = try await Fixture.founded(codes: [try EligibilityCode.random()])
        let store = SQLiteIssuanceStore(fixture.side.database)
        let key = try SigningKey.random().publicKey
        let upkeep = QuarterUpkeep(trust: fixture.side.trust, store: store, keyring: fixture.keyring, now: fixture.side.now)
        fixture.clock.now = Fixture.start + 20 * 366 * 86_400
        try await upkeep.run()
        #expect(try (0..<5).allSatisfy { fixture.keyring.holds(try SharedKeys.secret($0).publicKey) })
        #expect(try await store.record(of: Sample.place(0), for: key) == nil)
    }
}
