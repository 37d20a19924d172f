// Writes `side.request`, with the keys that only the provider side has.

import Foundation
import Policies
import ProviderSide
import ServerCore
import Trust
import Wire

enum RequestMaker {
    /// How many cells the imported policy names; none before the first import.
    static func cellsOfPolicy(_ home: ServerHome) async throws -> Int {
        guard home.configuration.role == .provider else { return 0 }
        let side = try await Side(home, schema: .of(.provider), log: ServerLog.make())
        defer { try? side.database.close() }
        return side.trust.programme?.rules.cells.count ?? 0
    }

    /// Keys that the last request brought for quarters still ahead are brought again, for the same quarters; only what is missing is made.
    /// - Parameter cells: for how many cells of departments each quarter has a check-in key at least.
    static func write(_ home: ServerHome, cells: Int, now: Instant) throws -> URL {
        guard home.configuration.role == .provider else { return try SideRequestFile.write(home, now: now) }
        let keyring = TokenKeyring(home)
        let quarters = SideRequestFile.quarters(at: now)
        let last = SideRequestFile.read(home)
        let kept = (last?.bookingKeys ?? []).filter { quarters.contains($0.period) && keyring.holds($0.key) }
        let missing = quarters.filter { quarter in !kept.contains { $0.period == quarter } }
        let made = try keyring.makeRequestKeys(quarters: missing, cells: 0)
        let checkInKeys = try quarters.flatMap { quarter in
            let there = (last?.checkInKeys ?? []).filter { $0.period == quarter && keyring.holds($0.key) }
            return there + (try keyring.makeCheckInKeys(max(0, cells - there.count), for: quarter))
        }
        return try SideRequestFile.write(
            home,
            bookingKeys: (kept + made.bookingKeys).sorted { $0.period < $1.period },
            checkInKeys: checkInKeys,
            now: now
        )
    }
}
