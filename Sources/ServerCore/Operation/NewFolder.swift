// A folder that appears under its name only when everything in it is there and on disk.

public import Foundation

/// For backups and restored homes, of one side or of two: whatever goes wrong, nothing half-made is left.
public enum NewFolder {
    /// Throws what `fill` throws.
    /// - Parameters:
    ///   - folder: must not exist, or be empty.
    ///   - occupied: thrown where it is not.
    ///   - fill: makes the folder that it is given, and what belongs in it.
    public static func make(_ folder: URL, occupied: ServerError, _ fill: (_ draft: URL) async throws -> Void) async throws {
        guard isFree(folder) else { throw occupied }
        let draft = folder.deletingLastPathComponent().appendingPathComponent(".\(folder.lastPathComponent).new")
        try? FileManager.default.removeItem(at: draft)
        do {
            try await fill(draft)
            try? FileManager.default.removeItem(at: folder)
            guard rename(draft.path, folder.path) == 0 else { throw ServerError(.inputOutput, folder.path) }
            try DurableFile.flushFolder(folder.deletingLastPathComponent())
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw error
        }
    }

    private static func isFree(_ folder: URL) -> Bool {
        guard FileManager.default.fileExists(atPath: folder.path) else { return true }
        return (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.isEmpty ?? false
    }
}
