// The user's own editor, on a file in memory that outlives it only where what was written could not be kept.

import Foundation
import Sodium

/// Why there is no text.
public enum EditorError: Error {
    /// The editor ended with an error; what was written by then was kept.
    case failed
    /// What was written is not UTF-8.
    case notText
    /// What was written could not be kept, for this reason, and still lies at this path, readable.
    case leftBehind(String, because: any Error)
}

/// A folder of its own (0700) on a file system in memory, and one file in it (0600), overwritten and removed when its text has been kept. Where
/// there is no such file system, or no editor is set, there is no `PrivateEditor`. A machine that swaps or hibernates may write such memory to its
/// disk.
public struct PrivateEditor {
    private let command: String
    private let place: String

    /// - Parameters:
    ///   - given: the environment; of this process where it is not given.
    ///   - shared: the place for where the session has none of its own.
    public init?(_ given: [String: String]? = nil, otherwise shared: String = "/dev/shm") {
        let environment = given ?? ProcessInfo.processInfo.environment
        guard let command = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first(where: { !$0.isEmpty }),
            let place = [environment["XDG_RUNTIME_DIR"], shared].compactMap(\.self).first(where: Self.isInMemory)
        else { return nil }
        self.command = command
        self.place = place
    }

    /// What stood in the file when the editor ended. Throws `EditorError`.
    /// - Parameter keep: is given what was written, also where the editor ended with an error.
    public func edit(_ text: String, _ keep: (String) throws -> Void) throws -> String {
        let folder = place + "/." + (try Randomness.bytes(8)).map { String($0, radix: 16) }.joined()
        guard mkdir(folder, 0o700) == 0 else { throw EditorError.failed }
        // Named as editors know it: they show headings as such.
        let path = folder + "/text.md"
        var isKept = true
        defer { if isKept { Self.remove(folder) } }
        try InputFile.create(path, Array(text.utf8))
        let ended = Self.run(command, on: path)
        guard let bytes = FileManager.default.contents(atPath: path) else { throw EditorError.failed }
        isKept = false
        guard let written = String(validating: bytes, as: UTF8.self) else {
            throw EditorError.leftBehind(path, because: EditorError.notText)
        }
        do { if written != text { try keep(written) } } catch { throw EditorError.leftBehind(path, because: error) }
        isKept = true
        guard ended else { throw EditorError.failed }
        return written
    }

    /// Through the shell, as `git` does: the variable may hold options. Not Foundation's `Process`, which takes the terminal away.
    private static func run(_ command: String, on path: String) -> Bool {
        let words = ["/bin/sh", "-c", command + " \"$1\"", "sh", path]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        guard posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return false }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
        return status == 0
    }

    /// Whatever the editor left beside it too: swap files, folders of backups. What a link names is not touched.
    private static func remove(_ folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            let path = folder + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR:
                remove(path)
                continue
            case S_IFREG: overwrite(path)
            default: break
            }
            unlink(path)
        }
        rmdir(folder)
    }

    private static func overwrite(_ path: String) {
        guard let handle = FileHandle(forUpdatingAtPath: path), let length = try? handle.seekToEnd() else { return }
        try? handle.seek(toOffset: 0)
        try? handle.write(contentsOf: Data(count: Int(length)))
        try? handle.close()
    }

    /// Whether the kernel says that the mount which holds this folder is in memory.
    private static func isInMemory(_ path: String) -> Bool {
        guard path.hasPrefix("/"), access(path, W_OK) == 0, let mounts = FileManager.default.contents(atPath: "/proc/mounts") else {
            return false
        }
        let real = URL(filePath: path).resolvingSymlinksInPath().path
        let places = String(decoding: mounts, as: UTF8.self).split(separator: "\n").compactMap { line -> (place: String, kind: String)? in
            let words = line.split(separator: " ")
            return words.count > 2 ? (String(words[1]), String(words[2])) : nil
        }
        // Of mounts of one place the last counts.
        let holder = places.filter { real == $0.place || $0.place == "/" || real.hasPrefix($0.place + "/") }
            .reduce(nil as (place: String, kind: String)?) { best, next in next.place.count >= (best?.place.count ?? 0) ? next : best }
        return ["tmpfs", "ramfs"].contains(holder?.kind)
    }
}
