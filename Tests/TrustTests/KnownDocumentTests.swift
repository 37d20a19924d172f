// Documents written once stay readable for ever: permanent known answers of each format.

import Testing
import Trust
import Wire

struct KnownDocumentTests {
    let samples: [Sample]

    init() throws { samples = try Sample.all(Fixture()) }

    @Test func everyKindHasItsKnownAnswer() {
        #expect(Set(KnownDocuments.hexadecimal.keys) == Set(DocumentKind.allCases))
    }

    /// Ed25519 has no randomness, so the signatures are the same too.
    @Test func documentsAreStillWrittenAsTheyWere() {
        for sample in samples { #expect(Hex.encode(sample.bytes) == KnownDocuments.hexadecimal[sample.kind], "\(sample.kind)") }
    }

    @Test func documentsOfThatDayAreStillReadAndVerified() throws {
        for sample in samples {
            let known = try Hex.decode(try #require(KnownDocuments.hexadecimal[sample.kind]))
            #expect(throws: Never.self, "\(sample.kind)") { try sample.verify(known) }
        }
    }

    @Test func documentsOfASupersededVersionAreRefusedByName() throws {
        for (kind, text) in KnownDocuments.superseded {
            let sample = try #require(samples.first { $0.kind == kind })
            let known = try Hex.decode(text)
            expectRefusal(.unknownFormat, kind) { try sample.verify(known) }
        }
    }

    /// Read by hand, without the code under test: envelope, length, domain, version, then what a roster begins with.
    @Test func theKnownRosterBeginsAsTheFormatSays() throws {
        let bytes = try Hex.decode(try #require(KnownDocuments.hexadecimal[.roster]))
        let envelope: [UInt8] = [0, 0, 0, 14] + Array("respite.signed".utf8) + [0, 1]
        #expect(Array(bytes.prefix(envelope.count)) == envelope)
        let body = Array(bytes.dropFirst(envelope.count + 4))
        let head: [UInt8] = [0, 0, 0, 14] + Array("respite.roster".utf8) + [0, 2]
        #expect(Array(body.prefix(head.count)) == head)
        #expect(Array(body.dropFirst(head.count).prefix(20)) == (try Fixture().programme.bytes))
        #expect(Array(body.dropFirst(head.count + 20).prefix(8)) == [0, 0, 0, 0, 0, 0, 0, 1])
        #expect(Array(body.dropFirst(head.count + 28).prefix(8)) == [0, 0, 0, 0, 0x6b, 0x49, 0xd2, 0x00])
    }
}
