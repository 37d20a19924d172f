// What an officer's device sends to book, look, change and write. The booking key signs each request; the bodies hold only opaque bytes.

import Localization
public import Sodium
import Trust
public import Wire

/// Pays with a token or a grant and makes the booking, or answers `slot-taken` and spends nothing.
public enum PostBooking: ServiceCall {
    public typealias Body = BookRequest
    public typealias Answer = BookingView
    public static let route = Route(.post, "/v1/bookings", side: .department, signer: .bookingKey)
}

public enum GetBooking: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = BookingView
    public static let route = Route(.get, "/v1/booking", side: .department, signer: .bookingOrCancelKey)
}

public enum PostBookingChange: ServiceCall {
    public typealias Body = ChangeRequest
    public typealias Answer = BookingView
    public static let route = Route(.post, "/v1/booking/changes", side: .department, signer: .bookingOrCancelKey)
}

public enum PostBookingMessage: ServiceCall {
    public typealias Body = MessageRequest
    public typealias Answer = BookingView
    public static let route = Route(.post, "/v1/booking/messages", side: .department, signer: .bookingKey)
}

/// What pays for a booking: exactly one of the two.
public enum Payment: Codable, Sendable, Hashable {
    /// An anonymous token, 354 bytes (RFC 9578).
    case token(Blob)
    /// A `SignedGrant`.
    case grant(Blob)

    private enum CodingKeys: String, CodingKey { case token, grant }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch (try container.decodeIfPresent(Blob.self, forKey: .token), try container.decodeIfPresent(Blob.self, forKey: .grant)) {
        case (let token?, nil): self = .token(token)
        case (nil, let grant?): self = .grant(grant)
        default: throw WireError(.invalidValue, "a booking is paid with one token or one grant")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .token(let blob): try container.encode(blob, forKey: .token)
        case .grant(let blob): try container.encode(blob, forKey: .grant)
        }
    }
}

public struct BookRequest: Codable, Sendable, Hashable, Disclosing {
    public let payment: Payment
    /// A `SignedChange` with number 0.
    public let change: Blob
    /// The sealed intake.
    public let intake: Blob

    public init(payment: Payment, change: Blob, intake: Blob) {
        self.payment = payment
        self.change = change
        self.intake = intake
    }

    public static let disclosures = [
        FieldDisclosure(
            "payment", Message("an anonymous token: proof that somebody entitled is booking, without saying who"), readableBy: [.department]
        ),
        FieldDisclosure(
            "change", Message("the clinician, the time, the kind of session, and a fresh key that was never used before"),
            readableBy: [.department]),
        FieldDisclosure("intake", Message("how to reach you and what you chose to say"), readableBy: [.clinician]),
    ]
}

public struct ChangeRequest: Codable, Sendable, Hashable, Disclosing {
    /// A `SignedChange` with the next number.
    public let change: Blob

    public init(change: Blob) { self.change = change }

    public static let disclosures = [
        FieldDisclosure("change", Message("the new time, or that the booking is cancelled"), readableBy: [.department])
    ]
}

public struct MessageRequest: Codable, Sendable, Hashable, Disclosing {
    /// A sealed `OfficerMessage`.
    public let message: Blob

    public init(message: Blob) { self.message = message }

    public static let disclosures = [
        FieldDisclosure("message", Message("what you wrote"), readableBy: [.clinician])
    ]
}

/// A booking as the department side holds it: nothing in it is believed before it is verified.
public struct BookingView: Codable, Sendable, Hashable {
    public let booking: SigningPublicKey
    /// `SignedChange`s, oldest first.
    public let changes: [Blob]
    /// `nil` where a clinician booked for an officer without a computer.
    public let payment: Payment?
    public let intake: Blob?
    /// Sealed messages, oldest first.
    public let officerMessages: [Blob]
    public let clinicianMessages: [Blob]

    public init(
        booking: SigningPublicKey,
        changes: [Blob],
        payment: Payment?,
        intake: Blob?,
        officerMessages: [Blob],
        clinicianMessages: [Blob]
    ) {
        self.booking = booking
        self.changes = changes
        self.payment = payment
        self.intake = intake
        self.officerMessages = officerMessages
        self.clinicianMessages = clinicianMessages
    }
}
