// The schedule as a table and as JSON. What was not believed stands below it, never in it.

import Bookings
import ClinicianClient
import FoundationEssentials
import Localization
import PersonalTools
import Scheduling
import Terminal
import Wire

struct ScheduleView {
    let schedule: Schedule
    let tasks: [Reassignment]
    let moments: Moments
    /// Sessions that the server has forgotten, newest first.
    var past: [PastSession] = []

    private var texts: Texts { moments.texts }

    func lines(_ traits: ConsoleTraits) -> [String] {
        var lines: [String] = []
        if schedule.entries.isEmpty, past.isEmpty {
            lines.append(texts("No sessions."))
        } else {
            var table = Table([texts("No."), texts("Time"), texts("Session"), texts("How"), texts("State")])
            for entry in schedule.entries {
                table.add([
                    String(entry.booking.number), moments.span(entry.terms.span, showsZone: false),
                    "\(texts.word(entry.terms.kind)), \(texts.word(entry.terms.purpose))", texts.word(entry.terms.modality),
                    texts.state(entry),
                ])
            }
            for session in past {
                table.add([
                    String(session.number), moments.span(session.span, showsZone: false), texts.word(session.kind),
                    texts.word(session.modality), texts.state(session),
                ])
            }
            lines += table.lines(traits)
        }
        var sentences = tasks.map(task) + schedule.unverified.map(texts.sentence)
        sentences += schedule.entries.flatMap { entry in
            entry.findings.map {
                texts("Booking {number} is shown as last verified: {why}.", ["number": "\(entry.booking.number)", "why": texts.word($0)])
            }
        }
        sentences += schedule.queued.map(queued) + [footer]
        // A pipe gets each sentence whole.
        return lines + sentences.flatMap { Paragraph.lines($0, width: traits.width ?? .max) }
    }

    func task(_ task: Reassignment) -> String {
        let values = [
            "number": String(task.number), "time": moments.span(task.span, showsZone: false),
            "why": texts.list(task.reasons.map(texts.word)),
        ]
        return texts("To hand over: booking {number}, {time}: {why}.", values)
    }

    /// What nobody but this device knows yet.
    private func queued(_ action: QueuedAction) -> String {
        guard let number = action.booking else { return texts("Waits to be sent: {what}.", ["what": texts.word(action.kind)]) }
        let values = [
            "what": texts.word(action.kind), "number": "\(number)",
            "time": action.span.map { moments.span($0, showsZone: false) } ?? texts("unknown"),
        ]
        return texts("Waits to be sent: {what}; booking {number}, {time}.", values)
    }

    /// Since when this is known, and in which zone it is written.
    private var footer: String {
        let zone = moments.zone.identifier
        let synced = schedule.lastSync.map { texts("Last fetched {time}.", ["time": moments.instant($0)]) } ?? texts("Never fetched yet.")
        let times = texts("Times in {zone}.", ["zone": zone])
        guard !schedule.queued.isEmpty else { return "\(synced) \(times)" }
        let queued = texts.plural(
            "{count} thing waits to be sent.", "{count} things wait to be sent.", count: schedule.queued.count)
        return "\(synced) \(queued) \(times)"
    }

    struct JSON: Encodable {
        let sessions: [EntryJSON]
        /// Only with `--all`.
        let past: [PastJSON]
        let reassign: [TaskJSON]
        let unverified: [FindingJSON]
        let lastSync: String?
        let queued: Int
        let waiting: [WaitingJSON]
        let zone: String
    }

    struct WaitingJSON: Encodable {
        let what: QueuedAction.Kind
        let booking: Int?

        init(_ action: QueuedAction) {
            what = action.kind
            booking = action.booking
        }
    }

    struct EntryJSON: Encodable {
        let number: Int
        let start: String
        let end: String
        let kind: SessionKind
        let purpose: SessionPurpose
        let modality: Modality
        let state: ClinicianBooking.Stage
        let paidBy: ClinicianBooking.Origin
        let attendance: ClinicianBooking.Attendance?
        let earlier: [Int]
        let overlaps: Bool
        let queued: Int
        let messages: Int
        let findings: [Finding.Reason]

        init(_ entry: ScheduleEntry) {
            number = entry.booking.number
            start = rfc3339(entry.terms.span.start)
            end = rfc3339(entry.terms.span.end)
            kind = entry.terms.kind
            purpose = entry.terms.purpose
            modality = entry.terms.modality
            state = entry.booking.stage
            paidBy = entry.booking.origin
            attendance = entry.booking.attendance
            earlier = entry.earlier
            overlaps = entry.overlaps
            queued = entry.booking.queued
            messages = entry.booking.messages.count
            findings = entry.findings
        }
    }

    struct PastJSON: Encodable {
        let number: Int
        let start: String
        let end: String
        let kind: SessionKind
        let modality: Modality
        let state: ClinicianBooking.Stage
        let attendance: ClinicianBooking.Attendance?

        init(_ session: PastSession) {
            number = session.number
            start = rfc3339(session.span.start)
            end = rfc3339(session.span.end)
            kind = session.kind
            modality = session.modality
            state = session.stage
            attendance = session.attendance
        }
    }

    struct TaskJSON: Encodable {
        let number: Int
        let start: String
        let reasons: [String]

        init(_ task: Reassignment) {
            number = task.number
            start = rfc3339(task.span.start)
            reasons = task.reasons.map(\.rawValue)
        }
    }

    struct FindingJSON: Encodable {
        let reason: Finding.Reason
        let number: Int?

        init(_ finding: Finding) {
            reason = finding.reason
            number = finding.number
        }
    }

    var json: JSON {
        JSON(
            sessions: schedule.entries.map(EntryJSON.init), past: past.map(PastJSON.init), reassign: tasks.map(TaskJSON.init),
            unverified: schedule.unverified.map(FindingJSON.init), lastSync: schedule.lastSync.map(rfc3339),
            queued: schedule.queued.count, waiting: schedule.queued.map(WaitingJSON.init), zone: moments.zone.identifier)
    }
}
