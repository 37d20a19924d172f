// How refusals leave the department side.

internal import Bookings
internal import Envelope
internal import ServerCore
internal import Wire

extension Problem {
    init(_ refusal: BookingRefusal, alternatives: [OpeningHint]? = nil) {
        switch refusal {
        case .slotTaken: self.init(.slotTaken, status: 409, title: "This time has just been taken.", alternatives: alternatives)
        case .slotNotOffered: self.init(.slotNotOffered, status: 409, title: "This time is not offered.", alternatives: alternatives)
        case .clinicianNotBookable:
            self.init(.clinicianNotBookable, status: 409, title: "This clinician cannot be booked at that time.")
        case .tokenSpent: self.init(.tokenSpent, status: 409, title: "This token was used before.")
        case .grantUsed: self.init(.grantRefused, status: 409, title: "This follow-up was used before.")
        case .bookingUnknown: self = .bookingUnknown
        case .change(.outOfOrder), .change(.alreadyCancelled):
            self.init(.outOfOrder, status: 409, title: "The booking has changed in the meantime.")
        case .change: self = .changeRefused
        case .sessionBegun: self.init(.changeRefused, status: 409, title: "A session that has begun cannot be moved.")
        case .tooManyMessages: self.init(.changeRefused, status: 409, title: "There are too many messages about this booking.")
        case .tooManyChanges:
            self.init(.changeRefused, status: 409, title: "This booking was moved too often; it can be cancelled.")
        case .availabilityNotNewer: self.init(.documentRefused, status: 409, title: "A newer availability is there already.")
        }
    }

    static let bookingUnknown = Problem(.notFound, status: 404, title: "There is no such booking.")
    static let changeRefused = Problem(.changeRefused, status: 409, title: "The booking's rules do not allow this change.")
    static let notAuthorised = Problem(.notAuthorised, status: 403, title: "The key that signed the request may not do this.")
    static let tokenRefused = Problem(.tokenRefused, status: 403, title: "The token is not accepted.")
    static let grantRefused = Problem(.grantRefused, status: 403, title: "The follow-up is not accepted.")
    static let documentRefused = Problem(.documentRefused, status: 409, title: "The signed document is not accepted.")
    static let expired = Problem(
        .programmeExpired, status: 503, title: "The programme's documents have expired: new bookings wait until they are renewed.")
}

/// Runs a step of reading something that a request carries: whatever is wrong with the bytes is the same problem.
func reading<Value>(_ read: () throws -> Value) throws(Problem) -> Value {
    do { return try read() } catch { throw .malformed }
}

/// Runs a change of the store that refuses without naming other times.
func refusing<Value>(_ change: () async throws -> Value) async throws -> Value {
    do { return try await change() } catch let refusal as BookingRefusal { throw Problem(refusal) }
}

/// The frame of a sealed object must be of the kind that belongs here, and of a known size that the longest text needs; nobody here can look
/// inside.
@discardableResult
func checkFrame(_ sealed: Blob, _ type: ObjectType, number: UInt32? = nil) throws(Problem) -> SealedObject {
    let frame = try reading { try SealedObject(sealed) }
    guard frame.type == type, number == nil || frame.number == number, frame.bucket <= .kib32 else { throw .malformed }
    return frame
}
