// The keys of resources.yaml at work: on the crisis card that asks for no passphrase, and in the directory of a clinician.

import LocalState
import Localization
import PersonalTools
import Policies
import ProgrammeFixture
import Terminal
import TestSupport
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
        Behaviour(
            "resources.yaml", "stale_after_days",
            ("stale_after_days: 30", "Legal help|A|B||Saturday, 15 August 2026: check again|\(warning("A"))"),
            ("stale_after_days: 365", "Legal help|A|B||Saturday, 15 August 2026|")
        ) {
            var rules = $0
            let line = try CrisisResource(name: "A", contact: "B", note: "", verified: today - 100 * 86_400)
            rules.directory = [ServiceResource(kind: .legal, line: line)]
            return atTheDesk(rules)
        },
        entry(
            "kind", ("kind: legal, name: A, contact: B, \(lately)", "Legal help|A|B||"),
            ("kind: faith, name: A, contact: B, \(lately)", "Faith|A|B||")),
        entry(
            "name", ("kind: legal, name: A, contact: B, \(lately)", "Legal help|A|B||"),
            ("kind: legal, name: C, contact: B, \(lately)", "Legal help|C|B||")),
        entry(
            "contact", ("kind: legal, name: A, contact: B, \(lately)", "Legal help|A|B||"),
            ("kind: legal, name: A, contact: C, \(lately)", "Legal help|A|C||")),
        entry(
            "note", ("kind: legal, name: A, contact: B, \(lately)", "Legal help|A|B||"),
            ("kind: legal, name: A, contact: B, note: C, \(lately)", "Legal help|A|B|C|")),
        Behaviour(
            "resources.yaml", "directory.verified",
            (
                "directory: [{ kind: legal, name: A, contact: B, verified: 2024-11-01 }]",
                "Legal help|A|B||Friday, 1 November 2024: check again|\(warning("A"))"
            ),
            ("directory: [{ kind: legal, name: A, contact: B }]", "Legal help|A|B||not checked|\(warning("A"))")
        ) { atTheDesk($0) },
    ]

    private static let lately = "verified: 2026-11-01"

    private static func warning(_ name: String) -> String {
        "Not checked lately: \(name). Make sure before you pass a number on, and tell the clinical authority."
    }

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

    private static func entry(_ key: String, _ first: (String, String), _ second: (String, String)) -> Behaviour {
        func whole(_ entry: (String, String)) -> (String, String) { ("directory: [{ \(entry.0) }]", entry.1 + "Sunday, 1 November 2026|") }
        return Behaviour("resources.yaml", "directory.\(key)", whole(first), whole(second)) { atTheDesk($0) }
    }

    /// The first service of the directory as `respite-notes handoff resources` shows it, and what `handoff offer` says before its number is
    /// passed on.
    private static func atTheDesk(_ rules: PolicyRules) -> String {
        let texts = Texts(.english)
        let view = DirectoryView(ServiceDirectory(rules, in: texts, at: today), texts)
        let lines = view.lines(
            ConsoleTraits(isInteractive: false, outputIsTerminal: false, errorIsTerminal: false, environment: [:], width: nil))
        // Titles, a rule, and the programme's services first.
        guard lines.count > 2, let entry = view.directory.entries.first else { return "nothing" }
        let cells = PseudoScreen.columns(ofRule: lines[1]).map { PseudoScreen.cell($0, of: lines[2]) }
        return (cells.dropFirst() + [view.warning(entry) ?? ""]).joined(separator: "|")
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
