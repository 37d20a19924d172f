// Whole objects: one encoding each, under their own name and version.

import TestSupport
import Testing
import Wire

private struct Badge: CanonicalObject, Equatable {
    static let domain = "respite.test.badge"
    var label: String
    var days: [Span]

    init(label: String, days: [Span] = []) {
        self.label = label
        self.days = days
    }

    init(from reader: inout ByteReader) throws(WireError) {
        label = try reader.string(limit: 40).lowercased()
        days = try reader.list(of: Span.self, limit: 8)
    }

    func write(to writer: inout ByteWriter) {
        writer.string(label)
        writer.list(days)
    }
}

private struct OtherBadge: CanonicalObject {
    static let domain = "respite.test.other"
    init() {}
    init(from reader: inout ByteReader) throws(WireError) {}
    func write(to writer: inout ByteWriter) {}
}

private struct LaterBadge: CanonicalObject {
    static let domain = "respite.test.badge"
    static let version: UInt16 = 2
    init() {}
    init(from reader: inout ByteReader) throws(WireError) {}
    func write(to writer: inout ByteWriter) {}
}

struct CanonicalObjectTests {
    private func badge() throws -> Badge {
        let day = try Span(start: Instant(seconds: 10), end: Instant(seconds: 20))
        return Badge(label: "night", days: [day, day])
    }

    @Test func anObjectComesBackFromItsBytes() throws {
        #expect(try Badge(canonicalBytes: try badge().canonicalBytes) == badge())
    }

    @Test func theBytesBeginWithNameAndVersion() {
        #expect(OtherBadge().canonicalBytes == [0, 0, 0, 18] + Array("respite.test.other".utf8) + [0, 1])
    }

    @Test func anObjectOfAnotherKindIsRefused() {
        #expect(throws: WireError(.unknownTag, "")) { try Badge(canonicalBytes: OtherBadge().canonicalBytes) }
    }

    @Test func anObjectOfAnotherVersionIsRefused() {
        #expect(throws: WireError(.unknownVersion, "")) { try Badge(canonicalBytes: LaterBadge().canonicalBytes) }
    }

    @Test func bytesAfterTheObjectAreRefused() throws {
        let bytes = try badge().canonicalBytes + [0]
        #expect(throws: WireError(.trailingBytes, "")) { try Badge(canonicalBytes: bytes) }
    }

    @Test func aSecondEncodingOfTheSameObjectIsRefused() {
        #expect(throws: WireError(.nonCanonical, "")) { try Badge(canonicalBytes: Badge(label: "NIGHT").canonicalBytes) }
    }

    @Test func everyShorterFormIsRefused() throws {
        let bytes = try badge().canonicalBytes
        for length in 0..<bytes.count {
            #expect(throws: WireError.self) { try Badge(canonicalBytes: Array(bytes.prefix(length))) }
        }
    }

    /// A changed bit gives an error or a different object, never the same one.
    @Test func noChangedBitGoesUnnoticed() throws {
        let original = try badge()
        let bytes = original.canonicalBytes
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << bit
                let read = try? Badge(canonicalBytes: changed)
                #expect(read != original, "byte \(index), bit \(bit)")
            }
        }
    }

    @Test func randomBytesAreRefusedWithoutATrap() {
        var random = SeededGenerator()
        let start = Array(OtherBadge().canonicalBytes.prefix(4)) + Array("respite.test.badge".utf8) + [0, 1]
        for _ in 0..<3000 {
            let tail = random.bytes(Int.random(in: 0...60, using: &random))
            if let badge = try? Badge(canonicalBytes: start + tail) { #expect(badge.canonicalBytes == start + tail) }
            let isRead = (try? Badge(canonicalBytes: tail)) != nil
            #expect(!isRead)
        }
    }
}
