// base64url, base32 and hexadecimal: published vectors, one text for each byte string, no trap on any text.

import TestSupport
import Testing
import Wire

struct TextEncodingTests {
    /// RFC 4648 section 10, base32 without padding.
    private static let base32 = [
        "": "", "f": "MY", "fo": "MZXQ", "foo": "MZXW6", "foob": "MZXW6YQ", "fooba": "MZXW6YTB", "foobar": "MZXW6YTBOI",
    ]
    /// RFC 4648 section 10, base64 without padding.
    private static let base64 = [
        "": "", "f": "Zg", "fo": "Zm8", "foo": "Zm9v", "foob": "Zm9vYg", "fooba": "Zm9vYmE", "foobar": "Zm9vYmFy",
    ]
    /// RFC 4648 section 10, base16 (there in capitals).
    private static let base16 = ["": "", "f": "66", "fo": "666f", "foobar": "666f6f626172"]

    @Test func theVectorsOfRFC4648Pass() throws {
        for (plain, text) in Self.base32 {
            #expect(Base32.encode(Array(plain.utf8)) == text)
            #expect(try Base32.decode(text) == Array(plain.utf8))
        }
        for (plain, text) in Self.base64 {
            #expect(Base64URL.encode(Array(plain.utf8)) == text)
            #expect(try Base64URL.decode(text) == Array(plain.utf8))
        }
        for (plain, text) in Self.base16 {
            #expect(Hex.encode(Array(plain.utf8)) == text)
            #expect(try Hex.decode(text) == Array(plain.utf8))
        }
    }

    @Test func base64URLUsesTheAlphabetThatNeedsNoEscapes() throws {
        #expect(Base64URL.encode([0xFB, 0xFF, 0xFE]) == "-__-")
        #expect(try Base64URL.decode("-__-") == [0xFB, 0xFF, 0xFE])
    }

    @Test(arguments: ["Zg==", "Zg=", "Z", "Zm9vYg\n", " Zg", "Zm 9v", "+//+", "Zh", "Zm9", "Zm9vé", "Zg\0"])
    func aSecondFormOfBase64URLIsRefused(_ text: String) {
        #expect(throws: WireError.self) { try Base64URL.decode(text) }
    }

    @Test func base32AcceptsSmallLettersSinceAPersonTypesThem() throws {
        #expect(try Base32.decode("mzxw6ytboi") == Array("foobar".utf8))
    }

    /// `ß`, `ı` and `ﬁ` become letters of the alphabet when they are made capitals.
    @Test(arguments: ["M0", "M1", "M8", "MY======", "M Y", "M-Y", "ß", "Mı", "ﬁ", "ſY"])
    func whatIsNotBase32IsRefused(_ text: String) {
        #expect(throws: WireError(.invalidText, "")) { try Base32.decode(text) }
    }

    @Test(arguments: ["MZ", "M", "MZX", "MZXW6Z", "A"]) func base32WithLeftOverBitsIsRefused(_ text: String) {
        #expect(throws: WireError(.nonCanonical, "")) { try Base32.decode(text) }
    }

    @Test(arguments: ["6", "6g", "0x66", "66 66", "\u{10}\u{10}", "６６", "6é"]) func whatIsNotHexadecimalIsRefused(_ text: String) {
        #expect(throws: WireError(.invalidText, "")) { try Hex.decode(text) }
    }

    @Test func hexadecimalCapitalsAreRead() throws {
        #expect(try Hex.decode("DEADBEEF") == [0xDE, 0xAD, 0xBE, 0xEF])
    }

    @Test func everyByteStringComesBack() throws {
        var random = SeededGenerator()
        for length in 0..<200 {
            let bytes = random.bytes(length)
            #expect(try Base64URL.decode(Base64URL.encode(bytes)) == bytes)
            #expect(try Base32.decode(Base32.encode(bytes)) == bytes)
            #expect(try Hex.decode(Hex.encode(bytes)) == bytes)
        }
    }

    @Test func anAcceptedTextIsTheOnlyOneOfItsBytes() {
        var random = SeededGenerator()
        let letters = Array("ABCXYZabcxyz0123456789-_+/= é\n")
        for _ in 0..<5000 {
            let text = String((0..<Int.random(in: 0...9, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
            if let bytes = try? Base64URL.decode(text) { #expect(Base64URL.encode(bytes) == text) }
            if let bytes = try? Base32.decode(text) { #expect(Base32.encode(bytes) == text.uppercased()) }
            if let bytes = try? Hex.decode(text) { #expect(Hex.encode(bytes) == text.lowercased()) }
        }
    }
}
