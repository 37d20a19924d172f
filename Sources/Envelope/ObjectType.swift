// What a sealed object is for. A server may know this much: it follows from the route on which the object came.

public import Wire

/// Numbers are never used again; case files will add theirs from 16 on.
public enum ObjectType: UInt8, CanonicalValue, Hashable, CaseIterable {
    /// What an officer tells the clinician with a booking.
    case intake = 1
    /// From the officer to the clinician, about a booking.
    case officerMessage = 2
    /// From the clinician to the officer: acknowledgement, answer, proposal, follow-up.
    case clinicianMessage = 3

    /// Whether the frame names the key it is sealed to. A clinician's subkey is public; an officer's reply key is known to one clinician only
    /// and would link what the server must not link.
    public var namesRecipient: Bool {
        switch self {
        case .intake, .officerMessage: true
        case .clinicianMessage: false
        }
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let type = ObjectType(rawValue: try reader.u8()) else { throw WireError(.unknownTag, "no such kind of sealed object") }
        self = type
    }

    public func write(to writer: inout ByteWriter) { writer.u8(rawValue) }
}
