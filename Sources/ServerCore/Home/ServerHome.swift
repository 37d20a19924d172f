// The folder that holds everything one side keeps.

public import Foundation
public import Trust

/// Layout: `server.json`, `side.request`, `respite.sqlite`, `keys/` (secret seeds), `tls/` (current and next certificate), `lock`.
public struct ServerHome: Sendable {
    public let folder: URL
    public let configuration: ServerConfiguration

    public var database: URL { folder.appendingPathComponent("respite.sqlite") }
    public var keys: URL { folder.appendingPathComponent("keys") }
    public var certificates: URL { folder.appendingPathComponent("tls") }
    /// What the authority needs to know of this server to name it in the roster.
    public var request: URL { folder.appendingPathComponent("side.request") }

    static func configurationFile(in folder: URL) -> URL { folder.appendingPathComponent("server.json") }

    /// Opens a home that `create` made.
    /// - Parameter role: the side that the caller expects, or `nil` for either.
    public init(opening folder: URL, role: SideRole? = nil) throws(ServerError) {
        let file = Self.configurationFile(in: folder)
        guard FileManager.default.fileExists(atPath: file.path) else { throw ServerError(.homeMissing, folder.path) }
        let configuration = try ServerConfiguration(json: try DurableFile.read(file))
        guard role == nil || role == configuration.role else { throw ServerError(.homeOfOtherRole, configuration.role.rawValue) }
        self.init(folder: folder, configuration: configuration)
    }

    /// Makes a new home with its keys, certificates and empty tables. The configuration is written last: a home without one was never finished, and
    /// `create` may be run again.
    public static func create(
        _ folder: URL,
        _ configuration: ServerConfiguration,
        schema: Schema,
        now: Date
    ) throws -> ServerHome {
        guard !FileManager.default.fileExists(atPath: configurationFile(in: folder).path) else {
            throw ServerError(.homeNotEmpty, folder.path)
        }
        let home = ServerHome(folder: folder, configuration: configuration)
        try home.makeFolders()
        _ = try SideKey.create(in: home)
        try CertificateFolder(home).create(for: configuration.address, now: now)
        try ServerDatabase(home.database, schema: schema, creating: true).close()
        try DurableFile.write(try configuration.json(), to: configurationFile(in: folder))
        return home
    }

    init(folder: URL, configuration: ServerConfiguration) {
        self.folder = folder
        self.configuration = configuration
    }

    func makeFolders() throws(ServerError) {
        do {
            try FileManager.default.createDirectory(at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
        } catch {
            throw ServerError(.inputOutput, folder.path)
        }
        for each in [folder, keys, certificates] { try DurableFile.makeFolder(each) }
    }
}
