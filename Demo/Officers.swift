// The officers of the programme: twelve with the real tool, each step a process; the crowd with the same client library in this process.

import Foundation
import LocalState
import ProgrammeKit
import Scheduling
import ServiceTransport
import Sodium
import Terminal
import Trust
import Wire

struct Officers: Sendable {
    /// How many use the real tool.
    static let withTool = 12
    /// How many of them, and of the crowd, work at a time.
    static let toolsAtATime = 3
    static let crowdAtATime = 16

    let stage: Stage
    let tally: Tally
    let people: [Officer]
    let tools: ToolOfficers
    let crowd: CrowdOfficers
    private let hands = ManyHands(8)

    init(stage: Stage, tally: Tally, people: [Officer], cards: [String]) throws {
        self.stage = stage
        self.tally = tally
        self.people = people
        tools = ToolOfficers(stage: stage, tally: tally, people: people, cards: cards)
        crowd = try CrowdOfficers(stage: stage, tally: tally, people: people, cards: cards)
    }

    private var withTool: Range<Int> { 0..<min(Self.withTool, people.count) }
    private var inCrowd: Range<Int> { withTool.upperBound..<people.count }

    /// Enrols everybody, who then finds and books a time outside their shifts.
    func book() async throws {
        try await everybody("Enrolled and booked", over: people.indices, tools.book, crowd.book)
    }

    /// Who writes to the clinician, who moves the session and who cancels it: never the same.
    var writers: [Int] { people.indices.filter { $0 % 2 == 0 } }
    var movers: [Int] { people.indices.filter { $0 % 8 == 5 } }
    var cancellers: [Int] { people.indices.filter { $0 % 12 == 7 } }

    func change() async throws {
        try await everybody("Messages written", over: writers, tools.write, crowd.write)
        try await everybody("Sessions moved", over: movers, tools.reschedule, crowd.reschedule)
        try await everybody("Sessions cancelled", over: cancellers, tools.cancel, crowd.cancel)
    }

    /// Everybody looks what the clinician has said.
    func look() async throws {
        try await everybody("Devices synchronised", over: people.indices, tools.look, crowd.look)
    }

    func everybody(
        _ label: String, over indices: some Collection<Int>, _ withTheTool: @escaping @Sendable (Int) async throws -> Void,
        _ withTheLibrary: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let progress = stage.progress(label, of: indices.count)
        let withTool = indices.filter(withTool.contains)
        let inCrowd = indices.filter(inCrowd.contains)
        defer { progress.finish() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await inParallel(Self.toolsAtATime, over: withTool) {
                    try await withTheTool($0)
                    progress.advance()
                }
            }
            group.addTask(executorPreference: hands) {
                try await inParallel(Self.crowdAtATime, over: inCrowd) {
                    try await withTheLibrary($0)
                    progress.advance()
                }
            }
            try await group.waitForAll()
        }
    }
}

/// When an officer works, as the demo itself computes it from the pattern: what the tools say is checked against it.
struct DutyRoster: Sendable {
    static let zone = "America/New_York"
    static let anchor = "2026-09-07"

    private let clock: ZoneClock

    init() throws {
        let now = Clinicians.clock()
        clock = try ZoneClock(ZoneID(Self.zone), covering: Span(start: now - 7 * 86_400, end: now + 120 * 86_400))
    }

    func pattern(_ preset: ShiftPreset) throws -> ShiftPattern {
        try preset.pattern(zone: ZoneID(Self.zone), anchor: CivilDate(Self.anchor))
    }

    /// Throws where a session overlaps a shift.
    func check(_ session: Span, of officer: Officer) throws {
        let around = try Span(start: session.start - 2 * 86_400, end: session.end + 2 * 86_400)
        let shifts = try pattern(officer.shifts).shifts(in: around, clock: clock)
        guard !shifts.contains(where: { $0.start < session.end && session.start < $0.end }) else {
            throw DemoError.insideShift(officer.name)
        }
    }

    /// The last shift before a session and the first after it.
    func shifts(around session: Span, of officer: Officer) throws -> (before: Span?, after: Span?) {
        let around = try Span(start: session.start - 5 * 86_400, end: session.end + 5 * 86_400)
        let shifts = try pattern(officer.shifts).shifts(in: around, clock: clock)
        return (shifts.last { $0.end <= session.start }, shifts.first { session.end <= $0.start })
    }
}
