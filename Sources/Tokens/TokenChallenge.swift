// What a token answers to: a fixed challenge for each purpose and period.

internal import Sodium
public import Wire

/// A `TokenChallenge` (RFC 9577 section 2.1).
///
/// Respite sends none: both sides compute the same one from purpose and period, so that a server cannot mark a person by a challenge of their
/// own, and a token for one purpose, period or cell never fits another.
public struct TokenChallenge: Sendable, Hashable {
    public static let tokenType: UInt16 = 0x0002

    public let issuerName: String
    /// Empty, or 32 bytes.
    public let redemptionContext: [UInt8]
    /// Comma-separated names, or empty.
    public let originInfo: String

    /// Throws `wrongLength` where a part does not fit its length field (RFC 9577 section 2.1).
    public init(issuerName: String, redemptionContext: [UInt8], originInfo: String) throws(TokenError) {
        guard (1...0xffff).contains(issuerName.utf8.count), originInfo.utf8.count <= 0xffff, [0, 32].contains(redemptionContext.count)
        else { throw TokenError(.wrongLength) }
        self.issuerName = issuerName
        self.redemptionContext = redemptionContext
        self.originInfo = originInfo
    }

    /// The one challenge of this purpose and period.
    public init(purpose: TokenPurpose, period: TokenPeriod) {
        issuerName = "provider.respite"
        originInfo = "department.respite"
        var context = ByteWriter()
        context.string("respite.token-context")
        context.value(purpose)
        context.value(period)
        redemptionContext = Wire.Digest(sha256: context.bytes).bytes
    }

    public var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.u16(Self.tokenType)
        writer.u16(UInt16(issuerName.utf8.count))
        writer.fixed(issuerName.utf8)
        writer.u8(UInt8(redemptionContext.count))
        writer.fixed(redemptionContext)
        writer.u16(UInt16(originInfo.utf8.count))
        writer.fixed(originInfo.utf8)
        return writer.bytes
    }

    /// SHA-256 of the encoded challenge: what a token carries.
    public var digest: Wire.Digest { Wire.Digest(sha256: bytes) }
}
