// What a new device hands to the first one of its clinician: its keys, and its own word that it is to sign for them. It is public.

public import Sodium
public import Wire

/// Signed by the new device's key. Each is answered once; the secrets of the answer are sealed to its link key.
public struct DeviceRequest: CanonicalObject, Equatable {
    public static let domain = "respite.device-request"

    public let programme: ProgrammeID
    /// The identity key of the clinician whose device it is to be.
    public let clinician: SigningPublicKey
    public let issued: Instant
    public let device: SigningPublicKey
    /// The device's own word, as its clinician's list will show it to everybody (`Device.claim`).
    public let claim: Signature
    /// Made for this request alone, and destroyed with its answer.
    public let link: SealingPublicKey

    /// - Parameter device: the key of the new device, which proves that it is there.
    public init(
        by device: SigningKey, link: SealingPublicKey, of clinician: SigningPublicKey, in programme: ProgrammeID, issued: Instant
    ) throws(SodiumError) {
        self.programme = programme
        self.clinician = clinician
        self.issued = issued
        self.device = device.publicKey
        claim = try device.sign(DeviceClaim(programme: programme, clinician: clinician))
        self.link = link
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        programme = try reader.value()
        clinician = try reader.value()
        issued = try reader.value()
        device = try reader.value()
        claim = try reader.value()
        link = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.value(clinician)
        writer.value(issued)
        writer.value(device)
        writer.value(claim)
        writer.value(link)
    }

    /// What the clinician compares on both devices: of everything in it, both keys and whose it is to be. A tenth of a second, and as much for
    /// everybody who looks for another request with the same words. Throws `SodiumError.outOfMemory`.
    public func words() throws -> WordCode {
        try WordCode(firstBitsOf: SlowDigest.bytes(of: Digest(of: self).bytes, tag: Array("respite.words.v1".utf8)))
    }
}

extension Unverified<DeviceRequest> {
    /// Throws unless the device that it names, and nobody else, signed it, and said itself that it is this clinician's.
    public func verifiedAsSelfSigned() throws(TrustError) -> Verified<DeviceRequest> {
        let verified = try verified(bySoleKey: body.device)
        let claim = DeviceClaim(programme: body.programme, clinician: body.clinician)
        guard (try? body.device.verify(body.claim, of: claim)) != nil else { throw TrustError(.badSignature) }
        return verified
    }
}
