// What a side stores does not depend on the answers: the same officers, other answers, and nothing that can be told apart.

import Foundation
import GRDB
import Policies
import PrivateAggregation
import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@testable import CheckIn
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

    /// The same officers with the same tokens and the same randomness: what is stored, the sizes of all files and what is logged are the same
    /// for other answers; while the round runs, while it is closed, and after it.
    @Test func whatIsStoredHasTheSameShapeForEveryAnswer() async throws {
        try await Programme.withRounds { programme in
            let officers = try programme.officers(21)
            let seen = Collected<[[String]]>()
            for answers in [try Self.calm.get(), try Self.strained.get()] {
                programme.clock.now = Programme.start
                try await programme.inCopies { copy in
                    try await copy.send(answers, from: officers)
                    var all = [try await Self.shape(copy.department.side)]
                    let running = [try Self.files(copy.department)]
                    copy.endRound()
                    try? await copy.lead(over: WatchedTransport(copy, cut: .before(2)))
                    for role in SideRole.allCases { all.append(try await Self.shape(copy.side(role))) }
                    let closing = try [copy.department, copy.provider].map(Self.files)
                    try await copy.lead()
                    for role in SideRole.allCases { all.append(try await Self.shape(copy.side(role))) }
                    let over = try [copy.department, copy.provider].map(Self.files)
                    let logs = [copy.department, copy.provider].map(Self.logged)
                    seen.add(all + running + closing + over + logs)
                }
            }
            let (first, second) = (seen.all[0], seen.all[1])
            for (one, other) in zip(first, second) { #expect(one == other) }
            #expect(first.prefix(5).map(\.count) == [1 + 4 + 21, 1 + 4 + 21, 1 + 4 + 21, 1 + 8 + 1, 1 + 8 + 1])
            #expect(first[5].contains { $0.hasPrefix("respite.sqlite-wal: ") && !$0.hasSuffix(" 0") }, "nothing was in the log")
            #expect(first.suffix(2).allSatisfy { !$0.isEmpty }, "nothing was logged")
        }
    }

    /// Every line, but for the hour and how long and, with it, how many requests took so long.
    private static func logged(_ side: RunningSide) -> [String] {
        side.reportRequests()
        return Set(side.log.lines.map { $0.replacing(#/^\S+ |count=\S+ | took=\S+/#, with: "") }).sorted()
    }

    /// Every file of a home with its size: the database and its write-ahead log among them.
    private static func files(_ side: RunningSide) throws -> [String] {
        let home = side.side.home.folder
        return try FileManager.default.subpathsOfDirectory(atPath: home.path).sorted().map { path in
            let attributes = try FileManager.default.attributesOfItem(atPath: home.appendingPathComponent(path).path)
            return "\(path): \(attributes[.type] as? FileAttributeType == .typeDirectory ? 0 : attributes[.size] as? Int ?? -1)"
        }
    }

    /// The same randomness, other answers: the exact sums that the provider side keeps while a round is closed are the same bytes, and the
    /// department side's are the answers' under one and the same random vector, which it does not know.
    @Test func theSumsThatASideKeepsTellNothingOfTheAnswers() async throws {
        try await Programme.withRounds { programme in
            let officers = try programme.officers(21)
            let seen = Collected<[SideRole: [UInt8]]>()
            for answers in [try Self.calm.get(), try Self.strained.get()] {
                programme.clock.now = Programme.start
                try await programme.inCopies { copy in
                    try await copy.send(answers, from: officers)
                    copy.endRound()
                    try? await copy.lead(over: WatchedTransport(copy, cut: .before(2)))
                    var kept: [SideRole: [UInt8]] = [:]
                    for role in SideRole.allCases {
                        kept[role] = try await copy.side(role).database.read { database in
                            let sums = try Data.fetchAll(
                                database, sql: "SELECT sums FROM check_in_cell WHERE cell = ?", arguments: [try copy.task().cell.text])
                            return Array(try #require(sums.first))
                        }
                    }
                    seen.add(kept)
                }
            }
            #expect(seen.all[0][.provider] == seen.all[1][.provider])
            let pads = try zip(seen.all, [try Self.calm.get(), try Self.strained.get()]).map { kept, answers in
                let sums = try TaskAggregation(try programme.task()).sums(bytes: try #require(kept[.department]))
                return zip(sums.shares, tally(Array(repeating: answers, count: 21))).map { share, counts in
                    zip(share.elements, counts).map { $0.minus(UInt128($1)) }
                }
            }
            #expect(seen.all[0][.department] != seen.all[1][.department])
            #expect(pads[0] == pads[1])
            #expect(pads[0].joined().allSatisfy { $0 > UInt128(1) << 64 }, "a pad that is no random vector")
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
            // The same search finds each form where somebody did keep it.
            let forms = try Self.forms(of: answers)
            try await programme.department.side.database.change { database in
                try database.execute(sql: "CREATE TABLE kept (form BLOB)")
                for form in forms { try database.execute(sql: "INSERT INTO kept VALUES (?)", arguments: [Data(form)]) }
            }
            let bytes = try Files.all(below: programme.department.folder, except: "-shm")
            #expect(forms.filter { !Needle($0).appears(in: bytes) }.count == 0)
        }
    }

    /// In which somebody could keep answers: as words, as JSON, as the options of each question and of all, in elements of 16, 8 and 4 bytes.
    private static func forms(of answers: CheckInAnswers) throws -> [[UInt8]] {
        let json = try JSONEncoder().encode(answers)
        let chosen = tally([answers]).map { $0.map { $0 == 1 } }
        // Not the names of the questions: the signed policy says which are asked.
        let words = ["veryMuch", "traumaticCall", "staffing"].map { Array($0.utf8) }
        // One question's options with their noughts, as Prio3 encodes an answer (16 bytes each, little-endian).
        let encoded = chosen.map { $0.flatMap { [$0 ? 1 : 0] + [UInt8](repeating: 0, count: 15) } }
        return encoded + ChosenOptions.forms(chosen.flatMap(\.self)) + words + [Array(json)]
    }

    private func expectNothing(of answers: CheckInAnswers, in programme: Programme, _ when: Comment) async throws {
        let needles = try Self.forms(of: answers).map(Needle.init)
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

extension Programme {
    /// So many officers' tokens, and their keys.
    fileprivate func officers(_ count: Int) throws -> [(key: SigningKey, token: AnonymousToken)] {
        try (0..<count).map { _ in
            let key = try SigningKey.random()
            return (key, try checkInToken(for: key))
        }
    }

    /// All answer the same, with the same randomness each time.
    fileprivate func send(_ answers: CheckInAnswers, from officers: [(key: SigningKey, token: AnonymousToken)]) async throws {
        var generator = SeededGenerator(seed: 5)
        for (key, token) in officers {
            let sealed = try SealedCheckIn.make(answers, for: try task(), token: token, key: key) { generator.bytes($0) }
            try await send(TestCheckIn(answers: answers, sealed: sealed, key: key))
        }
    }
}

extension Prio3.AggregateShare {
    /// As field elements: 16 bytes each, little-endian.
    fileprivate var elements: [UInt128] {
        stride(from: 0, to: bytes.count, by: 16).map { start in
            bytes[start..<start + 16].reversed().reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        }
    }
}

extension UInt128 {
    /// In Field128 (draft-irtf-cfrg-vdaf, section 6.1).
    fileprivate func minus(_ other: UInt128) -> UInt128 {
        let modulus = UInt128.max - (28 << 64) + 2
        return self >= other ? self - other : self + (modulus - other)
    }
}
