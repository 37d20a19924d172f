// What is sealed has exactly one encoding: it is read back, and nothing else is read.

import CaseFile
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct EncodingTests {
    @Test(arguments: ContentKind.allCases) func everyKindIsReadBack(_ kind: ContentKind) throws {
        var samples = Samples(SeededGenerator("everyKindIsReadBack.\(kind)"))
        for _ in 0..<200 {
            let content = try samples.content(kind)
            #expect(content.kind == kind)
            let read = try CaseContent(kind: kind.rawValue, bytes: content.canonicalBytes)
            #expect(read == content)
            #expect(read.canonicalBytes == content.canonicalBytes)
        }
    }

    /// Every bit flipped, every length cut: refused, or it is another content in its own one encoding.
    @Test(arguments: ContentKind.allCases) func everyMutationIsRefusedOrCanonical(_ kind: ContentKind) throws {
        var samples = Samples(SeededGenerator("everyMutationIsRefusedOrCanonical.\(kind)"))
        for _ in 0..<8 {
            let bytes = try samples.content(kind).canonicalBytes
            for bit in 0..<bytes.count * 8 {
                var altered = bytes
                altered[bit / 8] ^= 1 << UInt8(bit % 8)
                Self.expectCanonical(kind, altered)
            }
            for count in 0..<bytes.count {
                #expect(throws: WireError.self) { try CaseContent(kind: kind.rawValue, bytes: Array(bytes.prefix(count))) }
            }
            #expect(throws: WireError(.trailingBytes, "")) { try CaseContent(kind: kind.rawValue, bytes: bytes + [0]) }
        }
    }

    /// Several bytes at once, some of them lengths, some taken out or put in.
    @Test func randomMutationsAreRefusedOrCanonical() throws {
        var samples = Samples(SeededGenerator())
        for round in 0..<3000 {
            let kind = ContentKind.allCases[round % ContentKind.allCases.count]
            var bytes = try samples.content(kind).canonicalBytes
            for _ in 0..<Int.random(in: 1...6, using: &samples.generator) {
                let place = Int.random(in: 0..<bytes.count, using: &samples.generator)
                switch Int.random(in: 0...3, using: &samples.generator) {
                case 0: bytes[place] = .random(in: 0...255, using: &samples.generator)
                case 1: bytes.insert(.random(in: 0...255, using: &samples.generator), at: place)
                case 2 where bytes.count > 1: bytes.remove(at: place)
                default: bytes[place] = [0, 1, 0x7f, 0x80, 0xff].randomElement(using: &samples.generator) ?? 0
                }
            }
            Self.expectCanonical(kind, bytes)
        }
    }

    private static func expectCanonical(_ kind: ContentKind, _ bytes: [UInt8]) {
        guard let read = try? CaseContent(kind: kind.rawValue, bytes: bytes) else { return }
        let isCanonical = read.canonicalBytes == bytes
        #expect(isCanonical)
    }

    @Test func oneKindIsNotReadAsAnother() throws {
        var samples = Samples(SeededGenerator())
        for kind in ContentKind.allCases {
            let bytes = try samples.content(kind).canonicalBytes
            for other in ContentKind.allCases where other != kind {
                #expect(throws: WireError(.unknownTag, "")) { try CaseContent(kind: other.rawValue, bytes: bytes) }
            }
        }
    }

    @Test func domainsAreDistinct() throws {
        var samples = Samples(SeededGenerator())
        let domains = try ContentKind.allCases.map { kind in
            var reader = ByteReader(try samples.content(kind).canonicalBytes)
            return try reader.string(limit: 64)
        }
        #expect(Set(domains).count == ContentKind.allCases.count)
        #expect(domains.allSatisfy { $0.hasPrefix("respite.case.") })
    }

    @Test func anotherVersionIsRefused() throws {
        var samples = Samples(SeededGenerator())
        for kind in ContentKind.allCases {
            var bytes = try samples.content(kind).canonicalBytes
            var reader = ByteReader(bytes)
            let place = 4 + (try reader.string(limit: 64)).utf8.count
            for version in [0, 2, 0xff] as [UInt8] {
                bytes[place + 1] = version
                #expect(throws: WireError(.unknownVersion, "")) { try CaseContent(kind: kind.rawValue, bytes: bytes) }
            }
        }
    }

    @Test func anUnknownKindIsKeptAsUnreadable() {
        #expect(EntryContent(kind: 7, bytes: []) == .unreadable(kind: 7))
        #expect(EntryContent(kind: 1, bytes: []) == .unreadable(kind: 1))
        #expect(EntryContent(kind: 0x7fff, bytes: [1, 2]) == .unreadable(kind: 0x7fff))
        #expect(throws: WireError(.tooLong, "")) {
            try CaseContent(kind: 1, bytes: [UInt8](repeating: 0, count: CaseContent.maximumLength + 1))
        }
    }

    @Test func aPsychotherapyNoteIsNotEvenDecoded() throws {
        let caseID = try CaseID(bytes: [UInt8](repeating: 1, count: CaseID.length))
        let note = try PsychotherapyNote(caseID: caseID, text: "Countertransference.")
        #expect(EntryContent(kind: PsychotherapyNote.kind, bytes: note.canonicalBytes) == .psychotherapyNote)
        for kind in PsychotherapyNote.kinds { #expect(EntryContent(kind: kind, bytes: []) == .psychotherapyNote) }
        #expect(ContentKind.allCases.allSatisfy { !PsychotherapyNote.kinds.contains($0.rawValue) })
        #expect(try PsychotherapyNote(canonicalBytes: note.canonicalBytes) == note)
    }

    @Test func theLongestNoteFits() throws {
        let long = String(repeating: "x", count: TextLimit.section)
        let body = try NoteBody(.soap, [.subjective: long, .objective: long, .plan: long])
        let reason = String(repeating: "y", count: TextLimit.paragraph)
        let replaced = try Set((0..<64).map { try EntryID(bytes: [UInt8](repeating: $0, count: 32)) })
        let note = try EntryID(bytes: [UInt8](repeating: 9, count: 32))
        let draft = try NoteDraft(.revision(of: note, replaces: replaced), body, session: note, lateBecause: reason)
        #expect(draft.canonicalBytes.count <= CaseContent.maximumLength)
        #expect(try CaseContent(kind: ContentKind.noteDraft.rawValue, bytes: draft.canonicalBytes) == .noteDraft(draft))
    }

    /// Text of a person never stands in a description that could reach a log.
    @Test func descriptionsHoldNoText() throws {
        let draft = try NoteDraft(.newNote, .soap("canary-text"), lateBecause: "canary-reason")
        let shown = "\(draft)" + String(reflecting: draft) + "\(CaseContent.noteDraft(draft))"
        #expect(!shown.contains("canary"))
        var dumped = ""
        dump(CaseContent.noteDraft(draft), to: &dumped)
        #expect(!dumped.contains("canary"))
    }
}
