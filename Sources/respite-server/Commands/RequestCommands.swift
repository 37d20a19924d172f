// respite-server request and rotate-certificate

import ArgumentParser
import Foundation
import Localization
import Policies
import ServerCore
import Sodium
import ToolSupport
import Trust

struct RequestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: Texts.current("Writes side.request anew: once a year for the next quarters' keys, and after rotating the certificate."),
        discussion: Texts.current(
            """
            For example:
              respite-server request --home /srv/respite
            """
        )
    )

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Texts.current("Provider side: for how many cells to make keys of check-ins; without it, for those of the policy."),
            valueName: "number"))
    var cells: Int?

    func run() async throws {
        var outcomes: [Outcome] = []
        for home in try options.installation().homes {
            let count = if let cells { cells } else { try await RequestMaker.cellsOfPolicy(home) }
            let file = try RequestMaker.write(home, cells: max(0, min(count, 100)), now: Side.systemTime())
            let words = try SideKey.load(from: home).publicKey.words
            let facts = ["side": home.configuration.role.rawValue, "request": file.path, "words": words]
            let said = Texts.current(
                "Give the authority the file {request}, and read out these six words by telephone: {words}.", facts)
            outcomes.append(Outcome(said, facts))
        }
        try output.show(outcomes)
    }
}

struct RotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate-certificate",
        abstract: Texts.current("Switches to the next certificate, which the roster announced, and makes the one after it."),
        discussion: Texts.current(
            """
            For example:
              respite-server rotate-certificate --home /srv/respite

            Clients accept both certificates that the roster names, so nobody is locked out. Restart the server, then give the new \
            side.request to the authority.
            """
        )
    )

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var outcomes: [Outcome] = []
        for home in try options.installation().homes {
            let side = try await Side(home, schema: .of(home.configuration.role), log: ServerLog.make())
            guard let entry = side.trust.programme?.side(side.role) else { throw ServerError(.notFounded) }
            try CertificateFolder(home).rotate(announced: entry.certificates, now: Date())
            let cells = side.trust.programme?.rules.cells.count ?? 0
            let file = try RequestMaker.write(home, cells: cells, now: Side.systemTime())
            let facts = ["side": side.role.rawValue, "request": file.path, "words": side.key.publicKey.words]
            let said = Texts.current(
                "The certificate was changed. Restart the server, give the authority the file {request}, and read out these six words by telephone: {words}.",
                facts)
            outcomes.append(Outcome(said, facts))
            try side.database.close()
        }
        try output.show(outcomes)
    }
}
