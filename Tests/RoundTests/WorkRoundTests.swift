// Clinicians' work through both sides' stores: counted once each, with both sides' noise, and below five nothing at all.

import CheckIn
import Foundation
import GRDB
import PrivateAggregation
import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

extension Programme {
    /// With so many clinicians beside Ada and Ben.
    fileprivate static func withClinicians(
        _ count: Int, _ body: @escaping @Sendable (Programme, [TestClinician]) async throws -> Void
    ) async throws {
        try await withRounds { programme in
            try await body(programme, try await programme.addClinicians(count))
        }
    }

    fileprivate func workResult(from role: SideRole = .department) async throws -> ReleasedRound {
        let wanted = try workTask()
        let published = try await published(by: role)
        func half(_ side: SideRole) throws -> Blob {
            try #require(
                published.first {
                    let half = try? Unverified<ReleasedHalf>($0).forItsSigner.body
                    return half?.task == wanted && half?.side == side
                })
        }
        return try ReleasedRound(
            department: try half(.department), provider: try half(.provider), in: try department.side.trust.founded())
    }

    /// How a request is refused; `nil` where it is not.
    fileprivate func refusal(_ report: SealedCheckIn, by device: SigningKey) async throws -> Problem.Kind? {
        do { try await send(report, by: device) } catch ServiceError.refused(let problem) { return problem.kind }
        return nil
    }
}

private func sums(_ round: ReleasedRound) throws -> [Int128] {
    try Question.ofWork.map { try #require(try round.sums(of: $0)).first ?? -1 }
}

private func totals(_ figures: [WorkFigures]) -> [Int128] {
    (0..<3).map { index in figures.reduce(Int128(0)) { $0 + Int128($1.numbers[index]) } }
}

struct WorkRoundTests {
    /// The clinicians' row stands last in the order of names.
    private static let row = 3

    @Test func whatIsReleasedIsWhatTheVaultsSentAndTheNoiseOfBothSides() async throws {
        try await Programme.withClinicians(6) { programme, clinicians in
            let sent = try await programme.sendFigures(clinicians)
            programme.endRound()
            let watched = WatchedTransport(programme)
            try await programme.lead(over: watched)
            let noise = try #require(watched.noise.last)
            let released = try await programme.workResult()
            #expect(released.outcome == .released(reports: 6))
            #expect(try await programme.workResult(from: .provider) == released)
            let drawn = try noise.total(Self.row).map { $0[0] }
            #expect(zip(try sums(released), drawn).map { $0 - $1 } == totals(sent))
            // Each number's noise hides one event of a person: three standard deviations of both sides are some twenty.
            for question in Question.ofWork {
                let variance = try released.noise(of: question).map(\.largest)
                #expect(variance.allSatisfy { $0 > 0 && $0 < 60 })
            }
            // Officers' cells are none the wiser: nobody has checked in.
            #expect(try await programme.result().outcome == .withheld(.tooFew))
            // What is left of the round names no clinician.
            for role in SideRole.allCases {
                let left = try await programme.side(role).database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM check_in") }
                #expect(left == 0)
            }
        }
    }

    @Test func fourCliniciansAreTheSameBytesAsNone() async throws {
        try await Programme.withClinicians(4) { programme, clinicians in
            let halves = Collected<[[UInt8]]>()
            for count in [0, 4] {
                programme.clock.now = Programme.start
                try await programme.inCopies { copy in
                    _ = try await copy.sendFigures(Array(clinicians.prefix(count)))
                    copy.endRound()
                    try await copy.lead()
                    let task = try copy.workTask()
                    halves.add(
                        try await SideRole.allCases.asyncMap { role in
                            try #require(try await copy.halves(role).first { $0.task == task }).canonicalBytes
                        })
                    #expect(try await copy.workResult().outcome == .withheld(.tooFew))
                }
            }
            #expect(halves.all.count == 2 && halves.all[0] == halves.all[1])
        }
    }

    @Test func aClinicianIsCountedOnceWhateverIsSentAgain() async throws {
        try await Programme.withClinicians(5) { programme, clinicians in
            let sent = try await programme.sendFigures(clinicians)
            let first = clinicians[0]
            let again = try programme.make(WorkFigures(sessionsKept: 900, followUpsKept: 0, handOffsCompleted: 0), of: first)
            #expect(try await programme.refusal(again, by: first.device) == .tokenSpent)
            // Another device of hers, under a newer list.
            let second = try SigningKey.random()
            let devices = try [first.device, second].map {
                try Device($0, of: first.key, in: programme.documents.programme, label: "laptop", addedAt: Programme.start)
            }
            let list = try programme.list(of: first, devices: devices, version: 2)
            _ = try await programme.departmentClient.call(
                PutKeys.self, KeysRequest(list: list), by: first.identity, at: programme.clock.now)
            let other = try programme.make(sent[0], of: first, list: list, by: second)
            #expect(try await programme.refusal(other, by: second) == .tokenSpent)
            programme.endRound()
            let watched = WatchedTransport(programme)
            try await programme.lead(over: watched)
            let drawn = try #require(watched.noise.last).total(Self.row).map { $0[0] }
            #expect(zip(try sums(try await programme.workResult()), drawn).map { $0 - $1 } == totals(sent))
        }
    }

    @Test func theSameBytesAgainChangeNothing() async throws {
        try await Programme.withClinicians(1) { programme, clinicians in
            let report = try programme.make(WorkFigures(sessionsKept: 1, followUpsKept: 1, handOffsCompleted: 1), of: clinicians[0])
            for _ in 0..<2 { #expect(try await programme.refusal(report, by: clinicians[0].device) == nil) }
            let rows = try await programme.department.side.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM check_in") }
            #expect(rows == 1)
        }
    }

    @Test func whoeverIsNoClinicianOrHasLeftIsNotTaken() async throws {
        try await Programme.withClinicians(1) { programme, clinicians in
            let (dana, figures) = (clinicians[0], WorkFigures(sessionsKept: 1, followUpsKept: 1, handOffsCompleted: 1))
            let stranger = try SigningKey.random()
            let strangers = try programme.make(figures, of: dana, by: stranger)
            #expect(try await programme.refusal(strangers, by: stranger) == .notAuthorised)
            // Somebody else's request around her report.
            #expect(try await programme.refusal(try programme.make(figures, of: dana), by: programme.ada.device) == .notAuthorised)
            // An officer's token pays for no work, and on the officers' way nobody's work is taken.
            let request = CheckInRequest(checkIn: Blob(try programme.make(figures, of: dana).canonicalBytes))
            await #expect(throws: ServiceError.self) {
                try await programme.departmentClient.call(PostCheckIn.self, request, by: dana.device, at: programme.clock.now)
            }
            // Her device was revoked; the list from before is still hers.
            let before = try programme.make(figures, of: dana)
            let revoked = try Device(
                dana.device, of: dana.key, in: programme.documents.programme, label: "laptop", addedAt: Programme.start,
                revokedAt: Programme.start)
            _ = try await programme.departmentClient.call(
                PutKeys.self, KeysRequest(list: try programme.list(of: dana, devices: [revoked], version: 2)), by: dana.identity,
                at: programme.clock.now)
            #expect(try await programme.refusal(before, by: dana.device) == .notAuthorised)
        }
    }

    /// Peers are officers under command, and who supervises from outside sees nobody: their figures would only fill the minimum.
    @Test func nobodyButCliniciansAndInternsIsCounted() async throws {
        try await Programme.withRounds { programme in
            let peer = try await programme.addClinicians(1, role: .peerSupporter)[0]
            let report = try programme.make(WorkFigures(sessionsKept: 1, followUpsKept: 0, handOffsCompleted: 0), of: peer)
            #expect(try await programme.refusal(report, by: peer.device) == .notAuthorised)
            // Nor by the other side, whatever the department side sends on.
            let trusted = try programme.provider.side.trust.founded()
            for role in Trust.ClinicianRole.allCases { #expect(role.isCounted == [.licensedClinician, .intern].contains(role)) }
            #expect(throws: CheckInError.tokenRefused) {
                try report.payment.verify(
                    report.statement, ofWork: try programme.workTask(), roster: trusted.roster.body, at: programme.clock.now)
            }
        }
    }

    /// What the department side bends is refused by the provider side, and the rest stands.
    @Test func aTamperedReportIsRefusedAndTheRestStands() async throws {
        try await Programme.withClinicians(6) { programme, clinicians in
            let sent = try await programme.sendFigures(clinicians)
            let store = RoundStore(programme.department.side.database, side: .department)
            let waiting = try await store.waiting(try programme.workTask(), limit: 10)
            // The first is hers whose figures are to be left out: found by the key that signed it.
            let first = try #require(waiting.first { $0.payment.key == clinicians[0].device.publicKey })
            var bytes = first.canonicalBytes
            // Inside the sealed share of the provider side, which the signature covers too.
            let range = try #require(bytes.firstRange(of: first.providerShare))
            bytes[range.lowerBound + 40] ^= 1
            let bent = Data(bytes)
            try await programme.department.side.database.change {
                try $0.execute(
                    sql: "UPDATE check_in SET body = ? WHERE report = ?", arguments: [bent, Data(first.header.report.bytes)])
            }
            programme.endRound()
            let watched = WatchedTransport(programme)
            try await programme.lead(over: watched)
            let released = try await programme.workResult()
            #expect(released.outcome == .released(reports: 5))
            let drawn = try #require(watched.noise.last).total(Self.row).map { $0[0] }
            #expect(zip(try sums(released), drawn).map { $0 - $1 } == totals(Array(sent.dropFirst())))
        }
    }

    /// A department side that knows all but one clinician's numbers: stuffing is impossible, since each report is signed by a device that the provider
    /// side finds in the roster; leaving out all but a few yields nothing. Not prevented: whoever knows the numbers of all others, by their word or from
    /// a round before, learns the last one's up to the noise, which hides single sessions and not a clinician.
    @Test func aDepartmentSideCanLeaveOutAndCannotAdd() async throws {
        try await Programme.withClinicians(5) { programme, clinicians in
            let sent = try await programme.sendFigures(clinicians)
            try await programme.inCopies { copy in
                // Instead of four of them, the department side signs itself as clinicians that it has made up.
                let noted = try #require(try NotedRound(try copy.department.side.trust.founded(), Programme.round))
                let task = try copy.workTask()
                let invented = try (0..<4).map { try TestClinician("Nobody \($0)") }
                let reports = try invented.map {
                    try copy.make(WorkFigures(sessionsKept: 0, followUpsKept: 0, handOffsCompleted: 0), of: $0)
                }
                try await copy.department.side.database.change { database in
                    try database.execute(sql: "DELETE FROM check_in")
                    let rows = RoundRows(database)
                    try rows.note(noted)
                    for report in reports {
                        try rows.insert(
                            report.header.report, nonce: report.header.report.bytes + report.header.report.bytes,
                            digest: Digest(of: report),
                            of: task, verdict: 0, body: report.canonicalBytes)
                    }
                }
                try await copy.send(try copy.make(sent[0], of: clinicians[0]), by: clinicians[0].device)
                copy.endRound()
                try await copy.lead()
                #expect(try await copy.workResult().outcome == .withheld(.tooFew))
            }
        }
    }

    /// Cut off before and after each request: each clinician is counted once all the same.
    @Test func aCutAnywhereCountsEachClinicianOnce() async throws {
        try await Programme.withClinicians(5) { programme, clinicians in
            let sent = try await programme.sendFigures(clinicians)
            for cut in [WatchedTransport.Cut.after(1), .before(2), .after(2), .before(3), .after(3), .before(4), .after(4)] {
                programme.clock.now = Programme.start
                try await programme.inCopies { copy in
                    copy.endRound()
                    let first = WatchedTransport(copy, cut: cut)
                    try? await copy.lead(over: first)
                    let second = WatchedTransport(copy)
                    try await copy.lead(over: second)
                    let drawn = try #require((first.noise + second.noise).first { !$0.values.values.contains { $0.isEmpty } })
                        .total(Self.row).map { $0[0] }
                    let released = try await copy.workResult()
                    #expect(released.outcome == .released(reports: 5))
                    #expect(zip(try sums(released), drawn).map { $0 - $1 } == totals(sent), "\(cut)")
                }
            }
        }
    }
}

extension Sequence where Element: Sendable {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
