// The built tool: founding in few commands, refusals that leave nothing behind, secrets that never show.

import Foundation
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

@Suite(.serialized) struct ToolTests {
    private let now = Instant(seconds: Int64(Date().timeIntervalSince1970))

    @Test func aProgrammeIsFoundedSignedAndShown() throws {
        let desk = try ToolRun()
        try desk.founded()
        let trusted = try DeskBundle(try desk.bundle(), file: "", now: now).trusted
        #expect(trusted.name == "River Support")
        #expect(trusted.clinicians.map(\.identity) == [desk.plan.ana.publicKey, desk.plan.joan.publicKey])
        #expect(
            desk.contents.filter { $0.hasPrefix("founded/") }.sorted() == [
                "founded/cards", "founded/cards/hill.html", "founded/cards/hill.txt", "founded/cards/towns.html", "founded/cards/towns.txt",
                "founded/poster.html", "founded/programme.bundle", "founded/provider.codes",
            ])
        let show = try desk("show", "founded/programme.bundle")
        #expect(show.status == 0)
        #expect(show.output.contains("Signed by everybody who must: yes"))
        #expect(show.output.contains("Supervisor: Ana"))
        let status = try desk("status", "founded/programme.bundle")
        #expect(status.output.contains("Licence, Ana"))
    }

    @Test func everyFileCanBeShownAndAsJSON() throws {
        let desk = try ToolRun()
        try desk.founded()
        for file in ["founded/programme.bundle", "founded/provider.codes", "dept.request", "helen/signer.request", "requests/ana.request"] {
            #expect(try desk("show", file).status == 0, "\(file)")
            let json = try desk("show", file, "--json")
            #expect(throws: Never.self, "\(file)") { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
        }
        let status = try desk("status", "founded/programme.bundle", "--json")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(status.output.utf8)) }
    }

    @Test func moreCardsAreCountedInNewRounds() throws {
        let desk = try ToolRun()
        try desk.founded()
        let outcome = try desk(
            "cards", "founded/programme.bundle", "--cell", "hill", "--count", "12", "--new-officers", "2", "--home", "helen",
            "--passphrase-file", "passphrase",
            "--yes", "--out", "more"
        )
        #expect(outcome.status == 0, "\(outcome.errors)")
        let trusted = try DeskBundle(try desk.bundle(), file: "", now: now).trusted
        #expect(trusted.rounds.body.version == 2)
        #expect(trusted.rounds.body.cells.map { $0.years.map(\.officers) } == [[114], [11]])
        #expect(trusted.rounds.body.cells.map { $0.years.map(\.replacements) } == [[0], [10]])
        let codes = try JSONDecoder().decode(CodeRegisters.self, from: Data(try desk.read("more/provider.codes")))
        let register = try Unverified<CodeRegister>(codes.registers[0]).verified(by: trusted.charters.current, in: .clinical).body
        #expect(register.codes.count == 12)
    }

    /// A stick on which last week's bundle was put back: the next roster would bring a revoked clinician back.
    @Test func anOlderBundleIsNotSignedOn() throws {
        let desk = try ToolRun()
        try desk.founded()
        let before = try desk.read("founded/programme.bundle")
        #expect(try desk.helen("revoke", "Ana").status == 0)
        try desk.write("founded/programme.bundle", before)
        let cards = ["--cell", "hill", "--count", "10", "--out", "more"]
        func again(_ more: [String]) throws -> ToolRun.Outcome {
            try desk.run(
                ["cards", "founded/programme.bundle", "--home", "helen", "--passphrase-file", "passphrase", "--yes"] + cards + more)
        }
        let refused = try again([])
        #expect(refused.status == 1)
        #expect(refused.errors.contains("is not the newest: this key has signed version 2 of the Roster before"))
        #expect(try desk.read("founded/programme.bundle") == before)
        #expect(!desk.has("more"))
        #expect(try again(["--older-bundle"]).status == 0)
    }

    @Test func aClinicianIsCertifiedAndRevoked() throws {
        let desk = try ToolRun()
        try desk.founded()
        let bo = try SigningKey.random()
        try desk.write("bo.request", try desk.plan.file("Bo", bo).bytes)
        try desk.write("programme.yaml", Array((TestProgramme.yaml + "\n  - { name: Bo, role: peer }").utf8))
        let certify = try desk(
            "certify", "founded/programme.bundle", "--programme", "programme.yaml", "--request", "bo.request", "--home", "helen",
            "--passphrase-file", "passphrase", "--yes"
        )
        #expect(certify.status == 0, "\(certify.errors)")
        #expect(certify.output.contains(Base64URL.encode(bo.publicKey.bytes)))
        let revoke = try desk("revoke", "founded/programme.bundle", "Ana", "--home", "helen", "--passphrase-file", "passphrase", "--yes")
        #expect(revoke.status == 0, "\(revoke.errors)")
        let trusted = try DeskBundle(try desk.bundle(), file: "", now: now).trusted
        #expect(trusted.roster.body.version == 3)
        #expect(trusted.clinician(bo.publicKey)?.name == "Bo")
        #expect(trusted.clinician(desk.plan.ana.publicKey)?.isRevoked(at: now + 60) == true)
    }

    @Test func aSponsorCannotChangeTheRosterAlone() throws {
        let desk = try ToolRun()
        try desk.founded()
        let before = try desk.read("founded/programme.bundle")
        let revoke = try desk("revoke", "founded/programme.bundle", "Ana", "--home", "council", "--passphrase-file", "passphrase", "--yes")
        #expect(revoke.status == 1)
        #expect(try desk.read("founded/programme.bundle") == before)
    }

    @Test func withoutAnAnswerNothingIsSigned() throws {
        let desk = try ToolRun()
        try desk.founded()
        let before = try desk.read("founded/programme.bundle")
        for input in ["", "n\n", "\n"] {
            let revoke = try desk.run(
                ["revoke", "founded/programme.bundle", "Ana", "--home", "helen", "--passphrase-file", "passphrase"], input: input
            )
            #expect(revoke.status == 1)
        }
        #expect(try desk.read("founded/programme.bundle") == before)
    }

    @Test func aForgottenPassphraseIsReplacedWithTheSheet() throws {
        let desk = try ToolRun()
        try desk.initialised()
        try desk.write("new", Array("quite another passphrase\n".utf8))
        let sheet = String(decoding: try desk.read("helen.sheet"), as: UTF8.self)
        let groups = sheet.split(separator: "\n").dropFirst().joined(separator: " ")
        let renewed = try desk.run(
            ["passphrase", "--home", "helen", "--passphrase-file", "new", "--low-cost"], input: groups + "\n"
        )
        #expect(renewed.status == 0, "\(renewed.errors)")
        #expect(try desk.found().status == 1)
        #expect(!desk.has("founded"))
    }

    @Test func aFailedFoundingLeavesNothing() throws {
        let desk = try ToolRun()
        try desk.initialised()
        let before = desk.contents
        let good = [
            "found", "programme.yaml", "--side", "dept.request", "--side", "prov.request", "--request", "requests", "--request",
            "council/signer.request", "--home", "helen", "--passphrase-file", "passphrase", "--out", "founded", "--yes",
        ]
        func without(_ value: String) -> [String] {
            guard let index = good.firstIndex(of: value) else { return good }
            return Array(good[..<(index - 1)] + good[(index + 1)...])
        }
        func with(_ old: String, _ new: String) -> [String] { good.map { $0 == old ? new : $0 } }
        for (arguments, sentence) in [
            (without("dept.request"), "The request of the department side is missing; add it with --side."),
            (without("requests"), "There is no request for Ana; add the one that “respite-notes request” made, with --request."),
            (
                without("council/signer.request"),
                "There is no signer file for Council; add the one that “respite-authority init” made, with --request."
            ),
            (with("dept.request", "prov.request"), "There are two requests of the provider side; give one of each side."),
            (with("dept.request", "missing"), "missing cannot be read; check its name and permissions."),
            (with("dept.request", "programme.yaml"), "programme.yaml is not a file of Respite, or it is damaged; ask for it again."),
            (with("passphrase", "wrong"), "The passphrase does not open the key, or the file is damaged."),
            (
                with("helen", "nowhere"),
                "There is no signer's key in this folder; make one with “respite-authority init”, or give its folder with --home."
            ),
            (
                with("founded", "nowhere/founded"),
                "nowhere/founded could not be written; nothing was left half-written. Check the free space and permissions."
            ),
            (with("founded", "requests"), "requests exists already; choose another name, or move it away first."),
        ] {
            let outcome = try desk.run(arguments)
            #expect(outcome.status == 1)
            #expect(outcome.errors == sentence + "\n")
            #expect(desk.contents == before, "\(sentence)")
        }
    }

    /// Whoever types a passphrase has been told of every file that is missing or another one; with a wrong passphrase nothing else would be said.
    @Test func filesAreReadBeforeThePassphraseIsAskedFor() throws {
        let desk = try ToolRun()
        try desk.founded()
        let (bundle, file) = ("founded/programme.bundle", ["--programme", "programme.yaml"])
        let (missing, another) = ("missing cannot be read", "dept.request is the request of a side, but")
        let mistakes: [(command: [String], sentence: String)] = [
            (["found", "programme.yaml", "--side", "dept.request", "--out", "others"], "The request of the provider side is missing"),
            (["found", "programme.yaml", "--side", bundle, "--out", "others"], "\(bundle) is a bundle of signed documents, but"),
            (["charter", "missing"] + file, missing), (["charter", bundle, "--request", "dept.request"] + file, another),
            (["amend", "missing"] + file, missing), (["amend", "dept.request"] + file, another),
            (["certify", bundle, "--request", "dept.request"] + file, another), (["revoke", "missing", "Ana"], missing),
            (["cards", "dept.request", "--cell", "hill", "--count", "10"], another), (["sides", bundle, "--side", "missing"], missing),
            (["rounds", bundle, "--side", "dept.request"] + file, "The request of the provider side is missing"),
            (["custodian", bundle, "--plan", "dept.request"], another), (["policy", "sign", "missing", bundle], missing),
        ]
        for (command, sentence) in mistakes {
            let outcome = try desk.run(command + ["--home", "helen", "--passphrase-file", "wrong", "--yes"])
            #expect(outcome.status == 1 && outcome.errors.contains(sentence), "\(command): \(outcome.errors)")
        }
    }

    @Test func nobodyIsAskedForThePassphraseOfNoKey() throws {
        let desk = try ToolRun()
        try desk.founded()
        let none = "There is no signer's key in this folder"
        for command in [["revoke", "founded/programme.bundle", "Ana"], ["sign", "founded/programme.bundle"], ["passphrase"]] {
            let outcome = try desk.run(command + ["--home", "nowhere", "--passphrase-file", "missing"])
            #expect(outcome.status == 1 && outcome.errors.contains(none) && outcome.output.isEmpty, "\(command): \(outcome.errors)")
        }
        let again = try desk("init", "--role", "clinical", "--home", "helen", "--passphrase-file", "missing")
        #expect(again.status == 1 && again.errors.contains("There is a signer's key in this folder already"), "\(again.errors)")
        #expect(again.output.isEmpty)
    }

    @Test func wrongUsageEndsWithTwo() throws {
        let desk = try ToolRun()
        for arguments in [
            ["found"], ["nonsense"], ["init", "--role", "chief"], ["cards", "x", "--cell", "y", "--count", "0"], ["sides", "x"],
            ["amend", "x"], ["charter", "x"], ["rounds", "x"],
        ] {
            let outcome = try desk.run(arguments)
            #expect(outcome.status == 2, "\(arguments)")
            #expect(outcome.output.isEmpty)
            #expect(!outcome.errors.isEmpty)
        }
    }

    /// Attack class 21: what leaves the desk holds no signer's secret and no code; only the cards do.
    @Test func codesAndSecretsAreOnTheCardsAlone() throws {
        let desk = try ToolRun()
        try desk.founded()
        let text = String(decoding: try desk.read("founded/cards/towns.txt"), as: UTF8.self)
        let address = try #require(desk.plan.provider.addresses.first).description
        let lines = text.split(separator: "\n").map { $0.filter { !$0.isWhitespace } }
        let codes = zip(lines, lines.dropFirst()).compactMap { try? OfficerCard(address: address, typed: $0 + $1).code.bytes }
        #expect(codes.count == 114)
        #expect(Set(codes).count == 114)
        let sheet = String(decoding: try desk.read("helen.sheet"), as: UTF8.self)
        let groups = sheet.split(separator: "\n").filter { $0.count == 9 }
        #expect(groups.count == 7)
        for path in desk.contents where !path.contains("cards") && !path.hasSuffix(".sheet") {
            guard let bytes = try? desk.read(path) else { continue }
            let file = String(decoding: bytes, as: UTF8.self)
            for code in codes {
                #expect(!bytes.contains(sequence: code), "\(path)")
                #expect(!file.contains(Base64URL.encode(code)) && !file.contains(Hex.encode(code)), "\(path)")
            }
            for group in groups { #expect(!file.contains(group), "\(path)") }
        }
    }

    @Test func whatTheDeskWritesIsItsOwnersAlone() throws {
        let desk = try ToolRun()
        try desk.founded()
        for path in desk.contents where path.hasPrefix("founded/") || path.hasPrefix("helen/") || path.hasSuffix(".sheet") {
            let attributes = try FileManager.default.attributesOfItem(atPath: desk.folder.appending(path: path).path)
            let mode = (attributes[.posixPermissions] as? Int) ?? 0o777
            #expect(mode & 0o077 == 0, "\(path) has mode \(String(mode, radix: 8))")
        }
    }
}

extension [UInt8] {
    fileprivate func contains(sequence: [UInt8]) -> Bool {
        guard let first = sequence.first, count >= sequence.count else { return false }
        return indices.dropLast(sequence.count - 1).contains { self[$0] == first && self[$0..<$0 + sequence.count].elementsEqual(sequence) }
    }
}
