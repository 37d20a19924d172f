// What `respite-notes request` writes for the clinical authority: a clinician's identity key, before any programme names it.

public import Sodium
public import Wire

/// Signed by the identity key itself: proof that whoever wrote it holds that key, no more. A person hands it over and is known by sight.
///
/// Devices and subkeys are not in here: they change often, and the clinician's own tool publishes them once the roster names the identity.
public struct ClinicianRequest: CanonicalObject, Equatable, SelfNamed {
    public static let domain = "respite.clinician-request"
    public static let kind = DocumentKind.clinicianRequest

    public let issued: Instant
    public let identity: SigningPublicKey
    /// As the clinician writes it; the authority matches it with its own list.
    public let name: String

    /// Throws `WireError.invalidText` for a name that is empty, over 200 bytes or holds control characters.
    public init(issued: Instant, identity: SigningPublicKey, name: String) throws(WireError) {
        try Require.name(name)
        self.issued = issued
        self.identity = identity
        self.name = name
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try ClinicianRequest(issued: reader.value(), identity: reader.value(), name: reader.label())
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(issued)
        writer.value(identity)
        writer.string(name)
    }
}

extension Unverified<ClinicianRequest> {
    /// Throws unless the identity key, and nobody else, signed it.
    public func verifiedAsSelfSigned() throws(TrustError) -> Verified<ClinicianRequest> { try verified(bySoleKey: body.identity) }
}
