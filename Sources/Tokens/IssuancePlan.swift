// Which tokens an officer's tool asks for next, from what its wallet has recorded. Pure.

internal import Trust
public import Wire

/// One token of the allowance.
public struct TokenPlace: Hashable, Sendable, Codable, CanonicalValue {
    public let purpose: TokenPurpose
    public let period: TokenPeriod
    /// From 0 up to, and without, the purpose's allowance.
    public let index: Int

    public init(purpose: TokenPurpose, period: TokenPeriod, index: Int) {
        self.purpose = purpose
        self.period = period
        self.index = index
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        purpose = try reader.value()
        period = try reader.value()
        index = Int(try reader.u16())
        guard period.fits(purpose) else { throw WireError(.invalidValue, "a period of another purpose") }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(purpose)
        writer.value(period)
        writer.u16(UInt16(clamping: index))
    }
}

/// What to fetch. Everyone fetches every place of every period that is due, used or not, so that fetching says nothing about needing.
///
/// The wallet saves a place as `asked` before the request leaves. Where the tool finds `asked` at its start, it crashed in between and the
/// blinding is gone: it asks once more with a new one. The provider, which counts, either never saw the first request, or grants its one
/// reissue, or answers `issuance-exhausted`; then the wallet records `lost`. So a crash loses at most this one token and never gains one.
public struct IssuancePlan: Sendable {
    /// How far the wallet has come with a place. A place it has no record of is to be fetched.
    public enum Progress: String, Sendable, Codable, CaseIterable {
        case asked
        case held
        case spent
        case lost
    }

    /// In the order to ask: present quarter before the next, bookings before the check-in, by index.
    public let wanted: [TokenPlace]

    public var next: TokenPlace? { wanted.first }

    /// - Parameters:
    ///   - keys: from the signed rounds; a period they name no key for is not asked for.
    ///   - allotment: what the registered code is good for. When its year is over nothing more is asked for: a new card is needed.
    ///   - allowance: from the signed policy.
    ///   - progress: what the wallet has recorded.
    ///   - now: the later of the clock and the newest signed time.
    public init(
        keys: TokenKeySet,
        allotment: CodeAllotment,
        allowance: TokenAllowance,
        progress: [TokenPlace: Progress],
        now: Instant
    ) {
        let current = PeriodID(containing: now)
        let quarters = now < current.lastMonth ? [current] : [current, current.next]
        let due = keys.entries
            .filter { quarters.contains($0.period.quarter) && allotment.covers($0.period) }
            .sorted { ($0.period.quarter, $0.purpose.order) < ($1.period.quarter, $1.purpose.order) }
        wanted = due.flatMap { entry in
            (0..<allowance[entry.purpose])
                .map { TokenPlace(purpose: entry.purpose, period: entry.period, index: $0) }
                .filter { progress[$0] == nil || progress[$0] == .asked }
        }
    }
}

extension TokenPurpose {
    fileprivate var order: Int { self == .booking ? 0 : 1 }
}
