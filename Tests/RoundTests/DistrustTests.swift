// What an officer's device makes of a department side that says no, says nothing, or drops, and of lists that are late or gone.

import CheckIn
import Foundation
import GRDB
import OfficerClient
import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust
import Wire

@testable import RoundKeeping

/// Says no to every check-in, or passes it on and says no all the same; counts what is asked of it.
private final class Refusing: Transport {
    private let inner: any Transport
    private let problem: Problem.Kind
    private let passesOn: Bool
    private let counts = Mutex<[String: Int]>([:])

    init(_ inner: any Transport, _ problem: Problem.Kind, passesOn: Bool = false) {
        (self.inner, self.problem, self.passesOn) = (inner, problem, passesOn)
    }

    func count(_ path: String) -> Int { counts.withLock { $0[path] ?? 0 } }

    func send(_ request: TransportRequest, to address: SideAddress, identity: ServerIdentity) async throws(ServiceError) -> TransportAnswer
    {
        counts.withLock { $0[request.path, default: 0] += 1 }
        guard request.path == PostCheckIn.route.path else { return try await inner.send(request, to: address, identity: identity) }
        if passesOn { _ = try await inner.send(request, to: address, identity: identity) }
        throw .refused(Problem(problem, status: 409, title: "No."))
    }
}

struct DistrustTests {
    private static let answers = Result { try CheckInAnswers(stress: .much, stressors: [.staffing], safety: .unsure) }

    /// A device with a check-in that is due.
    private func waiting(_ programme: Programme) async throws -> TestOfficer {
        let officer = try await TestOfficer(programme)
        let session = try await officer.enrol(over: programme.transport)
        let moment = try await session.queueCheckIn(try Self.answers.get())
        programme.clock.now = max(moment, Programme.start)
        return officer
    }

    /// The signed rounds say when a round is over, and the device knows what its token was spent for.
    @Test(arguments: [Problem.Kind.roundOver, .tokenSpent]) func aServerThatSaysItIsOverIsNotBelieved(_ problem: Problem.Kind) async throws
    {
        try await Programme.withRounds { programme in
            let officer = try await waiting(programme)
            let refusing = Refusing(programme.transport, problem)
            guard case .refused(let next) = try await officer.session(over: refusing).sendCheckIn() else {
                Issue.record("it was believed")
                return
            }
            #expect(next > programme.clock.now && next < Programme.round.end)
            #expect(try await officer.session(over: programme.transport).checkInStanding() == .waiting(next))
            programme.clock.now = next
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .sent)
            let store = RoundStore(programme.department.side.database, side: .department)
            #expect(try await store.count(try programme.task()) == 1)
        }
    }

    /// Refused until the end, it is looked for like any other: found out where it was not taken, found where it was.
    @Test(arguments: [true, false]) func aRefusedCheckInIsLookedForAmongTheCounted(_ passesOn: Bool) async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let officer = try await waiting(programme)
            _ = try await officer.session(over: Refusing(programme.transport, .roundOver, passesOn: passesOn)).sendCheckIn()
            try await programme.checkIn(20, &generator)
            programme.endRound()
            try await programme.lead()
            try await programme.stamp()
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .unanswered)
            let news = try await officer.session(over: programme.transport).lookForOwnCheckIns()
            #expect(news.map(\.outcome) == [passesOn ? .counted : .refused])
            #expect(news.first?.receipt == nil)
        }
    }

    /// A receipt for another check-in, or signed by somebody else, is none.
    @Test func whatIsNoReceiptIsNotTakenForOne() async throws {
        try await Programme.withRounds { programme in
            let officer = try await waiting(programme)
            let session = officer.session(over: ReceiptForger(programme.transport))
            guard case .refused = try await session.sendCheckIn() else {
                Issue.record("it was taken for one")
                return
            }
            #expect(try await officer.session(over: programme.transport).sendCheckIn() != .sent, "before its next moment")
        }
    }

    @Test func whoeverSentOneHoldsTheReceipt() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let officer = try await waiting(programme)
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .sent)
            try await programme.department.side.database.change { try $0.execute(sql: "DELETE FROM check_in") }
            try await programme.checkIn(20, &generator)
            programme.endRound()
            try await programme.lead()
            try await programme.stamp()
            let news = try await officer.session(over: programme.transport).lookForOwnCheckIns()
            #expect(news.map(\.outcome) == [.missing])
            let receipt = try #require(news.first?.receipt)
            let entry = try #require(programme.documents.sides.first { $0.role == .department })
            let said = try Unverified<CheckInReceipt>(receipt).verified(by: entry).body
            #expect(said.task == (try programme.task().id))
        }
    }

    /// Two quarters late the list is still there; where no side serves it, nobody is accused.
    @Test(arguments: [true, false]) func whoeverLooksLateIsNotToldThatItWasMissed(_ isThere: Bool) async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let officer = try await waiting(programme)
            #expect(try await officer.session(over: programme.transport).sendCheckIn() == .sent)
            try await programme.checkIn(20, &generator)
            programme.endRound()
            try await programme.lead()
            if !isThere {
                for role in SideRole.allCases {
                    try await programme.side(role).database.change { try $0.execute(sql: "DELETE FROM counted_reports") }
                }
                // It may still come, and so nothing is said.
                try await programme.stamp()
                #expect(try await officer.session(over: programme.transport).lookForOwnCheckIns().isEmpty)
            }
            programme.clock.now = Programme.round.next.end + 60
            try await programme.stamp()
            let news = try await officer.session(over: programme.transport).lookForOwnCheckIns()
            #expect(news.map(\.outcome) == [isThere ? .counted : .uncheckable])
        }
    }

    /// Who asks for the lists says nothing about who took part: a device that has sent nothing asks as often.
    @Test func everyDeviceAsksAlikeWhetherItTookPartOrNot() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let one = try await waiting(programme)
            #expect(try await one.session(over: programme.transport).sendCheckIn() == .sent)
            let other = try await TestOfficer(programme, card: 1)
            try await other.enrol(over: programme.transport)
            try await programme.checkIn(20, &generator)
            let watches = [Refusing(programme.transport, .roundOver), Refusing(programme.transport, .roundOver)]
            func look(_ expected: Int) async throws {
                for (officer, watch) in zip([one, other], watches) {
                    _ = try await officer.session(over: watch).lookForOwnCheckIns()
                    #expect(watch.count(GetReleasedHalves.route.path) == expected)
                    #expect(watch.count(GetCountedReports.route.path) == expected)
                }
            }
            try await look(0)
            programme.endRound()
            try await programme.stamp()
            // Both sides are asked each time, until the round is there; then never again.
            try await look(2)
            try await programme.lead()
            try await look(4)
            try await look(4)
        }
    }
}

/// Answers a check-in with a receipt that the department side has not signed.
private struct ReceiptForger: Transport {
    let inner: any Transport

    init(_ inner: any Transport) { self.inner = inner }

    func send(_ request: TransportRequest, to address: SideAddress, identity: ServerIdentity) async throws(ServiceError) -> TransportAnswer
    {
        let answer = try await inner.send(request, to: address, identity: identity)
        guard request.path == PostCheckIn.route.path,
            let taken = try? JSONDecoder().decode(CheckInTaken.self, from: Data(answer.body)),
            let body = try? Unverified<CheckInReceipt>(taken.receipt).forItsSigner.body,
            let key = try? SigningKey.random(), let forged = try? SignedDocument(body, signedBy: [key]).blob,
            let bytes = try? JSONEncoder().encode(CheckInTaken(receipt: forged))
        else { return answer }
        return TransportAnswer(status: answer.status, contentType: answer.contentType, body: Array(bytes))
    }
}
