// Canonical values inside JSON: as strict as the canonical encoding itself.

import Foundation
import Testing
import Wire

struct EncodedTests {
    /// Reads capitals as small letters, so that some bytes have no value that writes them.
    private struct SmallLetter: CanonicalValue, Equatable {
        let letter: UInt8

        init(from reader: inout ByteReader) throws(WireError) { letter = try reader.u8() | 0x20 }
        func write(to writer: inout ByteWriter) { writer.u8(letter) }
    }

    private func read<Value: CanonicalValue>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
        let json = Data("[\"\(Base64URL.encode(bytes))\"]".utf8)
        return try #require(try JSONDecoder().decode([Encoded<Value>].self, from: json).first).value
    }

    @Test func aValueComesBackThroughJSON() throws {
        let span = Encoded(try Span(start: Instant(seconds: 1), end: Instant(seconds: 2)))
        let json = try JSONEncoder().encode([span])
        #expect(String(decoding: json, as: UTF8.self) == "[\"AAAAAAAAAAEAAAAAAAAAAg\"]")
        #expect(try JSONDecoder().decode([Encoded<Span>].self, from: json) == [span])
    }

    @Test func bytesThatAreCutShortOrTooManyAreRefused() {
        #expect(throws: WireError(.truncated, "")) { try read(Instant.self, [0, 0, 0]) }
        #expect(throws: WireError(.trailingBytes, "")) { try read(Instant.self, Array(repeating: 0, count: 9)) }
    }

    @Test func aSecondEncodingOfAValueIsRefused() throws {
        #expect(try read(SmallLetter.self, [0x61]).letter == 0x61)
        #expect(throws: WireError(.nonCanonical, "")) { try read(SmallLetter.self, [0x41]) }
    }
}
