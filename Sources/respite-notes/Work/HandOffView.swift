// Hand-offs on a screen, and as JSON, with how long each has stood still.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct HandOffView {
    let found: NumberedCase
    let number: Int
    let handOff: HandOffState
    let desk: CaseDesk

    static func all(of found: NumberedCase, _ desk: CaseDesk) -> [HandOffView] {
        found.state.handOffs.enumerated().map { HandOffView(found: found, number: $0 + 1, handOff: $1, desk: desk) }
    }

    /// As it stands now, after something was written.
    static func one(_ id: EntryID, of found: NumberedCase, _ desk: CaseDesk) throws -> HandOffView {
        let after = try desk.numbered(found.number)
        guard let view = all(of: after, desk).first(where: { $0.handOff.id == id }) else { throw VaultError.notThere }
        return view
    }

    var isOpen: Bool { handOff.isOpen }

    /// When its standing still becomes an alarm.
    private var due: Instant { handOff.since + desk.vault.practice.rules.handOffStageWithin }

    struct JSON: Encodable {
        struct Step: Encodable {
            let at: String
            let stage: HandOffStage
            let remark: String?
        }

        let `case`: Int
        let number: Int
        let service: String
        let contact: String?
        let reason: String
        let stage: HandOffStage
        let since: String
        let overdue: Bool
        let struck: String?
        let steps: [Step]
    }

    var json: JSON {
        JSON(
            case: found.number, number: number, service: handOff.content.service.value, contact: handOff.content.contact?.value,
            reason: handOff.content.reason.value, stage: handOff.stage, since: rfc3339(handOff.since),
            overdue: isOpen && due <= desk.now, struck: handOff.strike?.reason.value,
            steps: handOff.steps.map { JSON.Step(at: rfc3339($0.stamp.occurredAt), stage: $0.stage, remark: $0.remark?.value) })
    }

    /// For a menu.
    static func words(_ handOff: HandOffState, _ desk: CaseDesk) -> String {
        "\(handOff.content.service.value) (\(desk.texts(handOff.stage.label)))"
    }

    private var standing: String {
        let texts = desk.texts
        guard !handOff.isStruck else { return texts("entered in error") }
        guard isOpen, due <= desk.now else { return texts(handOff.stage.label) }
        return texts("{stage}, overdue", ["stage": texts(handOff.stage.label)])
    }

    static func lines(_ views: [HandOffView], _ desk: CaseDesk) -> [String] {
        let texts = desk.texts
        guard !views.isEmpty else { return [texts("No hand-off is open; “respite-notes handoff offer” offers one.")] }
        var table = Table([
            texts("Case"), texts("Person"), texts("No."), texts("Service"), texts("Contact"), texts("Stage"), texts("Since"),
        ])
        for view in views {
            table.add([
                texts.number(view.found.number), view.found.state.person?.value ?? "–", texts.number(view.number),
                view.handOff.content.service.value, view.handOff.content.contact?.value ?? "–", view.standing,
                desk.moments.instant(view.handOff.since),
            ])
        }
        return table.lines(desk.tool.console.traits)
    }
}
