// The rounds: which token keys and which check-in keys there are, for everyone the same, generated and signed a year ahead.

public import Policies
public import Sodium
public import Wire

/// The key under which a quarter's booking tokens are issued.
public struct BookingPeriod: CanonicalValue, Hashable {
    public let period: PeriodID
    public let key: TokenPublicKey

    public init(period: PeriodID, key: TokenPublicKey) {
        self.period = period
        self.key = key
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        period = try reader.value()
        key = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(period)
        writer.value(key)
    }
}

/// The key under which the check-in tokens of one cell in one round are issued.
public struct CellKey: CanonicalValue, Hashable {
    public let cell: CellName
    public let key: TokenPublicKey

    public init(cell: CellName, key: TokenPublicKey) {
        self.cell = cell
        self.key = key
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        cell = try reader.value()
        key = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(cell)
        writer.value(key)
    }
}

/// One check-in round: a calendar quarter.
public struct CheckInRound: CanonicalValue, Hashable {
    public let period: PeriodID
    public let tokenKeys: [CellKey]
    /// HPKE (RFC 9180, X25519) keys of this round, one of each side; their private halves are destroyed at collection.
    public let departmentKey: SealingPublicKey
    public let providerKey: SealingPublicKey

    public init(period: PeriodID, tokenKeys: [CellKey], departmentKey: SealingPublicKey, providerKey: SealingPublicKey) {
        self.period = period
        self.tokenKeys = tokenKeys
        self.departmentKey = departmentKey
        self.providerKey = providerKey
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        period = try reader.value()
        tokenKeys = try reader.list(of: CellKey.self, limit: 1000)
        departmentKey = try reader.value()
        providerKey = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(period)
        writer.list(tokenKeys)
        writer.value(departmentKey)
        writer.value(providerKey)
    }
}

public struct Rounds: CharterSigned {
    public static let domain = "respite.rounds"
    /// Version 1 counted a cell's cards without saying for which quarters.
    public static let version: UInt16 = 2
    public static let kind = DocumentKind.rounds
    public static let longestValidity = Seconds.year
    public static let signedBy: [SignerRole] = [.clinical]

    public let programme: ProgrammeID
    public let version: UInt64
    public let issued: Instant
    public let expires: Instant
    public let cells: [RoundsCell]
    /// In order of time.
    public let bookingPeriods: [BookingPeriod]
    /// In order of time.
    public let checkIns: [CheckInRound]

    public init(
        programme: ProgrammeID,
        version: UInt64,
        issued: Instant,
        expires: Instant,
        cells: [RoundsCell],
        bookingPeriods: [BookingPeriod],
        checkIns: [CheckInRound]
    ) throws(WireError) {
        self.programme = programme
        self.version = version
        self.issued = issued
        self.expires = expires
        self.cells = cells
        self.bookingPeriods = bookingPeriods
        self.checkIns = checkIns
        try check()
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try Rounds(
            programme: reader.value(),
            version: reader.u64(),
            issued: reader.value(),
            expires: reader.value(),
            cells: reader.list(of: RoundsCell.self, limit: 1000),
            bookingPeriods: reader.list(of: BookingPeriod.self, limit: 40),
            checkIns: reader.list(of: CheckInRound.self, limit: 40)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.u64(version)
        writer.value(issued)
        writer.value(expires)
        writer.list(cells)
        writer.list(bookingPeriods)
        writer.list(checkIns)
    }

    /// The key of the quarter's booking tokens.
    public func bookingKey(of period: PeriodID) -> TokenPublicKey? { bookingPeriods.first { $0.period == period }?.key }

    public func checkIn(_ period: PeriodID) -> CheckInRound? { checkIns.first { $0.period == period } }

    private func check() throws(WireError) {
        try checkDates()
        try Require.distinct(cells.map(\.name), "cells")
        try Require.distinct(cells.flatMap(\.departments), "cells' departments")
        try Require.that(Self.rises(bookingPeriods.map(\.period)), "booking periods are not in order of time")
        try Require.that(Self.rises(checkIns.map(\.period)), "check-in rounds are not in order of time")
        // One key, one purpose: a key named twice would make a token of one cell or period good for another.
        try Require.distinct(bookingPeriods.map(\.key) + checkIns.flatMap { $0.tokenKeys.map(\.key) }, "token keys")
        try Require.distinct(checkIns.flatMap { [$0.departmentKey, $0.providerKey] }, "check-in keys")
        let names = Set(cells.map(\.name))
        for round in checkIns {
            try Require.distinct(round.tokenKeys.map(\.cell), "cells of a round")
            try Require.that(names.isSuperset(of: round.tokenKeys.map(\.cell)), "a key for a cell that does not exist")
        }
    }

    private static func rises(_ periods: [PeriodID]) -> Bool { zip(periods, periods.dropFirst()).allSatisfy { $0 < $1 } }
}
