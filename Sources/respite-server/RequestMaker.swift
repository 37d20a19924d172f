// Writes `side.request`, with the keys that only the provider side has.

import Foundation
import ProviderSide
import ServerCore
import Trust
import Wire

enum RequestMaker {
    /// Keys that the last request brought for quarters still ahead are brought again; only what is missing is made.
    /// - Parameter cells: for how many cells of departments the provider makes check-in keys.
    static func write(_ home: ServerHome, cells: Int, now: Instant) throws -> URL {
        guard home.configuration.role == .provider else { return try SideRequestFile.write(home, now: now) }
        let keyring = TokenKeyring(home)
        let quarters = SideRequestFile.quarters(at: now)
        let last = SideRequestFile.read(home)
        let kept = (last?.bookingKeys ?? []).filter { quarters.contains($0.period) && keyring.holds($0.key) }
        let missing = quarters.filter { quarter in !kept.contains { $0.period == quarter } }
        let made = try keyring.makeRequestKeys(quarters: missing, cells: cells)
        let checkInKeys = (last?.checkInKeys ?? []).filter(keyring.holds) + made.checkInKeys
        return try SideRequestFile.write(
            home,
            bookingKeys: (kept + made.bookingKeys).sorted { $0.period < $1.period },
            checkInKeys: checkInKeys,
            now: now
        )
    }
}
