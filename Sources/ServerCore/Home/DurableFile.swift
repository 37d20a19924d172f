// Files that survive a power cut whole: written beside their place, flushed, then moved into it.

public import Foundation

/// Small files of a server's home. Every file is 0600, every folder 0700, whatever the umask says.
public enum DurableFile {
    /// Replaces the file or leaves the old one untouched.
    public static func write(_ bytes: [UInt8], to file: URL) throws(ServerError) {
        let folder = file.deletingLastPathComponent()
        let draft = folder.appendingPathComponent(".\(file.lastPathComponent).new")
        do throws(ServerError) {
            try writeFlushed(bytes, to: draft)
            guard rename(draft.path, file.path) == 0 else { throw systemError(file) }
        } catch {
            unlink(draft.path)
            throw error
        }
        try flushFolder(folder)
    }

    /// Everything in the file; throws `homeDamaged` where it is missing or longer than `limit` bytes.
    public static func read(_ file: URL, limit: Int = 1 << 20) throws(ServerError) -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: file.path) else { throw ServerError(.homeDamaged, file.lastPathComponent) }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: limit + 1) ?? Data(), data.count <= limit else {
            throw ServerError(.homeDamaged, file.lastPathComponent)
        }
        return Array(data)
    }

    /// Makes one folder that only its owner can enter.
    public static func makeFolder(_ folder: URL) throws(ServerError) {
        guard mkdir(folder.path, 0o700) == 0 || errno == EEXIST else { throw systemError(folder) }
        guard chmod(folder.path, 0o700) == 0 else { throw systemError(folder) }
    }

    /// Makes renamed and new entries of a folder durable.
    public static func flushFolder(_ folder: URL) throws(ServerError) {
        let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw systemError(folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw systemError(folder) }
    }

    /// Makes the content of a file that another library wrote durable.
    public static func flush(_ file: URL) throws(ServerError) {
        let descriptor = open(file.path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw systemError(file) }
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else { throw systemError(file) }
    }

    private static func writeFlushed(_ bytes: [UInt8], to file: URL) throws(ServerError) {
        let descriptor = open(file.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw systemError(file) }
        defer { close(descriptor) }
        var position = 0
        while position < bytes.count {
            let written = bytes[position...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { throw systemError(file) }
            position += written
        }
        guard fsync(descriptor) == 0 else { throw systemError(file) }
    }

    private static func systemError(_ file: URL) -> ServerError {
        let isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG
        return ServerError(isFull ? .diskFull : .inputOutput, file.lastPathComponent)
    }
}
