// respite-server init

import ArgumentParser
import Foundation
import Localization
import ServerCore
import Sodium
import ToolSupport
import Trust

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: Texts.current("Sets a server up: its folder, keys and certificates, and the request for the authority."),
        discussion: Texts.current(
            """
            For example:
              respite-server init --role department --home /srv/respite \\
                --address https://support.example.org
              respite-server init --role both --home ./both \\
                --address https://127.0.0.1:8443 --address https://127.0.0.1:8444

            Give the file side.request to the clinical authority, by hand or over a channel that you trust.
            """
        )
    )

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Texts.current("Where clients reach this side; for both sides given twice, the department's first."), valueName: "address"))
    var address: [String]

    @Option(
        name: .long,
        help: ArgumentHelp(
            Texts.current("Where this machine listens; without it, on every network at the address's port."), valueName: "host:port"))
    var listen: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            Texts.current("Provider side: for how many cells of departments to make keys of check-ins to come."), valueName: "number"))
    var cells: Int = 0

    func validate() throws {
        guard let role = options.role else {
            throw ValidationError(Texts.current("Say which side this is, with --role; there is no default."))
        }
        guard address.count == role.sides.count else {
            throw ValidationError(Texts.current("Give one --address for each side."))
        }
        guard listen.isEmpty || listen.count == role.sides.count else {
            throw ValidationError(Texts.current("Give one --listen for each side, or none."))
        }
        guard (0...100).contains(cells) else { throw ValidationError(Texts.current("The number of --cells is 0 to 100.")) }
    }

    func run() async throws {
        let role = options.role ?? .department
        var outcomes: [Outcome] = []
        for (index, side) in role.sides.enumerated() {
            let folder = Installation.folder(of: side, in: options.folder, role)
            let home = try ServerHome.create(folder, try configuration(side, index), schema: .of(side), now: Date())
            let request = try RequestMaker.write(home, cells: cells, now: Side.systemTime())
            let words = try SideKey.load(from: home).publicKey.words
            let facts = ["side": side.rawValue, "folder": folder.path, "request": request.path, "words": words]
            let said = Texts.current(
                "The {side} is set up in {folder}. Give the authority the file {request}, and read out these six words by telephone: {words}.",
                facts.merging(["side": Texts.current(side.title)]) { $1 })
            outcomes.append(Outcome(said, facts))
        }
        if role == .both { SingleOperator.warn() }
        try output.show(outcomes)
    }

    private func configuration(_ side: SideRole, _ index: Int) throws(ServerError) -> ServerConfiguration {
        guard let address = try? SideAddress(address[index]) else { throw ServerError(.badAddress) }
        let everywhere = try ListenAddress(host: "0.0.0.0", port: Int(address.port))
        return ServerConfiguration(
            role: side,
            listen: listen.isEmpty ? everywhere : try ListenAddress(listen[index]),
            address: address
        )
    }
}
