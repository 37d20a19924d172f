// How much room is left where the database lives.

internal import Foundation

enum DiskSpace {
    /// Below this many bytes a server says that it is not ready.
    static let reserve: UInt64 = 32 << 20

    /// Bytes that this process may still write; nil where the file system does not say.
    static func available(at folder: URL) -> UInt64? {
        var status = statvfs()
        guard statvfs(folder.path, &status) == 0 else { return nil }
        return UInt64(status.f_bavail) * UInt64(status.f_frsize)
    }
}
