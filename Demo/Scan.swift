// The search for everything that must not be there: each text as it is, in hexadecimal and in base64, in every file of both servers.

import Foundation
import Glibc

struct Scan {
    /// What was looked for and where; where it was found.
    struct Result {
        var files = 0
        var bytes = 0
        var patterns = 0
        var hits: [String] = []
    }

    let texts: [String]

    func run(over folders: [URL]) throws -> Result {
        var result = Result()
        let patterns = texts.flatMap(Self.encodings)
        result.patterns = patterns.count
        for file in try folders.flatMap(Self.files) {
            let data = try Data(contentsOf: file)
            result.files += 1
            result.bytes += data.count
            for (text, pattern) in patterns where Self.contains(data, pattern) { result.hits.append("\(file.lastPathComponent): \(text)") }
        }
        return result
    }

    private static func files(_ folder: URL) throws -> [URL] {
        guard folder.hasDirectoryPath || (try folder.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false) else { return [folder] }
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (found?.allObjects ?? []).compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath }
    }

    /// The text itself, hexadecimal in both cases, and base64 in both alphabets at each of the three alignments.
    static func encodings(_ text: String) -> [(String, [UInt8])] {
        let bytes = Array(text.utf8)
        let hex = bytes.map { String(format: "%02x", $0) }.joined()
        var forms = [text, hex, hex.uppercased()]
        for shift in 0..<3 {
            let encoded = Data([UInt8](repeating: 0, count: shift) + bytes).base64EncodedString()
            // The first and last characters also depend on the neighbours.
            let middle = String(encoded.dropFirst(shift == 0 ? 0 : 4).dropLast(4))
            guard middle.count >= 8 else { continue }
            forms += [middle, middle.replacing("+", with: "-").replacing("/", with: "_")]
        }
        return Set(forms).map { (text, Array($0.utf8)) }
    }

    private static func contains(_ data: Data, _ pattern: [UInt8]) -> Bool {
        guard !pattern.isEmpty else { return false }
        return data.withUnsafeBytes { haystack in
            guard let start = haystack.baseAddress else { return false }
            return memmem(start, haystack.count, pattern, pattern.count) != nil
        }
    }
}
