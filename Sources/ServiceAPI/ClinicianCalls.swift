// What a clinician's device sends: availability, key lists, bookings for officers without a computer, cancellations, sealed messages.

import Localization
public import Sodium
import Trust
public import Wire

public enum GetSchedule: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = SchedulePage
    public static let route = Route(.get, "/v1/clinician/schedule", side: .department, signer: .deviceKey)
}

/// The bookings of the clinician whose device asked.
public struct SchedulePage: Codable, Sendable, Hashable {
    public let bookings: [BookingView]
    /// The `SignedAvailability` that the server holds.
    public let availability: Blob?
    /// The last booking of this page, in the order of the keys; `nil` where nothing follows.
    public let next: SigningPublicKey?

    /// In bytes, of the bookings of a page as they are sent; a page holds one booking at least.
    public static let limit = 2 << 20

    public init(bookings: [BookingView], availability: Blob?, next: SigningPublicKey? = nil) {
        self.bookings = bookings
        self.availability = availability
        self.next = next
    }
}

/// The pages after the first.
public enum MoreOfSchedule: ServiceCall {
    public typealias Body = ScheduleAfter
    public typealias Answer = SchedulePage
    public static let route = Route(.post, "/v1/clinician/schedule", side: .department, signer: .deviceKey)
}

public struct ScheduleAfter: Codable, Sendable, Hashable, Disclosing {
    public let after: SigningPublicKey

    public init(after: SigningPublicKey) { self.after = after }

    public static let disclosures = [
        FieldDisclosure("after", Message("which page of your own schedule comes next"), readableBy: [.department])
    ]
}

public enum PutAvailability: ServiceCall {
    public typealias Body = AvailabilityRequest
    public typealias Answer = Nothing
    public static let route = Route(.put, "/v1/clinician/availability", side: .department, signer: .deviceKey)
}

public struct AvailabilityRequest: Codable, Sendable, Hashable, Disclosing {
    /// A `SignedAvailability` whose version is higher than the one before.
    public let rules: Blob

    public init(rules: Blob) { self.rules = rules }

    public static let disclosures = [
        FieldDisclosure("rules", Message("when you work and when you are busy, without saying with what"), readableBy: [.department])
    ]
}

public enum PutKeys: ServiceCall {
    public typealias Body = KeysRequest
    public typealias Answer = Nothing
    public static let route = Route(.put, "/v1/clinician/keys", side: .department, signer: .identityOrDeviceKey)
}

public struct KeysRequest: Codable, Sendable, Hashable, Disclosing {
    /// A signed `DeviceList` whose version is higher than the one before.
    public let list: Blob

    public init(list: Blob) { self.list = list }

    public static let disclosures = [
        FieldDisclosure("list", Message("the public keys of your devices"), readableBy: [.department])
    ]
}

public enum PostClinicianBooking: ServiceCall {
    public typealias Body = ClinicianBookRequest
    public typealias Answer = BookingView
    public static let route = Route(.post, "/v1/clinician/bookings", side: .department, signer: .deviceKey)
}

public struct ClinicianBookRequest: Codable, Sendable, Hashable, Disclosing {
    /// A `SignedChange` with number 0 and the action `bookForOfficer`.
    public let change: Blob

    public init(change: Blob) { self.change = change }

    public static let disclosures = [
        FieldDisclosure("change", Message("the time and the kind of session"), readableBy: [.department])
    ]
}

public enum PostClinicianChange: ServiceCall {
    public typealias Body = ClinicianChangeRequest
    public typealias Answer = BookingView
    public static let route = Route(.post, "/v1/clinician/booking/changes", side: .department, signer: .deviceKey)
}

public struct ClinicianChangeRequest: Codable, Sendable, Hashable, Disclosing {
    /// A `SignedChange` with the action `cancelByClinician`; it names its booking.
    public let change: Blob

    public init(change: Blob) { self.change = change }

    public static let disclosures = [
        FieldDisclosure("change", Message("that the booking is cancelled"), readableBy: [.department])
    ]
}

public enum PostClinicianMessage: ServiceCall {
    public typealias Body = ClinicianMessageRequest
    public typealias Answer = BookingView
    public static let route = Route(.post, "/v1/clinician/booking/messages", side: .department, signer: .deviceKey)
}

public struct ClinicianMessageRequest: Codable, Sendable, Hashable, Disclosing {
    public let booking: SigningPublicKey
    /// Sealed to the booking's reply key: acknowledgement, answer, proposal or grant, which the server cannot tell apart.
    public let message: Blob

    public init(booking: SigningPublicKey, message: Blob) {
        self.booking = booking
        self.message = message
    }

    public static let disclosures = [
        FieldDisclosure("booking", Message("which booking it belongs to"), readableBy: [.department]),
        FieldDisclosure("message", Message("what you wrote; only the officer who booked can open it"), readableBy: []),
    ]
}
