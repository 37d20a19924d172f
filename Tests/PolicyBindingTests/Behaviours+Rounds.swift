// The keys of checkin.yaml, and how long a booking is kept, at work.

import Bookings
import DepartmentSide
import OfficerClient
import Policies
import PrivateAggregation
import ProgrammeFixture
import RoundResults
import Scheduling
import ServerCore
import Sodium
import Trust
import Wire

extension Behaviour {
    static let checkIns: [Behaviour] = [
        Behaviour("checkin.yaml", "minimum_batch", ("minimum_batch: 31", "refused"), ("minimum_batch: 30", "released")) { rules in
            try await seen(rules) { programme in
                let task = try programme.task()
                let shares = ReleasedShares(
                    reports: 30, checksum: Digest(sha256: [1]), shares: task.questions.map { _ in [UInt8](repeating: 0, count: 16) })
                let half = try? ReleasedHalf(
                    task: task, side: .department, terms: RoundTerms(programme.department.side.trust.founded().rules),
                    outcome: .released(shares))
                return half == nil ? "refused" : "released"
            }
        },
        Behaviour(
            "checkin.yaml", "privacy_budget_per_round", ("privacy_budget_per_round: 0.15", "more than 6"),
            ("privacy_budget_per_round: 1", "at most 6")
        ) { rules in
            let questions = try Question.ofCheckIn.map { try TaskQuestion($0) }
            let table = try RoundTerms(rules).noise(of: questions[0], in: questions)
            return try NoiseTable.halfWidth(of: [table, table]) > 6 ? "more than 6" : "at most 6"
        },
        Behaviour(
            "checkin.yaml", "questions", ("questions: [safety, stress]", "asked: stress, safety; counted: stress, safety"),
            ("questions: stressors", "asked: stressors; counted: stressors")
        ) { rules in
            try await seen(rules) { programme in
                let officer = try await TestOfficer(programme)
                let session = try await officer.enrol(over: programme.transport)
                let asked = try await session.checkInQuestions()
                // The department side takes a check-in of this task and of no other.
                var generator = SystemRandomNumberGenerator()
                try await programme.checkIn(1, &generator)
                let counted = try programme.task().questions.map(\.question)
                func words(_ questions: [Question]) -> String { questions.map { "\($0)" }.joined(separator: ", ") }
                return "asked: \(words(asked)); counted: \(words(counted))"
            }
        },
    ]

    static let bookingRetention = Behaviour(
        "retention.yaml", "booking_retention_days", ("booking_retention_days: 5", "gone"), ("booking_retention_days: 20", "kept")
    ) { rules in
        try await seen(rules) { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            let booked = try await session.book(try await session.wish(for: programme.ada.key)).booking
            let end = try booked.terms().span.end
            try await programme.advance(to: end + 10 * 86_400)
            try await Department(programme.department.side).forgetOld()
            let left = try await SQLiteBookingStore(programme.department.side.database)
                .forget(sessionsEndedBefore: end + 1000 * 86_400, now: programme.clock.now)
            return left == 0 ? "gone" : "kept"
        }
    }

    /// What is seen in a whole small programme under these rules.
    static func seen(_ rules: PolicyRules, _ look: @escaping @Sendable (Programme) async throws -> String) async throws -> String {
        let answer = Answer()
        try await Programme.run(cards: 1, rules: rules) { programme in await answer.say(try await look(programme)) }
        return await answer.text
    }
}

/// Out of a closure that answers nothing.
private actor Answer {
    private(set) var text = ""
    func say(_ text: String) { self.text = text }
}
