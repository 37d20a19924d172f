// No double booking, ever: 64 programs of their own ask a real server for one slot at the same moment, over TLS.

import BookingKit
import DepartmentSide
import Foundation
import ProgrammeKit
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@Suite(.serialized, .timeLimit(.minutes(15))) struct RaceTests {
    private static let runners = 64

    /// All for one start, and half of them for one that overlaps it by half an hour.
    @Test(arguments: [[0], [0, 1800]]) func ofSixtyFourProcessesExactlyOneGetsTheSlot(_ offsets: [Int64]) async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        let server = try RunningServer(tool, home: "d", port: founded.port)
        try await founded.publishHours(gridMinutes: 30)
        let midnight = Side.systemTime().seconds / 86_400 * 86_400
        let nine = Instant(seconds: midnight + 3 * 86_400 + 9 * 3600)

        let barrier = try Barrier(tool.path("barrier"))
        let job = tool.path("job.json")
        try JSONEncoder().encode(try founded.raceJob(barrier.path)).write(to: job)
        let runners = try (0..<Self.runners).map { try Runner(job, start: nine + offsets[$0 % offsets.count]) }
        for runner in runners { try runner.waitUntilReady() }
        barrier.lift()
        let outcomes = try runners.map { try $0.outcome() }

        #expect(outcomes.filter { $0.status == 201 }.count == 1)
        let others = outcomes.filter { $0.status != 201 }
        #expect(others.count == Self.runners - 1)
        for other in others {
            #expect(other.status == 409 && other.problem == Problem.Kind.slotTaken.rawValue)
            #expect((1...5).contains(other.alternatives.count))
            #expect(other.alternatives.allSatisfy { abs($0.since(nine)) >= 1800 })
        }
        #expect(server.stop() == 0)
        let database = try ServerDatabase(tool.path("d/respite.sqlite"), schema: .department)
        try await database.check()
        #expect(try await SQLiteBookingStore(database).bookings(of: founded.founding.clinician.publicKey).count == 1)
        try database.close()
    }
}

/// Holds back all who wait at it until it is opened, and then lets them go at once.
private final class Barrier {
    let path: String
    private let descriptor: Int32

    init(_ file: URL) throws {
        path = file.path
        try Data().write(to: file)
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        try #require(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
    }

    func lift() { flock(descriptor, LOCK_UN) }

    deinit { close(descriptor) }
}

private final class Runner {
    private let process = ChildProcess()
    private let pipe = Pipe()
    private var text = ""

    init(_ job: URL, start: Instant) throws {
        process.executableURL = Tools.products.appending(path: "BookingProbe")
        process.arguments = [job.path, String(start.seconds)]
        process.standardOutput = .pipe(pipe)
        try process.run()
    }

    func waitUntilReady() throws {
        while !text.contains("ready\n") {
            let data = pipe.fileHandleForReading.availableData
            try #require(!data.isEmpty, "a runner did not come to the start")
            text += String(decoding: data, as: UTF8.self)
        }
    }

    func outcome() throws -> RaceOutcome {
        text += String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        let line = try #require(text.split(separator: "\n").last { $0.hasPrefix("{") }, "a runner has nothing to say")
        return try JSONDecoder().decode(RaceOutcome.self, from: Data(line.utf8))
    }

    deinit { if process.isRunning { process.terminate() } }
}
