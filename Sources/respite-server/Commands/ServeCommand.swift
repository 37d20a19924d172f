// respite-server serve

import ArgumentParser
import DepartmentSide
import Foundation
import Localization
import Policies
import ProviderSide
import ServerCore
import ServiceLifecycle
import ServiceTransport
import Terminal
import ToolSupport
import Trust

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: Texts.current("Serves until it is told to stop (SIGTERM or Ctrl-C); requests under way are finished first."),
        discussion: Texts.current(
            """
            For example:
              SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite

            The setting in front keeps a crash from printing memory. Logs go to standard error; they name no person, no address and no key.
            """
        )
    )

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    @Option(
        name: .long,
        help: ArgumentHelp(Texts.current("Listen here instead of where init was told; for both sides given twice."), valueName: "host:port")
    )
    var listen: [String] = []

    func run() async throws {
        let installation = try options.installation()
        guard listen.isEmpty || listen.count == installation.homes.count else {
            throw ValidationError(Texts.current("Give one --listen for each side, or none."))
        }
        let locks = try installation.homes.map { try HomeLock($0) }
        let log = ServerLog.make()
        var services: [any Service] = []
        var sides: [Side] = []
        for (index, home) in installation.homes.enumerated() {
            let side = try await Side(home, schema: .of(home.configuration.role), log: log)
            try side.requireFounded()
            sides.append(side)
            if installation.isBoth { try requireSingleOperator(side) }
            let address = try listen.isEmpty ? home.configuration.listen : ListenAddress(listen[index])
            services.append(try server(of: side).application(listen: address) { port in Self.announce(side, address.host, port) })
        }
        try await Serving.run(services, log: log)
        for side in sides { try side.database.close() }
        withExtendedLifetime(locks) {}
    }

    private func server(of side: Side) -> SideServer {
        switch side.role {
        case .department: Department(side, transport: TLSTransport()).server()
        case .provider: ProviderServer(side).server()
        }
    }

    private func requireSingleOperator(_ side: Side) throws(ServerError) {
        try SingleOperator.require(side.trust.programme)
        guard side.role == .department else { return }
        SingleOperator.warn()
    }

    private static func announce(_ side: Side, _ host: String, _ port: Int) {
        let values = ["side": Texts.current(side.role.title), "host": host, "port": String(port)]
        SystemConsole().writeSentence(Texts.current("The {side} listens on {host}:{port}.", values))
    }
}
