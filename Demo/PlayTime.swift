// The date of the play. The programs run as they are installed; only the clock that they read is the play's (Tests/PlayClock), so that a quarter
// passes in a moment, and every showing begins on the same morning.

import Foundation
import Glibc
import Localization
import ProgrammeKit
import Wire

struct PlayTime: Sendable {
    /// Monday, 5 October 2026, ten in the morning in New York: the first week of a quarter.
    static let start = Instant(seconds: 1_791_208_800)
    private static let variable = "PLAY_CLOCK"

    private let file: URL
    /// For every program that is to live in the play's time.
    let environment: [String: String]

    /// Throws `noPlayClock` where this process does not read the play's clock: `scripts/demo` sees to that.
    init(in folder: URL) throws {
        file = folder.appending(path: "clock")
        environment = ["LD_PRELOAD": Tools.products.appending(path: "libPlayClock.so").path, Self.variable: file.path]
        try Data(count: MemoryLayout<Int64>.size).write(to: file)
        setenv(Self.variable, file.path, 1)
        try advance(to: Self.start)
        guard abs(now.since(Self.start)) < 60 else { throw DemoError.noPlayClock }
    }

    var now: Instant { Instant(seconds: Int64(Date().timeIntervalSince1970)) }

    /// From now on it is later, for everybody.
    func advance(to instant: Instant) throws {
        let handle = try FileHandle(forUpdating: file)
        defer { try? handle.close() }
        let shift = try handle.read(upToCount: 8)?.withUnsafeBytes { $0.loadUnaligned(as: Int64.self) } ?? 0
        let bytes = withUnsafeBytes(of: shift + instant.since(now)) { Data($0) }
        try handle.seek(toOffset: 0)
        // In place: the programs look at this very file.
        try handle.write(contentsOf: bytes)
    }

    /// As people say it, where the programme is.
    static func day(_ instant: Instant) -> String {
        Texts(.english).longDate(LocalTime(seconds: instant.seconds, in: TimeZone(identifier: DutyRoster.zone) ?? .gmt))
    }
}

extension Stage {
    private static let timestamp = "SELECT document FROM trust_document WHERE kind = 'timestamp'"

    /// Days pass while the servers are off: what they do every few hours they then do as soon as they start.
    /// - Parameter documents: a bundle that both sides import meanwhile.
    func pass(to instant: Instant, _ programme: RunningProgramme, importing documents: String? = nil) async throws {
        await programme.stop()
        let provider = OwnersView(database: programme.provider.database)
        let day = try provider.values(Self.timestamp)
        let signsAnew = documents != nil || instant.since(time.now) >= 86_400
        if let documents {
            for server in programme.servers { try await tools.server.succeed(["import", documents, "--home", server.home.path]) }
        }
        try time.advance(to: instant)
        try await programme.provider.start()
        try await programme.department.start()
        // Whoever asks before that is told that the documents are held back.
        if signsAnew { try await waitUntil("the provider side has signed the day") { (try? provider.values(Self.timestamp)) != day } }
    }
}
