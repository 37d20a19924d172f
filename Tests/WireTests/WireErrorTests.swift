// What a WireError tells, and to whom.

import Testing
import Wire

struct WireErrorTests {
    @Test func errorsAreEqualByTheirCode() {
        #expect(WireError(.truncated, "here") == WireError(.truncated, "there"))
        #expect(WireError(.truncated, "here") != WireError(.tooLong, "here"))
    }

    @Test func noErrorRepeatsTheBytesItIsAbout() {
        let secret = "correct horse"
        var writer = ByteWriter()
        writer.string(secret)
        let bytes = writer.bytes
        check { _ = try Base64URL.decode(secret) }
        check { _ = try Base32.decode(secret) }
        check { _ = try Hex.decode(secret) }
        check { _ = try Digest(bytes: bytes) }
        check {
            var reader = ByteReader(bytes)
            _ = try reader.string(limit: 3)
        }
    }

    private func check(_ failing: () throws -> Void) {
        do {
            try failing()
            Issue.record("nothing was refused")
        } catch {
            #expect(!String(reflecting: error).contains("horse"))
            #expect(!"\(error)".contains("horse"))
        }
    }
}
