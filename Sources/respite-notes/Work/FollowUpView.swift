// Follow-ups on a screen, and as JSON.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct FollowUpView {
    let found: NumberedCase
    let number: Int
    let followUp: FollowUpState
    let desk: CaseDesk

    static func all(of found: NumberedCase, _ desk: CaseDesk) -> [FollowUpView] {
        found.state.followUps.enumerated().map { FollowUpView(found: found, number: $0 + 1, followUp: $1, desk: desk) }
    }

    /// As it stands now, after something was written.
    static func one(_ id: FollowUpID, of found: NumberedCase, _ desk: CaseDesk) throws -> FollowUpView {
        let after = try desk.numbered(found.number)
        guard let view = all(of: after, desk).first(where: { $0.followUp.id == id }) else { throw VaultError.notThere }
        return view
    }

    var isOpen: Bool { followUp.isOpen }
    var due: Instant { followUp.due }

    struct JSON: Encodable {
        let `case`: Int
        let number: Int
        let from: String
        let about: String?
        let due: String
        let firstDue: String
        let state: String
        let attempts: Int
        let overdue: Bool
        let remarks: [String]
    }

    var json: JSON {
        JSON(
            case: found.number, number: number, from: origin, about: followUp.subject?.value, due: rfc3339(followUp.due),
            firstDue: rfc3339(followUp.firstDue), state: code, attempts: followUp.attempts,
            overdue: isOpen && followUp.due <= desk.now, remarks: followUp.steps.compactMap(\.remark?.value))
    }

    /// For programs.
    private var origin: String {
        switch followUp.origin {
        case .session: "session"
        case .walkIn: "walk-in"
        case .noShow: "no-show"
        case .nextDayHold: "next-day-hold"
        case .byHand: "by-hand"
        }
    }

    private var code: String {
        guard !(followUp.strike != nil) else { return "struck" }
        switch followUp.end {
        case .reached: return "reached"
        case .declined: return "declined"
        case .notReached: return "not-reached"
        case .notNeeded: return "not-needed"
        case .attempted, .postponed, nil: return "open"
        }
    }

    var state: String {
        let texts = desk.texts
        guard followUp.strike == nil else { return texts("entered in error") }
        if let end = followUp.end { return texts(end.label) }
        let when = followUp.due <= desk.now ? texts("overdue") : texts("open", context: "follow-up")
        guard followUp.attempts > 0 else { return when }
        return texts.plural("{state}, tried once", "{state}, tried {count} times", count: followUp.attempts, ["state": when])
    }

    /// What it is about: its subject, or where it comes from.
    static func words(_ followUp: FollowUpState, _ desk: CaseDesk) -> String {
        let texts = desk.texts
        if let subject = followUp.subject { return subject.value }
        switch followUp.origin {
        case .session(let elapsed): return texts("{time} after a session", ["time": texts.duration(seconds: elapsed)])
        case .walkIn(let elapsed): return texts("{time} after a walk-in", ["time": texts.duration(seconds: elapsed)])
        case .noShow(let elapsed): return texts("{time} after nobody came", ["time": texts.duration(seconds: elapsed)])
        case .nextDayHold: return texts("The day is kept")
        case .byHand: return texts("By hand")
        }
    }

    /// With what was said last, such as the booking that it is tied to.
    private var about: String {
        let words = Self.words(followUp, desk)
        guard let remark = followUp.steps.last?.remark else { return words }
        return "\(words) – \(remark.value)"
    }

    static func lines(_ views: [FollowUpView], _ desk: CaseDesk) -> [String] {
        let texts = desk.texts
        guard !views.isEmpty else { return [texts("No follow-up is open.")] }
        var table = Table([texts("Case"), texts("Person"), texts("No."), texts("About"), texts("Due"), texts("State")])
        for view in views {
            table.add([
                texts.number(view.found.number), view.found.state.person?.value ?? "–", texts.number(view.number), view.about,
                desk.moments.instant(view.due), view.state,
            ])
        }
        return table.lines(desk.tool.console.traits)
    }
}
