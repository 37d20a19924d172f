// The keys of confidentiality.yaml at work: the law and the limits that `respite rights`, as it was built, shows on the device of an officer who has
// enrolled. What `respite book` asks of them is in LimitsTests, where servers answer it.

import Foundation
import Localization
import Policies
import ProgrammeFixture
import ProgrammeKit
import TestSupport
import Wire

extension Behaviour {
    static let confidentiality: [Behaviour] = [
        limits("limits_of_confidentiality", .federal, .connecticut), limits("limits_version", older, .connecticut),
    ]

    private static let older = LimitsReference(id: LimitsReference.connecticut.id, version: 1)

    private static func limits(_ key: String, _ first: LimitsReference, _ second: LimitsReference) -> Behaviour {
        func written(_ text: LimitsReference) -> (line: String, seen: String) {
            let shown = paragraphs(of: text).joined(separator: "\n")
            return ("limits_of_confidentiality: \(text.id)\nlimits_version: \(text.version)", texts { shown.contains($0) })
        }
        return Behaviour("confidentiality.yaml", key, written(first), written(second)) { rules in
            try await seen(rules) { programme in
                let officer = try await TestOfficer(programme)
                try await officer.enrol(over: programme.transport, tokens: false)
                let shown = plain(try await rights(of: officer))
                return texts { shown.contains($0) }
            }
        }
    }

    /// What the tool shows in the time of the programme.
    private static func rights(of officer: TestOfficer) async throws -> String {
        let folder = officer.directory.path
        let clock = URL(filePath: folder + "/clock")
        let shift = Programme.start.seconds + 60 - Int64(Date().timeIntervalSince1970)
        try withUnsafeBytes(of: shift) { Data($0) }.write(to: clock)
        return try await Tools.built.respite.succeed(
            ["rights", "--home", folder + "/state", "--passphrase-file", "-"], input: TestOfficer.passphrase + "\n",
            environment: ["LD_PRELOAD": Tools.products.appending(path: "libPlayClock.so").path, "PLAY_CLOCK": clock.path])
    }

    /// Of those that the tools carry, the texts of which every paragraph is there; an older one may be part of a newer one.
    private static func texts(_ isThere: (String) -> Bool) -> String {
        (LimitsOfConfidentiality.newest + [older]).filter { paragraphs(of: $0).allSatisfy(isThere) }
            .map { "\($0.id) \($0.version)" }.joined(separator: ", ")
    }

    /// The laws, each with what it says, and the notice.
    private static func paragraphs(of text: LimitsReference) -> [String] {
        let texts = Texts(.english)
        let notice = LimitsOfConfidentiality.text(for: text)?.shown(in: texts, policy: .preset) ?? []
        return (Rights.facts(under: text).flatMap { [$0.statute, texts($0.text)] } + notice).map(plain)
    }

    /// However the lines are broken.
    private static func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
