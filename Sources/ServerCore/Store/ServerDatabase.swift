// The one SQLite database of a side. Only stores talk to it: no SQL and no transaction anywhere else.

public import Foundation
public import GRDB

/// A pool of connections in WAL mode: one writer, several readers, other processes welcome.
public struct ServerDatabase: Sendable {
    /// For stores only.
    let pool: DatabasePool
    public let schema: Schema
    private let writer: GroupCommit

    /// Opens, and brings the tables up to date. A database left by a crash needs no repair: SQLite replays its log.
    ///
    /// Throws `databaseDamaged`, `databaseNewer` or `diskFull`.
    /// - Parameter creating: whether the file may be missing; otherwise a missing one is damage, not a fresh start.
    public init(_ file: URL, schema: Schema, creating: Bool = false) throws(ServerError) {
        self.schema = schema
        do {
            if !creating { try Self.checkHeader(file) }
            pool = try DatabasePool(path: file.path, configuration: Self.settings)
            writer = GroupCommit(pool)
            // GRDB chooses NORMAL for WAL, which may lose acknowledged bookings when the power fails.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            let migrator = schema.migrator
            guard try pool.read({ try !migrator.hasBeenSuperseded($0) }) else { throw ServerError(.databaseNewer) }
            try migrator.migrate(pool)
            try Self.restrict(file)
        } catch let error as ServerError {
            throw error
        } catch {
            throw ServerError(storing: error)
        }
    }

    /// One whole state change: begins at once with the right to write (`BEGIN IMMEDIATE`), so that what is read inside cannot change before
    /// what is written; is on disk before this returns; leaves nothing behind when `body` throws. Changes that come at the same time share a
    /// wait for the disk (`GroupCommit`), one after the other inside.
    public func change<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await writer.change(body)
        } catch let error as DatabaseError {
            throw ServerError(storing: error)
        }
    }

    /// Changes that are not being written yet.
    var waitingChanges: Int { writer.waiting }

    /// A consistent look at one committed state.
    public func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await pool.read(body)
        } catch let error as DatabaseError {
            throw ServerError(storing: error)
        }
    }

    /// Empties the write-ahead log. Deleted text stays readable in it until this has run (attacks E.4), so every deletion ends with it.
    ///
    /// Returns false where a reader of another process kept the log in use; the next call tries again.
    @discardableResult public func forgetDeleted() async throws -> Bool {
        do {
            return try await pool.writeWithoutTransaction { database in
                try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")?["busy"] == 0
            }
        } catch {
            throw ServerError(storing: error)
        }
    }

    /// Empties the write-ahead log where nobody else uses it, and ends all connections.
    public func close() throws(ServerError) {
        do {
            _ = try pool.writeWithoutTransaction { try Row.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            try pool.close()
        } catch {
            throw ServerError(storing: error)
        }
    }

    static var settings: Configuration {
        var settings = Configuration()
        settings.busyMode = .timeout(10)
        settings.foreignKeysEnabled = true
        settings.publicStatementArguments = false
        settings.maximumReaderCount = 4
        settings.prepareDatabase { database in
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            try database.execute(sql: "PRAGMA synchronous = FULL")
            // What is rewritten or sorted is never put into a file elsewhere.
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return settings
    }

    /// An empty or cut file is refused before SQLite takes it for a new one.
    /// A file is whole where it is as long as its header says, or where a write-ahead log still has what is missing.
    private static func checkHeader(_ file: URL) throws(ServerError) {
        guard let handle = FileHandle(forReadingAtPath: file.path) else { throw ServerError(.homeDamaged, file.lastPathComponent) }
        defer { try? handle.close() }
        let hadLog = hasLog(file)
        guard let head = DatabaseHead(handle), let length = try? handle.seekToEnd(), length >= head.length || hadLog || hasLog(file) else {
            throw ServerError(.databaseDamaged, file.lastPathComponent)
        }
    }

    private static func hasLog(_ file: URL) -> Bool {
        let size = try? FileManager.default.attributesOfItem(atPath: "\(file.path)-wal")[.size] as? Int
        return (size ?? 0) > 0
    }

    private static func restrict(_ file: URL) throws(ServerError) {
        for path in [file.path, "\(file.path)-wal", "\(file.path)-shm"] where FileManager.default.fileExists(atPath: path) {
            guard chmod(path, 0o600) == 0 else { throw ServerError(.inputOutput, file.lastPathComponent) }
        }
    }
}

extension Schema {
    var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for step in steps { migrator.registerMigration(step.name) { try $0.execute(sql: step.sql) } }
        return migrator
    }
}

extension ServerError {
    /// SQLite's reasons in our words. The statement and its values are left out.
    init(storing error: any Error) {
        guard let error = error as? DatabaseError else {
            self.init(.inputOutput, "respite.sqlite")
            return
        }
        // SQLite calls only ENOSPC full; an exceeded quota or file size limit is a failed write to it.
        let failedWrites: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE]
        if failedWrites.contains(error.extendedResultCode) {
            self.init(.diskFull, "respite.sqlite")
            return
        }
        switch error.resultCode {
        case .SQLITE_FULL: self.init(.diskFull, "respite.sqlite")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self.init(.databaseDamaged, "respite.sqlite")
        default: self.init(.inputOutput, "respite.sqlite (SQLite \(error.extendedResultCode.rawValue))")
        }
    }
}
