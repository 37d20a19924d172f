// A clinician's availability as it is uploaded: the rules with the signature of one of their devices.

public import Scheduling
public import Sodium
public import Wire

public struct SignedAvailability: CanonicalObject {
    public static let domain = "respite.signed-availability"

    public let clinician: SigningPublicKey
    public let rules: AvailabilityRules
    public let device: SigningPublicKey
    public let signature: Signature

    /// The signature covers the clinician's key and the rules.
    public init(signing rules: AvailabilityRules, of clinician: SigningPublicKey, with device: SigningKey) throws(SodiumError) {
        self.clinician = clinician
        self.rules = rules
        self.device = device.publicKey
        signature = try device.sign(Self.message(clinician, rules))
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        clinician = try reader.value()
        rules = try AvailabilityRules(canonicalBytes: try reader.prefixed(limit: 256 << 10))
        device = try reader.value()
        signature = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(clinician)
        writer.prefixed(rules.canonicalBytes)
        writer.value(device)
        writer.value(signature)
    }

    /// Throws `wrongSigner` or `badSignature`.
    public func check(isDevice: DeviceCheck) throws(BookingError) {
        guard isDevice(device, clinician) else { throw .wrongSigner }
        guard (try? device.verify(signature, of: Self.message(clinician, rules))) != nil else { throw .badSignature }
    }

    private static func message(_ clinician: SigningPublicKey, _ rules: AvailabilityRules) -> [UInt8] {
        var writer = ByteWriter()
        writer.string(domain)
        writer.u16(version)
        writer.value(clinician)
        writer.prefixed(rules.canonicalBytes)
        return writer.bytes
    }
}
