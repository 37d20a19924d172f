// The clinicians: the first few with the real tool, the others with the same library in this process.

import ClinicianClient
import Foundation
import LocalState
import ProgrammeKit
import Scheduling
import ServiceTransport
import Sodium
import Synchronization
import Terminal
import Wire

final class Clinicians: Sendable {
    /// How many officers each of them answers; those with the library answer everybody.
    static let answersWithTool = 2
    private static let atATime = 4

    private let stage: Stage
    private let tally: Tally
    private let officers: [Officer]
    let people: [DemoClinician]
    /// Who uses the real tool: two social workers, an intern and the supervisor of the interns.
    let withTool: [Int]
    private let sessions = Mutex<[Int: ClinicianSession]>([:])

    init(stage: Stage, tally: Tally, cast: Cast) {
        self.stage = stage
        self.tally = tally
        people = cast.clinicians
        officers = cast.officers
        withTool = ["licensed": 2, "intern": 1, "supervisor": 1].flatMap { role, count in
            cast.clinicians.indices.filter { cast.clinicians[$0].role == role }.prefix(count)
        }.sorted()
    }

    /// Those whose day is shown.
    var readers: [Int] { withTool.filter { people[$0].seesOfficers }.suffix(2) }

    /// The last of a role who uses the real tool.
    func person(_ role: String) throws -> Int {
        guard let index = withTool.last(where: { people[$0].role == role }) else { throw DemoError.noSession }
        return index
    }

    /// Of one who is played with the library.
    func session(_ index: Int) throws -> ClinicianSession {
        guard let session = sessions.withLock({ $0[index] }) else { throw DemoError.noSession }
        return session
    }

    func notes(_ index: Int, _ arguments: String...) async throws -> String {
        try await stage.tools.notes.succeed(arguments + stage.state("clinicians", index))
    }

    private func everybody(
        _ label: String, _ tool: @escaping @Sendable (Int) async throws -> Void, _ library: @escaping @Sendable (Int) async throws -> Void
    )
        async throws
    {
        let progress = stage.progress(label, of: people.count)
        defer { progress.finish() }
        try await inParallel(Self.atATime, over: people.indices) { index in
            if self.withTool.contains(index) { try await tool(index) } else { try await library(index) }
            progress.advance()
        }
    }

    // MARK: Founding

    /// Keys, a tested backup, and a request for the authority, for everyone.
    func makeKeys() async throws {
        try await everybody("Keys made") { [self] index in
            let path = stage.home("clinicians", index)
            _ = try await notes(
                index, "init", "--name", people[index].name, "--backup", "\(path).bak", "--recovery-file", "\(path).sheet", "--low-cost")
            _ = try await notes(index, "request", requestPath(index))
        } _: { [self] index in
            let file = StateFile<ClinicianState>(in: StateDirectory(stage.home("clinicians", index)), kind: .clinician)
            let state = try ClinicianState(name: people[index].name, now: Self.clock())
            let created = try await file.create(state, under: stage.stretched)
            let session = ClinicianSession(state: created.state, transport: TLSTransport(), clock: Self.clock)
            sessions.withLock { $0[index] = session }
            try Data(try session.request().bytes).write(to: URL(filePath: requestPath(index)))
        }
    }

    private func requestPath(_ index: Int) -> String { stage.requests.appending(path: "\(index).request").path }

    /// Publishes keys and hours: days, evenings, nights and weekends among them.
    func join(_ bundle: URL) async throws {
        try await everybody("Hours published") { [self] index in
            _ = try await notes(index, "join", bundle.path, "--words-compared")
            guard people[index].seesOfficers else { return }
            _ = try await notes(
                index, "availability", "set", "--hours", Self.hours(index), "--zone", DutyRoster.zone, "--notice", "60", "--purposes",
                "intake", "--grid", "60", "--horizon", "28")
        } _: { [self] index in
            let session = try session(index)
            try await session.join(try ClinicianSession.programme(inBundle: Array(try Data(contentsOf: bundle)), now: Self.clock()))
            _ = try await session.synchronise()
            guard people[index].seesOfficers else { return }
            _ = try await session.setAvailability(try Self.rules(Self.hours(index)))
        }
    }

    private static func hours(_ index: Int) -> String {
        ["mon-fri 08:00-16:00", "daily 16:00-23:00", "mon-thu 18:00-02:00", "sat,sun 09:00-18:00", "daily 06:00-12:00"][index % 5]
    }

    private static func rules(_ hours: String) throws -> AvailabilityRules {
        let rule = try WeeklyHours(hours).rule(kinds: [.individual], modalities: [.offSite, .phone, .video], gridMinutes: 60)
        return try AvailabilityRules(
            revision: 0,
            zone: try ZoneID(DutyRoster.zone),
            offerings: [try SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 50)],
            weekly: [rule],
            limits: try BookingLimits(bufferAfterMinutes: 10, noticeMinutes: 60, horizonDays: 28)
        )
    }

    // MARK: Work

    /// Everyone looks what is new; each booking is verified before it is shown, and its officer is told that it was seen.
    func synchronise() async throws {
        try await everybody("Clinicians' devices synchronised") { [self] index in
            _ = try await notes(index, "sync")
        } _: { [self] index in
            _ = try await session(index).synchronise()
        }
    }

    /// Those with the library answer every officer who wrote; those with the tool the first few.
    func answer() async throws {
        try await everybody("Clinicians have answered") { [self] index in
            guard people[index].seesOfficers else { return }
            for session in try await agenda(index).sessions.filter({ $0.messages > 0 }).prefix(Self.answersWithTool) {
                let opened = try await notes(index, "open", "\(session.number)", "--json")
                guard let officer = officers.first(where: { opened.contains($0.message) }) else { continue }
                let file = try stage.write(officer.answer, to: "clinicians/\(index).answer")
                _ = try await notes(index, "answer", "\(session.number)", "--text-file", file)
                tally.count(.answered)
            }
        } _: { [self] index in
            let session = try session(index)
            for entry in try session.schedule().entries {
                guard let text = entry.booking.messages.last(where: { $0.author == .officer })?.text,
                    let officer = officers.first(where: { $0.message == text })
                else { continue }
                _ = try await session.answer(officer.answer, to: entry.booking.number)
                tally.count(.answered)
            }
        }
    }

    /// As the tool lists it.
    func agenda(_ index: Int) async throws -> Agenda {
        try JSONDecoder().decode(Agenda.self, from: Data(try await notes(index, "schedule", "--json").utf8))
    }

    /// The number of a session whose officer wrote.
    func sessionWithMessage(_ index: Int) async throws -> Int? {
        let schedule = try await agenda(index)
        return schedule.sessions.first { $0.messages > 1 }?.number ?? schedule.sessions.first { $0.messages > 0 }?.number
    }

    /// Sessions that the clinicians' devices have verified and expect, everybody's together.
    func expected() async throws -> Int {
        var count = 0
        for index in people.indices {
            if withTool.contains(index) {
                count += try await agenda(index).sessions.count
            } else {
                count += try session(index).schedule().entries.count
            }
        }
        return count
    }

    /// As `respite-notes schedule --json` says it.
    struct Agenda: Decodable {
        struct Session: Decodable {
            let number: Int
            let messages: Int
            let start: String
            let end: String
            let state: String

            var ends: Instant {
                get throws { Instant(seconds: Int64(try Date.ISO8601FormatStyle().parse(end).timeIntervalSince1970)) }
            }
        }

        let sessions: [Session]
    }

    static let clock: @Sendable () -> Instant = { Instant(seconds: Int64(Date().timeIntervalSince1970)) }
}
