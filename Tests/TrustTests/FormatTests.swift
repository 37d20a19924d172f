// Bytes from outside: other types, other versions, flipped bits, noise (attack classes 5, 8, 12 and 27).

import Policies
import Sodium
import TestSupport
import Testing
import Trust
import Wire

struct FormatTests {
    let fixture: Fixture
    let samples: [Sample]

    init() throws {
        fixture = try Fixture()
        samples = try Sample.all(fixture)
    }

    /// For every pair of types: the bytes of one are not read as the other.
    @Test func objectOfOtherTypeIsRefused() throws {
        for sample in samples {
            for other in samples {
                if sample.kind == other.kind {
                    #expect(throws: Never.self, "\(sample.kind)") { try sample.read(sample.bytes) }
                } else {
                    expectRefusal(.wrongDocument, sample.kind) { try sample.read(other.bytes) }
                }
            }
        }
        #expect(Set(samples.map(\.kind)) == Set(DocumentKind.allCases))
    }

    @Test func unknownOrOlderFormatIsRefused() throws {
        for sample in samples {
            for version: UInt16 in [0, 2, 255, 65535] {
                var outer = sample.bytes
                let envelopeVersion = 4 + "respite.signed".utf8.count
                outer.replaceSubrange(envelopeVersion..<envelopeVersion + 2, with: [UInt8(version >> 8), UInt8(version & 255)])
                expectRefusal(.unknownFormat, sample.kind) { try sample.read(outer) }

                var inner = sample.bytes
                let bodyStart = envelopeVersion + 2 + 4
                let domainLength = Int(sample.bytes[bodyStart + 3])
                let bodyVersion = bodyStart + 4 + domainLength
                let present = UInt16(inner[bodyVersion]) << 8 | UInt16(inner[bodyVersion + 1])
                let other = version == present ? version + 1 : version
                inner.replaceSubrange(bodyVersion..<bodyVersion + 2, with: [UInt8(other >> 8), UInt8(other & 255)])
                expectRefusal(.unknownFormat, sample.kind) { try sample.read(inner) }
            }
        }
    }

    /// Exhaustive: no single bit of a signed document can change without its being refused.
    @Test(arguments: DocumentKind.allCases)
    func everyBitFlipFails(_ kind: DocumentKind) throws {
        let sample = try #require(samples.first { $0.kind == kind })
        #expect(throws: Never.self) { try sample.verify(sample.bytes) }
        var accepted = 0
        for bit in 0..<sample.bytes.count * 8 {
            var flipped = sample.bytes
            flipped[bit / 8] ^= 1 << (bit % 8)
            if (try? sample.verify(flipped)) != nil { accepted += 1 }
        }
        #expect(accepted == 0)
    }

    @Test func everyTruncationAndEveryTrailingByteFails() {
        for sample in samples {
            for count in 0..<sample.bytes.count {
                expectFailure(sample, Array(sample.bytes.prefix(count)))
            }
            expectFailure(sample, sample.bytes + [0])
        }
    }

    private func expectFailure(_ sample: Sample, _ bytes: [UInt8]) {
        if (try? sample.read(bytes)) != nil { Issue.record("\(sample.kind) was read from \(bytes.count) bytes") }
    }

    /// Nothing of this may trap; that it returns at all is the test.
    @Test func noiseIsRefusedWithoutATrap() {
        var generator = SeededGenerator()
        for _ in 0..<300 {
            let noise = generator.bytes(Int.random(in: 0...400, using: &generator))
            for sample in samples {
                expectFailure(sample, noise)
                var spliced = sample.bytes
                for _ in 0..<3 { splice(&spliced, &generator) }
                _ = try? sample.read(spliced)
            }
        }
    }

    /// Lengths and counts are where a parser breaks: overwrite four bytes with an extreme, or cut something out.
    private func splice(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        guard bytes.count > 8 else { return }
        let start = Int.random(in: 0..<bytes.count - 4, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: bytes.replaceSubrange(start..<start + 4, with: [0xff, 0xff, 0xff, 0xff])
        case 1: bytes.replaceSubrange(start..<start + 4, with: [0, 0, 0, UInt8.random(in: .min ... .max, using: &generator)])
        case 2: bytes.removeSubrange(start..<start + 4)
        default: bytes.insert(contentsOf: generator.bytes(4), at: start)
        }
    }
}
