// The limits of confidentiality that the signed policy names are those that an officer reads and agrees to before a booking, and those that
// `respite rights` prints: in a programme under federal law, whose signers then name an older text of Connecticut, and the newest.

import Foundation
import Localization
import Policies
import ProgrammeKit
import Testing

struct LimitsTests {
    private static let federal = LimitsReference.federal
    private static let newest = LimitsReference.connecticut
    private static let older = LimitsReference(id: newest.id, version: 1)

    private static func policy(_ text: LimitsReference) -> String {
        "{ limits_of_confidentiality: \(text.id), limits_version: \(text.version) }"
    }

    @Test func anOfficerReadsAndAgreesToTheTextThatThePolicyNames() async throws {
        let stage = try SmallProgramme(policy: Self.policy(Self.federal))
        let running = try await stage.found()
        do {
            try await play(stage, running)
        } catch {
            await running.stop()
            throw error
        }
        await running.stop()
    }

    private func play(_ stage: SmallProgramme, _ running: RunningProgramme) async throws {
        try await stage.dana("join", stage.url("run/programme/programme.bundle").path, "--words-compared")
        try await stage.dana("availability", "set", "--hours", "daily 00:00-24:00", "--zone", "America/New_York", "--notice", "60")
        let card = try stage.write(try #require(try running.cards().first) + "\n", to: "card")
        let profile = try stage.write(#"{"department": "Millbrook"}"#, to: "profile.json")
        try stage.write(#"{"contact": {"kind": "phone", "text": "860-555-2137"}, "topic": "the bridge"}"#, to: "intake.json")
        try await stage.officer(
            "enroll", "--card-file", card, "--profile-file", profile, "--words-compared", "--recovery-file", stage.url("officer.sheet").path
        )
        try await expect(Self.federal, named: "\(Self.federal.version)", stage)
        try await stage.officer(
            "book", "--pick", "2", "--intake-file", stage.url("intake.json").path, "--yes", "--accept-limits", "\(Self.federal.version)")
        for text in [Self.older, Self.newest] {
            try await sign(text, stage, running)
            try await expect(text, named: "\(text.id)/\(text.version)", stage)
        }
    }

    /// Nothing is booked by whoever has not read this text: it is shown, and the option by which a script says that it was read.
    private func expect(_ text: LimitsReference, named name: String, _ stage: SmallProgramme) async throws {
        let booking = try await stage.tools.respite.run(
            ["book", "--pick", "1", "--intake-file", stage.url("intake.json").path, "--yes"] + stage.options("officer"))
        #expect(booking.status == 1 && booking.error.contains("give --accept-limits \(name)."), "\(booking.error)")
        let rights = try await stage.officer("rights")
        for (command, output) in [("book", booking.output), ("rights", rights)] {
            #expect(try holds(output, text), "\(command), \(name): \(output)")
            // The older one may stand whole in the newest.
            for other in [Self.federal, Self.newest] where other != text { #expect(try !holds(output, other), "\(command), \(name)") }
        }
        for fact in Rights.facts(under: text) { #expect(rights.contains(fact.statute), "\(name)") }
        #expect(rights.contains("34 U.S.C. 50901") == (text == Self.federal), "\(name)")
    }

    /// Whether every paragraph of the text stands there, however its lines are broken.
    private func holds(_ output: String, _ text: LimitsReference) throws -> Bool {
        func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let (limits, shown) = (try #require(LimitsOfConfidentiality.text(for: text)), plain(output))
        return limits.shown(in: Texts(.english), policy: .preset).allSatisfy { shown.contains(plain($0)) }
    }

    /// By both who must, and imported by both sides.
    private func sign(_ text: LimitsReference, _ stage: SmallProgramme, _ running: RunningProgramme) async throws {
        let (folder, bundle) = (stage.url("rules"), stage.url("run/programme/programme.bundle").path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try stage.write(Self.policy(text), to: "rules/confidentiality.yaml")
        for (role, command) in [("clinical", ["policy", "sign", folder.path]), ("sponsor", ["sign"])] {
            let key = ["--home", stage.url("run/signer-\(role)").path, "--passphrase-file", running.passphraseFile.path, "--yes"]
            try await stage.tools.authority.succeed(command + [bundle] + key)
        }
        for server in [running.department, running.provider] {
            await server.stop()
            try await stage.tools.server.succeed(["import", bundle, "--home", server.home.path])
            try await server.start()
        }
    }
}
