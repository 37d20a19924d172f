// How a case begins: with a booking whose officer was recognised or is new, or with somebody at the door.

public import Scheduling
public import Sealing
public import Sodium
public import Wire

/// Whether the social worker saw the officer alone or together with others of the service (Hartford's "alongside or instead of").
public enum EncounterMode: String, Choice {
    case alone, alongside

    public var code: UInt8 {
        switch self {
        case .alone: 0
        case .alongside: 1
        }
    }
}

/// From what a case grew.
public enum CaseOrigin: CanonicalValue, Hashable {
    /// `continuity`: the mark by which the same officer is recognised again. `booking`: the key of the first booking.
    case booking(SigningPublicKey, continuity: Digest)
    /// Nobody booked; nothing recognises the person but the clinician.
    case walkIn

    public init(from reader: inout ByteReader) throws(WireError) {
        switch try reader.u8() {
        case 1: self = .booking(try reader.value(), continuity: try reader.value())
        case 2: self = .walkIn
        default: throw WireError(.unknownTag, "no such origin of a case")
        }
    }

    public func write(to writer: inout ByteWriter) {
        switch self {
        case .booking(let booking, let continuity):
            writer.u8(1)
            writer.value(booking)
            writer.value(continuity)
        case .walkIn: writer.u8(2)
        }
    }
}

/// The first entry of a case. Its author is the first member.
public struct CaseOpening: CaseContentValue {
    public static let domain = "respite.case.opened"
    public static let kind = ContentKind.opened

    /// With the author's key it gives the case's name.
    public let nonce: CaseNonce
    public let origin: CaseOrigin
    public let mode: EncounterMode
    /// Where the work is done: "the next day" and years of retention are counted on its calendar.
    public let zone: ZoneID
    /// What the clinician calls the person; `nil` for somebody who gave no name.
    public let person: PlainText?

    public init(nonce: CaseNonce, origin: CaseOrigin, mode: EncounterMode, zone: ZoneID, person: String? = nil) throws(SealingError) {
        self.nonce = nonce
        self.origin = origin
        self.mode = mode
        self.zone = zone
        self.person = try PlainText(optional: person, limit: TextLimit.line)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        nonce = try reader.value()
        origin = try reader.value()
        mode = try reader.value()
        zone = try reader.value()
        person = try reader.optionalText(limit: TextLimit.line)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(nonce)
        writer.value(origin)
        writer.value(mode)
        writer.value(zone)
        writer.optionalText(person)
    }
}

/// A further booking of the same officer, recognised by the continuity mark or by the clinician.
public struct BookingLink: CaseContentValue {
    public static let domain = "respite.case.booking-linked"
    public static let kind = ContentKind.bookingLinked

    public let booking: SigningPublicKey
    /// Other than before where the officer's device is new and the clinician recognised the person.
    public let continuity: Digest

    public init(booking: SigningPublicKey, continuity: Digest) {
        self.booking = booking
        self.continuity = continuity
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        booking = try reader.value()
        continuity = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(booking)
        writer.value(continuity)
    }
}
