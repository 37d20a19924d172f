// The demonstration: a fictional regional programme, from founding to what the owner of the server can see. Run by scripts/demo.

import Foundation
import ProgrammeKit

@main
struct Demonstration {
    static func main() async {
        do {
            try await Demonstration().run()
        } catch {
            FileHandle.standardError.write(Data("The demonstration failed: \(error)\n".utf8))
            exit(1)
        }
    }

    /// `--keep DIR` leaves everything in DIR; without it, everything is removed at the end.
    private let kept: URL?
    private let example: URL

    init() throws {
        let arguments = CommandLine.arguments
        kept = arguments.firstIndex(of: "--keep").flatMap { arguments.indices.contains($0 + 1) ? URL(filePath: arguments[$0 + 1]) : nil }
        example = URL(filePath: arguments.firstIndex(of: "--example").map { arguments[$0 + 1] } ?? "Examples/region/programme.yaml")
    }

    func run() async throws {
        let root = kept ?? FileManager.default.temporaryDirectory.appending(path: "respite-demo-\(getpid())")
        defer { if kept == nil { try? FileManager.default.removeItem(at: root) } }
        let stage = try Stage(root: root, tools: .built)
        let file = try String(contentsOf: example, encoding: .utf8)
        let clinicians = Clinicians(stage: stage, people: DemoClinician.all(in: file))

        stage.say(
            "\(clinicians.people.count) clinicians and supervisors make their keys: the first \(Clinicians.real) with respite-notes, the others with the same library in one process."
        )
        try await clinicians.makeKeys()

        stage.say("The clinical authority and the sponsor found the programme; both sides import it.")
        let programme = try await RunningProgramme.found(
            example, clinical: "Helen Marsh", sponsor: "Lower River Council of Governments", requests: stage.requests, in: root,
            tools: stage.tools)
        let cards = try programme.cards()
        stage.quote(
            "\(programme.foundingCommands) commands, \(cards.count) cards. Department side on port \(programme.department.port), provider side on port \(programme.provider.port), two processes."
        )
        try await clinicians.join(root.appending(path: "programme/programme.bundle"))

        try await act(stage, clinicians, Officers(stage: stage, cards: try Self.dealt(cards)))
        try show(stage, programme, root)
        await programme.stop()
        if kept != nil { stage.say("Everything is left in \(root.path); needles.txt holds every string that was looked for.") }
    }

    /// Drawn like lots, so that the order of printing says nothing.
    private static func dealt(_ cards: [String]) throws -> [String] {
        guard cards.count >= Officer.all.count else { throw DemoError.noCards }
        return cards.shuffled()
    }

    private func act(_ stage: Stage, _ clinicians: Clinicians, _ officers: Officers) async throws {
        stage.say(
            "\(officers.people.count) officers on different shifts enrol, find and book: \(Officers.real) with the real tool, \(officers.crowd.count) with the same client library in one process."
        )
        try await inParallel(4, over: officers.people.indices) { try await officers.book($0) }

        stage.say("Clinicians see whom to expect; officers write, one moves an appointment, one cancels.")
        try await clinicians.synchronise()
        try await inParallel(3, over: 0..<4) { try await officers.write($0) }
        try await officers.reschedule(4)
        try await officers.cancel(5)
        try await clinicians.synchronise()

        stage.say("An officer's appointments:")
        stage.quote(try await officers.appointments(0))
        for index in clinicians.readers where clinicians.people[index].seesOfficers {
            stage.say("What \(clinicians.people[index].name) sees, and nobody else:")
            stage.quote(try await stage.tools.notes.succeed(["schedule"] + stage.state("clinicians", index)))
        }
    }

    private func show(_ stage: Stage, _ programme: RunningProgramme, _ root: URL) throws {
        for server in [programme.department, programme.provider] {
            stage.say("What the owner of the \(server.home.lastPathComponent) server can see: the tables as they are, one row of each.")
            for line in try OwnersView(database: server.home.appending(path: "respite.sqlite")).lines() { stage.quote(line) }
        }
        let needles = Officer.all.flatMap(\.secrets)
        try stage.write(needles.joined(separator: "\n") + "\n", to: "needles.txt")
        let result = try Scan(texts: needles).run(
            over: [programme.department.home, programme.provider.home, programme.department.log, programme.provider.log])
        stage.say(
            "Looked for \(needles.count) names, numbers and texts in \(result.patterns) forms (raw, hex, base64) in \(result.files) files, \(result.bytes / 1024) KiB: databases, write-ahead logs, keys, server logs."
        )
        guard result.hits.isEmpty else { throw DemoError.found(result.hits.joined(separator: "; ")) }
        stage.say("Found none.")
    }
}
