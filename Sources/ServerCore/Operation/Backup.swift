// Copying a side while it serves.

public import Foundation
internal import GRDB
internal import Wire

/// `respite-server backup`: one consistent state of the database, the keys, the certificates and the configuration.
///
/// The copy holds secret keys and, although nothing that names an officer, everything that this side knows: keep it as well as the server. It holds no
/// key of a check-in round: with one, and what arrives at the other side, every answer of that round could be opened.
public enum Backup {
    /// Writes into `target`, which must not exist or be empty. The folder appears under its name only when everything in it is on disk.
    public static func make(of home: ServerHome, into target: URL, schema: Schema, now: Date) async throws {
        try await NewFolder.make(target, occupied: ServerError(.backupExists, target.path)) { draft in
            try await fill(draft, from: home, schema: schema, now: now)
        }
    }

    private static func fill(_ draft: URL, from home: ServerHome, schema: Schema, now: Date) async throws {
        let copy = ServerHome(folder: draft, configuration: home.configuration)
        try copy.makeFolders()
        // Keys first: whatever the database refers to is then in the copy.
        for folder in ["keys", "tls"] {
            let source = home.folder.appendingPathComponent(folder)
            for name in try FileList.of(source) where !name.hasPrefix(".") && !RoundKeyring.isSecret(name) {
                let bytes = try DurableFile.read(source.appendingPathComponent(name))
                try DurableFile.write(bytes, to: draft.appendingPathComponent(folder).appendingPathComponent(name))
            }
        }
        try DurableFile.write(try home.configuration.json(), to: ServerHome.configurationFile(in: draft))
        let database = try ServerDatabase(home.database, schema: schema)
        let steps: Set<String>
        do {
            // What is damaged could not be put back.
            try await database.check()
            try await database.copy(to: copy.database)
            steps = try await database.read { try schema.migrator.appliedIdentifiers($0) }
        } catch {
            try? database.close()
            throw error
        }
        try database.close()
        try DurableFile.flush(copy.database)
        try writeManifest(in: draft, home: home, steps: steps.sorted(), now: now)
        for folder in [copy.keys, copy.certificates, draft] { try DurableFile.flushFolder(folder) }
    }

    private static func writeManifest(in draft: URL, home: ServerHome, steps: [String], now: Date) throws {
        var digests: [String: Digest] = [:]
        for path in try FileList.of(draft) { digests[path] = try FileList.digest(of: draft.appendingPathComponent(path)) }
        let manifest = BackupManifest(
            format: BackupManifest.currentFormat, role: home.configuration.role, day: String(CoarseLogHandler.hour(now).prefix(10)),
            schema: steps, files: digests)
        try DurableFile.write(try manifest.json(), to: draft.appendingPathComponent(BackupManifest.fileName))
    }
}

extension ServerDatabase {
    /// One committed state without deleted rows (`VACUUM INTO`), while others read and write. Without the marks of the last requests, which
    /// would say when somebody was here: by the time a backup is put back, those requests are too old to come again.
    func copy(to file: URL) async throws {
        do {
            try await pool.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [file.path]) }
        } catch {
            throw ServerError(storing: error)
        }
        try Self.forgetMarks(inCopy: file)
    }
}
