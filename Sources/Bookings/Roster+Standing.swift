// What the signed roster says of a clinician, in the terms in which scheduling asks: days of the clinician's zone.

import Policies
public import Scheduling
public import Trust
public import Wire

extension Roster {
    /// The facts that decide whether, when and by whom a clinician can be booked; `nil` for somebody who only supervises.
    ///
    /// Throws `invalidLabel` where a name of the roster does not fit scheduling: an unreadable conflict of role must not look like none.
    /// - Parameter clock: of the clinician's zone.
    public func standing(
        of entry: ClinicianEntry,
        clock: ZoneClock,
        now: Instant,
        pilotStart: Instant? = nil
    ) throws(SchedulingError) -> ClinicianStanding? {
        guard let role = entry.schedulingRole else { return nil }
        return ClinicianStanding(
            role: role,
            licence: entry.licence.map { clock.days(until: $0.expires) },
            engagement: entry.engagementDays(clock, now),
            supervision: supervisionDays(of: entry, clock, now),
            isRevoked: entry.isRevoked(at: now),
            pilotStart: pilotStart.map(clock.date(at:)),
            departments: try labels(entry.departments.map(\.text), DepartmentLabel.init),
            mandatedAssessorFor: try labels(entry.mandatedAssessorFor.map(\.text), DepartmentLabel.init),
            languages: try labels(entry.languages, LanguageLabel.init),
            specialties: try labels(entry.specialties, SpecialtyLabel.init),
            attachedTo: try labels(entry.attachedUnit.map { [$0] } ?? [], UnitLabel.init)
        )
    }

    /// When the supervisor is responsible: not revoked, engaged, licensed where a licence is named.
    private func supervisionDays(of entry: ClinicianEntry, _ clock: ZoneClock, _ now: Instant) -> DayRange? {
        guard let identity = entry.supervisor, let supervisor = clinician(identity), supervisor.maySupervise,
            !supervisor.isRevoked(at: now)
        else { return nil }
        let engaged = supervisor.engagementDays(clock, now)
        guard let licence = supervisor.licence else { return engaged }
        return engaged.intersection(clock.days(until: licence.expires))
    }

    private func labels<Name: Label>(
        _ texts: [String],
        _ make: (String) throws(SchedulingError) -> Name
    ) throws(SchedulingError) -> Set<Name> {
        var names: Set<Name> = []
        for text in texts { names.insert(try make(text)) }
        return names
    }
}

extension ClinicianEntry {
    fileprivate var schedulingRole: Scheduling.ClinicianRole? {
        switch role {
        case .licensedClinician: licence?.kind == "LMSW" ? .masterSocialWorker : .clinicalSocialWorker
        case .intern: .intern
        case .peerSupporter: .peerSupporter
        case .supervisorOnly: nil
        }
    }

    /// Who may answer for an intern.
    fileprivate var maySupervise: Bool {
        switch role {
        case .licensedClinician: licence != nil
        case .supervisorOnly: true
        case .intern, .peerSupporter: false
        }
    }

    /// The engagement in force, joined with those that follow without a day between; otherwise the next one; otherwise the last.
    fileprivate func engagementDays(_ clock: ZoneClock, _ now: Instant) -> DayRange {
        let sorted = engagements.sorted { $0.from < $1.from }
        guard let start = sorted.firstIndex(where: { $0.to.map { now < $0 } ?? true }) ?? sorted.indices.last else { return .never }
        var end = sorted[start].to
        for next in sorted[(start + 1)...] {
            guard let reached = end, next.from <= reached else { break }
            end = next.to.map { max($0, reached) }
        }
        return clock.days(from: sorted[start].from, until: end)
    }
}

extension ZoneClock {
    /// - Parameter until: the first instant that is no longer included.
    fileprivate func days(from: Instant? = nil, until: Instant?) -> DayRange {
        (try? DayRange(first: from.map(date(at:)), last: until.map { date(at: $0 - 1) })) ?? .never
    }
}
