// The rows of bookings. Everything here runs inside a transaction of `SQLiteBookingStore`.

internal import Bookings
internal import Foundation
internal import GRDB
internal import Scheduling
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Tokens
internal import Trust
internal import Wire

struct BookingRows {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// By booking key, else by cancel key: nobody can come before a booking by naming its key as their own cancel key.
    func booking(_ key: SigningPublicKey) throws -> StoredBooking? {
        if let booking = try booking(by: key) { return booking }
        let sql = "SELECT * FROM booking WHERE cancel_key = ?"
        return try Row.fetchOne(database, sql: sql, arguments: [Data(key.bytes)]).map(stored)
    }

    /// By booking key only.
    func booking(by key: SigningPublicKey) throws -> StoredBooking? {
        try Row.fetchOne(database, sql: "SELECT * FROM booking WHERE booking = ?", arguments: [Data(key.bytes)]).map(stored)
    }

    func existing(_ booking: SigningPublicKey) throws -> StoredBooking {
        guard let there = try self.booking(by: booking) else { throw BookingRefusal.bookingUnknown }
        return there
    }

    /// Whether neither key of a new booking is a key of another booking, and the two differ.
    func areFree(_ booking: SigningPublicKey, _ cancelKey: SigningPublicKey?) throws -> Bool {
        let keys = [booking, cancelKey].compactMap { $0.map { Data($0.bytes) } }
        guard Set(keys).count == keys.count else { return false }
        let sql = "SELECT 1 FROM booking WHERE booking IN (:first, :last) OR cancel_key IN (:first, :last) LIMIT 1"
        return try Row.fetchOne(database, sql: sql, arguments: ["first": keys.first, "last": keys.last]) == nil
    }

    func bookings(of clinician: SigningPublicKey) throws -> [StoredBooking] {
        let sql = "SELECT * FROM booking WHERE clinician = ? ORDER BY session_start, booking"
        return try Row.fetchAll(database, sql: sql, arguments: [Data(clinician.bytes)]).map(stored)
    }

    /// Changes and clinicians' messages of every booking, oldest first.
    func news() throws -> [SigningPublicKey: BookingNews] {
        let changes = try documents("SELECT booking, document FROM booking_change ORDER BY booking, sequence")
        let messages = try documents(
            "SELECT booking, message FROM booking_message WHERE writer = 'clinician' ORDER BY booking, number")
        var news: [SigningPublicKey: BookingNews] = [:]
        for (booking, changes) in changes {
            news[try SigningPublicKey(bytes: Array(booking))] = BookingNews(changes: changes, clinicianMessages: messages[booking] ?? [])
        }
        return news
    }

    /// Rows of a booking's key and a document, gathered by booking in the order of the rows.
    private func documents(_ sql: String) throws -> [Data: [Blob]] {
        var gathered: [Data: [Blob]] = [:]
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let (booking, document): (Data, Data) = (row[0], row[1])
            gathered[booking, default: []].append(Blob(Array(document)))
        }
        return gathered
    }

    /// Live bookings of a clinician that touch a stretch of time; all of them without one.
    func booked(
        with clinician: SigningPublicKey, from start: Instant?, to end: Instant?, besides booking: SigningPublicKey?
    ) throws -> [BookedSpan] {
        let sql = """
            SELECT * FROM booking WHERE clinician = ? AND status = 'booked' AND occupied_end > ? AND occupied_start < ? AND booking IS NOT ?
            """
        let arguments: StatementArguments = [
            Data(clinician.bytes), start?.seconds ?? .min, end?.seconds ?? .max, booking.map { Data($0.bytes) },
        ]
        return try Row.fetchAll(database, sql: sql, arguments: arguments).map(bookedSpan)
    }

    func insert(_ booking: NewBooking, _ history: BookingHistory, _ occupied: OccupiedSpan) throws {
        let sql = """
            INSERT INTO booking (booking, cancel_key, clinician, status, kind, purpose, modality, session_start, session_end,
                occupied_start, occupied_end, token, grant_document, intake)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        let terms = history.terms
        let arguments: StatementArguments = [
            Data(history.booking.bytes), history.cancelKey.map { Data($0.bytes) }, Data(terms.clinician.bytes), history.status.rawValue,
            terms.kind.rawValue, terms.purpose.rawValue, terms.modality.rawValue, terms.span.start.seconds, terms.span.end.seconds,
            occupied.start.seconds, occupied.end.seconds, booking.payment.token, booking.payment.grant,
            booking.intake.map { Data($0.bytes) },
        ]
        try database.execute(sql: sql, arguments: arguments)
        try append(booking.change, status: history.status)
    }

    func move(_ history: BookingHistory, to occupied: OccupiedSpan) throws {
        let sql = """
            UPDATE booking SET modality = ?, session_start = ?, session_end = ?, occupied_start = ?, occupied_end = ? WHERE booking = ?
            """
        let arguments: StatementArguments = [
            history.terms.modality.rawValue, history.terms.span.start.seconds, history.terms.span.end.seconds, occupied.start.seconds,
            occupied.end.seconds, Data(history.booking.bytes),
        ]
        try database.execute(sql: sql, arguments: arguments)
    }

    func append(_ change: SignedChange, status: BookingHistory.Status) throws {
        let booking = Data(change.change.booking.bytes)
        try database.execute(
            sql: "INSERT INTO booking_change (booking, sequence, document) VALUES (?, ?, ?)",
            arguments: [booking, Int64(change.change.sequence), Data(change.canonicalBytes)]
        )
        try database.execute(sql: "UPDATE booking SET status = ? WHERE booking = ?", arguments: [status.rawValue, booking])
    }

    func insert(_ message: Blob, number: Int, by writer: MessageWriter, to booking: SigningPublicKey) throws {
        try database.execute(
            sql: "INSERT INTO booking_message (booking, writer, number, message) VALUES (?, ?, ?, ?)",
            arguments: [Data(booking.bytes), writer.rawValue, number, Data(message.bytes)]
        )
    }

    /// Deletes what is too old. Changes and messages go with their booking.
    func forget(sessionsEndedBefore end: Instant, now: Instant) throws -> Int {
        try ServiceRows(database).count(sessionsEndedBefore: end)
        try database.execute(sql: "DELETE FROM booking WHERE session_end < ?", arguments: [end.seconds])
        let count = database.changesCount
        let spentTokens = """
            DELETE FROM spent_token WHERE forget_after < ?
                AND nonce NOT IN (SELECT substr(token, 3, 32) FROM booking WHERE token IS NOT NULL)
            """
        try database.execute(sql: spentTokens, arguments: [now.seconds])
        try database.execute(sql: "DELETE FROM used_grant WHERE forget_after < ?", arguments: [now.seconds])
        return count
    }

    private func stored(_ row: Row) throws -> StoredBooking {
        let booking: Data = row["booking"]
        let token: Data? = row["token"]
        let grant: Data? = row["grant_document"]
        let intake: Data? = row["intake"]
        let view = BookingView(
            booking: try SigningPublicKey(bytes: Array(booking)),
            changes: try blobs("SELECT document FROM booking_change WHERE booking = ? ORDER BY sequence", [booking]),
            payment: token.map { .token(Blob(Array($0))) } ?? grant.map { .grant(Blob(Array($0))) },
            intake: intake.map { Blob(Array($0)) },
            officerMessages: try messages(of: .officer, booking),
            clinicianMessages: try messages(of: .clinician, booking)
        )
        let clinician: Data = row["clinician"]
        return StoredBooking(clinician: try SigningPublicKey(bytes: Array(clinician)), view: view)
    }

    private func messages(of writer: MessageWriter, _ booking: Data) throws -> [Blob] {
        try blobs("SELECT message FROM booking_message WHERE booking = ? AND writer = ? ORDER BY number", [booking, writer.rawValue])
    }

    private func blobs(_ sql: String, _ arguments: StatementArguments) throws -> [Blob] {
        try Data.fetchAll(database, sql: sql, arguments: arguments).map { Blob(Array($0)) }
    }

    private func bookedSpan(_ row: Row) throws -> BookedSpan {
        guard let kind = SessionKind(rawValue: row["kind"]), let purpose = SessionPurpose(rawValue: row["purpose"]),
            let modality = Modality(rawValue: row["modality"])
        else { throw ServerError(.databaseDamaged, "booking") }
        let (start, end): (Int64, Int64) = (row["session_start"], row["session_end"])
        let (occupiedStart, occupiedEnd): (Int64, Int64) = (row["occupied_start"], row["occupied_end"])
        let occupied = OccupiedSpan(
            session: try Span(start: Instant(seconds: start), end: Instant(seconds: end)),
            bufferBeforeMinutes: Int(clamping: (start - occupiedStart) / 60),
            bufferAfterMinutes: Int(clamping: (occupiedEnd - end) / 60)
        )
        return BookedSpan(occupied: occupied, kind: kind, purpose: purpose, modality: modality)
    }
}

extension BookingRows {
    /// Throws `slotNotOffered` for a clinician without rules.
    func rules(of clinician: SigningPublicKey) throws -> AvailabilityRules {
        guard let availability = try availability(of: clinician) else { throw BookingRefusal.slotNotOffered }
        return availability.rules
    }

    func availability(of clinician: SigningPublicKey) throws -> SignedAvailability? {
        let sql = "SELECT document FROM availability WHERE clinician = ?"
        return try Data.fetchOne(database, sql: sql, arguments: [Data(clinician.bytes)])
            .map { try SignedAvailability(canonicalBytes: Array($0)) }
    }

    func calendar(_ availability: SignedAvailability) throws -> ClinicianCalendar {
        ClinicianCalendar(
            clinician: availability.clinician,
            rules: availability.rules,
            booked: try booked(with: availability.clinician, from: nil, to: nil, besides: nil)
        )
    }

    func availabilities() throws -> [SignedAvailability] {
        try Data.fetchAll(database, sql: "SELECT document FROM availability ORDER BY clinician")
            .map { try SignedAvailability(canonicalBytes: Array($0)) }
    }

    func replace(_ availability: SignedAvailability) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO availability (clinician, revision, document) VALUES (?, ?, ?)",
            arguments: [
                Data(availability.clinician.bytes), Int64(clamping: availability.rules.revision), Data(availability.canonicalBytes),
            ]
        )
    }

    /// Marks a payment as used. Throws `tokenSpent` or `grantUsed` where it was.
    func spend(_ payment: NewBooking.PaidBy, of booking: SigningPublicKey) throws {
        switch payment {
        case .token(let token):
            try markUsed("spent_token", "nonce", token.nonce.bytes, until: token.forgetAfter, or: .tokenSpent)
        case .grant(let grant):
            try markUsed("used_grant", "booking", booking.bytes, until: grant.grant.expires, or: .grantUsed)
        case .clinician: return
        }
    }

    private func markUsed(_ table: String, _ column: String, _ key: [UInt8], until: Instant, or refusal: BookingRefusal) throws {
        try database.execute(
            sql: "INSERT OR IGNORE INTO \(table) (\(column), forget_after) VALUES (?, ?)", arguments: [Data(key), until.seconds])
        guard database.changesCount == 1 else { throw refusal }
    }
}

extension NewBooking.PaidBy {
    fileprivate var token: Data? {
        guard case .token(let token) = self else { return nil }
        return Data(token.token.bytes)
    }

    fileprivate var grant: Data? {
        guard case .grant(let grant) = self else { return nil }
        return Data(grant.canonicalBytes)
    }
}

extension VerifiedToken {
    /// When no token of its period can be spent any more (`TokenPeriod.isSpendable`), with a day to spare.
    fileprivate var forgetAfter: Instant { period.quarter.next.end + 86_400 }
}
