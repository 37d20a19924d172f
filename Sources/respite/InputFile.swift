// Personal things come from files or standard input, never from arguments, which other users of the machine could see.

import Foundation

enum InputFile {
    /// In bytes.
    private static let limit = 1 << 20

    /// - Parameter path: `-` for standard input.
    static func data(_ path: String) throws -> Data {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let handle, let data = try? handle.read(upToCount: limit) else { throw InputError.unreadableFile(path) }
        return data
    }

    static func text(_ path: String) throws -> String {
        guard let text = String(data: try data(path), encoding: .utf8) else { throw InputError.unreadableFile(path) }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    static func json<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
        guard let value = try? JSONDecoder().decode(type, from: try data(path)) else { throw InputError.notJSON(path) }
        return value
    }
}
