// All clinicians' device lists that a client or a server believes, and what it remembers of them.

public import Sodium
public import Wire

/// The highest version of each clinician's device list seen.
public struct DevicePins: CanonicalValue, Equatable {
    public private(set) var pins: [SigningPublicKey: Pin] = [:]

    public init() {}

    public init(from reader: inout ByteReader) throws(WireError) {
        let entries = try reader.list(limit: 2000) { (reader: inout ByteReader) throws(WireError) in
            (try reader.value(SigningPublicKey.self), try reader.value(Pin.self))
        }
        guard zip(entries, entries.dropFirst()).allSatisfy({ $0.0 < $1.0 }) else { throw WireError(.nonCanonical, "pins are not sorted") }
        pins = Dictionary(entries) { first, _ in first }
    }

    public func write(to writer: inout ByteWriter) {
        writer.list(pins.sorted { $0.key < $1.key }) {
            $0.value($1.key)
            $0.value($1.value)
        }
    }

    mutating func raise(_ clinician: SigningPublicKey, to pin: Pin) { pins[clinician] = pin }
}

public struct DeviceDirectory: Sendable {
    public private(set) var lists: [SigningPublicKey: Verified<DeviceList>] = [:]
    public private(set) var pins: DevicePins

    public init(pins: DevicePins = DevicePins()) { self.pins = pins }

    /// Takes a list that is newer than, or the same as, what was seen of that clinician.
    ///
    /// Throws `rolledBack`, `forked`, `clinicianUnknown`, or what is wrong with the bytes or signature; nothing is taken then.
    @discardableResult
    public mutating func accept(_ blob: Blob, roster: Roster) throws(TrustError) -> Verified<DeviceList> {
        let list = try Unverified<DeviceList>(blob).verified(by: roster)
        let pin = list.body.pin
        if let seen = pins.pins[list.body.clinician] {
            guard pin.version >= seen.version else { throw TrustError(.rolledBack, .deviceList) }
            guard pin == seen || pin.version > seen.version else { throw TrustError(.forked, .deviceList) }
        }
        pins.raise(list.body.clinician, to: pin)
        lists[list.body.clinician] = list
        return list
    }

    /// The key to seal to. Throws `clinicianUnknown`, `clinicianRevoked` or `noCurrentSubkey`.
    public func currentSubkey(of clinician: SigningPublicKey, at instant: Instant, roster: Roster) throws(TrustError) -> SealingPublicKey {
        try Self.requireActive(clinician, at: instant, roster)
        guard let key = lists[clinician]?.body.currentSubkey(at: instant) else { throw TrustError(.noCurrentSubkey, .deviceList) }
        return key
    }

    /// Whose device this is, at that time. Throws `deviceNotCertified` or `clinicianRevoked`.
    public func clinician(certifying device: SigningPublicKey, at instant: Instant, roster: Roster) throws(TrustError) -> ClinicianEntry {
        let owners = lists.values.filter { $0.body.certifies(device, at: instant) }
        guard owners.count == 1, let owner = owners.first else { throw TrustError(.deviceNotCertified, .deviceList) }
        return try Self.requireActive(owner.body.clinician, at: instant, roster)
    }

    @discardableResult
    private static func requireActive(_ clinician: SigningPublicKey, at instant: Instant, _ roster: Roster) throws(TrustError)
        -> ClinicianEntry
    {
        guard let entry = roster.clinician(clinician) else { throw TrustError(.clinicianUnknown, .deviceList) }
        guard !entry.isRevoked(at: instant) else { throw TrustError(.clinicianRevoked, .deviceList) }
        return entry
    }
}
