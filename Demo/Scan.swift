// The search for everything that must not be there: each text as it is, in hexadecimal and in base64, in every file of both servers.

import Foundation

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
        let index = PatternIndex(patterns)
        for file in try folders.flatMap(Self.files) {
            let data = try Data(contentsOf: file)
            result.files += 1
            result.bytes += data.count
            result.hits += index.found(in: data).map { "\(file.lastPathComponent): \($0)" }
        }
        return result
    }

    private static func files(_ folder: URL) throws -> [URL] {
        guard try folder.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true else { return [folder] }
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
}

/// All patterns looked for in one pass: by their first two bytes, then compared whole.
private struct PatternIndex {
    private var byPrefix: [[(text: String, bytes: [UInt8])]] = Array(repeating: [], count: 1 << 16)

    init(_ patterns: [(String, [UInt8])]) {
        for (text, bytes) in patterns where bytes.count >= 2 { byPrefix[Int(bytes[0]) << 8 | Int(bytes[1])].append((text, bytes)) }
    }

    func found(in data: Data) -> Set<String> {
        var found: Set<String> = []
        data.withUnsafeBytes { bytes in
            guard bytes.count >= 2 else { return }
            for position in 0..<bytes.count - 1 {
                let candidates = byPrefix[Int(bytes[position]) << 8 | Int(bytes[position + 1])]
                for (text, pattern) in candidates where bytes[position...].starts(with: pattern) { found.insert(text) }
            }
        }
        return found
    }
}
