// What of a case can be marked as entered in error, by kind and number, as the lists of each kind number it.

import CaseFile
import CaseVault
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Sealing
import Wire

/// One thing of a case.
struct StrikableThing {
    enum Kind: String, Encodable {
        case note, session, goal, plan, release, disclosure, report, death, booking
        case handOff = "hand-off"
        case followUp = "follow-up"
    }

    let kind: Kind
    let number: Int
    /// For a menu and the question.
    let words: String
    /// `nil` where it comes from something else, which is struck instead.
    let id: EntryID?
    /// It counts at present, and is no draft.
    let stands: Bool

    static func all(of found: NumberedCase, _ desk: CaseDesk) throws -> [StrikableThing] {
        try work(found, desk) + told(found.state, desk) + people(found.state, desk)
    }

    /// Notes, sessions, goals, plans, hand-offs, follow-ups.
    private static func work(_ found: NumberedCase, _ desk: CaseDesk) -> [StrikableThing] {
        let (texts, moments, state) = (desk.texts, desk.moments, found.state)
        var things = state.notes.enumerated().map { index, note in
            let time = moments.instant(note.current.stamp.occurredAt)
            return StrikableThing(
                .note, index, texts("{kind} of {time}", ["kind": texts(note.format.label), "time": time]), note.id,
                note.lock != nil && !note.isStruck)
        }
        things += state.sessions.enumerated().map { index, session in
            StrikableThing(
                .session, index, "\(texts("Session")) \(index + 1), \(moments.span(session.record.span))", session.id, !session.isStruck)
        }
        things += state.goals.enumerated().map { index, goal in
            StrikableThing(.goal, index, "\(texts("Goal")) \(index + 1), \(goal.content.statement.value)", goal.id, !goal.isStruck)
        }
        things += state.plans.map { plan in
            let version = texts("version {version}", ["version": "\(plan.number)"])
            return StrikableThing(.plan, plan.number - 1, "\(texts("Support plan")), \(version)", plan.id, !plan.isStruck)
        }
        things += state.handOffs.enumerated().map { index, handOff in
            StrikableThing(
                .handOff, index, "\(texts("Hand-off")) \(index + 1), \(HandOffView.words(handOff, desk))", handOff.id, !handOff.isStruck)
        }
        things += state.followUps.enumerated().map { index, followUp in
            let isOwn = [.byHand, .nextDayHold].contains(followUp.origin)
            return StrikableThing(
                .followUp, index, "\(texts("Follow-up")) \(index + 1), \(FollowUpView.words(followUp, desk))",
                isOwn ? followUp.id.source : nil, isOwn && followUp.strike == nil)
        }
        return things
    }

    /// Releases, disclosures, reports.
    private static func told(_ state: CaseState, _ desk: CaseDesk) -> [StrikableThing] {
        let texts = desk.texts
        var things = Permission.all(of: state).map { permission in
            StrikableThing(
                .release, permission.number - 1, "\(texts("Release")) \(permission.number), \(permission.recipient)", permission.id,
                !permission.isStruck)
        }
        things += state.disclosures.enumerated().map { index, disclosure in
            StrikableThing(
                .disclosure, index, "\(texts("Disclosure")) \(index + 1), \(disclosure.content.recipient.value)", disclosure.id,
                !disclosure.isStruck)
        }
        things += state.reports.enumerated().map { index, report in
            StrikableThing(
                .report, index, "\(texts("Report")) \(index + 1), \(texts(report.content.ground.label))", report.id, !report.isStruck)
        }
        return things
    }

    /// A death, and bookings that were taken for this person's.
    private static func people(_ state: CaseState, _ desk: CaseDesk) throws -> [StrikableThing] {
        let texts = desk.texts
        let death = state.death.map { death in
            [StrikableThing(.death, 0, "\(texts("Died")) \(desk.day(death.day))", death.stamp.entry, true)]
        }
        let known = try desk.session.state.read().bookings
        let bookings = state.bookings.compactMap { linked -> StrikableThing? in
            guard linked.stamp.entry != state.opening?.stamp.entry,
                let number = known.first(where: { $0.booking == linked.booking })?.number
            else { return nil }
            return StrikableThing(
                .booking, number - 1, texts("Booking {number} belongs here", ["number": "\(number)"]), linked.stamp.entry, !linked.isStruck)
        }
        return (death ?? []) + bookings
    }

    private init(_ kind: Kind, _ index: Int, _ words: String, _ id: EntryID?, _ stands: Bool) {
        self.kind = kind
        number = index + 1
        self.words = words
        self.id = id
        self.stands = stands
    }
}
