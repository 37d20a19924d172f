// What a side stores does not depend on the answers: the same officers, other answers, and nothing that can be told apart.

import CheckIn
import Foundation
import GRDB
import PrivateAggregation
import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

struct SecrecyTests {
    private static let calm = Result { try CheckInAnswers(stress: .notAtAll, stressors: [], safety: .yes) }
    private static let strained = Result {
        try CheckInAnswers(stress: .veryMuch, stressors: [.traumaticCall, .staffing, .health], safety: .no)
    }

    /// Everything about the rows of a side but the bytes that are random by design: which tables, how many rows, how long each value is.
    private static func shape(_ side: Side) async throws -> [String] {
        try await side.database.read { database in
            let tables = ["check_in_round", "check_in_cell", "check_in", "released_half", "counted_reports"]
            return try tables.flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { row in
                    let values = row.map { column, value in
                        switch value.storage {
                        case .blob(let data): "\(column): \(data.count) bytes"
                        case .null: "\(column): none"
                        case .int64(let number): "\(column): \(number)"
                        case .string(let text): "\(column): \(text)"
                        case .double: "\(column): a fraction"
                        }
                    }
                    return "\(table): \(values.joined(separator: ", "))"
                }.sorted()
            }
        }
    }

    /// While the round runs, while it is closed, and after it.
    @Test func whatIsStoredHasTheSameShapeForEveryAnswer() async throws {
        try await Programme.withRounds { programme in
            let shapes = Collected<[[String]]>()
            for answers in [try Self.calm.get(), try Self.strained.get()] {
                programme.clock.now = Programme.start
                try await programme.inCopies { copy in
                    for _ in 0..<21 { try await copy.send(try copy.makeCheckIn(answers)) }
                    var seen = [try await Self.shape(copy.department.side)]
                    copy.endRound()
                    try? await copy.lead(over: WatchedTransport(copy, cut: .before(2)))
                    for role in SideRole.allCases { seen.append(try await Self.shape(copy.side(role))) }
                    try await copy.lead()
                    for role in SideRole.allCases { seen.append(try await Self.shape(copy.side(role))) }
                    shapes.add(seen)
                }
            }
            #expect(shapes.all[0] == shapes.all[1])
            #expect(shapes.all[0].map(\.count) == [1 + 3 + 21, 1 + 3 + 21, 1 + 3 + 21, 1 + 6 + 1, 1 + 6 + 1])
        }
    }

    /// Nowhere in a home, in a write-ahead log or in what was logged: not as words, numbers, JSON or field elements.
    @Test func noAnswerIsFoundInAnyEncoding() async throws {
        try await Programme.withRounds { programme in
            let answers = try Self.strained.get()
            for _ in 0..<21 { try await programme.send(try programme.makeCheckIn(answers)) }
            try await expectNothing(of: answers, in: programme, "while it runs")
            programme.endRound()
            try? await programme.lead(over: WatchedTransport(programme, cut: .before(2)))
            try await expectNothing(of: answers, in: programme, "while it is closed")
            try await programme.lead()
            try await expectNothing(of: answers, in: programme, "after it")
        }
    }

    private func expectNothing(of answers: CheckInAnswers, in programme: Programme, _ when: Comment) async throws {
        let json = try JSONEncoder().encode(answers)
        // The chosen options as field elements, one after the other, as Prio3 encodes an answer (16 bytes each, little-endian).
        let encoded = tally([answers]).map { $0.flatMap { [UInt8(clamping: $0)] + [UInt8](repeating: 0, count: 15) } }
        let words = ["veryMuch", "traumaticCall", "staffing", "stressors"].map { Array($0.utf8) }
        let needles = (encoded + words + [Array(json)]).map(Needle.init)
        for side in [programme.department, programme.provider] {
            let bytes = try Files.all(below: side.folder, except: "-shm")
            let logged = Array(side.log.lines.joined(separator: "\n").utf8)
            // The two numbers, not the bytes: a failure would print a whole disk.
            for (number, needle) in needles.enumerated() {
                let (onDisk, inLog) = (needle.appears(in: bytes), needle.appears(in: logged))
                #expect(!onDisk && !inLog, "\(when) \(number) \(side.side.role)")
            }
            #expect(!logged.contains(Array("check_in".utf8)), when)
        }
    }
}
