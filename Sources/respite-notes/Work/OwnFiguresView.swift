// How much of one's own work of the last three months was done in time, against the signed goals: for this clinician's eyes.

import CaseFile
import ClinicianClient
import Localization
import Policies
import ServiceAPI
import Terminal
import Trust

struct OwnFiguresView {
    private let figures: [OwnFigures.Figure]
    private let texts: Texts

    init(_ desk: CaseDesk) async throws {
        // Without a programme that is believed now there are no goals, and the figures are still one's own.
        let goals = (try? await desk.session.programme())?.trusted.rules.levels ?? .none
        figures = try OwnFigures(desk.vault, goals, at: desk.now).figures
        texts = desk.texts
    }

    struct JSON: Encodable {
        let level: String
        let measure: String
        let done: Int
        let of: Int
        let goalPercent: UInt16?
        let met: Bool?
    }

    var json: [JSON] {
        figures.map {
            JSON(
                level: $0.level.rawValue, measure: $0.measure.rawValue, done: $0.share.done, of: $0.share.all, goalPercent: $0.goal,
                met: $0.isMet)
        }
    }

    /// One for each goal, once something was due.
    func lines(_ traits: ConsoleTraits) -> [String] {
        var list = KeyValueList()
        let judged = figures.filter { $0.isMet != nil }
        for figure in judged {
            let values = [
                "done": texts.number(figure.share.done), "all": texts.number(figure.share.all), "goal": goal(figure),
            ]
            list.add(texts(figure.measure.label), texts("{done} of {all} ({goal})", values))
        }
        guard !judged.isEmpty else { return [] }
        let title = texts(
            "Your own figures of the last {days} days, which nobody else sees:", ["days": texts.number(Int(OwnFigures.days))])
        return Paragraph.lines(title, width: min(traits.width ?? 80, 100)) + list.lines(traits)
    }

    private func goal(_ figure: OwnFigures.Figure) -> String {
        let values = ["goal": figure.measure.told(Int(figure.goal ?? 0), texts)]
        return figure.isMet == true ? texts("goal {goal}, met", values) : texts("goal {goal}, not met", values)
    }
}
