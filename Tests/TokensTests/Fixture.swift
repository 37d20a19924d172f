// Keys, times and people that the tests share. RSA keys take long to make, so they are made once.

import Sodium
import Testing
import Wire

@testable import Tokens

enum Fixture {
    static let now = Instant(seconds: 1_795_564_800)  // 2026-11-25T00:00:00Z
    static let thisQuarter = Quarter(containing: now)
    static let cell = "river-towns"

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
        case .checkIn: (.checkIn, try .checkIn(thisQuarter, cell: cell))
        case .otherCell: (.checkIn, try .checkIn(thisQuarter, cell: "hill-towns"))
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

/// SplitMix64: random cases that can be run again from the seed a failure prints.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
