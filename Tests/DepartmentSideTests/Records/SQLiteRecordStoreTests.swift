// Case files in SQLite: the common behaviour, what is in no file once it was shredded, and failures at every write.

import BookingKit
import Envelope
import Foundation
import GRDB
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide
@testable import ServerCore

@Suite struct SQLiteRecordStoreTests {
    private let directory: TemporaryDirectory
    private let database: ServerDatabase
    private let store: SQLiteRecordStore
    private var file: URL { directory.url.appendingPathComponent("respite.sqlite") }

    init() throws {
        directory = try TemporaryDirectory()
        database = try ServerDatabase(directory.url.appendingPathComponent("respite.sqlite"), schema: .department, creating: true)
        store = SQLiteRecordStore(database)
    }

    @Test func recordsAreHandedOutAsTheyWere() async throws {
        try await RecordStoreBehaviour(store).whatIsTakenIsHandedOutAsItWas()
        try await database.check()
    }

    @Test func handingInTwiceIsHandingInOnce() async throws {
        try await RecordStoreBehaviour(store).theSameAgainIsTheSameAnswer()
        try await database.check()
    }

    @Test func aServerTakesNoForkOfAChain() async throws {
        try await RecordStoreBehaviour(store).aChainHasOnePast()
        try await database.check()
    }

    @Test func grantsAreReplacedWithoutTouchingTheCore() async throws {
        try await RecordStoreBehaviour(store).grantsComeAndGo()
        try await database.check()
    }

    @Test func aFloodOfGrantsHidesNoOther() async throws {
        try await RecordStoreBehaviour(store).nobodysGrantsCrowdOutAnothers()
        try await database.check()
    }

    @Test func shreddedRecordsLeaveATombstone() async throws {
        try await RecordStoreBehaviour(store).whatIsShreddedStaysShredded()
        try await database.check()
    }

    @Test func listsGoOnWhereTheyWere() async throws {
        try await RecordStoreBehaviour(store).pagesAreBoundedAndGoOnWhereTheyWere()
        try await database.check()
    }

    @Test func sharesOfTheRecoveryKeyAreLeftAndFetched() async throws {
        try await RecordStoreBehaviour(store).sharesLieForThoseTheyAreFor()
        try await database.check()
    }

    @Test func aReportOfUnsignedNotesTakesThePlaceOfTheOneBefore() async throws {
        try await RecordStoreBehaviour(store).aReportTakesThePlaceOfTheOneBefore()
        try await database.check()
    }

    /// Nothing of a report is anywhere once there is another, or it was forgotten.
    @Test func aReportThatWasReplacedIsInNoFile() async throws {
        let scribe = RecordScribe(try Cast())
        let supervisor = try Cast().clinician
        let reports = try (1...2).map { try scribe.report(to: supervisor, $0) }
        let marks = reports.map { Array($0.body.body.ciphertext.suffix(32)) }
        let certified: Set = [scribe.device.publicKey]
        _ = try await store.report(reports[0], of: scribe.clinician, certified: certified, day: 100)
        #expect(try isAnywhere(marks[0]))
        _ = try await store.report(reports[1], of: scribe.clinician, certified: certified, day: 101)
        #expect(try !isAnywhere(marks[0]) && isAnywhere(marks[1]))
        try await store.forgetReports(before: 102)
        #expect(try !isAnywhere(marks[1]))
        try await database.check()
    }

    /// Two connections, as two processes have them, hand in the same chain: one past, whoever was faster.
    @Test func ofTwoThatGoOnWithOneChainOneDoes() async throws {
        let other = SQLiteRecordStore(try ServerDatabase(file, schema: .department))
        let cast = try Cast()
        for _ in 0..<10 {
            let scribe = RecordScribe(cast, device: try SigningKey.random())
            let drafts = [try scribe.draft(), try scribe.draft()]
            async let one = Self.outcome { try await store.take([drafts[0]], of: cast.clinician) }
            async let two = Self.outcome { try await other.take([drafts[1]], of: cast.clinician) }
            #expect(try await [one, two].count { $0 == nil } == 1)
        }
        try await database.check()
    }

    private static func outcome(_ body: () async throws -> some Any) async throws -> RecordRefusal? {
        do {
            _ = try await body()
            return nil
        } catch let refusal as RecordRefusal {
            return refusal
        }
    }

    /// Beyond the chain of its device, which the rows say, the file says nothing of when a record came.
    @Test func whereARecordLiesDoesNotTellWhenItCame() async throws {
        var scribe = RecordScribe(try Cast())
        var marks: [[UInt8]] = []
        for _ in 0..<80 {
            let upload = try scribe.write()
            _ = try await store.take([upload], of: scribe.clinician)
            marks.append(Array(upload.core.body.ciphertext.suffix(32)))
        }
        #expect(try await database.forgetDeleted())
        #expect(try FileOrder.agreement(of: marks, in: file) > 0.9)
        try await Tidying(database, now: { monday }).run()
        #expect(abs(try FileOrder.agreement(of: marks, in: file)) < 0.5)
        try await database.check()
    }

    /// Every trace of core and grants is gone from database, log and backup; the tombstone is not.
    @Test func whatIsShreddedIsInNoFile() async throws {
        var scribe = RecordScribe(try Cast())
        let uploads = try [SizeBucket.kib4, .kib64, .kib8, .kib4].map { try scribe.write(bucket: $0) }
        _ = try await store.take(uploads, of: scribe.clinician)
        let (gone, kept) = ([uploads[1], uploads[3]], uploads[0])
        let tombstones = try gone.map { try scribe.tombstone(of: $0.core) }
        let withdrawn = uploads[2].grant
        let marks = gone.flatMap { Self.marks(of: $0) } + Self.marks(of: withdrawn)
        #expect(try marks.allSatisfy { try isAnywhere($0) })
        let grant = try scribe.grant(of: uploads[2].core)
        let reference = GrantReference(record: withdrawn.body.record, grant: withdrawn.digest)
        _ = try await store.change(adding: [grant], withdrawing: [reference], by: scribe.clinician)
        #expect(try !Self.marks(of: withdrawn).contains { try isAnywhere($0) })
        try await store.shred(tombstones, by: scribe.clinician) { _ in true }
        try await database.copy(to: directory.url.appendingPathComponent("backup.sqlite"))
        for mark in marks { #expect(try !isAnywhere(mark)) }
        // The scan finds what is there: other records, and the tombstones.
        for mark in Self.marks(of: kept) + tombstones.map(\.body.core.bytes) { #expect(try isAnywhere(mark)) }
        #expect(try await store.counts() == RecordCounts(records: 2, shredded: 2, grants: 2))
        try await database.check()
    }

    /// Pieces of what must not stay: each shorter than what lies on one page.
    private static func marks(of upload: RecordUpload) -> [[UInt8]] {
        let ciphertext = upload.core.body.ciphertext
        let pieces = stride(from: 0, to: ciphertext.count, by: 1024).map { Array(ciphertext[$0..<$0 + 16]) }
        return pieces + [upload.core.body.commitment.bytes] + marks(of: upload.grant)
    }

    private static func marks(of grant: DeviceSigned<RecordGrant>) -> [[UInt8]] {
        grant.body.wraps.boxes.map { Array($0.bytes.prefix(16)) }
            + [grant.body.notice.commitment.bytes, Array(grant.body.notice.ciphertext.suffix(16)), Array(grant.signature.bytes.suffix(16))]
    }

    private func isAnywhere(_ mark: [UInt8]) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).contains { name in
            try Data(contentsOf: directory.url.appendingPathComponent(name)).range(of: Data(mark)) != nil
        }
    }
}

/// How the order in which rows came agrees with where they lie in a file: 1 for the same order, around 0 for none (Spearman).
enum FileOrder {
    static func agreement(of marks: [[UInt8]], in file: URL) throws -> Double {
        let data = try Data(contentsOf: file)
        let offsets = try marks.map { try #require(data.range(of: Data($0))).lowerBound }
        let count = Double(marks.count)
        let ranks = offsets.map { offset in Double(offsets.filter { $0 < offset }.count) }
        let differences = ranks.enumerated().reduce(0) { $0 + ($1.element - Double($1.offset)) * ($1.element - Double($1.offset)) }
        return 1 - 6 * differences / (count * (count * count - 1))
    }
}
