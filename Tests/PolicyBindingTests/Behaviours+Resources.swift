// The keys of resources.yaml at work: on the crisis card that asks for no passphrase, and in the directory of a clinician.

import LocalState
import Localization
import PersonalTools
import Policies
import ProgrammeFixture
import Wire

extension Behaviour {
    static let card: [Behaviour] = [
        line("name", ("name: County line, contact: 1", "County line: 1"), ("name: Town line, contact: 1", "Town line: 1")),
        line("contact", ("name: A, contact: 555-0111", "A: 555-0111"), ("name: A, contact: 555-0112", "A: 555-0112")),
        line("note", ("name: A, contact: B, note: Nights.", "A: B|    Nights."), ("name: A, contact: B", "A: B")),
        Behaviour(
            "resources.yaml", "crisis_resources.verified",
            ("crisis_resources: [{ name: A, contact: B, verified: 2026-11-01 }]", "checked"),
            ("crisis_resources: [{ name: A, contact: B, verified: 2024-11-01 }]", "a warning, and named to clinicians")
        ) { rules in
            try await onDevice(rules) { view in
                let named = view.warning(at: today)?.contains(" A. ") ?? false
                let warned = view.lines(all: true, at: today).last?.contains("long ago") ?? false
                return named && warned ? "a warning, and named to clinicians" : named || warned ? "half of it" : "checked"
            }
        },
    ]

    static let directory: [Behaviour] = [
        Behaviour("resources.yaml", "stale_after_days", ("stale_after_days: 30", "warned"), ("stale_after_days: 365", "not warned")) {
            var rules = $0
            let line = try CrisisResource(name: "A", contact: "B", note: "", verified: today - 100 * 86_400)
            rules.directory = [ServiceResource(kind: .legal, line: line)]
            return ServiceDirectory(rules, in: Texts(.english), at: today).entries[0].isStale ? "warned" : "not warned"
        },
        entry("kind", ("kind: legal, name: A, contact: B", "Legal help"), ("kind: faith, name: A, contact: B", "Faith")) { entry in
            entry.kind.map { Texts(.english)($0.label) } ?? "none"
        },
        entry("name", ("kind: legal, name: A, contact: B", "A"), ("kind: legal, name: C, contact: B", "C")) { $0.line.name },
        entry("contact", ("kind: legal, name: A, contact: B", "B"), ("kind: legal, name: A, contact: C", "C")) { $0.line.contact },
        entry("note", ("kind: legal, name: A, contact: B", ""), ("kind: legal, name: A, contact: B, note: C", "C")) { $0.line.note },
        entry(
            "verified", ("kind: legal, name: A, contact: B, verified: 2026-11-01", "checked"),
            ("kind: legal, name: A, contact: B", "warned")
        ) { $0.isStale ? "warned" : "checked" },
    ]

    private static let today = Programme.start

    private static func line(_ key: String, _ first: (String, String), _ second: (String, String)) -> Behaviour {
        func text(_ inner: String) -> String { "crisis_resources: [{ \(inner) }]" }
        return Behaviour(
            "resources.yaml", "crisis_resources.\(key)", (text(first.0), first.1), (text(second.0), second.1)
        ) { rules in
            try await onDevice(rules) { view in
                // The programme's lines come last, after those that every copy of the tools carries; the last of all says its age.
                let own = view.lines(all: true, at: today).dropLast()
                let name = own.lastIndex { !$0.hasPrefix(" ") } ?? own.startIndex
                return own[name...].joined(separator: "|")
            }
        }
    }

    private static func entry(
        _ key: String, _ first: (String, String), _ second: (String, String),
        _ observe: @escaping @Sendable (ServiceDirectory.Entry) -> String
    ) -> Behaviour {
        func text(_ inner: String) -> String { "directory: [{ \(inner) }]" }
        return Behaviour("resources.yaml", "directory.\(key)", (text(first.0), first.1), (text(second.0), second.1)) { rules in
            observe(ServiceDirectory(rules, in: Texts(.english), at: today).entries[0])
        }
    }

    /// The card of an officer who has enrolled, read as `respite now` reads it: without the passphrase.
    private static func onDevice(_ rules: PolicyRules, _ look: @escaping @Sendable (CrisisView) -> String) async throws -> String {
        try await seen(rules) { programme in
            let officer = try await TestOfficer(programme)
            try await officer.enrol(over: programme.transport, tokens: false)
            return look(CrisisView(officer.state.file, Texts(.english)))
        }
    }
}
