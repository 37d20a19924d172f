// The provider's RSA keys: slow to make, so made once for all programmes of a test run and copied into the home of each.

import Foundation
import ProviderSide
import ServerCore
import TestSupport
import Trust
import Wire

/// The booking keys of a year, and the check-in keys of three cells in its first quarter.
struct TokenKeys: Sendable {
    let bookingKeys: [BookingPeriod]
    let checkInKeys: [CheckInKey]
    private let directory: TemporaryDirectory
    private let home: ServerHome

    static let shared = Result { try TokenKeys() }

    private init() throws {
        directory = try TemporaryDirectory()
        let configuration = ServerConfiguration(
            role: .provider, listen: try ListenAddress("127.0.0.1:0"), address: try SideAddress("https://provider.example"))
        let now = Date(timeIntervalSince1970: Double(Programme.start.seconds))
        home = try ServerHome.create(directory.url.appendingPathComponent("home"), configuration, schema: .provider, now: now)
        let quarters = SideRequestFile.quarters(at: Programme.start)
        let keyring = TokenKeyring(home)
        bookingKeys = try keyring.makeRequestKeys(quarters: Array(quarters.prefix(4)), cells: 0).bookingKeys
        checkInKeys = try keyring.makeRequestKeys(quarters: Array(quarters.prefix(1)), cells: 3).checkInKeys
    }

    func copy(to other: ServerHome) throws {
        for file in try FileManager.default.contentsOfDirectory(at: home.keys, includingPropertiesForKeys: nil)
        where file.lastPathComponent.hasPrefix("token-") {
            try FileManager.default.copyItem(at: file, to: other.keys.appendingPathComponent(file.lastPathComponent))
        }
    }
}
