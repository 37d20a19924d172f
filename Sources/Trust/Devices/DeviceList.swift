// A clinician's devices and encryption subkeys, signed by the identity key, which itself stays offline.

public import Sodium
public import Wire

/// What a device signs when it joins a clinician's list: nobody can list a key that they do not hold.
struct DeviceClaim: CanonicalObject {
    static let domain = "respite.device-claim"

    let programme: ProgrammeID
    let clinician: SigningPublicKey

    init(programme: ProgrammeID, clinician: SigningPublicKey) {
        self.programme = programme
        self.clinician = clinician
    }

    init(from reader: inout ByteReader) throws(WireError) {
        programme = try reader.value()
        clinician = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.value(clinician)
    }
}

/// A device that signs for a clinician.
public struct Device: CanonicalValue, Hashable {
    public let key: SigningPublicKey
    /// By the device itself, for this clinician of this programme. Copied into another clinician's list it is worth nothing.
    public let claim: Signature
    /// Neutral, for example `laptop`; it is published.
    public let label: String
    public let addedAt: Instant
    public let revokedAt: Instant?

    /// - Parameters:
    ///   - device: the device's own key, which proves that it is there.
    ///   - clinician: the identity key for which it signs.
    /// - Throws: `WireError.invalidText` for a label that is none, or what signing throws.
    public init(
        _ device: SigningKey,
        of clinician: SigningPublicKey,
        in programme: ProgrammeID,
        label: String,
        addedAt: Instant,
        revokedAt: Instant? = nil
    ) throws {
        let claim = try device.sign(DeviceClaim(programme: programme, clinician: clinician))
        self = try Device(key: device.publicKey, claim: claim, label: label, addedAt: addedAt, revokedAt: revokedAt)
    }

    /// From an earlier list, for example to revoke it.
    public init(
        key: SigningPublicKey, claim: Signature, label: String, addedAt: Instant, revokedAt: Instant? = nil
    ) throws(WireError) {
        try Require.labels(label)
        self.key = key
        self.claim = claim
        self.label = label
        self.addedAt = addedAt
        self.revokedAt = revokedAt
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try Device(
            key: reader.value(), claim: reader.value(), label: reader.label(), addedAt: reader.value(),
            revokedAt: reader.optional(of: Instant.self))
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(key)
        writer.value(claim)
        writer.string(label)
        writer.value(addedAt)
        writer.optional(revokedAt)
    }

    /// Whether the device itself said that it signs for this clinician.
    func isClaimed(for clinician: SigningPublicKey, in programme: ProgrammeID) -> Bool {
        (try? key.verify(claim, of: DeviceClaim(programme: programme, clinician: clinician))) != nil
    }

    public func isCertified(at instant: Instant) -> Bool { addedAt <= instant && revokedAt.map { instant < $0 } ?? true }
}

/// An X25519 key to which officers seal, for a quarter.
public struct EncryptionSubkey: CanonicalValue, Hashable {
    public let key: SealingPublicKey
    /// When it may be sealed to.
    public let span: Span

    public init(key: SealingPublicKey, span: Span) {
        self.key = key
        self.span = span
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        key = try reader.value()
        span = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(key)
        writer.value(span)
    }
}

public struct DeviceList: CanonicalObject, Equatable, SelfNamed {
    public static let domain = "respite.devices"
    /// Version 1 had devices without their own word.
    public static let version: UInt16 = 2
    public static let kind = DocumentKind.deviceList
    /// Revoked ones too: everyone downloads every list. Whoever has lost more devices than this makes a new identity.
    public static let mostDevices = 10
    /// One a quarter, for ten years.
    public static let mostSubkeys = 40

    public let programme: ProgrammeID
    /// The clinician's identity key, which must also be the only signer.
    public let clinician: SigningPublicKey
    /// Counts from 1; a higher one replaces all lower ones.
    public let version: UInt64
    public let issued: Instant
    public let devices: [Device]
    public let subkeys: [EncryptionSubkey]

    public init(
        programme: ProgrammeID,
        clinician: SigningPublicKey,
        version: UInt64,
        issued: Instant,
        devices: [Device],
        subkeys: [EncryptionSubkey]
    ) throws(WireError) {
        self.programme = programme
        self.clinician = clinician
        self.version = version
        self.issued = issued
        self.devices = devices
        self.subkeys = subkeys
        try Require.that(version > 0, "versions count from 1")
        try Require.that(devices.count <= Self.mostDevices, "too many devices")
        try Require.that(subkeys.count <= Self.mostSubkeys, "too many subkeys")
        try Require.distinct(devices.map(\.key) + [clinician], "keys")
        try Require.distinct(subkeys.map(\.key), "subkeys")
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try DeviceList(
            programme: reader.value(),
            clinician: reader.value(),
            version: reader.u64(),
            issued: reader.value(),
            devices: reader.list(of: Device.self, limit: Self.mostDevices),
            subkeys: reader.list(of: EncryptionSubkey.self, limit: Self.mostSubkeys)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.value(clinician)
        writer.u64(version)
        writer.value(issued)
        writer.list(devices)
        writer.list(subkeys)
    }

    public var pin: Pin { Pin(version: version, digest: Digest(of: self)) }

    /// The subkey to seal to: of those valid at that time, the one that became valid last.
    public func currentSubkey(at instant: Instant) -> SealingPublicKey? {
        subkeys.filter { $0.span.start <= instant && instant < $0.span.end }.max { $0.span.start < $1.span.start }?.key
    }

    public func certifies(_ device: SigningPublicKey, at instant: Instant) -> Bool {
        devices.contains { $0.key == device && $0.isCertified(at: instant) }
    }
}

extension Unverified<DeviceList> {
    /// Throws `clinicianUnknown`, `wrongProgramme`, `badSignature` where a device did not say itself that it is this clinician's, or what is
    /// wrong with the signature.
    public func verified(by roster: Roster) throws(TrustError) -> Verified<DeviceList> {
        guard roster.clinician(body.clinician) != nil else { throw TrustError(.clinicianUnknown, .deviceList) }
        let verified = try verified(bySoleKey: body.clinician)
        guard body.programme == roster.programme else { throw TrustError(.wrongProgramme, .deviceList) }
        guard body.devices.allSatisfy({ $0.isClaimed(for: body.clinician, in: body.programme) }) else {
            throw TrustError(.badSignature, .deviceList)
        }
        return verified
    }
}
