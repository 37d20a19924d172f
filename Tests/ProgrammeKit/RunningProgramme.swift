// A whole programme, founded and run by the real programs: authority, both sides, cards.

public import Foundation

/// Everything below one directory; the servers end with this object.
public final class RunningProgramme: Sendable {
    public let tools: Tools
    public let root: URL
    public let department: RunningServer
    public let provider: RunningServer
    /// The commands that it took to found it, servers' set-up and imports included: `respite-server init`, without their options.
    public let foundingCommands: [String]
    public var passphraseFile: URL { root.appending(path: "passphrase") }

    private init(_ tools: Tools, _ root: URL, _ department: RunningServer, _ provider: RunningServer, _ foundingCommands: [String]) {
        self.tools = tools
        self.root = root
        self.department = department
        self.provider = provider
        self.foundingCommands = foundingCommands
    }

    /// Founds and starts a programme.
    /// - Parameters:
    ///   - file: the programme file, in YAML.
    ///   - clinical: the clinical signer's name in it; `sponsor`: the sponsor's.
    ///   - requests: a folder with the clinicians' requests.
    public static func found(
        _ file: URL, clinical: String, sponsor: String, requests: URL, in root: URL, tools: Tools
    ) async throws -> RunningProgramme {
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let passphrase = root.appending(path: "passphrase")
        try Data("correct horse battery staple\n".utf8).write(to: passphrase)
        let founding = Founding(root: root, tools: tools, passphrase: passphrase)
        let department = try await founding.initialise("department")
        let provider = try await founding.initialise("provider")
        try await founding.signer(clinical, "clinical")
        try await founding.signer(sponsor, "sponsor")
        try await founding.found(file, clinical: clinical, sponsor: sponsor, requests)
        try await founding.importAtBoth()
        let commands = await founding.commands
        try await department.start()
        try await provider.start()
        return RunningProgramme(tools, root, department, provider, commands)
    }

    /// The cards that were printed, as `address groups` lines for `--card-file`.
    public func cards() throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(at: cardFolder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.flatMap {
            try Self.cards(in: String(contentsOf: $0, encoding: .utf8))
        }
    }

    /// Those of one cell. A file of cards bears the cell's name in small letters and hyphens.
    public func cards(ofCell cell: String) throws -> [String] {
        let name = cell.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        return try Self.cards(in: String(contentsOf: cardFolder.appending(path: "\(name).txt"), encoding: .utf8))
    }

    private var cardFolder: URL { root.appending(path: "programme/cards") }

    /// A card's text names the address once and then has six groups of nine.
    static func cards(in text: String) -> [String] {
        var cards: [String] = []
        var address: String?
        var groups: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
            if word.hasPrefix("https://127.0.0.1") || word.hasPrefix("https://localhost") { address = word }
            let isGroup = word.count == 9 && word.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
            if isGroup { groups.append(word) }
            guard groups.count == 6, let found = address else { continue }
            cards.append("\(found) \(groups.joined(separator: " "))")
            groups = []
        }
        return cards
    }

    public func stop() async {
        await department.stop()
        await provider.stop()
    }
}

/// The commands of a founding, counted.
private actor Founding {
    let root: URL
    let tools: Tools
    let passphrase: URL
    private(set) var commands: [String] = []

    init(root: URL, tools: Tools, passphrase: URL) {
        self.root = root
        self.tools = tools
        self.passphrase = passphrase
    }

    private func run(_ tool: Tool, _ arguments: [String]) async throws {
        commands.append("\(tool.executable.lastPathComponent) \(arguments.first ?? "")")
        try await tool.succeed(arguments)
    }

    func initialise(_ role: String) async throws -> RunningServer {
        let home = root.appending(path: role)
        let port = try freePort()
        try await run(
            tools.server,
            ["init", "--role", role, "--home", home.path, "--address", "https://127.0.0.1:\(port)", "--listen", "127.0.0.1:\(port)"]
                + (role == "provider" ? ["--cells", "2"] : []))
        return RunningServer(tools.server, home: home, port: port, log: root.appending(path: "\(role).log"))
    }

    func signer(_ name: String, _ role: String) async throws {
        try await run(
            tools.authority,
            [
                "init", "--role", role, "--name", name, "--home", root.appending(path: "signer-\(role)").path, "--passphrase-file",
                passphrase.path,
                "--low-cost", "--recovery-file", root.appending(path: "sheet-\(role)").path,
            ])
    }

    func found(_ file: URL, clinical: String, sponsor: String, _ requests: URL) async throws {
        let out = root.appending(path: "programme")
        try await run(
            tools.authority,
            [
                "found", file.path, "--side", root.appending(path: "department/side.request").path, "--side",
                root.appending(path: "provider/side.request").path, "--request", requests.path, "--request",
                root.appending(path: "signer-sponsor/signer.request").path, "--out", out.path, "--home",
                root.appending(path: "signer-clinical").path, "--passphrase-file", passphrase.path, "--yes",
            ])
        try await run(
            tools.authority,
            [
                "sign", out.appending(path: "programme.bundle").path, "--home", root.appending(path: "signer-sponsor").path,
                "--passphrase-file",
                passphrase.path, "--yes",
            ])
    }

    func importAtBoth() async throws {
        let out = root.appending(path: "programme")
        let bundle = out.appending(path: "programme.bundle").path
        try await run(tools.server, ["import", bundle, "--home", root.appending(path: "department").path])
        try await run(
            tools.server, ["import", bundle, out.appending(path: "provider.codes").path, "--home", root.appending(path: "provider").path])
    }
}
