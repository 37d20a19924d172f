// Bytes for parsers to stumble over: one sample altered in a few places, with pieces of another.

import Foundation

public enum Fuzzing {
    /// How many inputs a test tries: what RESPITE_FUZZ says, or few enough for every day.
    public static func count(otherwise usual: Int) -> Int {
        ProcessInfo.processInfo.environment["RESPITE_FUZZ"].flatMap { Int($0) } ?? usual
    }

    public static func mutated(_ sample: [UInt8], _ other: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = sample
        for _ in 0...Int.random(in: 0...3, using: &generator) {
            guard !bytes.isEmpty else { return generator.bytes(Int.random(in: 0...64, using: &generator)) }
            // Most of what is decided stands in front.
            let reach = Bool.random(using: &generator) ? min(bytes.count, 256) : bytes.count
            let index = Int.random(in: 0..<reach, using: &generator)
            switch Int.random(in: 0..<9, using: &generator) {
            case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
            case 2: bytes[index] = [0, 1, 2, 0x7f, 0x80, 0xff].randomElement(using: &generator) ?? 0
            case 3: bytes = Array(bytes.prefix(index))
            case 4: bytes += generator.bytes(Int.random(in: 1...40, using: &generator))
            case 5: bytes.insert(contentsOf: generator.bytes(Int.random(in: 1...8, using: &generator)), at: index)
            case 6: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...40, using: &generator)))
            case 7:
                // A length or a count that promises the moon.
                let length = [[0xff, 0xff, 0xff, 0xff], [0x7f, 0xff, 0xff, 0xff], [0, 0, 0, 0], [0, 0x40, 0, 0]] as [[UInt8]]
                for (offset, byte) in (length.randomElement(using: &generator) ?? []).enumerated() where index + offset < bytes.count {
                    bytes[index + offset] = byte
                }
            default:
                let start = Int.random(in: other.indices, using: &generator)
                let piece = other[start..<min(other.count, start + Int.random(in: 1...80, using: &generator))]
                bytes.replaceSubrange(index..<min(bytes.count, index + piece.count), with: piece)
            }
        }
        return bytes
    }

    /// In bytes, of this process; `nil` where the system does not say.
    public static func residentMemory() -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let fields = status.split(separator: " ")
        return fields.count > 1 ? Int(fields[1]).map { $0 * 4096 } : nil
    }
}
