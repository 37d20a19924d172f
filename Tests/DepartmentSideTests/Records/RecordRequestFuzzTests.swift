// Altered requests about records: read as something that writes the same again, or refused; never a trap, never a failure of the server
// (attack class 27).
//
// RESPITE_FUZZ says how many inputs; RESPITE_SEED brings a run back.

import BookingKit
import Envelope
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide

@Suite struct RecordRequestFuzzTests {
    private static let count = ProcessInfo.processInfo.environment["RESPITE_FUZZ"].flatMap { Int($0) } ?? 2000

    /// One kind of message: a sample, and how it is read and used.
    private struct Parser: Sendable {
        let name: String
        let sample: [UInt8]
        let route: Route?
        /// The bytes as they would be written again; `nil` for what is refused.
        let read: @Sendable ([UInt8]) throws -> [UInt8]?
    }

    private static func message<Value: Codable & Sendable>(
        _ sample: Value, for route: Route? = nil, using use: @escaping @Sendable (Value) throws -> Void = { _ in }
    ) throws -> Parser {
        Parser(name: "\(Value.self)", sample: Array(try JSONEncoder.service.encode(sample)), route: route) { bytes in
            guard let value = try? JSONDecoder().decode(Value.self, from: Data(bytes)) else { return nil }
            try? use(value)
            let written = try JSONEncoder.service.encode(value)
            // What was read is what is written, and reads as the same again.
            return Array(try JSONEncoder.service.encode(try JSONDecoder().decode(Value.self, from: written)))
        }
    }

    private static func parsers(_ cast: Cast, _ colleague: Cast) throws -> [Parser] {
        var scribe = RecordScribe(cast)
        let uploads = [try scribe.write(for: [colleague.clinician]), try scribe.write()]
        let reference = GrantReference(record: uploads[0].core.header.record, grant: uploads[0].grant.digest)
        let tombstone = try scribe.tombstone(of: uploads[1].core)
        let report = try scribe.report(to: colleague.clinician, 1)
        let noise = try NoisePlan(among: [cast.clinician, colleague.clinician, Cast().clinician])
        let share = AddressedShare(recipient: colleague.clinician, share: try noise.share(2))
        let outline = RecordOutline(uploads[0].core.reference, of: uploads[0].core.header.record, grants: [uploads[0].grant.digest])
        let fetched = FetchedRecord(
            record: outline.record, core: uploads[0].core.blob, grants: [uploads[0].grant.blob], tombstone: tombstone.blob)
        return [
            try message(uploads.request, for: PostRecords.route) { for parcel in $0.uploads { _ = try parcel.upload() } },
            try message(RecordGrantsRequest(grants: [uploads[0].grant.blob], withdrawn: [reference]), for: PostRecordGrants.route),
            try message(TombstonesRequest(tombstones: [tombstone.blob]), for: PostTombstones.route) {
                for blob in $0.tombstones { _ = try DeviceSigned<RecordTombstone>(blob) }
            },
            try message(RecordsAfter(after: reference.record), for: ListRecords.route),
            try message(RecordsWanted(records: uploads.ids), for: FetchRecords.route),
            try message(HeadsAfter(after: cast.device.publicKey), for: ListRecordHeads.route),
            try message(RecoverySharesRequest(plan: noise.plan, shares: [share]), for: PutRecoveryShares.route) {
                _ = try RecoveryPlan(canonicalBytes: $0.plan.bytes)
                for share in $0.shares { _ = try SealedRecoveryShare(canonicalBytes: share.share.bytes) }
            },
            try message(NoteReportRequest(report), for: PutNoteReport.route) { _ = try DeviceSigned<NoteReport>($0.report) },
            try message(NoteReports(reports: [report.blob])),
            try message(RecordPage(records: [outline], next: outline.record)),
            try message(RecordBatch(records: [fetched], missing: [try .random()])) { for record in $0.records { _ = record.sentLength } },
            try message(HeadPage(heads: [uploads[0].head.blob], next: nil)),
            try message(
                RecoveryPost(shares: [DeliveredShare(sender: cast.clinician, plan: Blob(noise.plan.canonicalBytes), share: share.share)])),
        ]
    }

    private static func mutated(_ sample: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = sample
        for _ in 0...Int.random(in: 0...3, using: &generator) {
            guard !bytes.isEmpty else { return bytes }
            let index = Int.random(in: bytes.indices, using: &generator)
            switch Int.random(in: 0..<7, using: &generator) {
            case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<7, using: &generator)
            case 1: bytes[index] = Array("\"{}[]:,-_Aa09\\".utf8).randomElement(using: &generator) ?? 0
            case 2: bytes = Array(bytes.prefix(index))
            case 3: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...40, using: &generator)))
            case 4:
                bytes.insert(
                    contentsOf: Array(repeating: UInt8(ascii: "["), count: 1 << Int.random(in: 0...12, using: &generator)), at: index)
            case 5: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 200)], at: index)
            default: bytes.replaceSubrange(index..<min(bytes.count, index + 4), with: Array("null".utf8))
            }
        }
        return bytes
    }

    @Test func alteredMessagesAboutRecordsAreReadStrictlyOrRefused() throws {
        var generator = SeededGenerator()
        let parsers = try Self.parsers(try Cast(), try Cast())
        for parser in parsers { #expect(try parser.read(parser.sample) == parser.sample, "\(parser.name)") }
        var (refused, read) = (0, 0)
        for round in 0..<Self.count {
            let parser = parsers[round % parsers.count]
            if try parser.read(Self.mutated(parser.sample, &generator)) == nil { refused += 1 } else { read += 1 }
        }
        print("record requests: \(Self.count) inputs, \(refused) refused, \(read) read")
        #expect(refused > read)
    }

    /// Signed by a device that may act, so that every altered body reaches the desk.
    @Test func noAlteredRequestMakesTheServerFail() async throws {
        let fixture = try await DepartmentFixture()
        let parsers = try Self.parsers(fixture.cast, fixture.colleague).filter { $0.route != nil }
        var limits = RequestLimits()
        limits.perKey = (burst: 1e6, perSecond: 1e6)
        limits.perClinician = limits.perKey
        limits.clinicians = limits.perKey
        let clock = fixture.clock
        try await fixture.department.server(limits: limits).plainApplication().test(.router) { client in
            let caller = Caller(client: client, clock: clock)
            var generator = SeededGenerator()
            for round in 0..<Self.count / 5 {
                let parser = parsers[round % parsers.count]
                guard let route = parser.route else { continue }
                let body = Self.mutated(parser.sample, &generator)
                let headers = try caller.sign(route, body, fixture.cast.device)
                let answer = try await caller.send(route.method.rawValue, route.path, body, headers: headers)
                #expect(answer.status.code < 500, "\(parser.name): \(String(decoding: body.prefix(300), as: UTF8.self))")
            }
        }
        try await fixture.side.database.check()
    }
}
