// The two sides as the roster names them: where they are, which key they sign with, which certificates they show.

public import Sodium
public import Wire

/// Which half of the service. As `department` or `provider` in JSON and in the `Respite-Side` header.
public enum SideRole: String, CanonicalValue, Codable, CaseIterable {
    /// City IT: availability, bookings without identities, ciphertext.
    case department
    /// Clinical agency, union or state: token keys, the timestamp.
    case provider

    public init(from reader: inout ByteReader) throws(WireError) {
        switch try reader.u8() {
        case 1: self = .department
        case 2: self = .provider
        default: throw WireError(.invalidValue, "an unknown side")
        }
    }

    public func write(to writer: inout ByteWriter) { writer.u8(self == .department ? 1 : 2) }
}

public struct SideEntry: CanonicalValue, Equatable {
    public let role: SideRole
    /// Tried in this order.
    public let addresses: [SideAddress]
    public let signingKey: SigningPublicKey
    /// SHA-256 of the TLS certificate's DER bytes.
    public let certificate: Digest
    /// The certificate that replaces it, announced before it is used, so that a rotation breaks no client.
    public let nextCertificate: Digest?

    /// Every certificate that a client may accept from this side.
    public var certificates: [Digest] { [certificate] + (nextCertificate.map { [$0] } ?? []) }

    public init(
        role: SideRole,
        addresses: [SideAddress],
        signingKey: SigningPublicKey,
        certificate: Digest,
        nextCertificate: Digest? = nil
    ) throws(WireError) {
        try Require.that((1...8).contains(addresses.count), "a side has 1 to 8 addresses")
        try Require.distinct(addresses, "addresses")
        self.role = role
        self.addresses = addresses
        self.signingKey = signingKey
        self.certificate = certificate
        self.nextCertificate = nextCertificate
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try SideEntry(
            role: reader.value(),
            addresses: reader.list(of: SideAddress.self, limit: 8),
            signingKey: reader.value(),
            certificate: reader.value(),
            nextCertificate: reader.optional(of: Digest.self)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(role)
        writer.list(addresses)
        writer.value(signingKey)
        writer.value(certificate)
        writer.optional(nextCertificate)
    }
}

extension Unverified {
    /// Verified as signed by this side, and by nobody else. The caller checks that what it says belongs to this programme.
    public func verified(by side: SideEntry) throws(TrustError) -> Verified<Body> { try verified(bySoleKey: side.signingKey) }
}
