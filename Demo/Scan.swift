// Looking for many things at once: each as it is, in hexadecimal and in base64, in every file of both servers.

import Foundation
import Wire

struct Scan {
    /// What was looked for and where; where it was found.
    struct Result {
        var files = 0
        var bytes = 0
        var hits: [String] = []
    }

    /// Something to look for: a text, or bytes under a name; four bytes and more, for anything shorter is found by chance.
    struct Needle: Sendable {
        let name: String
        let bytes: [UInt8]

        init(_ text: String) { self.init(text, Array(text.utf8)) }

        init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    private let index: PatternIndex
    /// Of all needles together.
    let forms: Int

    init(_ needles: [Needle]) {
        let patterns = needles.flatMap { needle in Self.encodings(needle.bytes).map { (needle.name, $0) } }
        forms = patterns.count
        index = PatternIndex(patterns)
    }

    func run(over folders: [URL]) throws -> Result {
        var result = Result()
        for file in try folders.flatMap(Self.files) {
            let data = try Data(contentsOf: file)
            result.files += 1
            result.bytes += data.count
            result.hits += index.found(in: data, withFew: !Self.isPageIndex(file)).map { "\(file.lastPathComponent): \($0)" }
        }
        return result
    }

    /// The needles that are found where they were planted on purpose: once raw, once in hexadecimal, once in base64, amid other bytes.
    func findsPlanted(_ needles: [Needle]) -> Int {
        needles.count { needle in
            (0..<3).allSatisfy { shift in
                let before = [UInt8](repeating: 0x5a, count: 5 + shift)
                let plain = before + needle.bytes + [0x3d, 0x5a, 0x3d]
                let hex = shift == 1 ? Hex.encode(plain).uppercased() : Hex.encode(plain)
                let base64 = Data(plain).base64EncodedString()
                return [Data(plain), Data(hex.utf8), Data(base64.utf8)].allSatisfy { index.found(in: $0).contains(needle.name) }
            }
        }
    }

    /// The index of a database's write-ahead log holds numbers of pages alone, small ones amid zeros (sqlite.org/walformat.html, section 2): an
    /// answer of two chosen options, written as zeros and ones, stands there by chance.
    private static func isPageIndex(_ file: URL) -> Bool { file.lastPathComponent.hasSuffix(".sqlite-shm") }

    private static func files(_ folder: URL) throws -> [URL] {
        guard try folder.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true else { return [folder] }
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (found?.allObjects ?? []).compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath }
    }

    /// The bytes themselves, hexadecimal in both cases, and base64 in both alphabets at each of the three alignments.
    static func encodings(_ bytes: [UInt8]) -> Set<[UInt8]> {
        let hex = Hex.encode(bytes)
        var forms: Set<[UInt8]> = [bytes, Array(hex.utf8), Array(hex.uppercased().utf8)]
        for shift in 0..<3 {
            let encoded = Data([UInt8](repeating: 0, count: shift) + bytes).base64EncodedString()
            // The first and last characters also depend on the neighbours.
            let middle = encoded.dropFirst(shift == 0 ? 0 : 4).dropLast((shift + bytes.count) % 3 == 0 ? 0 : 4)
            guard middle.count >= 8 else { continue }
            forms.insert(Array(middle.utf8))
            forms.insert(Array(middle.replacing("+", with: "-").replacing("/", with: "_").utf8))
        }
        return forms
    }
}

/// All patterns looked for in one pass: by their first four bytes, then compared whole.
private struct PatternIndex {
    private var byStart: [UInt32: [(text: String, bytes: [UInt8], isFew: Bool)]] = [:]
    /// A bit for each two bytes with which a pattern begins: most positions are done with here.
    private var isStart = [Bool](repeating: false, count: 1 << 16)

    init(_ patterns: [(String, [UInt8])]) {
        for (text, bytes) in patterns where bytes.count >= 4 {
            byStart[Self.start(bytes[0], bytes[1], bytes[2], bytes[3]), default: []]
                .append((text, bytes, bytes.count { $0 != 0 } < Self.fewest))
            isStart[Int(bytes[0]) << 8 | Int(bytes[1])] = true
        }
    }

    /// Bytes other than zero, below which a pattern is one of few.
    private static let fewest = 8

    private static func start(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> UInt32 {
        UInt32(a) << 24 | UInt32(b) << 16 | UInt32(c) << 8 | UInt32(d)
    }

    /// - Parameter withFew: whether patterns of almost only zeros count.
    func found(in data: Data, withFew: Bool = true) -> Set<String> {
        var found: Set<String> = []
        data.withUnsafeBytes { bytes in
            guard bytes.count >= 4 else { return }
            for at in 0..<bytes.count - 3 where isStart[Int(bytes[at]) << 8 | Int(bytes[at + 1])] {
                let candidates = byStart[Self.start(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3])] ?? []
                for (text, pattern, isFew) in candidates where withFew || !isFew {
                    if bytes[at...].starts(with: pattern) { found.insert(text) }
                }
            }
        }
        return found
    }
}
