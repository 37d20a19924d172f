// The page of openings that everyone downloads: computed, never stored, the same bytes for all.

internal import Foundation
internal import Scheduling
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Trust
internal import Wire

/// Keeps the page until something changes, at most a minute.
struct OpeningsBoard: Sendable {
    /// In seconds. Time passing closes openings too.
    static let lifetime: Int64 = 60

    private let store: any BookingStore
    private let search: OpeningSearch
    private let page = SharedPage<Pin>(lifetime: lifetime)

    init(_ store: any BookingStore) {
        self.store = store
        search = OpeningSearch()
    }

    /// Call after every change of a booking or of rules.
    func invalidate() { page.invalidate() }

    func json(_ programme: TrustedProgramme, at now: Instant) async throws -> [UInt8] {
        try await page.json(programme.roster.pin, at: now) { [store, search] in
            let clinicians = try await store.calendars().map { calendar in
                ClinicianOpenings(
                    clinician: calendar.clinician,
                    zone: calendar.rules.zone,
                    openings: try search.openings(of: calendar, programme, at: now)
                )
            }
            return Array(try JSONEncoder.service.encode(OpeningsPage(clinicians: clinicians.filter { !$0.offers.isEmpty })))
        }
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
