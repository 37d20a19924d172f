// The page of openings that everyone downloads: computed, never stored, the same bytes for all.

internal import Foundation
internal import Scheduling
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Synchronization
internal import Trust
internal import Wire

/// Keeps the page until something changes, at most a minute. When one clinician's calendar changes, only their part of it is made anew.
final class OpeningsBoard: Sendable {
    /// In seconds, of a page, and before that of a part on it. Time passing closes openings too.
    static let lifetime: Int64 = 30

    /// The page in pieces, as JSON. A clinician who offers nothing has none.
    private struct Parts {
        let basis: Pin
        let made: Instant
        var json: [SigningPublicKey: [UInt8]] = [:]

        /// What `JSONEncoder.service` makes of an `OpeningsPage`.
        var page: [UInt8] {
            let sorted = json.sorted { $0.key < $1.key }.map(\.value)
            return Array("{\"clinicians\":[".utf8) + sorted.joined(separator: ",".utf8) + "]}".utf8
        }
    }

    private struct State {
        /// Taken out while the next page is made of them, so that a failure leaves nothing half renewed.
        var parts: Parts?
        var changed: Set<SigningPublicKey> = []
    }

    private let store: any BookingStore
    private let search: OpeningSearch
    private let page = SharedPage<Pin>(lifetime: lifetime)
    private let state = Mutex(State())

    init(_ store: any BookingStore) {
        self.store = store
        search = OpeningSearch()
    }

    /// Call after every change of a clinician's bookings or rules.
    func invalidate(_ clinician: SigningPublicKey) {
        state.withLock { _ = $0.changed.insert(clinician) }
        page.invalidate()
    }

    func json(_ programme: TrustedProgramme, at now: Instant) async throws -> [UInt8] {
        try await page.json(programme.roster.pin, at: now) { [self] in
            let (known, changed) = takeParts()
            var parts: Parts
            if let known, known.basis == programme.roster.pin, (0..<Self.lifetime).contains(now.since(known.made)) {
                parts = known
                for clinician in changed {
                    parts.json[clinician] = try await store.calendar(of: clinician).flatMap { try part(of: $0, programme, now) }
                }
            } else {
                parts = Parts(basis: programme.roster.pin, made: now)
                for calendar in try await store.calendars() { parts.json[calendar.clinician] = try part(of: calendar, programme, now) }
            }
            state.withLock { [parts] in $0.parts = parts }
            return parts.page
        }
    }

    private func takeParts() -> (Parts?, changed: Set<SigningPublicKey>) {
        state.withLock { state in
            defer { state = State() }
            return (state.parts, state.changed)
        }
    }

    /// `nil` where nothing is offered.
    private func part(of calendar: ClinicianCalendar, _ programme: TrustedProgramme, _ now: Instant) throws -> [UInt8]? {
        let openings = ClinicianOpenings(
            clinician: calendar.clinician,
            zone: calendar.rules.zone,
            openings: try search.openings(of: calendar, programme, at: now)
        )
        return openings.offers.isEmpty ? nil : Array(try JSONEncoder.service.encode(openings))
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
