// The file operations of the operating system.

internal import Foundation

public struct SystemFiles: FileOperations {
    public init() {}

    public func read(_ path: String, limit: Int) throws(LocalStateError) -> [UInt8] {
        let descriptor = try Self.checked { Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        defer { _ = Foundation.close(descriptor) }
        var status = stat()
        _ = try Self.checked { fstat(descriptor, &status) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAState }
        guard status.st_size <= limit else { throw .tooLarge }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try Self.checked { Foundation.read(descriptor, &buffer, buffer.count) }
            guard count > 0 else { return bytes }
            guard bytes.count + count <= limit else { throw .tooLarge }
            bytes += buffer[..<count]
        }
    }

    public func create(_ path: String) throws(LocalStateError) -> Int32 {
        try Self.checked { Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600) }
    }

    public func openExisting(_ path: String) throws(LocalStateError) -> Int32 {
        try Self.checked { Foundation.open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC) }
    }

    public func write(_ bytes: [UInt8], to descriptor: Int32) throws(LocalStateError) {
        var written = 0
        while written < bytes.count {
            written += try Self.checked {
                bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written) }
            }
        }
    }

    public func synchronise(_ descriptor: Int32) throws(LocalStateError) {
        _ = try Self.checked { fsync(descriptor) }
    }

    public func close(_ descriptor: Int32) throws(LocalStateError) {
        guard Foundation.close(descriptor) == 0 || errno == EINTR else { throw Self.failure(errno) }
    }

    public func rename(_ path: String, to target: String) throws(LocalStateError) {
        _ = try Self.checked { Foundation.rename(path, target) }
    }

    public func synchroniseDirectory(_ path: String) throws(LocalStateError) {
        let descriptor = try Self.checked { Foundation.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        defer { _ = Foundation.close(descriptor) }
        // Some file systems of memory sticks cannot do this and say EINVAL: there is nothing more to be had from them.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw Self.failure(errno) }
    }

    public func remove(_ path: String) throws(LocalStateError) {
        _ = try Self.checked { unlink(path) }
    }

    public func list(_ directory: String) throws(LocalStateError) -> [String] {
        guard let stream = opendir(directory) else { throw Self.failure(errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    public func makeDirectory(_ path: String) throws(LocalStateError) {
        if mkdir(path, 0o700) == 0 { return }
        switch errno {
        case EEXIST:
            // A directory that was there keeps its owner, and loses what others may do. A file system without permissions says no: so be it.
            _ = chmod(path, 0o700)
        case ENOENT:
            let parent = (path as NSString).deletingLastPathComponent
            guard !parent.isEmpty, parent != path else { throw .notFound }
            try makeDirectory(parent)
            _ = try Self.checked { mkdir(path, 0o700) }
        default:
            throw Self.failure(errno)
        }
    }

    /// Repeats a call that a signal interrupted; -1 becomes an error.
    static func checked<Value: SignedInteger>(_ call: () -> Value) throws(LocalStateError) -> Value {
        while true {
            let value = call()
            guard value < 0 else { return value }
            guard errno == EINTR else { throw failure(errno) }
        }
    }

    static func failure(_ code: Int32) -> LocalStateError {
        switch code {
        case ENOENT: .notFound
        case EEXIST: .alreadyThere
        case ENOSPC, EDQUOT, EFBIG: .diskFull
        case EACCES, EPERM, EROFS: .notPermitted
        default: .storageFailed
        }
    }
}
