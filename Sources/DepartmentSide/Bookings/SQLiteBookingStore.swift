// Bookings in SQLite. No double booking, ever: what is checked and what is inserted are one immediate transaction.

public import Bookings
internal import Foundation
internal import GRDB
internal import Scheduling
public import ServerCore
public import ServiceAPI
public import Sodium
public import Wire

public struct SQLiteBookingStore: BookingStore {
    let database: ServerDatabase
    let clocks: ZoneClocks

    public init(_ database: ServerDatabase) {
        self.database = database
        clocks = ZoneClocks()
    }

    public func book(_ booking: NewBooking, as circumstances: Circumstances) async throws -> StoredBooking {
        try await database.change { [clocks] database in
            let rows = BookingRows(database)
            if let there = try rows.booking(by: booking.change.change.booking) {
                guard there.view.changes.first?.bytes == booking.change.canonicalBytes else {
                    throw BookingRefusal.change(.misplacedBooking)
                }
                return there
            }
            let history = try Self.history([booking.change], isDevice: circumstances.isDevice)
            guard try rows.areFree(history.booking, history.cancelKey) else { throw BookingRefusal.change(.misplacedBooking) }
            let guardian = SlotGuard(rows, clocks, circumstances)
            try history.isBookedByClinician ? guardian.checkOwn(history.terms) : guardian.check(history.terms, movedFrom: nil)
            try rows.spend(booking.payment, of: history.booking)
            let occupied = try rows.rules(of: history.terms.clinician).occupied(history.terms.span)
            try rows.insert(booking, history, occupied)
            return try rows.existing(history.booking)
        }
    }

    public func append(_ change: SignedChange, as circumstances: Circumstances) async throws -> StoredBooking {
        try await database.change { [clocks] database in
            let rows = BookingRows(database)
            let there = try rows.existing(change.change.booking)
            if there.view.changes.contains(where: { $0.bytes == change.canonicalBytes }) { return there }
            guard there.view.changes.count < ChangeLimits.count || change.change.action.isCancellation else {
                throw BookingRefusal.tooManyChanges
            }
            let changes = try there.view.changes.map { try SignedChange(canonicalBytes: $0.bytes) }
            // A device may have been revoked since it signed: what is stored was checked when it came.
            let before = try Self.history(changes, isDevice: { _, _ in true })
            let after = try Self.appending(change, to: before, circumstances)
            if after.terms != before.terms {
                guard circumstances.now < before.terms.span.start else { throw BookingRefusal.sessionBegun }
                try SlotGuard(rows, clocks, circumstances).check(after.terms, movedFrom: before.booking)
                try rows.move(after, to: try rows.rules(of: after.terms.clinician).occupied(after.terms.span))
            }
            try rows.append(change, status: after.status)
            return try rows.existing(after.booking)
        }
    }

    public func append(
        _ message: Blob, number: UInt32, by writer: MessageWriter, to booking: SigningPublicKey
    ) async throws -> StoredBooking {
        return try await database.change { database in
            let rows = BookingRows(database)
            let there = try rows.existing(booking)
            let messages = writer == .officer ? there.view.officerMessages : there.view.clinicianMessages
            if messages.contains(message) { return there }
            let room = MessageLimits.bytes - messages.reduce(0) { $0 + $1.bytes.count }
            guard messages.count < MessageLimits.count, message.bytes.count <= room else { throw BookingRefusal.tooManyMessages }
            guard messages.count == Int(number) else { throw BookingRefusal.change(.outOfOrder) }
            try rows.insert(message, number: messages.count, by: writer, to: booking)
            return try rows.existing(booking)
        }
    }

    public func booking(_ key: SigningPublicKey) async throws -> StoredBooking? {
        try await database.read { try BookingRows($0).booking(key) }
    }

    public func bookings(of clinician: SigningPublicKey) async throws -> [StoredBooking] {
        try await database.read { try BookingRows($0).bookings(of: clinician) }
    }

    public func news() async throws -> [SigningPublicKey: BookingNews] {
        try await database.read { try BookingRows($0).news() }
    }

    public func publish(_ availability: SignedAvailability) async throws {
        try await database.change { database in
            let rows = BookingRows(database)
            if let there = try rows.availability(of: availability.clinician) {
                if there.canonicalBytes == availability.canonicalBytes { return }
                guard availability.rules.revision > there.rules.revision else { throw BookingRefusal.availabilityNotNewer }
            }
            try rows.replace(availability)
        }
    }

    public func availability(of clinician: SigningPublicKey) async throws -> SignedAvailability? {
        try await database.read { try BookingRows($0).availability(of: clinician) }
    }

    public func calendar(of clinician: SigningPublicKey) async throws -> ClinicianCalendar? {
        try await database.read { database in
            let rows = BookingRows(database)
            return try rows.availability(of: clinician).map { try rows.calendar($0) }
        }
    }

    public func calendars() async throws -> [ClinicianCalendar] {
        try await database.read { database in
            let rows = BookingRows(database)
            return try rows.availabilities().map { try rows.calendar($0) }
        }
    }

    public func forget(sessionsEndedBefore end: Instant, now: Instant) async throws -> Int {
        let count = try await database.change { try BookingRows($0).forget(sessionsEndedBefore: end, now: now) }
        try await database.forgetDeleted()
        return count
    }

    private static func history(_ changes: [SignedChange], isDevice: DeviceCheck) throws -> BookingHistory {
        do { return try BookingHistory(changes, isDevice: isDevice) } catch { throw BookingRefusal.change(error) }
    }

    private static func appending(
        _ change: SignedChange, to history: BookingHistory, _ circumstances: Circumstances
    ) throws -> BookingHistory {
        do { return try history.appending(change, isDevice: circumstances.isDevice) } catch { throw BookingRefusal.change(error) }
    }
}

/// How often one booking may be moved. Each change is verified inside the transaction that everybody waits for, and every reader of the
/// booking carries all of them; a cancellation is always possible.
enum ChangeLimits {
    static let count = 30
}

/// How much may be said about one booking, by each of the two: a token must not buy a clinician a calendar too large to fetch.
enum MessageLimits {
    static let count = 40
    /// Sealed.
    static let bytes = 128 << 10
}

extension BookingChange.Action {
    fileprivate var isCancellation: Bool {
        switch self {
        case .cancel, .cancelByClinician: true
        case .book, .bookForOfficer, .reschedule: false
        }
    }
}
