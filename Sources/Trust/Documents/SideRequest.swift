// What `respite-server init` writes for the clinical authority: everything about one side that the roster and the rounds are to name.

public import Sodium
public import Wire

/// A side's HPKE key for one check-in round.
public struct RoundKey: CanonicalValue, Hashable {
    public let period: PeriodID
    public let key: SealingPublicKey

    public init(period: PeriodID, key: SealingPublicKey) {
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

/// A provider side's token key for the check-ins of one round, in a cell that the authority chooses.
public struct CheckInKey: CanonicalValue, Hashable {
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

/// Signed by the side's own key: proof that whoever wrote it holds that key, no more. A person carries it and knows from whom.
public struct SideRequest: CanonicalObject, Equatable, SelfNamed {
    public static let domain = "respite.side-request"
    /// Version 1 had check-in keys without their quarters.
    public static let version: UInt16 = 2
    public static let kind = DocumentKind.sideRequest

    public let role: SideRole
    public let issued: Instant
    public let addresses: [SideAddress]
    public let signingKey: SigningPublicKey
    /// DER of the TLS certificate in use.
    public let certificate: [UInt8]
    /// DER of the certificate that replaces it later.
    public let nextCertificate: [UInt8]?
    public let roundKeys: [RoundKey]
    /// Provider side only: one for each of the coming quarters.
    public let bookingKeys: [BookingPeriod]
    /// Provider side only: check-in keys that `found` and `rounds` deal out among a round's cells.
    public let checkInKeys: [CheckInKey]

    public init(
        role: SideRole,
        issued: Instant,
        addresses: [SideAddress],
        signingKey: SigningPublicKey,
        certificate: [UInt8],
        nextCertificate: [UInt8]? = nil,
        roundKeys: [RoundKey],
        bookingKeys: [BookingPeriod] = [],
        checkInKeys: [CheckInKey] = []
    ) throws(WireError) {
        self.role = role
        self.issued = issued
        self.addresses = addresses
        self.signingKey = signingKey
        self.certificate = certificate
        self.nextCertificate = nextCertificate
        self.roundKeys = roundKeys
        self.bookingKeys = bookingKeys
        self.checkInKeys = checkInKeys
        try check()
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try SideRequest(
            role: reader.value(),
            issued: reader.value(),
            addresses: reader.list(of: SideAddress.self, limit: 8),
            signingKey: reader.value(),
            certificate: reader.prefixed(limit: 16_384),
            nextCertificate: reader.optional { (reader: inout ByteReader) throws(WireError) in try reader.prefixed(limit: 16_384) },
            roundKeys: reader.list(of: RoundKey.self, limit: 40),
            bookingKeys: reader.list(of: BookingPeriod.self, limit: 40),
            checkInKeys: reader.list(of: CheckInKey.self, limit: 4000)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(role)
        writer.value(issued)
        writer.list(addresses)
        writer.value(signingKey)
        writer.prefixed(certificate)
        writer.optional(nextCertificate) { $0.prefixed($1) }
        writer.list(roundKeys)
        writer.list(bookingKeys)
        writer.list(checkInKeys)
    }

    /// As the roster will name this side.
    public func sideEntry() throws(WireError) -> SideEntry {
        try SideEntry(
            role: role,
            addresses: addresses,
            signingKey: signingKey,
            certificate: Digest(sha256: certificate),
            nextCertificate: nextCertificate.map { Digest(sha256: $0) }
        )
    }

    private func check() throws(WireError) {
        try Require.that((1...8).contains(addresses.count), "a side has 1 to 8 addresses")
        try Require.that(!certificate.isEmpty && nextCertificate?.isEmpty != true, "a certificate is empty")
        try Require.distinct(roundKeys.map(\.period), "rounds")
        try Require.distinct(roundKeys.map(\.key), "round keys")
        try Require.distinct(bookingKeys.map(\.period), "booking periods")
        try Require.distinct(bookingKeys.map(\.key) + checkInKeys.map(\.key), "token keys")
        // A city must not be able to mint tokens: its side has no token keys.
        try Require.that((role == .provider) == !bookingKeys.isEmpty, "the provider side, and only it, brings booking keys")
        try Require.that(role == .provider || checkInKeys.isEmpty, "the department side brings no token keys")
    }
}

extension Unverified<SideRequest> {
    /// Throws unless the side's own key, and nobody else, signed it.
    public func verifiedAsSelfSigned() throws(TrustError) -> Verified<SideRequest> { try verified(bySoleKey: body.signingKey) }
}
