// One signed step in the life of a booking. A booking is nothing but its chain of these.

public import Scheduling
public import Sodium
public import Wire

/// One step: numbered from 0, naming the digest of the step before, signed by the key that may take it.
///
/// Because each step names the one before, a server can neither invent, drop from the middle, reorder nor move a step to another booking.
public struct BookingChange: CanonicalObject, Hashable {
    public static let domain = "respite.booking-change"

    public enum Action: CanonicalValue, Hashable {
        /// By the officer's booking key. `intake` is the digest of the sealed intake, `notice` the version of the limits of
        /// confidentiality that were acknowledged, `cancelKey` the key behind the six-word cancel code.
        case book(BookingTerms, cancelKey: SigningPublicKey, intake: Digest, notice: UInt32)
        /// By a device of the clinician, for an officer without a computer.
        case bookForOfficer(BookingTerms)
        /// By the booking key.
        case reschedule(Span, Modality)
        /// By the booking key or the cancel key.
        case cancel
        /// By a device of the clinician.
        case cancelByClinician
    }

    /// The booking's own public key: its only name.
    public let booking: SigningPublicKey
    public let sequence: UInt32
    /// Digest of the change before; `nil` for the first.
    public let previous: Digest?
    /// The roster that the signer relied on.
    public let rosterVersion: UInt64
    public let action: Action

    public init(booking: SigningPublicKey, sequence: UInt32, previous: Digest?, rosterVersion: UInt64, action: Action) {
        self.booking = booking
        self.sequence = sequence
        self.previous = previous
        self.rosterVersion = rosterVersion
        self.action = action
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        booking = try reader.value()
        sequence = try reader.u32()
        previous = try reader.optional(of: Digest.self)
        rosterVersion = try reader.u64()
        action = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(booking)
        writer.u32(sequence)
        writer.optional(previous)
        writer.u64(rosterVersion)
        writer.value(action)
    }

    /// What the next change names as `previous`.
    public var digest: Digest { Digest(of: self) }
}

extension BookingChange.Action {
    public init(from reader: inout ByteReader) throws(WireError) {
        switch try reader.u8() {
        case 0:
            self = .book(try reader.value(), cancelKey: try reader.value(), intake: try reader.value(), notice: try reader.u32())
        case 1: self = .bookForOfficer(try reader.value())
        case 2: self = .reschedule(try reader.value(), try reader.value())
        case 3: self = .cancel
        case 4: self = .cancelByClinician
        default: throw WireError(.unknownTag, "unknown booking action")
        }
    }

    public func write(to writer: inout ByteWriter) {
        switch self {
        case .book(let terms, let cancelKey, let intake, let notice):
            writer.u8(0)
            writer.value(terms)
            writer.value(cancelKey)
            writer.value(intake)
            writer.u32(notice)
        case .bookForOfficer(let terms):
            writer.u8(1)
            writer.value(terms)
        case .reschedule(let span, let modality):
            writer.u8(2)
            writer.value(span)
            writer.value(modality)
        case .cancel: writer.u8(3)
        case .cancelByClinician: writer.u8(4)
        }
    }
}

/// A change with its signature, as it is sent and stored.
public struct SignedChange: CanonicalObject, Hashable {
    public static let domain = "respite.signed-booking-change"

    public let change: BookingChange
    public let signer: SigningPublicKey
    public let signature: Signature

    /// Signs with the booking key, the cancel key or a device key.
    public init(signing change: BookingChange, with key: SigningKey) throws(SodiumError) {
        self.change = change
        signer = key.publicKey
        signature = try key.sign(change)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        change = try BookingChange(canonicalBytes: try reader.prefixed(limit: 4096))
        signer = try reader.value()
        signature = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.prefixed(change.canonicalBytes)
        writer.value(signer)
        writer.value(signature)
    }
}
