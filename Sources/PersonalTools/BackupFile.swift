// Backups where a person wants them: what goes wrong is about their file, not about the state.

internal import Foundation
public import LocalState

public enum BackupFile {
    /// Copies the sealed state to a new file and opens the copy. Throws `FileError.unwritable` where there is a file, or no place for one.
    public static func write(_ state: OpenState<some Codable & Sendable>, to path: String) throws {
        do {
            try state.backup(to: path)
        } catch LocalStateError.alreadyThere, LocalStateError.notFound, LocalStateError.notPermitted {
            throw FileError.unwritable(path)
        }
    }

    /// Throws `FileError.unreadable` where there is no such file.
    public static func requireReadable(_ path: String) throws(FileError) {
        guard FileManager.default.isReadableFile(atPath: path) else { throw .unreadable(path) }
    }

    /// Throws `FileError.unwritable` where something is there already.
    public static func requireNew(_ path: String) throws(FileError) {
        guard !FileManager.default.fileExists(atPath: path) else { throw .unwritable(path) }
    }
}
