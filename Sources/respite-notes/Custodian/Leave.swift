// `respite-notes leave`: what a clinician who goes has to see to first.

import ArgumentParser
import Bookings
import CaseFile
import CaseVault
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Scheduling
import Sealing
import Sodium
import Terminal
import ToolSupport
import Wire

struct Leave: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("List what you have to see to before you leave the programme. It changes nothing."),
            discussion: Texts.current(
                "Examples:\n  respite-notes leave\n  respite-notes leave --json\n\nOnce you are revoked nobody can seal to you, and what only you could open is lost, unless the programme has a records custodian. Psychotherapy notes are yours alone in any event."
            )
        )
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let desk = try await CaseDesk(state)
        let list = try await LeavingList(desk)
        if output.json { return try desk.tool.console.write(json: list.json) }
        for line in list.lines(desk) { desk.tool.console.writeParagraph(line) }
    }
}

/// What is left to do; counts and numbers of cases, no text of any.
struct LeavingList {
    struct JSON: Encodable {
        /// Numbers of cases that nobody else of the programme belongs to.
        let alone: [Int]
        /// Numbers of those that colleagues belong to as well.
        let shared: [Int]
        let unsignedNotes: [NoteJSON]
        let waitingForCosignature: [NoteJSON]
        let toCosign: Int
        let openReports: [Int]
        let waitingRecords: Int
        let sessionsAhead: Int
        let holdsShare: Bool
    }

    struct NoteJSON: Encodable {
        let number: Int
        let note: Int
    }

    let json: JSON

    init(_ desk: CaseDesk) async throws {
        let (own, practice, now) = (try desk.session.identity(), desk.vault.practice, desk.now)
        let cases = try desk.vault.cases(at: now).filter { $0.state.members[own] != nil }
        func others(_ state: CaseState) -> [SigningPublicKey] {
            state.members.keys.filter { $0 != own && practice.isActive($0, at: now) }
        }
        func notes(_ isMeant: (NoteState) -> Bool) -> [NoteJSON] {
            cases.flatMap { found in
                found.state.notes.enumerated().filter { $0.element.author == own && isMeant($0.element) }.map {
                    NoteJSON(number: found.number, note: $0.offset + 1)
                }
            }
        }
        let submitted = notes { if case .submitted = $0.stage { true } else { false } }
        json = JSON(
            alone: cases.filter { others($0.state).isEmpty }.map(\.number),
            shared: cases.filter { !others($0.state).isEmpty }.map(\.number),
            unsignedNotes: notes { if case .draft = $0.stage { !$0.isStruck } else { false } }, waitingForCosignature: submitted,
            toCosign: try desk.vault.submitted(at: now).waiting.count,
            openReports: cases.filter { $0.state.reports.contains { $0.isOpen } }.map(\.number),
            waitingRecords: try desk.vault.waiting(at: now),
            sessionsAhead: try desk.session.state.read().bookings.count { booking in
                guard booking.isLive, let terms = try? booking.terms() else { return false }
                return now < terms.span.end
            }, holdsShare: try await desk.session.custodianStatus().own != .notAHolder)
    }

    func lines(_ desk: CaseDesk) -> [String] {
        let texts = desk.texts
        func numbers(_ numbers: [Int]) -> [String: String] { ["cases": texts.list(numbers.map(texts.number))] }
        func named(_ notes: [NoteJSON]) -> [String: String] { ["notes": texts.list(notes.map { "\($0.number)/\($0.note)" })] }
        var lines: [String] = []
        if !json.alone.isEmpty {
            lines.append(texts("Hand over, since nobody else belongs to them: cases {cases}.", numbers(json.alone)))
        }
        if !json.shared.isEmpty {
            lines.append(texts("Colleagues belong to these too; agree who goes on: cases {cases}.", numbers(json.shared)))
        }
        if !json.unsignedNotes.isEmpty {
            lines.append(texts("Sign or discard these drafts (case/note): {notes}.", named(json.unsignedNotes)))
        }
        if !json.waitingForCosignature.isEmpty {
            lines.append(texts("These wait for your supervisor's co-signature (case/note): {notes}.", named(json.waitingForCosignature)))
        }
        if json.toCosign > 0 {
            lines.append(
                texts.plural("{count} note waits for your co-signature.", "{count} notes wait for your co-signature.", count: json.toCosign)
            )
        }
        if !json.openReports.isEmpty { lines.append(texts("Mandated reports are open in cases {cases}.", numbers(json.openReports))) }
        if json.sessionsAhead > 0 {
            lines.append(
                texts.plural(
                    "{count} session lies ahead; hand it over or cancel it.", "{count} sessions lie ahead; hand them over or cancel them.",
                    count: json.sessionsAhead))
        }
        if json.holdsShare {
            lines.append(texts("You hold a share of the records custodian's key: the others found a new custodian without you."))
        }
        if json.waitingRecords > 0 {
            lines.append(
                texts.plural(
                    "{count} record has not reached the server; “respite-notes sync --hand-in” sends it.",
                    "{count} records have not reached the server; “respite-notes sync --hand-in” sends them.", count: json.waitingRecords))
        }
        return lines.isEmpty ? [texts("Nothing is left to see to. Tell the clinical authority that you go.")] : lines
    }
}
