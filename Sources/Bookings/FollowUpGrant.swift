// A clinician's promise of one more session, which the officer books without spending a token.

public import Scheduling
public import Sodium
public import Wire

/// Names a fresh booking key that the officer gave the clinician in a sealed message, and no earlier booking: the grant itself does not say which
/// session it follows. It does say that these two have met; times, and how few candidates there are, may say the rest. Nobody but the holder of
/// that key can use it.
public struct FollowUpGrant: CanonicalObject, Hashable {
    public static let domain = "respite.follow-up-grant"

    public let clinician: SigningPublicKey
    /// The booking key that may use it, once.
    public let booking: SigningPublicKey
    public let kind: SessionKind
    /// The session must start before this.
    public let expires: Instant

    public init(clinician: SigningPublicKey, booking: SigningPublicKey, kind: SessionKind, expires: Instant) {
        self.clinician = clinician
        self.booking = booking
        self.kind = kind
        self.expires = expires
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        clinician = try reader.value()
        booking = try reader.value()
        kind = try reader.value()
        expires = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(clinician)
        writer.value(booking)
        writer.value(kind)
        writer.value(expires)
    }
}

/// A grant with the signature of one of the clinician's devices.
public struct SignedGrant: CanonicalObject, Hashable {
    public static let domain = "respite.signed-follow-up-grant"

    public let grant: FollowUpGrant
    public let device: SigningPublicKey
    public let signature: Signature

    public init(signing grant: FollowUpGrant, with device: SigningKey) throws(SodiumError) {
        self.grant = grant
        self.device = device.publicKey
        signature = try device.sign(grant)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        grant = try FollowUpGrant(canonicalBytes: try reader.prefixed(limit: 1024))
        device = try reader.value()
        signature = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.prefixed(grant.canonicalBytes)
        writer.value(device)
        writer.value(signature)
    }

    /// Whether this grant pays for that booking. Throws `wrongSigner`, `otherBooking` or `badSignature`.
    public func check(pays terms: BookingTerms, of booking: SigningPublicKey, isDevice: DeviceCheck) throws(BookingError) {
        guard isDevice(device, grant.clinician) else { throw .wrongSigner }
        guard grant.booking == booking, grant.clinician == terms.clinician, grant.kind == terms.kind, terms.span.start < grant.expires
        else {
            throw .otherBooking
        }
        guard (try? device.verify(signature, of: grant)) != nil else { throw .badSignature }
    }
}
