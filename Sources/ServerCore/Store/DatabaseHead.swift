// The first 100 bytes of a database file, and whether the file holds all the pages that they name. SQLite fills a last page that was cut with
// zeros, without a word. Source: sqlite.org/fileformat2.html, section 1.3.

internal import Foundation

struct DatabaseHead {
    private let bytes: [UInt8]

    /// `nil` where this is no database.
    init?(_ handle: FileHandle) {
        guard let header = try? handle.read(upToCount: 100), header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8))
        else {
            return nil
        }
        bytes = Array(header)
    }

    /// In bytes; 1 stands for 65,536.
    private var pageSize: UInt64 {
        let size = UInt64(bytes[16]) << 8 | UInt64(bytes[17])
        return size == 1 ? 65_536 : size
    }

    /// In bytes. Zero where the header does not know: then it was written by a program that does not count.
    var length: UInt64 { number(at: 24) == number(at: 92) ? number(at: 28) * pageSize : 0 }

    private func number(at offset: Int) -> UInt64 { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt64($1) } }
}
