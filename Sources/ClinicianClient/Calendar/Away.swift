// Being away: the time is closed, and everybody who is booked in it is told of another time, in one step.

import Bookings
import Foundation
import LocalState
public import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Trust
public import Wire

/// What being away would mean, before anything is done.
public struct AwayPlan: Sendable {
    public struct Affected: Sendable {
        public let booking: ClinicianBooking
        public let span: Span
        /// The nearest other time of the same sort; `nil` where there is none within the horizon.
        public let proposal: Span?
        /// Whether the officer can be written to; otherwise the contact has to be used.
        public var canBeTold: Bool { booking.told != nil }
    }

    public let period: Span
    /// By time.
    public let affected: [Affected]
}

extension ClinicianSession {
    /// The instants of days in the clinician's own zone, both included.
    public func period(from first: CivilDate, through last: CivilDate) throws -> Span {
        guard let rules = try state.read().calendar.rules else { throw ClinicianError.noAvailability }
        let clock = try ZoneClock(rules.zone, covering: try Span(start: clock(), end: clock() + 366 * 86_400))
        guard first <= last, let span = try? Span(start: clock.instant(first), end: clock.instant(last.addingDays(1))) else {
            throw ClinicianError.badInput(.period)
        }
        return span
    }

    /// Who would be affected, and which times could be proposed to them. Changes nothing and needs no network.
    public func planAway(_ period: Span) async throws -> AwayPlan {
        let saved = try state.read()
        let now = now(saved)
        guard period.end > now else { throw ClinicianError.badInput(.period) }
        var book = saved.calendar
        book.away.append(period)
        let rules = try book.composed(revision: book.revision, at: now)
        let live = try saved.bookings.filter(\.isLive).map { (booking: $0, terms: try $0.terms()) }
        let affected = live.filter { now < $0.terms.span.start && period.overlaps($0.terms.span) }.sorted {
            $0.terms.span.start < $1.terms.span.start
        }
        var taken = live.map { $0.terms.booked(by: rules) }
        let search = try await ownOpenings(rules, at: now)
        let plan = try affected.map { entry in
            let proposal = try search.nearest(to: entry.terms, besides: taken)
            if let proposal { taken.append(entry.terms.moved(to: proposal, by: entry.terms.modality).booked(by: rules)) }
            return AwayPlan.Affected(booking: entry.booking, span: entry.terms.span, proposal: proposal)
        }
        return AwayPlan(period: period, affected: plan)
    }

    /// Opens a time away again, or a part of it. Whoever was proposed another time meanwhile has to be written to.
    public func comeBack(_ period: Span) async throws -> Delivery {
        let saved = try state.read()
        guard saved.calendar.awayAhead(at: clock()).contains(where: period.overlaps) else { throw ClinicianError.notAway }
        return try await changeAvailability { $0.comeBack(period) }
    }

    /// A time away by the number that `availability show` gives it.
    public func away(number: Int) throws -> Span {
        let ahead = try state.read().calendar.awayAhead(at: clock())
        guard ahead.indices.contains(number - 1) else { throw ClinicianError.notAway }
        return ahead[number - 1]
    }

    /// Closes the time, and proposes the plan's other times to those who can be written to.
    /// - Parameter note: a word to each proposal.
    public func goAway(_ plan: AwayPlan, proposing: Bool, note: String? = nil) async throws -> Delivery {
        var delivery = try await changeAvailability { $0.away.append(plan.period) }
        guard proposing else { return delivery }
        for entry in plan.affected where entry.canBeTold {
            guard let proposal = entry.proposal else { continue }
            if try await propose(proposal, to: entry.booking.number, note: note) == .queued { delivery = .queued }
        }
        return delivery
    }
}
