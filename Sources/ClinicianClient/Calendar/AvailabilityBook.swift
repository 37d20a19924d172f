// When the clinician works, as they told their own device: their rules, another calendar's busy time, and when they are away.

import Bookings
public import Scheduling
import Sodium
public import Wire

public struct AvailabilityBook: Codable, Sendable {
    /// As the clinician set them; the revision in it says nothing. `nil` before the first time.
    public internal(set) var rules: AvailabilityRules?
    /// An imported calendar file; only when it is busy is ever published.
    public internal(set) var imported: ImportedCalendar?
    public internal(set) var away: [Span] = []
    /// The highest revision that was signed here.
    var revision: UInt64 = 0
    /// A `SignedAvailability` that the department side may not have yet.
    var pending: Blob?
    /// The digest of the newest one that the department side has taken.
    var published: Digest?
    /// Until when busy time of the imported calendar is published.
    var coveredUntil: Instant?

    /// A revision was refused: what stands here is to be signed again, above the server's.
    private(set) var isRefused = false

    /// Whether something is saved and not known to be on the server yet.
    public var isQueued: Bool { pending != nil }

    /// What is published: the clinician's rules with all busy time that is not over.
    func composed(revision: UInt64, at now: Instant) throws -> AvailabilityRules {
        guard let rules else { throw ClinicianError.noAvailability }
        let window = try coverage(rules, at: now)
        let busy = try imported?.spans(in: window, clock: ZoneClock(rules.zone, covering: window)) ?? []
        return try AvailabilityRules(
            revision: revision,
            zone: rules.zone,
            offerings: rules.offerings,
            weekly: rules.weekly,
            exceptions: rules.exceptions,
            holidays: rules.holidays,
            limits: rules.limits,
            busy: Self.joined((rules.busy + away + busy).filter { now < $0.end })
        )
    }

    /// Times away that are not over, by start: in this order `show` numbers them.
    public func awayAhead(at now: Instant) -> [Span] {
        away.filter { now < $0.end }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    /// Opens a period again, in whichever times away it lies.
    mutating func comeBack(_ period: Span) { away = away.flatMap { $0.without(period) } }

    /// Signs the next revision and keeps it until it is sent.
    mutating func sign(of clinician: SigningPublicKey, with device: SigningKey, at now: Instant) throws {
        let (next, isExhausted) = revision.addingReportingOverflow(1)
        guard !isExhausted else { throw ClinicianError.numbersExhausted }
        let composed = try composed(revision: next, at: now)
        revision = next
        pending = Blob(try SignedAvailability(signing: composed, of: clinician, with: device).canonicalBytes)
        isRefused = false
        coveredUntil = imported == nil ? nil : try coverage(composed, at: now).end
    }

    /// As another device of the clinician goes on with it: what is published, and nothing that waits to be.
    var forAnotherDevice: AvailabilityBook {
        var book = self
        if pending != nil, revision > 0 { book.revision = revision - 1 }
        book.pending = nil
        book.isRefused = false
        return book
    }

    mutating func withdraw() {
        pending = nil
        isRefused = true
    }

    /// Whether a revision was refused, or the imported calendar's published busy time will soon end within the horizon.
    func needsRenewal(at now: Instant) -> Bool {
        guard !isRefused else { return rules != nil }
        guard let coveredUntil, let rules else { return false }
        return coveredUntil < now + Int64(rules.limits.horizonDays + 14) * 86_400
    }

    /// After a restore: another copy of this state published a newer one.
    mutating func adopt(_ signed: SignedAvailability) {
        revision = signed.rules.revision
        // What was published as busy was, here or in the other copy, a time away or an imported calendar: it can be taken back as such.
        rules = (try? signed.rules.withoutBusy()) ?? signed.rules
        away = rules?.busy.isEmpty == true ? signed.rules.busy : []
        imported = nil
        coveredUntil = nil
        published = Digest(of: signed)
    }

    /// Busy time is looked up until a season beyond the horizon.
    private func coverage(_ rules: AvailabilityRules, at now: Instant) throws(WireError) -> Span {
        try Span(start: now, end: now + Int64(rules.limits.horizonDays + 90) * 86_400)
    }

    /// Overlapping and touching spans as one: how many things somebody does tells nobody anything.
    static func joined(_ spans: [Span]) -> [Span] {
        var joined: [Span] = []
        for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
            if let last = joined.last, span.start <= last.end, let both = try? Span(start: last.start, end: max(last.end, span.end)) {
                joined[joined.count - 1] = both
            } else {
                joined.append(span)
            }
        }
        return joined
    }
}

extension Span {
    /// What is left of it outside another.
    func without(_ other: Span) -> [Span] {
        guard overlaps(other) else { return [self] }
        return [try? Span(start: start, end: min(end, other.start)), try? Span(start: max(start, other.end), end: end)].compactMap(\.self)
            .filter { $0.start < $0.end }
    }
}

extension AvailabilityRules {
    fileprivate func withoutBusy() throws(SchedulingError) -> AvailabilityRules {
        try AvailabilityRules(
            revision: revision, zone: zone, offerings: offerings, weekly: weekly, exceptions: exceptions, holidays: holidays, limits: limits
        )
    }
}
