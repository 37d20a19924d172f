// The clinicians: the first few with the real tool, the others with the same library in this process.

import ClinicianClient
import Foundation
import LocalState
import ProgrammeKit
import Scheduling
import ServiceTransport
import Sodium
import Wire

struct Clinicians: Sendable {
    /// How many use the real tool.
    static let real = 4

    let stage: Stage
    let people: [DemoClinician]

    var readers: Range<Int> { 0..<min(Self.real, people.count) }

    /// Keys, a tested backup, and a request for the authority, for everyone.
    func makeKeys() async throws {
        try await inParallel(3, over: people.indices) { index in
            if index < Self.real { try await makeRealKeys(index) } else { try await makeLibraryKeys(index) }
        }
    }

    private func makeRealKeys(_ index: Int) async throws {
        let home = stage.state("clinicians", index)
        let folder = stage.root.appending(path: "clinicians").path
        try await stage.tools.notes.succeed(
            [
                "init", "--name", people[index].name, "--backup", "\(folder)/\(index).bak", "--recovery-file", "\(folder)/\(index).sheet",
                "--low-cost",
            ]
                + home)
        try await stage.tools.notes.succeed(["request", requestPath(index)] + home)
    }

    private func makeLibraryKeys(_ index: Int) async throws {
        let now = Self.clock()
        let file = StateFile<ClinicianState>(in: StateDirectory(stage.home("clinicians", index)), kind: .clinician)
        var passphrase = Array("correct horse battery staple".utf8)
        let created = try await file.create(
            try ClinicianState(name: people[index].name, now: now), passphrase: try Passphrase.normalised(wiping: &passphrase),
            cost: .interactive)
        sessions.add(index, ClinicianSession(state: created.state, transport: TLSTransport(), clock: Self.clock))
        try Data(try session(index).request().bytes).write(to: URL(filePath: requestPath(index)))
    }

    private let sessions = Sessions()

    private func session(_ index: Int) throws -> ClinicianSession {
        guard let session = sessions[index] else { throw DemoError.noSession }
        return session
    }

    private func requestPath(_ index: Int) -> String { stage.requests.appending(path: "\(index).request").path }

    /// Publishes keys and hours: days, evenings, nights and weekends among them.
    func join(_ bundle: URL) async throws {
        try await inParallel(3, over: people.indices) { index in
            let hours = Self.hours[index % Self.hours.count]
            if index < Self.real {
                let home = stage.state("clinicians", index)
                try await stage.tools.notes.succeed(["join", bundle.path, "--words-compared"] + home)
                guard people[index].seesOfficers else { return }
                try await stage.tools.notes.succeed(
                    ["availability", "set", "--hours", hours, "--zone", "America/New_York", "--notice", "60"] + home)
            } else {
                let session = try session(index)
                try await session.join(try ClinicianSession.programme(inBundle: Array(try Data(contentsOf: bundle)), now: Self.clock()))
                _ = try await session.synchronise()
                guard people[index].seesOfficers else { return }
                _ = try await session.setAvailability(try Self.rules(hours))
            }
        }
    }

    /// Everyone looks what is new, which also tells the officers that they were seen.
    func synchronise() async throws {
        try await inParallel(3, over: people.indices) { index in
            if index < Self.real {
                try await stage.tools.notes.succeed(["sync"] + stage.state("clinicians", index))
            } else {
                _ = try await session(index).synchronise()
            }
        }
    }

    static let clock: @Sendable () -> Instant = { Instant(seconds: Int64(Date().timeIntervalSince1970)) }

    private static let hours = [
        "mon-fri 08:00-16:00", "daily 16:00-23:00", "mon-thu 18:00-02:00", "sat,sun 09:00-18:00", "daily 06:00-12:00",
    ]

    private static func rules(_ hours: String) throws -> AvailabilityRules {
        let rule = try WeeklyHours(hours).rule(kinds: [.individual], modalities: [.offSite, .phone, .video], gridMinutes: 30)
        return try AvailabilityRules(
            revision: 0,
            zone: try ZoneID("America/New_York"),
            offerings: [
                try SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 50),
                try SessionOffering(kind: .individual, purpose: .followUp, durationMinutes: 50),
            ],
            weekly: [rule],
            limits: try BookingLimits(bufferAfterMinutes: 10, noticeMinutes: 60)
        )
    }
}

/// The sessions of those who use the library.
final class Sessions: @unchecked Sendable {
    // Sendable: every access takes the lock.
    private let lock = NSLock()
    private var sessions: [Int: ClinicianSession] = [:]

    func add(_ index: Int, _ session: ClinicianSession) { lock.withLock { sessions[index] = session } }

    subscript(index: Int) -> ClinicianSession? { lock.withLock { sessions[index] } }
}

enum DemoError: Error {
    case noSession
    case found(String)
    case noCards
}
