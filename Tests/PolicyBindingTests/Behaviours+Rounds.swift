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
import ServiceAPI
import Trust
import Wire

extension Behaviour {
    static let checkIns: [Behaviour] = [
        Behaviour(
            "checkin.yaml", "minimum_batch", ("minimum_batch: 21", "withheld at 21, withheld at 21"),
            ("minimum_batch: 20", "released at 20, released at 20")
        ) { rules in
            try await seen(rules) { programme in
                var generator = SystemRandomNumberGenerator()
                try await programme.checkIn(20, &generator)
                return try await halves(programme).map { half in
                    let isReleased = if case .released = half.outcome { true } else { false }
                    return "\(isReleased ? "released" : "withheld") at \(half.terms.minimumBatch)"
                }.joined(separator: ", ")
            }
        },
        Behaviour(
            "checkin.yaml", "privacy_budget_per_round", ("privacy_budget_per_round: 0.15", "150, 150: more than 6"),
            ("privacy_budget_per_round: 1", "1000, 1000: at most 6")
        ) { rules in
            try await seen(rules) { programme in
                let halves = try await halves(programme)
                let noise = try halves.map { try $0.terms.noise(of: $0.task.questions[0], in: $0.task.questions) }
                let spent = halves.map { "\($0.terms.rhoThousandths)" }.joined(separator: ", ")
                return "\(spent): \(try NoiseTable.halfWidth(of: noise) > 6 ? "more than 6" : "at most 6")"
            }
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

    /// What each side releases of the officers' check-ins once the round is over, and signs: as everybody can fetch it there.
    private static func halves(_ programme: Programme) async throws -> [ReleasedHalf] {
        let (side, transport) = (programme.department.side, programme.transport)
        let known = KnownProgramme(trusted: try side.trust.founded(), devices: side.trust.devices)
        let task = try programme.task()
        programme.clock.now = Programme.round.end + 60
        try await RoundLeader(side, transport: transport).run()
        var halves: [ReleasedHalf] = []
        for entry in known.roster.sides {
            let served = try await known.client(for: entry.role, over: transport).call(GetReleasedHalves.self).halves
            let own = served.compactMap { try? Unverified<ReleasedHalf>($0).verified(by: entry).body }
            halves += own.filter { $0.side == entry.role && $0.task == task }
        }
        return halves
    }

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
