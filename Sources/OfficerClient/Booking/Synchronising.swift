// Finishing what an earlier run left, and looking what the clinicians have answered. In one run the department sees at most one booking key: keys
// that sign within minutes of each other would be known as one person's.

import Bookings
import LocalState
import ServiceAPI
public import Sodium
import Tokens
import Trust
import Wire

/// What a synchronisation found, and what it left undone.
public struct SyncReport: Sendable {
    /// Intents that still wait for the server, or for a run of their own.
    public internal(set) var unfinished = 0
    /// Bookings ahead that the server no longer shows.
    public internal(set) var missing = 0
    /// Bookings whose news are too long for the board and wait for a run of their own.
    public internal(set) var postponed = 0
    /// Why intents still wait, where the server has said it.
    public internal(set) var delayed: [OfficerError] = []
    /// The department side did not answer: what is known is as old as `OfficerState.lastSync`.
    public internal(set) var isOffline = false
    /// Intents that the server refused meanwhile, for example a slot that went to somebody else.
    public internal(set) var refused: [OfficerError] = []
}

extension OfficerSession {
    /// Sends a saved intent again: after `kill -9` at any step, nothing is lost and nothing is done twice. Where several bookings have intents,
    /// one of them, drawn at random, is finished in this run and the others are counted as unfinished.
    /// - Parameter only: finishes nothing but this booking's intents.
    public func finishIntents(only: SigningPublicKey? = nil) async throws -> SyncReport {
        var report = SyncReport()
        let waiting = try state.read().bookings.filter(\.hasIntents)
        let chosen = only.map { only in waiting.first { $0.booking == only } } ?? waiting.randomElement()
        guard let booking = chosen, only != nil || voice.mayAlsoSpeak(as: .booking(booking.key)) else {
            report.unfinished = waiting.count
            return report
        }
        voice.speak(as: .booking(booking.key))
        report.unfinished = waiting.count - 1
        do {
            try await finish(booking)
        } catch OfficerError.unfinished {
            report.unfinished += 1
        } catch OfficerError.postponed(let why) {
            report.unfinished += 1
            report.delayed.append(.postponed(why))
        } catch let error as OfficerError {
            if case .serverLied = error { throw error }
            report.refused.append(error)
        }
        return report
    }

    private func finish(_ booking: OfficerBooking) async throws {
        let now = now(try state.read())
        try await state.update { $0.lastBookingAct = now }
        try await finishBooking(booking.key)
        try await finishChange(booking.key)
        if !booking.outbox.isEmpty { try await finishMessages(booking.key) }
    }

    /// What an intent that stays saved is reported as: a server that is not the right one was told nothing, any other may have it or not.
    static func interruption(_ error: ServiceError) -> any Error {
        if error == .wrongCertificate { return error }
        guard let kind = error.problem, isForNow(error) else { return OfficerError.unfinished }
        return OfficerError.postponed(kind)
    }

    /// Whether the same request may well be answered later.
    private static func isForNow(_ error: ServiceError) -> Bool {
        if error == .unreachable { return true }
        guard let kind = error.problem else { return false }
        return [.requestTooOld, .tooManyRequests, .unavailable, .internalError].contains(kind)
    }

    /// Looks on the board what is new about every booking that is ahead or was lately. Nothing is asked under a booking key, except in a run
    /// in which a single booking has news that are too long for the board.
    /// - Parameter finishing: `false` where the same run is to sign for one certain booking, so that it signs for no other.
    public func synchroniseBookings(finishing: Bool = true) async throws -> SyncReport {
        let hadIntents = try state.read().bookings.contains(where: \.hasIntents)
        var report = finishing ? try await finishIntents() : SyncReport()
        let saved = try state.read()
        let now = now(saved)
        let client = try await programme().client(for: .department, over: transport)
        let board: NoticeBoard
        do {
            board = try NoticeBoard(json: try await client.bytes(of: GetNotices.self))
        } catch let error as ServiceError where Self.isForNow(error) {
            report.isOffline = true
            return report
        }
        var lie: OfficerError?
        var tooLong: [OfficerBooking] = []
        for booking in saved.bookings where booking.stage != .sending {
            let end = try booking.terms().span.end
            guard end + Self.lately > now else { continue }
            do {
                switch try Self.notice(of: booking, on: board) {
                case .whole(let news): try await take(news, of: booking.key)
                case .digest(let digest): if digest != booking.seen { tooLong.append(booking) }
                case nil:
                    guard end > now, booking.stage == .booked else { continue }
                    try await state.update { $0.updateBooking(booking.key) { $0.isMissing = true } }
                    report.missing += 1
                }
            } catch OfficerError.serverLied(let what) {
                lie = lie ?? .serverLied(what)
            }
        }
        // A lie about one booking keeps no other from being looked at.
        if let lie { throw lie }
        if finishing, !hadIntents, try !hasJustCheckedIn(), let first = tooLong.randomElement(), voice.mayAlsoSpeak(as: .booking(first.key))
        {
            tooLong.removeAll { $0.key == first.key }
            try await look(first.key, through: client)
        }
        report.postponed = tooLong.count
        let local = clock()
        try await state.update { state in
            state.lastSync = now
            state.wallet.forgetExpired(at: local, and: now)
        }
        return report
    }

    /// Asks for one booking under its key, which no fetching of tokens may follow within the hour.
    func look(_ key: KeyID, through client: ServiceClient) async throws {
        let signer = try state.rootKey.bookingKey(key)
        let now = now(try state.read())
        try await state.update { $0.lastBookingAct = now }
        try await take(try await client.call(GetBooking.self, by: signer, at: now), of: key)
    }

    private static func notice(of booking: OfficerBooking, on board: NoticeBoard) throws -> BookingNotice? {
        do { return try board.notice(of: booking.booking) } catch { throw OfficerError.serverLied(.changedHistory) }
    }

    /// In seconds: how long after a session answers are still looked for.
    private static var lately: Int64 { 30 * 86_400 }
}

extension OfficerBooking {
    /// Whether something is saved that the server may not have.
    public var hasIntents: Bool { stage == .sending || pendingChange != nil || !outbox.isEmpty }
}
