// Making a home from a backup.

public import Foundation
public import Trust

/// `respite-server restore`: into an empty place only, and only a backup that is whole.
public enum Restore {
    /// Which side a backup is of. Throws `backupDamaged`.
    public static func role(of backup: URL) throws(ServerError) -> SideRole { try BackupManifest.read(backup).role }

    /// Checks every digest, the schema and SQLite's own integrity before the home appears under its name.
    public static func make(_ folder: URL, from backup: URL, schema: Schema) async throws -> ServerHome {
        guard Backup.isFree(folder) else { throw ServerError(.homeNotEmpty, folder.path) }
        let manifest = try BackupManifest.read(backup)
        try manifest.check(backup)
        guard Set(manifest.schema).isSubset(of: schema.steps.map(\.name)) else { throw ServerError(.databaseNewer) }
        let draft = folder.deletingLastPathComponent().appendingPathComponent(".\(folder.lastPathComponent).new")
        try? FileManager.default.removeItem(at: draft)
        do {
            try await fill(draft, from: backup, manifest, schema)
            try? FileManager.default.removeItem(at: folder)
            guard rename(draft.path, folder.path) == 0 else { throw ServerError(.inputOutput, folder.path) }
            try DurableFile.flushFolder(folder.deletingLastPathComponent())
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw error
        }
        return try ServerHome(opening: folder, role: manifest.role)
    }

    private static func fill(_ draft: URL, from backup: URL, _ manifest: BackupManifest, _ schema: Schema) async throws {
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
    }
}
