// The page of openings that everyone downloads: computed, never stored, the same bytes for all.

internal import Foundation
internal import Scheduling
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Synchronization
internal import Trust
internal import Wire

/// Keeps the page until something changes, at most a minute.
final class OpeningsBoard: Sendable {
    /// In seconds. Time passing closes openings too.
    static let lifetime: Int64 = 60

    private struct Page {
        let json: [UInt8]
        let made: Instant
        let roster: Pin
    }

    private struct State {
        var page: Page?
        /// Counts changes, so that a page computed before a change is not kept after it.
        var changes = 0
    }

    private let store: any BookingStore
    private let search: OpeningSearch
    private let state = Mutex(State())

    init(_ store: any BookingStore) {
        self.store = store
        search = OpeningSearch()
    }

    /// Call after every change of a booking or of rules.
    func invalidate() {
        state.withLock { state in
            state.page = nil
            state.changes += 1
        }
    }

    func json(_ programme: TrustedProgramme, at now: Instant) async throws -> [UInt8] {
        let (page, changes) = state.withLock { ($0.page, $0.changes) }
        if let page, page.roster == programme.roster.pin, (0..<Self.lifetime).contains(now.since(page.made)) { return page.json }
        let clinicians = try await store.calendars().map { calendar in
            ClinicianOpenings(
                clinician: calendar.clinician,
                zone: calendar.rules.zone,
                openings: try search.openings(of: calendar, programme, at: now)
            )
        }
        let json = Array(try JSONEncoder.service.encode(OpeningsPage(clinicians: clinicians.filter { !$0.offers.isEmpty })))
        state.withLock { state in
            guard state.changes == changes else { return }
            state.page = Page(json: json, made: now, roster: programme.roster.pin)
        }
        return json
    }

    /// Up to five other times of the same clinician, for somebody who came too late.
    func alternatives(
        to refused: SessionRequest,
        of clinician: SigningPublicKey,
        _ programme: TrustedProgramme,
        at now: Instant
    ) async throws -> [OpeningHint] {
        guard let calendar = try await store.calendar(of: clinician) else { return [] }
        let openings = try search.openings(of: calendar, programme, at: now).map { ClinicianOpening(clinician: clinician, opening: $0) }
        return Alternatives.nearest(to: refused, in: openings).map { entry in
            OpeningHint(clinician: Blob(clinician.bytes), start: entry.opening.span.start, end: entry.opening.span.end)
        }
    }
}
