// `respite privacy` tells what leaves the device. It tells the truth: every field that is encoded is named, and none that is not.

import Envelope
import Foundation
import Localization
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct DisclosureTests {
    private static func fields(_ body: some Encodable) throws -> Set<String> {
        let object = try JSONSerialization.jsonObject(with: try JSONEncoder.service.encode(body))
        return Set(try #require(object as? [String: Any]).keys)
    }

    private func expectComplete<Body: Encodable & Disclosing>(_ body: Body, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let named = Body.disclosures.map(\.field)
        #expect(Set(named) == (try Self.fields(body)), sourceLocation: sourceLocation)
        #expect(Set(named).count == named.count, sourceLocation: sourceLocation)
        #expect(Body.disclosures.allSatisfy { !$0.meaning.id.isEmpty }, sourceLocation: sourceLocation)
    }

    @Test func everyFieldOfEveryRequestIsNamed() throws {
        let blob = Blob([1, 2, 3])
        let key = try SigningKey.random().publicKey
        try expectComplete(BookRequest(payment: .token(blob), change: blob, intake: blob))
        try expectComplete(ChangeRequest(change: blob))
        try expectComplete(MessageRequest(message: blob))
        try expectComplete(RegisterRequest(code: blob))
        try expectComplete(TokenIssueRequest(purpose: "booking", period: "2026-Q4", index: 0, request: blob))
        try expectComplete(AvailabilityRequest(rules: blob))
        try expectComplete(KeysRequest(list: blob))
        try expectComplete(ClinicianBookRequest(change: blob))
        try expectComplete(ClinicianChangeRequest(change: blob))
        try expectComplete(ClinicianMessageRequest(booking: key, message: blob))
        let (record, digest) = (try RecordID.random(), Digest(sha256: [1]))
        try expectComplete(RecordsRequest(uploads: [RecordParcel(core: blob, grant: blob, head: blob)]))
        try expectComplete(RecordGrantsRequest(grants: [blob], withdrawn: [GrantReference(record: record, grant: digest)]))
        try expectComplete(TombstonesRequest(tombstones: [blob]))
        for after in [nil, record] { try expectComplete(RecordsAfter(after: after)) }
        try expectComplete(RecordsWanted(records: [record]))
        for after in [nil, key] { try expectComplete(HeadsAfter(after: after)) }
        try expectComplete(RecoverySharesRequest(plan: blob, shares: [AddressedShare(recipient: key, share: blob)]))
        for after in [nil, record] { try expectComplete(CustodyRecordsAfter(of: key, after: after)) }
        try expectComplete(CustodyRecordsWanted(of: key, records: [record]))
        try expectComplete(CustodyGrants(of: key, grants: [blob]))
        try expectComplete(NoteReportRequest(report: blob))
        try expectComplete(CheckInRequest(checkIn: blob))
        let quarter = try PeriodID(number: 20264)
        try expectComplete(RoundBatch(round: quarter, task: blob, checkIns: [blob]))
        try expectComplete(RoundCollection(round: quarter))
        try expectComplete(RoundHalves(round: quarter, halves: [blob]))
        try expectComplete(SummaryDraft(round: quarter, services: blob))
        try expectComplete(SummaryDocument(summary: blob))
        #expect(Nothing.disclosures.isEmpty)
    }

    /// What is sealed, the department cannot read; what the provider gets, it gets alone.
    @Test func nothingSealedIsSaidToBeReadableByAServer() {
        let sealed = BookRequest.disclosures.filter { $0.field == "intake" } + MessageRequest.disclosures
        #expect(sealed.allSatisfy { $0.readers == [.clinician] })
        let provider = RegisterRequest.disclosures + TokenIssueRequest.disclosures
        #expect(provider.allSatisfy { !$0.readers.contains(.department) })
    }

    @Test func aPaymentIsOneTokenOrOneGrant() throws {
        for text in [#"{}"#, #"{"token":"AAAA","grant":"AAAA"}"#, #"{"cash":"AAAA"}"#, #"[]"#] {
            #expect(throws: (any Error).self) { try JSONDecoder().decode(Payment.self, from: Data(text.utf8)) }
        }
        for payment in [Payment.token(Blob([1])), .grant(Blob([2]))] {
            #expect(try JSONDecoder().decode(Payment.self, from: try JSONEncoder.service.encode(payment)) == payment)
        }
    }

    @Test func noPathHoldsAnythingButWords() {
        let routes = [
            GetTrust.route, GetKeys.route, GetOpenings.route, GetNotices.route, PostBooking.route, GetBooking.route,
            PostBookingChange.route, PostBookingMessage.route, PostRegistration.route, PostTokenRequest.route, GetSchedule.route,
            PutAvailability.route,
            PutKeys.route, PostClinicianBooking.route, PostClinicianChange.route, PostClinicianMessage.route, PostRecords.route,
            PostRecordGrants.route, PostTombstones.route, ListRecords.route, FetchRecords.route, ListRecordHeads.route,
            PutRecoveryShares.route, GetRecoveryShares.route, PutNoteReport.route, GetNoteReports.route, ListCustodyRecords.route,
            FetchCustodyRecords.route, PostCustodyGrants.route,
            PostCheckIn.route, PostWorkFigures.route, GetReleasedHalves.route, GetCountedReports.route, PostRoundBatch.route,
            PostRoundCollection.route,
            PutRoundHalves.route,
        ]
        for route in routes {
            #expect(route.path.wholeMatch(of: #//v1(/[a-z]+)+/#) != nil, "\(route.path)")
        }
        #expect(Set(routes.map { "\($0.method) \($0.path)" }).count == routes.count)
    }
}
