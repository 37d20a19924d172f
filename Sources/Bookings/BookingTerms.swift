// What is booked: with whom, when, for what and how.

public import Scheduling
public import Sodium
public import Wire

/// The terms of a session, as the officer's device signs them and the department side may know them. Nothing here says who the officer is.
public struct BookingTerms: CanonicalValue, Hashable {
    /// The clinician's identity key.
    public let clinician: SigningPublicKey
    /// The session itself, without buffers.
    public let span: Span
    public let kind: SessionKind
    public let purpose: SessionPurpose
    public let modality: Modality

    public init(clinician: SigningPublicKey, span: Span, kind: SessionKind, purpose: SessionPurpose, modality: Modality) {
        self.clinician = clinician
        self.span = span
        self.kind = kind
        self.purpose = purpose
        self.modality = modality
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        clinician = try reader.value()
        span = try reader.value()
        kind = try reader.value()
        purpose = try reader.value()
        modality = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(clinician)
        writer.value(span)
        writer.value(kind)
        writer.value(purpose)
        writer.value(modality)
    }

    /// The same session at another time, by another way.
    public func moved(to span: Span, by modality: Modality) -> BookingTerms {
        BookingTerms(clinician: clinician, span: span, kind: kind, purpose: purpose, modality: modality)
    }
}
