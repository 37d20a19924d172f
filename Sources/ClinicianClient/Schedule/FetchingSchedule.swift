// Fetching the schedule page by page: an answer that breaks off, or never ends, keeps nothing of what came before from being read.

import ServiceAPI
import Sodium
import Wire

/// What came of the schedule.
struct FetchedSchedule {
    private(set) var bookings: [BookingView] = []
    private(set) var availability: Blob?
    /// Whether everything came; otherwise nothing is known of what is missing.
    private(set) var isWhole = true

    /// Of pages; with pages of the size that a department side gives, more than any clinician's bookings fill.
    static let limit = 64

    fileprivate init(first: SchedulePage) {
        bookings = first.bookings
        availability = first.availability
    }

    fileprivate mutating func append(_ page: SchedulePage) { bookings += page.bookings }
    fileprivate mutating func breakOff() { isWhole = false }
}

extension ClinicianSession {
    /// Throws where not even the first page comes.
    func fetchPages(by device: SigningKey, at now: Instant) async throws -> FetchedSchedule {
        let client = try await departmentClient()
        let first = try await client.call(GetSchedule.self, by: device, at: now)
        var fetched = FetchedSchedule(first: first)
        var next = first.next
        for _ in 1..<FetchedSchedule.limit {
            guard let after = next else { return fetched }
            do {
                let page = try await client.call(MoreOfSchedule.self, ScheduleAfter(after: after), by: device, at: now)
                fetched.append(page)
                next = page.next
            } catch is ServiceError {
                fetched.breakOff()
                return fetched
            }
            // Pages follow the order of the keys: one that goes back would go on for ever.
            if let next, next <= after { break }
        }
        if next != nil { fetched.breakOff() }
        return fetched
    }
}
