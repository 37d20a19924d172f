// What a sealed object belongs to. Each part is authenticated with the object, so that none can be shown under another booking or clinician.

public import Sodium
public import Wire

/// The two ends of everything that is sealed about one booking.
public struct Conversation: CanonicalValue, Hashable, Codable {
    public let booking: SigningPublicKey
    /// The clinician's identity key.
    public let clinician: SigningPublicKey

    public init(booking: SigningPublicKey, clinician: SigningPublicKey) {
        self.booking = booking
        self.clinician = clinician
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(booking: reader.value(), clinician: reader.value())
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(booking)
        writer.value(clinician)
    }
}
