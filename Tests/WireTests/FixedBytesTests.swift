// Identifiers and opaque bytes: their length is their type, base64url is their only form in JSON.

import Foundation
import Testing
import Wire

struct FixedBytesTests {
    private let digest = Array(UInt8(0)..<32)

    @Test(arguments: [0, 31, 33, 64]) func aDigestOfAnotherLengthIsRefused(_ length: Int) {
        #expect(throws: WireError(.invalidValue, "")) { try Digest(bytes: Array(repeating: 0, count: length)) }
    }

    @Test func aDigestIsBareInTheCanonicalEncoding() throws {
        var writer = ByteWriter()
        writer.value(try Digest(bytes: digest))
        #expect(writer.bytes == digest)
        var reader = ByteReader(digest)
        #expect(try reader.value(Digest.self).bytes == digest)
        try reader.finish()
    }

    @Test func aDigestIsBase64URLInJSON() throws {
        let json = try JSONEncoder().encode([Digest(bytes: digest)])
        #expect(String(decoding: json, as: UTF8.self) == "[\"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\"]")
        #expect(try JSONDecoder().decode([Digest].self, from: json) == [Digest(bytes: digest)])
    }

    @Test(arguments: ["\"AAEC\"", "\"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\"", "\"\"", "7", "null", "[0]"])
    func anotherFormOfADigestIsRefusedInJSON(_ value: String) {
        #expect(throws: (any Error).self) { try JSONDecoder().decode([Digest].self, from: Data("[\(value)]".utf8)) }
    }

    @Test func digestsAreOrderedByTheirBytes() throws {
        let low = try Digest(bytes: [0] + Array(repeating: 255, count: 31))
        let high = try Digest(bytes: [1] + Array(repeating: 0, count: 31))
        #expect(low < high)
        #expect([high, low].sorted() == [low, high])
    }

    @Test func aBlobOfAnyLengthComesBackThroughJSON() throws {
        for length in [0, 1, 2, 3, 1000] {
            let blob = Blob(Array(repeating: 0xFB, count: length))
            let json = try JSONEncoder().encode([blob])
            #expect(try JSONDecoder().decode([Blob].self, from: json) == [blob])
        }
    }
}
