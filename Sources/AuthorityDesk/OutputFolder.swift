// Files that the authority hands out: whole or not at all, readable by nobody else on the machine.

public import Foundation

public enum DeskFiles {
    /// Throws `fileUnreadable` for what is missing, not readable or longer than `limit` bytes.
    public static func read(_ file: URL, limit: Int = DeskDocument.longest) throws(DeskError) -> [UInt8] {
        let unreadable = DeskError(.fileUnreadable, ["file": file.relativePath])
        guard let handle = try? FileHandle(forReadingFrom: file) else { throw unreadable }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: limit + 1) ?? Data(), data.count <= limit else { throw unreadable }
        return Array(data)
    }

    /// The file itself; or, for a folder, its files in order of their names.
    public static func filesOrContents(_ place: URL) throws(DeskError) -> [URL] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else {
            throw DeskError(.fileUnreadable, ["file": place.relativePath])
        }
        guard isFolder.boolValue else { return [place] }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: place.path) else {
            throw DeskError(.fileUnreadable, ["file": place.relativePath])
        }
        return names.sorted().filter { !$0.hasPrefix(".") }.map { place.appendingPathComponent($0) }
    }

    /// Makes a folder with these files; where anything fails, nothing of it is left.
    /// - Parameters:
    ///   - files: by path inside the folder; folders in between are made.
    ///   - folder: must not exist yet. Throws `outputExists`.
    public static func makeFolder(_ folder: URL, files: [String: [UInt8]]) throws(DeskError) {
        guard !FileManager.default.fileExists(atPath: folder.path) else {
            throw DeskError(.outputExists, ["file": folder.relativePath])
        }
        let draft = draft(of: folder)
        do {
            try FileManager.default.createDirectory(
                at: draft,
                withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700]
            )
            for (path, bytes) in files {
                let file = draft.appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(),
                    withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700]
                )
                try writeFlushed(bytes, to: file)
            }
            // Unlike `moveItem`, `rename` never replaces a folder that has something in it.
            guard rename(draft.path, folder.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw DeskError(.outputFailed, ["file": folder.relativePath])
        }
    }

    /// Replaces a file, or makes it; where that fails, the old one stays as it was.
    public static func write(_ bytes: [UInt8], to file: URL) throws(DeskError) {
        let draft = draft(of: file)
        do {
            try writeFlushed(bytes, to: draft)
            guard rename(draft.path, file.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw DeskError(.outputFailed, ["file": file.relativePath])
        }
    }

    /// JSON as the desk writes it.
    public static func bytes(_ value: some Encodable) throws -> [UInt8] { try DeskJSON.bytes(value) }

    /// Throws `outputExists`.
    public static func requireNew(_ file: URL) throws(DeskError) {
        guard !FileManager.default.fileExists(atPath: file.path) else { throw DeskError(.outputExists, ["file": file.relativePath]) }
    }

    private static func draft(of place: URL) -> URL {
        place.deletingLastPathComponent().appendingPathComponent(".\(place.lastPathComponent).\(UUID().uuidString).draft")
    }

    private static func writeFlushed(_ bytes: [UInt8], to file: URL) throws {
        guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw CocoaError(.fileWriteUnknown)
        }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        try handle.write(contentsOf: Data(bytes))
        try handle.synchronize()
    }
}
