// Personal things come from files or standard input, never from arguments, which other users of the machine could see.

import Foundation

public enum InputFile {
    /// In bytes.
    private static let limit = 16 << 20

    /// - Parameter path: `-` for standard input.
    public static func bytes(_ path: String) throws -> [UInt8] {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let handle, let data = try? handle.readToEnd() ?? Data(), data.count <= limit else { throw FileError.unreadable(path) }
        return Array(data)
    }

    public static func text(_ path: String) throws -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else { throw FileError.unreadable(path) }
        return trimmed(text)
    }

    /// Without blanks and empty lines at its ends.
    public static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }

    /// Makes a file that does not exist yet, readable by its owner alone.
    public static func create(_ path: String, _ bytes: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileError.unwritable(path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard (try? handle.write(contentsOf: Data(bytes))) != nil, (try? handle.synchronize()) != nil else {
            unlink(path)
            throw FileError.unwritable(path)
        }
    }
}

/// A file named by a person that cannot be used; holds its path, as they typed it.
public enum FileError: Error, Sendable, Equatable {
    case unreadable(String)
    /// Or there already: nothing is ever written over.
    case unwritable(String)
}
