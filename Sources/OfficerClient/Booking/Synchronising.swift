// Finishing what an earlier run left, and looking what the clinicians have answered.

import Bookings
import LocalState
import ServiceAPI
import Tokens
import Trust
import Wire

/// What a synchronisation left undone.
public struct SyncReport: Sendable {
    /// Intents that still wait for the server.
    public internal(set) var unfinished = 0
    /// Bookings ahead that the server no longer has.
    public internal(set) var missing = 0
    /// Intents that the server refused meanwhile, for example a slot that went to somebody else.
    public internal(set) var refused: [OfficerError] = []
}

extension OfficerSession {
    /// Sends every saved intent again: after `kill -9` at any step, nothing is lost and nothing is done twice.
    public func finishIntents() async throws -> SyncReport {
        var report = SyncReport()
        var lie: OfficerError?
        for booking in try state.read().bookings {
            do {
                try await finishBooking(booking.key)
                try await finishChange(booking.key)
                if !booking.outbox.isEmpty { try await finishMessages(booking.key) }
            } catch OfficerError.unfinished {
                report.unfinished += 1
            } catch let error as OfficerError {
                if case .serverLied = error { lie = lie ?? error } else { report.refused.append(error) }
            }
        }
        // A lie about one booking keeps no other from being finished.
        if let lie { throw lie }
        return report
    }

    /// What an intent that stays saved is reported as: a server that is not the right one was told nothing, any other may have it or not.
    static func interruption(_ error: ServiceError) -> any Error {
        error == .wrongCertificate ? error : OfficerError.unfinished
    }

    /// Finishes intents, then fetches every booking that is ahead or was lately.
    public func synchroniseBookings() async throws -> SyncReport {
        var report = try await finishIntents()
        let saved = try state.read()
        let now = now(saved)
        let client = try await programme().client(for: .department, over: transport)
        var lie: OfficerError?
        for booking in saved.bookings where booking.stage != .sending && booking.stage != .missing {
            let end = try booking.terms().span.end
            guard end + Self.lately > now else { continue }
            do {
                let signer = try state.rootKey.bookingKey(booking.key)
                try await take(try await client.call(GetBooking.self, by: signer, at: now), of: booking.key)
            } catch let error as ServiceError where error.problem == .notFound {
                guard end > now, booking.stage == .booked else { continue }
                try await state.update { $0.updateBooking(booking.key) { $0.stage = .missing } }
                report.missing += 1
            } catch ServiceError.unreachable {
                report.unfinished += 1
            } catch OfficerError.serverLied(let what) {
                lie = lie ?? .serverLied(what)
            }
        }
        if let lie { throw lie }
        try await state.update { state in
            state.lastSync = now
            state.wallet.forgetExpired(at: now)
        }
        return report
    }

    /// In seconds: how long after a session answers are still looked for.
    private static var lately: Int64 { 30 * 86_400 }
}
