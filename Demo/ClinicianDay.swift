// A clinician's day with the real tool: sessions held, a note signed, an intern's note co-signed.

import Foundation
import ProgrammeKit
import Wire

struct ClinicianDay {
    let stage: Stage
    let programme: RunningProgramme
    let desk: NotesDesk
    let following: FollowingDays

    private var clinicians: Clinicians { desk.clinicians }

    func tell() async throws {
        let (worker, intern) = (try clinicians.person("licensed"), try clinicians.person("intern"))
        let supervisor = try clinicians.person("supervisor")
        let sessions = [try await firstSession(worker), try await firstSession(intern)]
        try await stage.pass(to: try sessions.map { try $0.ends }.reduce(stage.time.now) { max($0, $1) } + 1800, programme)
        stage.heading("A clinician's day: case files that nobody else can read")
        stage.say(
            "\(PlayTime.day(stage.time.now)). \(desk.name(worker)) and \(desk.name(intern)), an intern, have each seen an officer. What they write lies sealed on their own machines and, as sealed objects without a name, on the department's server. First \(desk.name(worker)):"
        )
        try await desk.run(at: "\(worker)", ["sync"])
        try await write(DayNotes.firstSession, of: sessions[0].number, by: worker)
        try await desk.show(worker, "cases")
        try await desk.show(worker, "due")
        try await following.offer()
        stage.say("The intern's note counts only when the supervisor, \(desk.name(supervisor)), has read and co-signed it:")
        try await desk.run(at: "\(intern)", ["sync"])
        try await write(DayNotes.internSession, of: sessions[1].number, by: intern)
        try await desk.show(intern, "sync", "--hand-in")
        stage.say("\(desk.name(supervisor)), at another machine:")
        try await desk.show(supervisor, "sync")
        try await desk.show(supervisor, "queue")
        try await desk.show(supervisor, "cosign", "1", "--yes")
        stage.say("How punctual \(desk.name(supervisor)) is stands on this screen alone, against the goal that the programme has signed:")
        try await desk.show(supervisor, "today", "--offline")
        try await desk.show(supervisor, "sync", "--hand-in")
        stage.say("And \(desk.name(intern)) again:")
        try await desk.show(intern, "sync")
        try await desk.show(intern, "cases", "show", "1")
        try await desk.run(at: "\(worker)", ["sync", "--hand-in"])
        let records = try OwnersView(database: programme.department.database).count(of: "record")
        stage.say("Of all this the server has \(records) sealed objects, of a few sizes only.")
    }

    private func firstSession(_ index: Int) async throws -> Clinicians.Agenda.Session {
        let booked = try await clinicians.agenda(index).sessions.filter { $0.state == "booked" }
        guard let first = booked.min(by: { $0.end < $1.end }) else { throw DemoError.noTime("for \(desk.name(index))") }
        return first
    }

    /// From the session to the signature.
    private func write(_ text: String, of booking: Int, by index: Int) async throws {
        try await desk.show(index, "held", "\(booking)")
        try await desk.show(index, "note", "1", "--booking", "\(booking)", "--text-file", try desk.file(text, "\(index).note"))
        try await desk.show(index, "sign", "1", "1", "--yes")
    }
}
