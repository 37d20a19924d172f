// The README's list of commands is what founds a programme: it is run as it stands there, and it stays short.

import Foundation
import ProgrammeKit
import Sodium
import TestSupport
import Testing
import Trust
import Wire

struct FoundingListTests {
    /// The commands that stand indented under the heading, without comments and joined where a line goes on.
    private static func commands() throws -> [[String]] {
        let readme = try String(contentsOf: PackageRoot.url.appending(path: "README.md"), encoding: .utf8)
        let start = try #require(readme.range(of: "\n## Founding a programme\n"))
        let section = readme[start.upperBound...].split(separator: "\n## ", maxSplits: 1)[0]
        let lines = section.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { line in
            line.firstRange(of: " #").map { line[..<$0.lowerBound] } ?? line
        }
        return lines.joined(separator: "\n").replacing("\\\n", with: " ").split(separator: "\n")
            .map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }.filter { !$0.isEmpty }
    }

    /// What a person answers at a prompt, as options.
    private static func answers(to command: [String]) -> [String] {
        let unlock = ["--passphrase-file", "passphrase"]
        switch command.prefix(2).joined(separator: " ") {
        case "respite-authority init":
            let isClinical = command.contains("clinical")
            let name = isClinical ? "Helen Marsh" : "Lower River Council of Governments"
            return ["--name", name, "--recovery-file", isClinical ? "helen.sheet" : "council.sheet", "--low-cost"] + unlock
        case "respite-authority found", "respite-authority sign": return unlock + ["--yes"]
        default: return []
        }
    }

    @Test func theCommandsOfTheREADMEFoundTheRegionalProgramme() async throws {
        let folder = try TemporaryDirectory()
        try Data("correct horse battery staple\n".utf8).write(to: folder.url.appending(path: "passphrase"))
        let example = PackageRoot.url.appending(path: "Examples/region/programme.yaml")
        try FileManager.default.copyItem(at: example, to: folder.url.appending(path: "programme.yaml"))
        try Self.requests(of: example, in: folder.url.appending(path: "requests"))
        let commands = try Self.commands()
        #expect((1...10).contains(commands.count), "founding a programme takes at most ten commands")
        for command in commands {
            let tool = Tool(command[0], in: Tools.products, directory: folder.url)
            try await tool.succeed(command.dropFirst() + Self.answers(to: command))
        }
        let server = Tool("respite-server", in: Tools.products, directory: folder.url)
        for home in ["department", "provider"] {
            #expect(try await server.succeed(["status", "--home", home]).contains("Lower River Officer Support"))
        }
        // The first year has check-ins: a key for each cell in each quarter that has a booking key.
        let bundle = try JSONDecoder().decode(
            TrustBundle.self, from: Data(contentsOf: folder.url.appending(path: "programme/programme.bundle")))
        let rounds = try Unverified<Rounds>(bundle.rounds).forItsSigner.body
        #expect(rounds.bookingPeriods.count >= 4)
        #expect(rounds.checkIns.map(\.period) == rounds.bookingPeriods.map(\.period))
        for round in rounds.checkIns { #expect(round.tokenKeys.map(\.cell) == rounds.cells.map(\.name)) }
        let show = try await Tool("respite-authority", in: Tools.products, directory: folder.url)
            .succeed(["show", "programme/programme.bundle"])
        #expect(show.contains("Signed by everybody who must: yes"))
        let cards = ["river-towns", "harbor-city"].map { folder.url.appending(path: "programme/cards/\($0).txt") }
        #expect(try cards.map { try String(contentsOf: $0, encoding: .utf8).split(separator: "Address:").count - 1 } == [114, 260])
    }

    /// The demonstration and the other tests found their programmes with the same commands in the same order.
    @Test func theKitFoundsAsTheREADMESays() async throws {
        let stage = try SmallProgramme()
        let running = try await stage.found()
        await running.stop()
        #expect(running.foundingCommands == (try Self.commands().map { $0.prefix(2).joined(separator: " ") }))
    }

    private static func requests(of example: URL, in folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = try String(contentsOf: example, encoding: .utf8)
        let clinicians = text[try #require(text.range(of: "\nclinicians:")).upperBound...]
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        for (index, match) in clinicians.matches(of: #/\bname:\s*([^,\n]+)/#).enumerated() {
            let key = try SigningKey.random()
            let request = try ClinicianRequest(issued: now, identity: key.publicKey, name: String(match.1))
            try Data(try SignedDocument(request, signedBy: [key]).bytes).write(to: folder.appending(path: "\(index).request"))
        }
    }
}
