// The keys of programme.yaml and confidentiality.yaml at work.

import DepartmentSide
import Foundation
import LocalState
import Localization
import OfficerClient
import Policies
import ProgrammeFixture
import Scheduling
import ServerCore
import Summary
import Tokens
import Wire

extension Behaviour {
    static let programme: [Behaviour] = [
        Behaviour(
            "programme.yaml", "programme_model", ("programme_model: police-based", "nothing is asked for"),
            ("programme_model: hybrid", "missed")
        ) { verdict(days: 10, goal: $0.goals.coverage(of: .nights)) },
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

    static let goals: [Behaviour] = [
        goal("next_day") { $0.nextDay }, goal("days") { $0.coverage(of: .days) }, goal("evenings") { $0.coverage(of: .evenings) },
        goal("nights") { $0.coverage(of: .nights) }, goal("weekends") { $0.coverage(of: .weekends) },
    ]

    /// A programme that had something on 10 of 100 days, against what was signed.
    private static func goal(_ key: String, _ asked: @escaping @Sendable (ServiceGoals) -> UInt8) -> Behaviour {
        func line(_ percent: Int) -> String {
            let keys = ["next_day", "days", "evenings", "nights", "weekends"]
            return "goals: { \(keys.map { "\($0): \($0 == key ? percent : 50)" }.joined(separator: ", ")) }"
        }
        return Behaviour("programme.yaml", "goals.\(key)", (line(11), "missed"), (line(10), "met")) {
            verdict(days: 10, goal: asked($0.goals))
        }
    }

    private static func verdict(days: UInt16, goal: UInt8) -> String {
        Attainment(days: days, of: 100, goal: goal).isMet.map { $0 ? "met" : "missed" } ?? "nothing is asked for"
    }

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

    static let confidentiality: [Behaviour] = [
        Behaviour(
            "confidentiality.yaml", "limits_of_confidentiality",
            ("limits_of_confidentiality: us-federal\nlimits_version: 1", "34 U.S.C. 50901"),
            ("limits_of_confidentiality: us-ct\nlimits_version: 1", "CGS 52-146v")
        ) { rules in
            let laws = Rights.facts(under: rules.limits).map(\.statute).filter { $0.contains("50901") || $0.contains("146v") }
            let notice = try notice(rules)
            return laws.filter { notice.contains($0) }.joined()
        },
        Behaviour(
            "confidentiality.yaml", "limits_version", ("limits_version: 1", "without"), ("limits_version: 2", "with the assessment")
        ) { try notice($0).contains("7-291e") ? "with the assessment" : "without" },
    ]

    /// As an officer reads it before the first booking.
    static func notice(_ rules: PolicyRules) throws -> String {
        guard let text = LimitsOfConfidentiality.text(for: rules.limits) else { throw PolicyError(.limitsTextUnknown) }
        return text.shown(in: Texts(.english), policy: rules).joined(separator: "\n")
    }
}
