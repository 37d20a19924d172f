// The vault on disk: one SQLite file in which every value is sealed. Nothing else of the vault talks to SQL.

internal import Foundation
internal import GRDB
internal import Sodium
internal import Synchronization
internal import Wire

/// Two tables. `log` is read as a whole when the vault opens: it holds what the clinician sees. `kept` holds the sealed records as they travel,
/// which are read one at a time. Both have random-looking names and padded, sealed values: no title, no case, no time, no index of words.
///
/// A row of the log that is written again gets a new position, so that another process finds what is new since it looked last.
struct VaultStore: Sendable {
    /// A row of the log.
    struct Row: Sendable {
        let position: Int64
        let name: RowName
        /// Empty where the thing is gone.
        let value: [UInt8]
    }

    static let fileName = "vault"
    private let pool: DatabasePool
    private let log = OwedLog()

    /// - Parameter creating: whether the file may be missing.
    init(in folder: String, creating: Bool) throws(VaultError) {
        let path = folder + "/" + Self.fileName
        guard creating || FileManager.default.fileExists(atPath: path) else { throw .notFound }
        pool = try VaultError.translating {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            // Made for its owner alone before SQLite writes a byte; the log and the shared memory beside it take over its permissions.
            let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw VaultError.notPermitted }
            Foundation.close(descriptor)
            guard chmod(path, 0o600) == 0 else { throw VaultError.notPermitted }
            let pool = try DatabasePool(path: path, configuration: Self.settings)
            // GRDB chooses NORMAL for WAL, which may lose a signed note when the power fails.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            var migrator = DatabaseMigrator()
            migrator.registerMigration("1") { try $0.execute(sql: Self.schema) }
            guard try pool.read({ try !migrator.hasBeenSuperseded($0) }) else { throw VaultError.newer }
            try migrator.migrate(pool)
            return pool
        }
        emptyLog()
    }

    private static let schema = """
        CREATE TABLE log (position INTEGER PRIMARY KEY AUTOINCREMENT, name BLOB NOT NULL UNIQUE, value BLOB NOT NULL) STRICT;
        CREATE TABLE kept (name BLOB PRIMARY KEY, value BLOB NOT NULL) STRICT;
        """

    /// One whole change, with the right to write from its beginning; on disk before this returns; nothing of it where `body` throws.
    func change<Value>(_ body: (VaultWriter) throws -> Value) throws -> Value {
        let value = try VaultError.passing { try pool.write { try body(VaultWriter(database: $0)) } }
        if log.isOwed { emptyLog() }
        return value
    }

    func rows(after position: Int64) throws -> [Row] {
        try VaultError.passing { try pool.read { try VaultWriter(database: $0).rows(after: position) } }
    }

    func kept(_ name: RowName) throws -> [UInt8]? {
        try VaultError.passing { try pool.read { try VaultWriter(database: $0).kept(name) } }
    }

    /// Empties the write-ahead log: deleted text stays readable in it until this has run.
    /// - Returns: `false` where another process kept it in use; the next change, or the next opening, tries again.
    @discardableResult func forgetDeleted() throws -> Bool {
        log.isOwed = true
        let isEmpty = try VaultError.passing { try pool.writeWithoutTransaction { try Self.emptyLog($0) } }
        log.isOwed = !isEmpty
        return isEmpty
    }

    /// The same without waiting for anybody, where it could not be done before: in this process or in one that has ended since.
    private func emptyLog() {
        let isEmpty = try? pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA busy_timeout = 0")
            defer { try? database.execute(sql: "PRAGMA busy_timeout = \(Self.patience * 1000)") }
            return try Self.emptyLog(database)
        }
        if isEmpty == true { log.isOwed = false }
    }

    private static func emptyLog(_ database: Database) throws -> Bool {
        try GRDB.Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")?["busy"] == 0
    }

    /// In seconds.
    private static let patience = 10

    /// Whether every page of the file is sound.
    func isSound() throws -> Bool {
        try VaultError.passing { try pool.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") == "ok" } }
    }

    /// A folder that holds something else stays. Goes on with the other files where one cannot be overwritten or removed; then `notWiped`.
    static func wipe(in folder: String) throws(VaultError) {
        let paths = [fileName, "\(fileName)-wal", "\(fileName)-shm"].map { folder + "/" + $0 }
        let left = paths.filter { path in
            var status = stat()
            guard lstat(path, &status) == 0 else { return errno != ENOENT }
            let isOverwritten = (try? overwrite(path)) != nil
            return unlink(path) != 0 || !isOverwritten
        }
        guard left.isEmpty else { throw .notWiped }
        _ = rmdir(folder)
    }

    private static func overwrite(_ path: String) throws {
        let descriptor = Foundation.open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw VaultError.notPermitted }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let length = try handle.seekToEnd()
        try handle.seek(toOffset: 0)
        var written: UInt64 = 0
        while written < length {
            let piece = Int(min(1 << 20, length - written))
            try handle.write(contentsOf: Data(try Randomness.bytes(piece)))
            written += UInt64(piece)
        }
        try handle.synchronize()
    }

    private static var settings: Configuration {
        var settings = Configuration()
        settings.busyMode = .timeout(TimeInterval(patience))
        settings.publicStatementArguments = false
        settings.maximumReaderCount = 2
        settings.prepareDatabase { database in
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            try database.execute(sql: "PRAGMA synchronous = FULL")
            // What is rewritten or sorted is never put into a file elsewhere.
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return settings
    }
}

/// Whether something that was deleted may still stand in the write-ahead log.
private final class OwedLog: Sendable {
    private let state = Mutex(false)

    var isOwed: Bool {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}

/// What can be done inside one change.
struct VaultWriter {
    fileprivate let database: Database

    func rows(after position: Int64) throws -> [VaultStore.Row] {
        let cursor = try GRDB.Row.fetchCursor(
            database, sql: "SELECT position, name, value FROM log WHERE position > ? ORDER BY position", arguments: [position])
        var rows: [VaultStore.Row] = []
        while let row = try cursor.next() {
            let (bytes, value) = try (
                row.withUnsafeData(atIndex: 1) { Array($0 ?? Data()) }, row.withUnsafeData(atIndex: 2) { Array($0 ?? Data()) }
            )
            guard let name = try? RowName(bytes: bytes) else { throw VaultError.damaged }
            rows.append(VaultStore.Row(position: row[0], name: name, value: value))
        }
        return rows
    }

    /// Puts a row at the end of the log, in place of one of the same name. An empty value says that the thing is gone.
    /// - Returns: the new position.
    func log(_ name: RowName, _ value: [UInt8]) throws -> Int64 {
        try database.execute(
            sql: "INSERT OR REPLACE INTO log (name, value) VALUES (?, ?)", arguments: [Data(name.bytes), Data(value)])
        return database.lastInsertedRowID
    }

    func kept(_ name: RowName) throws -> [UInt8]? {
        try Data.fetchOne(database, sql: "SELECT value FROM kept WHERE name = ?", arguments: [Data(name.bytes)]).map { Array($0) }
    }

    func keep(_ name: RowName, _ value: [UInt8]) throws {
        try database.execute(sql: "INSERT OR REPLACE INTO kept (name, value) VALUES (?, ?)", arguments: [Data(name.bytes), Data(value)])
    }

    func destroy(_ name: RowName) throws {
        try database.execute(sql: "DELETE FROM kept WHERE name = ?", arguments: [Data(name.bytes)])
    }
}

extension VaultError {
    /// SQLite's reasons in our words; a statement and its values are never passed on.
    static func translating<Value>(_ body: () throws -> Value) throws(VaultError) -> Value {
        do {
            return try passing(body)
        } catch let error as VaultError {
            throw error
        } catch {
            throw .storageFailed
        }
    }

    /// As above; what is none of SQLite's goes through.
    static func passing<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw VaultError(error)
        }
    }

    private init(_ error: DatabaseError) {
        // SQLite calls only ENOSPC full; an exceeded quota or file size limit is a failed write to it.
        let failedWrites: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE]
        guard !failedWrites.contains(error.extendedResultCode) else {
            self = .diskFull
            return
        }
        switch error.resultCode {
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
        case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_CANTOPEN: self = .notPermitted
        default: self = .storageFailed
        }
    }
}
