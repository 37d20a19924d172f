// What a clinician carries from their first device to a new one: whose it is to be, and in which programme. It is public.

public import Sodium
public import Wire

/// Signed by the identity key. That shows that it was not damaged, and nothing of whose key it is: the six words of the request that answers it
/// are compared by the clinician, who holds both devices.
public struct DeviceInvitation: CanonicalObject, Equatable {
    public static let domain = "respite.device-invitation"

    public let programme: ProgrammeID
    /// The identity key.
    public let clinician: SigningPublicKey
    public let issued: Instant
    /// As the clinician wrote it in their request.
    public let name: String

    /// Throws `WireError.invalidText` for a name that no roster can hold.
    public init(programme: ProgrammeID, clinician: SigningPublicKey, issued: Instant, name: String) throws(WireError) {
        try Require.name(name)
        self.programme = programme
        self.clinician = clinician
        self.issued = issued
        self.name = name
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try DeviceInvitation(programme: reader.value(), clinician: reader.value(), issued: reader.value(), name: reader.label())
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.value(clinician)
        writer.value(issued)
        writer.string(name)
    }
}

extension Unverified<DeviceInvitation> {
    /// Throws unless the identity key that it names, and nobody else, signed it.
    public func verifiedAsSelfSigned() throws(TrustError) -> Verified<DeviceInvitation> { try verified(bySoleKey: body.clinician) }
}
