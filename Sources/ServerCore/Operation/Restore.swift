// Making a home from a backup.

public import Foundation
public import Trust

/// `respite-server restore`: into an empty place only, and only a backup that is whole.
public enum Restore {
    /// Which side a backup is of. Throws `backupDamaged`.
    public static func role(of backup: URL) throws(ServerError) -> SideRole { try BackupManifest.read(backup).role }

    /// Checks every digest, the schema and SQLite's own integrity before the home appears under its name.
    /// - Parameter settle: a last step in the home that nobody sees yet, for what must not happen again after a restore.
    public static func make(
        _ folder: URL, from backup: URL, schema: Schema, settle: (ServerHome) async throws -> Void
    ) async throws -> ServerHome {
        let occupied = ServerError(.homeNotEmpty, folder.path)
        try await NewFolder.make(folder, occupied: occupied) { draft in
            let manifest = try BackupManifest.read(backup)
            try manifest.check(backup)
            guard Set(manifest.schema).isSubset(of: schema.steps.map(\.name)) else { throw ServerError(.databaseNewer) }
            try await settle(try await fill(draft, from: backup, manifest, schema))
        }
        return try ServerHome(opening: folder, role: try role(of: backup))
    }

    private static func fill(_ draft: URL, from backup: URL, _ manifest: BackupManifest, _ schema: Schema) async throws
        -> ServerHome
    {
        let configuration = try ServerConfiguration(json: try DurableFile.read(ServerHome.configurationFile(in: backup)))
        guard configuration.role == manifest.role else { throw ServerError(.backupDamaged, "server.json") }
        let home = ServerHome(folder: draft, configuration: configuration)
        try home.makeFolders()
        for path in manifest.files.keys.sorted() {
            let target = draft.appendingPathComponent(path)
            do {
                try FileManager.default.copyItem(at: backup.appendingPathComponent(path), to: target)
            } catch {
                throw ServerError(DiskSpace.available(at: draft).map { $0 < DiskSpace.reserve } ?? false ? .diskFull : .inputOutput, path)
            }
            try DurableFile.flush(target)
        }
        try await HomeCheck(home, schema: schema).run()
        return home
    }
}
