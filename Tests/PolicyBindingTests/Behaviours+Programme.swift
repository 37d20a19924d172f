// The keys of programme.yaml at work, but for its goals.

import DepartmentSide
import Foundation
import LocalState
import Localization
import OfficerClient
import Policies
import ProgrammeFixture
import Scheduling
import ServerCore
import Tokens
import Wire

extension Behaviour {
    static let programme: [Behaviour] = [
        Behaviour("programme.yaml", "tokens_per_quarter", ("tokens_per_quarter: 1", "1"), ("tokens_per_quarter: 3", "3")) {
            try await seen($0) { programme in
                let officer = try await TestOfficer(programme)
                try await officer.enrol(over: programme.transport)
                return "\(try officer.state.read().wallet.tokens.count { $0.place.purpose == .booking && $0.progress == .held })"
            }
        },
        Behaviour(
            "programme.yaml", "single_operator", ("single_operator: false", "refused"), ("single_operator: true", "both sides run")
        ) {
            try await seen($0) { programme in
                do {
                    try SingleOperator.require(programme.department.side.trust.programme)
                    return "both sides run"
                } catch let error as ServerError {
                    return error.code == .singleOperatorNotAllowed ? "refused" : "\(error)"
                }
            }
        },
        Behaviour(
            "programme.yaml", "single_operator", ("single_operator: false", "nobody could"), ("single_operator: true", "the operator could")
        ) {
            try await seen($0) { programme in
                let officer = try await TestOfficer(programme)
                try await officer.enrol(over: programme.transport, tokens: false)
                return try await ToldBeforeCheckIn.words(officer)
            }
        },
        // The programme of the tests begins on Monday, 23 November 2026; hours are offered for some weeks.
        Behaviour(
            "programme.yaml", "pilot.from", ("pilot: { from: 2026-11-01, until: 2027-06-30 }", "open"),
            ("pilot: { from: 2027-06-01, until: 2027-06-30 }", "nothing")
        ) { try await openings($0) },
        Behaviour(
            "programme.yaml", "pilot.until", ("pilot: { from: 2026-11-01, until: 2027-06-30 }", "open"),
            ("pilot: { from: 2026-11-01, until: 2026-11-02 }", "nothing")
        ) { try await openings($0) },
        // Midnight of 1 December in Japan is the morning of 30 November in New York, where the clinicians of the tests are.
        Behaviour(
            "programme.yaml", "pilot.time_zone",
            ("pilot: { from: 2026-12-01, until: 2027-06-30, time_zone: Asia/Tokyo }", "2026-11-30"),
            ("pilot: { from: 2026-12-01, until: 2027-06-30 }", "2026-12-01")
        ) { try await firstDay($0) },
    ]

    private static func openings(_ rules: PolicyRules) async throws -> String {
        try await offered(rules) { $0.isEmpty ? "nothing" : "open" }
    }

    /// In New York.
    private static func firstDay(_ rules: PolicyRules) async throws -> String {
        try await offered(rules) { openings in
            let style = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "America/New_York") ?? .gmt).year().month().day()
            let first = openings.map(\.span.start.seconds).min()
            return first.map { Date(timeIntervalSince1970: Double($0)).formatted(style) } ?? "nothing"
        }
    }

    /// What an officer is offered by a real department side.
    private static func offered(_ rules: PolicyRules, _ look: @escaping @Sendable ([Opening]) -> String) async throws -> String {
        try await seen(rules) { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport, tokens: false)
            return look(try await session.openings().values.flatMap(\.self))
        }
    }
}
