// Keys, times and people that the tests share. RSA keys take long to make, so they are made once.

import Policies
import Sodium
import Testing
import Trust
import Wire

@testable import Tokens

enum Fixture {
    static let now = Instant(seconds: 1_795_564_800)  // 2026-11-25T00:00:00Z
    static let thisQuarter = PeriodID(containing: now)
    static let cell = named("River towns")
    static let otherCell = named("Hill towns")

    static let allowance = TokenAllowance(.preset)
    static let allotment = CodeAllotment(cell: cell, first: thisQuarter.previous, last: thisQuarter.next.next)

    private static func named(_ text: String) -> CellName {
        guard let cell = try? CellName(text) else { preconditionFailure("\(text) is a name") }
        return cell
    }

    private static let secrets = Result { try (0..<6).map { _ in try TokenSecretKey.random() } }

    /// `stranger` is named by no rounds.
    enum Name: Int, CaseIterable {
        case before
        case present
        case next
        case checkIn
        case otherCell
        case stranger
    }

    static func secret(_ name: Name) throws -> TokenSecretKey { try secrets.get()[name.rawValue] }

    static func place(_ name: Name) throws -> (purpose: TokenPurpose, period: TokenPeriod) {
        switch name {
        case .before: (.booking, .booking(thisQuarter.previous))
        case .present, .stranger: (.booking, .booking(thisQuarter))
        case .next: (.booking, .booking(thisQuarter.next))
        case .checkIn: (.checkIn, .checkIn(thisQuarter, cell: cell))
        case .otherCell: (.checkIn, .checkIn(thisQuarter, cell: otherCell))
        }
    }

    static func keys(_ names: [Name] = Name.allCases.filter { $0 != .stranger }) throws -> TokenKeySet {
        try TokenKeySet(
            try names.map { name in
                let (purpose, period) = try place(name)
                return TokenKeySet.Entry(purpose: purpose, period: period, key: try secret(name).publicKey)
            }
        )
    }

    /// A finished token under the named key, bound to `owner`.
    static func token(_ name: Name, owner: SigningPublicKey) throws -> AnonymousToken {
        let (purpose, period) = try place(name)
        let pending = try PendingToken(purpose: purpose, period: period, boundTo: owner, keys: try keys([name]))
        return try pending.finish(try TokenIssuer.issue(pending.request, key: try secret(name)))
    }
}
