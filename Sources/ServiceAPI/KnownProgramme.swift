// A verified programme together with the verified keys of its clinicians.

public import Bookings
public import Sodium
public import Trust
public import Wire

public struct KnownProgramme: Sendable {
    public let trusted: TrustedProgramme
    public let devices: DeviceDirectory

    public init(trusted: TrustedProgramme, devices: DeviceDirectory) {
        self.trusted = trusted
        self.devices = devices
    }

    public var roster: Roster { trusted.roster.body }

    /// For verifying changes and grants: whether a device is certified by a clinician who is not revoked.
    public func deviceCheck(at instant: Instant) -> DeviceCheck {
        let (devices, roster) = (devices, roster)
        return { device, clinician in
            (try? devices.clinician(certifying: device, at: instant, roster: roster))?.identity == clinician
        }
    }

    /// The key to seal an intake or message to.
    public func subkey(of clinician: SigningPublicKey, at instant: Instant) throws(TrustError) -> SealingPublicKey {
        try devices.currentSubkey(of: clinician, at: instant, roster: roster)
    }

    /// A client for one side, at the addresses and with the certificates that the roster names.
    public func client(for side: SideRole, over transport: any Transport) throws(ServiceError) -> ServiceClient {
        guard let entry = trusted.side(side) else { throw .unreachable }
        return try client(for: side, over: transport, identity: .pinned(entry.certificates))
    }

    /// As above, for a server that is recognised otherwise.
    func client(for side: SideRole, over transport: any Transport, identity: ServerIdentity) throws(ServiceError) -> ServiceClient {
        guard let entry = trusted.side(side) else { throw .unreachable }
        return ServiceClient(transport: transport, side: side, addresses: entry.addresses, identity: identity)
    }
}
