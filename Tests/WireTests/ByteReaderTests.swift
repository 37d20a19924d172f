// The canonical encoding's reader: what was written comes back, everything else is refused, nothing traps.

import TestSupport
import Testing
import Wire

struct ByteReaderTests {
    @Test func whatWasWrittenIsRead() throws {
        var writer = ByteWriter()
        writer.u8(0xAB)
        writer.u16(0x1234)
        writer.u32(0xDEAD_BEEF)
        writer.u64(.max)
        writer.i64(.min)
        writer.bool(true)
        writer.fixed([1, 2, 3])
        writer.prefixed([4, 5])
        writer.string("żółw 🐢")
        writer.list([Instant(seconds: 1), Instant(seconds: -1)])
        writer.optional(Instant(seconds: 7))
        writer.optional(Instant?.none)
        var reader = ByteReader(writer.bytes)
        #expect(try reader.u8() == 0xAB)
        #expect(try reader.u16() == 0x1234)
        #expect(try reader.u32() == 0xDEAD_BEEF)
        #expect(try reader.u64() == .max)
        #expect(try reader.i64() == .min)
        #expect(try reader.bool())
        #expect(try reader.fixed(3) == [1, 2, 3])
        #expect(try reader.prefixed(limit: 2) == [4, 5])
        #expect(try reader.string() == "żółw 🐢")
        #expect(try reader.list(of: Instant.self, limit: 2).map(\.seconds) == [1, -1])
        #expect(try reader.optional(of: Instant.self) == Instant(seconds: 7))
        #expect(try reader.optional(of: Instant.self) == nil)
        try reader.finish()
    }

    @Test func integersAreBigEndian() {
        var writer = ByteWriter()
        writer.u16(0x0102)
        writer.u32(0x0304_0506)
        writer.i64(-2)
        #expect(writer.bytes == [1, 2, 3, 4, 5, 6, 255, 255, 255, 255, 255, 255, 255, 254])
    }

    @Test func aLengthComesBeforeItsBytes() {
        var writer = ByteWriter()
        writer.prefixed([9])
        writer.list([UInt8(7), 8]) { $0.u8($1) }
        #expect(writer.bytes == [0, 0, 0, 1, 9, 0, 0, 0, 2, 7, 8])
    }

    @Test(arguments: [0, 1, 3, 7]) func anIntegerThatIsCutShortIsRefused(_ count: Int) {
        expect(.truncated, Array(repeating: 0, count: count)) { reader throws(WireError) in _ = try reader.u64() }
    }

    @Test(arguments: [2, 3, 128, 255] as [UInt8]) func aYesOrNoOtherThanZeroOrOneIsRefused(_ byte: UInt8) {
        expect(.nonCanonical, [byte]) { reader throws(WireError) in _ = try reader.bool() }
    }

    @Test func aLengthBeyondTheLimitIsRefusedBeforeItsBytesAreLookedFor() {
        expect(.tooLong, [0, 0, 0, 5]) { reader throws(WireError) in _ = try reader.prefixed(limit: 4) }
        expect(.tooLong, [255, 255, 255, 255]) { reader throws(WireError) in _ = try reader.prefixed(limit: 1 << 20) }
        expect(.tooLong, [0, 0, 16, 1]) { reader throws(WireError) in _ = try reader.string() }
    }

    @Test func aLengthBeyondTheEndIsRefused() {
        expect(.truncated, [0, 0, 0, 5, 1, 2, 3, 4]) { reader throws(WireError) in _ = try reader.prefixed(limit: 100) }
        expect(.truncated, [255, 255, 255, 255]) { reader throws(WireError) in _ = try reader.prefixed(limit: .max) }
        expect(.truncated, [1]) { reader throws(WireError) in _ = try reader.fixed(2) }
        expect(.truncated, [1]) { reader throws(WireError) in _ = try reader.fixed(-1) }
        expect(.truncated, [1]) { reader throws(WireError) in _ = try reader.fixed(.max) }
    }

    @Test func aListOfMoreEntriesThanBytesIsRefusedBeforeRoomIsMade() {
        expect(.truncated, [255, 255, 255, 255, 0]) { reader throws(WireError) in _ = try reader.list(of: Instant.self, limit: .max) }
        expect(.tooLong, [0, 0, 0, 3]) { reader throws(WireError) in _ = try reader.list(of: Instant.self, limit: 2) }
        expect(.truncated, [0, 0, 0, 1, 0]) { reader throws(WireError) in _ = try reader.list(of: Instant.self, limit: 2) }
    }

    /// Overlong forms, surrogates and lone continuation bytes would let one text have two encodings.
    @Test(arguments: [[0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]])
    func textThatIsNotUTF8IsRefused(_ utf8: [UInt8]) {
        var writer = ByteWriter()
        writer.prefixed(utf8)
        expect(.invalidText, writer.bytes) { reader throws(WireError) in _ = try reader.string() }
    }

    @Test func anOptionalOtherThanZeroOrOneIsRefused() {
        expect(.nonCanonical, [2, 0, 0, 0, 0, 0, 0, 0, 0]) { reader throws(WireError) in _ = try reader.optional(of: Instant.self) }
    }

    @Test func bytesLeftOverAreRefused() {
        expect(.trailingBytes, [0]) { reader throws(WireError) in try reader.finish() }
    }

    @Test func afterARefusalTheReaderStandsWhereItStood() throws {
        var reader = ByteReader([1, 2, 3])
        #expect(throws: WireError(.truncated, "")) { try reader.fixed(4) }
        #expect(reader.remaining == 3)
        #expect(try reader.fixed(3) == [1, 2, 3])
    }

    /// Every reading method over random bytes: a value or an error, and never more bytes than there were.
    @Test func randomBytesNeverTrap() {
        var random = SeededGenerator()
        for _ in 0..<5000 {
            let bytes = random.bytes(Int.random(in: 0...40, using: &random))
            var reader = ByteReader(bytes)
            for _ in 0..<6 {
                let before = reader.remaining
                read(&reader, method: Int.random(in: 0...9, using: &random))
                #expect((0...before).contains(reader.remaining))
            }
        }
    }

    private func read(_ reader: inout ByteReader, method: Int) {
        switch method {
        case 0: _ = try? reader.u8()
        case 1: _ = try? reader.u16()
        case 2: _ = try? reader.u32()
        case 3: _ = try? reader.u64()
        case 4: _ = try? reader.bool()
        case 5: _ = try? reader.prefixed(limit: .max)
        case 6: _ = try? reader.string()
        case 7: _ = try? reader.list(of: Digest.self, limit: .max)
        case 8: _ = try? reader.optional(of: Span.self)
        default: _ = try? reader.value(Span.self)
        }
    }

    private func expect(
        _ code: WireError.Code,
        _ bytes: [UInt8],
        sourceLocation: SourceLocation = #_sourceLocation,
        _ read: (inout ByteReader) throws(WireError) -> Void
    ) {
        var reader = ByteReader(bytes)
        #expect(throws: WireError(code, ""), sourceLocation: sourceLocation) { try read(&reader) }
    }
}
