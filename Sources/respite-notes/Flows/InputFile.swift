// Personal things come from files or standard input, never from arguments, which other users of the machine could see.

import Foundation

enum InputFile {
    /// In bytes.
    private static let limit = 16 << 20

    /// - Parameter path: `-` for standard input.
    static func bytes(_ path: String) throws -> [UInt8] {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let handle, let data = try? handle.readToEnd() ?? Data(), data.count <= limit else { throw InputError.unreadableFile(path) }
        return Array(data)
    }

    static func text(_ path: String) throws -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else { throw InputError.unreadableFile(path) }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Makes a file that does not exist yet, readable by its owner alone.
    static func create(_ path: String, _ bytes: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw InputError.unwritableFile(path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard (try? handle.write(contentsOf: Data(bytes))) != nil, (try? handle.synchronize()) != nil else {
            unlink(path)
            throw InputError.unwritableFile(path)
        }
    }
}
