// What lies on a vault's disk, row by row: to see that what was destroyed is in no file any more.

import Foundation
import GRDB

struct SealedRows {
    let folder: String

    /// The last bytes of every sealed value, each unlike any other.
    func values() throws -> Set<Data> {
        let database = try DatabaseQueue(path: folder + "/vault")
        defer { try? database.close() }
        return try database.read { database in
            let all = try Data.fetchAll(database, sql: "SELECT value FROM log UNION ALL SELECT value FROM kept")
            return Set(all.filter { $0.count >= 64 }.map { Data($0.suffix(48)) })
        }
    }

    /// Whether any of them is anywhere in the folder, the write-ahead log too.
    func holdsAny(of values: Set<Data>) throws -> Bool {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).map {
            try Data(contentsOf: URL(filePath: folder + "/" + $0))
        }
        return values.contains { value in files.contains { $0.range(of: value) != nil } }
    }
}
