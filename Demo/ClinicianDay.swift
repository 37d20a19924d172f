// A clinician's day with the real tool: sessions held, a note signed, an intern's note co-signed.

import Foundation
import ProgrammeKit
import Wire

struct ClinicianDay {
    let stage: Stage
    let tally: Tally
    let programme: RunningProgramme
    let clinicians: Clinicians

    func tell() async throws {
        let (worker, intern) = (try clinicians.person("licensed"), try clinicians.person("intern"))
        let supervisor = try clinicians.person("supervisor")
        let sessions = [try await firstSession(worker), try await firstSession(intern)]
        try await stage.pass(to: try sessions.map { try $0.ends }.reduce(stage.time.now) { max($0, $1) } + 1800, programme)
        stage.heading("A clinician's day: case files that nobody else can read")
        DayNotes.secrets.forEach(tally.remember)
        stage.say(
            "\(PlayTime.day(stage.time.now)). \(name(worker)) and \(name(intern)), an intern, have each seen an officer. What they write lies sealed on their own machines and, as sealed objects without a name, on the department's server. First \(name(worker)):"
        )
        _ = try await clinicians.notes(worker, "sync")
        try await write(DayNotes.firstSession, of: sessions[0].number, by: worker)
        try await show(worker, "cases")
        try await show(worker, "due")
        stage.say("The intern's note counts only when the supervisor, \(name(supervisor)), has read and co-signed it:")
        _ = try await clinicians.notes(intern, "sync")
        try await write(DayNotes.internSession, of: sessions[1].number, by: intern)
        try await show(intern, "sync", "--hand-in")
        stage.say("\(name(supervisor)), at another machine:")
        try await show(supervisor, "sync")
        try await show(supervisor, "queue")
        try await show(supervisor, "cosign", "1", "--yes")
        try await show(supervisor, "sync", "--hand-in")
        _ = try await clinicians.notes(intern, "sync")
        stage.say("And \(name(intern)) again:")
        try await show(intern, "cases", "show", "1")
        _ = try await clinicians.notes(worker, "sync", "--hand-in")
        stage.say("Of all this the server has \(try records()) sealed objects, of a few sizes only.")
    }

    private func name(_ index: Int) -> String { clinicians.people[index].name }

    private func firstSession(_ index: Int) async throws -> Clinicians.Agenda.Session {
        let booked = try await clinicians.agenda(index).sessions.filter { $0.state == "booked" }
        guard let first = booked.min(by: { $0.end < $1.end }) else { throw DemoError.noTime("for \(name(index))") }
        return first
    }

    /// From the session to the signature.
    private func write(_ text: String, of booking: Int, by index: Int) async throws {
        let file = try stage.write(text, to: "clinicians/\(index).note")
        try await show(index, "held", "\(booking)")
        try await show(index, "note", "1", "--booking", "\(booking)", "--text-file", file)
        try await show(index, "sign", "1", "1", "--yes")
    }

    /// A command and what it says.
    private func show(_ index: Int, _ arguments: String...) async throws {
        let told = try await stage.tools.notes.succeed(arguments + stage.state("clinicians", index))
        let words = arguments.map { $0.hasPrefix("/") ? URL(filePath: $0).lastPathComponent : $0 }
        stage.quote("$ respite-notes \(words.joined(separator: " "))\n\(told)")
    }

    private func records() throws -> String {
        try OwnersView(database: programme.department.database).values("SELECT count(*) FROM record").first ?? "0"
    }
}
