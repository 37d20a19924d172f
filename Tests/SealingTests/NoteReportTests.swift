// What a supervisee's device leaves for the supervisor: one length, one reader, and nothing of it can be changed or put in another's place.

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

@Suite struct NoteReportTests {
    private struct Word: CanonicalObject, Hashable {
        static let domain = "respite.test.word"
        let bytes: [UInt8]

        init(_ length: Int) { bytes = [UInt8](repeating: 7, count: length) }

        init(from reader: inout ByteReader) throws(WireError) { bytes = try reader.prefixed(limit: 1 << 16) }

        func write(to writer: inout ByteWriter) { writer.prefixed(bytes) }
    }

    private let device: SigningKey
    private let supervisor: SigningPublicKey
    private let subkey: SealingKey

    init() throws {
        device = try .random()
        supervisor = try SigningKey.random().publicKey
        subkey = try .random()
    }

    private func seal(_ length: Int, _ number: UInt64 = 7) throws -> DeviceSigned<NoteReport> {
        try NoteReport.seal(Word(length), for: supervisor, to: subkey.publicKey, number: number, by: device)
    }

    /// Attack class 25.
    @Test func everyReportHasOneLength() throws {
        let longest = NoteReport.bucket.capacity - Word(0).canonicalBytes.count
        for length in [0, 1, 100, 4000, longest] {
            let report = try seal(length)
            #expect(report.bytes.count == (try seal(0)).bytes.count)
            #expect(try report.body.open(Word.self, with: subkey) == Word(length))
        }
        #expect(throws: SealingError.textTooLong) { try seal(longest + 1) }
        let short = NoteReport.bucket.rawValue - 1
        let body = try CommittedCiphertext(
            nonce: Nonce(bytes: Randomness.bytes(24)), commitment: KeyCommitment(bytes: Randomness.bytes(32)),
            ciphertext: Randomness.bytes(short))
        let honest = try seal(0).body
        #expect(throws: WireError.self) {
            try NoteReport(device: device.publicKey, supervisor: supervisor, number: 1, wrappedKey: honest.wrappedKey, body: body)
        }
    }

    /// Attack classes 11, 13, 15 and 16: whoever signs the same ciphertext as theirs, for somebody else or under another number opens nothing.
    @Test func whatStandsAroundAReportIsBoundToIt() throws {
        let report = try seal(12).body
        let thief = try SigningKey.random()
        func signed(
            _ by: SigningKey, _ supervisor: SigningPublicKey, _ number: UInt64, _ wrappedKey: WrappedContentKey? = nil
        ) throws -> NoteReport {
            try DeviceSigned(
                NoteReport(
                    device: by.publicKey, supervisor: supervisor, number: number, wrappedKey: wrappedKey ?? report.wrappedKey,
                    body: report.body), by: by
            ).body
        }
        #expect(try signed(device, supervisor, 7).open(Word.self, with: subkey) == Word(12))
        for other in try [
            signed(thief, supervisor, 7), signed(device, thief.publicKey, 7), signed(device, supervisor, 8),
            signed(device, supervisor, 7, seal(12).body.wrappedKey),
        ] {
            #expect(throws: SealingError.cannotOpen) { try other.open(Word.self, with: subkey) }
        }
        #expect(throws: SealingError.cannotOpen) { try report.open(Word.self, with: .random()) }
        // Another content under the same seal.
        #expect(throws: SealingError.cannotOpen) { try report.open(Other.self, with: subkey) }
    }

    private struct Other: CanonicalObject {
        static let domain = "respite.test.other"
        init(from reader: inout ByteReader) throws(WireError) { _ = try reader.prefixed(limit: 1 << 16) }
        func write(to writer: inout ByteWriter) { writer.prefixed([]) }
    }

    /// Attack class 8: the signature is around all of it.
    @Test func everyFlippedBitOfAReportIsRefused() throws {
        let bytes = try seal(12).bytes
        for index in bytes.indices where index < 400 || index % 97 == 0 || index + 100 > bytes.count {
            for bit in 0..<8 {
                var altered = bytes
                altered[index] ^= 1 << bit
                #expect(throws: EnvelopeError.self) { try DeviceSigned<NoteReport>(bytes: altered) }
            }
        }
        for length in [0, 1, bytes.count - 1] {
            #expect(throws: EnvelopeError.self) { try DeviceSigned<NoteReport>(bytes: Array(bytes.prefix(length))) }
        }
    }
}
