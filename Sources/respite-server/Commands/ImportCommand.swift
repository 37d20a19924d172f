// respite-server import

import ArgumentParser
import Foundation
import Localization
import ProviderSide
import ServerCore
import Terminal
import Tokens
import ToolSupport
import Trust
import Wire

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Texts.current("Takes in signed documents from the authority; a running server notices within seconds."),
        discussion: Texts.current(
            """
            For example:
              respite-server import programme.bundle --home /srv/respite
              respite-server import programme.bundle provider.codes --home /srv/respite

            The provider side also takes the file of code digests. What is older than what is there already, or not signed as it must be, is \
            refused.
            """
        )
    )

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: ArgumentHelp(Texts.current("Files that the authority wrote."), valueName: "file"))
    var files: [String]

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError(Texts.current("Name at least one file to import.")) }
    }

    func run() async throws {
        let homes = try options.installation().homes
        let parcels = try files.map { try Parcel($0, forProvider: homes.contains { $0.configuration.role == .provider }) }
        var sides: [Side] = []
        for home in homes { sides.append(try await Side(home, schema: .of(home.configuration.role), log: ServerLog.make())) }
        // All sides look before one of them keeps anything.
        for side in sides { for case .bundle(let bundle) in parcels { try await side.check(bundle) } }
        var outcomes: [Outcome] = []
        for side in sides { outcomes += try await take(parcels, side) }
        for side in sides {
            try side.requireFounded()
            try side.database.close()
        }
        try output.show(outcomes)
    }

    private func take(_ parcels: [Parcel], _ side: Side) async throws -> [Outcome] {
        let (role, texts) = (side.role, Texts.current)
        var outcomes: [Outcome] = []
        // Documents first: the codes are checked against them.
        for case .bundle(let bundle) in parcels {
            let programme = try await side.install(bundle)
            warn(programme)
            try warnOfKeys(side, programme)
            let facts = ["programme": programme.name, "side": role.rawValue]
            let values = ["programme": programme.name, "side": texts(role.title)]
            outcomes.append(Outcome(texts("The programme “{programme}” was imported on the {side}.", values), facts))
        }
        for case .codes(let json) in parcels where role == .provider {
            let count = try await CodeImport(side).run(json)
            let sentence = texts.plural("{count} new code was imported.", "{count} new codes were imported.", count: count)
            outcomes.append(Outcome(sentence, ["side": role.rawValue, "codes": String(count)]))
        }
        return outcomes
    }

    /// What has run out is taken, since case files and what is booked already go on under it, and said on standard error.
    private func warn(_ programme: TrustedProgramme) {
        guard !programme.validity(at: Side.systemTime()).expired.isEmpty else { return }
        let texts = Texts.current
        SystemConsole().writeError(
            texts("New bookings wait until the clinical authority renews the documents: {contact}.", ["contact": programme.contact]))
    }

    /// Taken all the same: a restored side holds no key of a round until the authority has renewed it, and the renewal comes this way.
    private func warnOfKeys(_ side: Side, _ programme: TrustedProgramme) throws {
        let rounds = try side.roundsWithoutKey()
        guard !rounds.isEmpty else { return }
        let texts = Texts.current
        let values = [
            "side": texts(side.role.title), "rounds": rounds.map(\.description).joined(separator: ", "), "contact": programme.contact,
        ]
        SystemConsole().writeError(
            texts(
                "Check-ins of {rounds} are sealed to a key that the {side} does not hold: it cannot count them, and whoever holds that key can read its half. If this server was restored from a backup, write a new request (“respite-server request”) and have the authority renew the rounds; the one that runs stays withheld. If it was not, another key stands in the place of its own: call the clinical authority at once: {contact}.",
                values))
    }

    /// A file recognised by its content.
    private enum Parcel {
        case bundle(TrustBundle)
        case codes([UInt8])

        init(_ path: String, forProvider: Bool) throws(ServerError) {
            let file = URL(fileURLWithPath: path)
            guard let bytes = try? DurableFile.read(file, limit: 64 << 20) else { throw ServerError(.fileUnreadable, path) }
            if let bundle = try? JSONDecoder().decode(TrustBundle.self, from: Data(bytes)) {
                self = .bundle(bundle)
            } else if forProvider, (try? JSONDecoder().decode(CodeRegisters.self, from: Data(bytes))) != nil {
                self = .codes(bytes)
            } else {
                throw ServerError(.fileNotKnown, path)
            }
        }
    }
}
