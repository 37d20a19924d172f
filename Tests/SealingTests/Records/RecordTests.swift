// Records: whoever may read them reads what was written, nobody else opens them, and nothing of them is taken for something else.

import Envelope
import Sodium
import TestSupport
import Testing
import Wire

@testable import Sealing

@Suite struct RecordTests {
    let practice: Practice

    init() throws { practice = try Practice() }

    @Test func eachMemberReadsWhatTheAuthorWrote() throws {
        let entry = try practice.entry("O: calm.", kind: 12)
        let sealed = try practice.sealed(entry)
        for reader in [practice.ada, practice.ben] {
            let opened = try practice.open(sealed, as: reader)
            #expect(opened.entry == entry)
            #expect(opened.author == practice.ada.identity)
            #expect(opened.reference == sealed.core.reference)
            #expect(opened.record == sealed.core.header.record)
            #expect(Set(opened.recipients) == [.clinician(practice.ada.identity), .clinician(practice.ben.identity)])
            #expect(opened.grantedBy == practice.ada.identity)
            #expect(opened.admitted.isEmpty)
        }
    }

    @Test func nobodyElseOpensIt() throws {
        let sealed = try practice.sealed()
        #expect(throws: SealingError.cannotOpen) { try practice.open(sealed, as: practice.cleo) }
        #expect(throws: SealingError.cannotOpen) { try practice.open(try sealed.with([])) }
    }

    @Test func aChainCountsAndLinks() throws {
        let first = try practice.sealed()
        let second = try practice.sealed(by: practice.ada.author(after: first.core.reference))
        #expect(first.core.header.counter == 0)
        #expect(first.core.header.previous == nil)
        #expect(second.core.header.counter == 1)
        #expect(second.core.header.previous == first.core.digest)
        let strange = practice.ada.author(after: CoreReference(device: practice.ben.device.publicKey, counter: 4, core: first.core.digest))
        #expect(throws: SealingError.invalidEntry) { try practice.sealed(by: strange) }
        let last = practice.ada.author(
            after: CoreReference(device: practice.ada.device.publicKey, counter: .max, core: first.core.digest)
        )
        #expect(throws: SealingError.invalidEntry) { try practice.sealed(by: last) }
    }

    /// Attack class 18.
    @Test func sameNoteTwiceDiffers() throws {
        let entry = try practice.entry()
        let (first, second) = (try practice.sealed(entry), try practice.sealed(entry))
        #expect(first.core.header.record != second.core.header.record)
        #expect(first.core.body.nonce != second.core.body.nonce)
        #expect(first.core.body.commitment != second.core.body.commitment)
        #expect(first.core.body.ciphertext != second.core.body.ciphertext)
        #expect(Set(first.grants[0].body.wraps.boxes).isDisjoint(with: second.grants[0].body.wraps.boxes))
    }

    /// Attack class 25: notes of very different lengths, a co-signature and a psychotherapy note among them, have one length.
    @Test func lengthsOfRecordsAreThoseOfBuckets() throws {
        let key = PsychotherapyKey(try SealingKey.random())
        let sizes = try [0, 1, 300, 3400].map { try practice.sealed(practice.entry(String(repeating: "x", count: $0))).core }
        let apart = try SealedRecord<PsychotherapyRecord>.seal(
            practice.entry(), as: .random(), by: practice.ada.author(), to: key.publicKey
        )
        #expect(Set((sizes + [apart.core]).map(\.canonicalBytes.count)).count == 1)
        let grants = try [practice.sealed(to: [practice.ada]).grants, practice.sealed().grants, apart.grants]
        #expect(Set(grants.map { $0[0].body.wraps.boxes.count }) == [4])
        #expect(Set(grants.map { $0[0].body.notice.ciphertext.count }) == [SizeBucket.kib1.rawValue])
    }

    @Test func theEdgesOfTheBucketsOfRecordsHold() throws {
        var counts = [RecordEntry.contentLimit]
        // The content after which the next bucket begins, found once and tried on both sides.
        let overhead = try SignedRecordBody(body: body(practice.entry("")), signature: practice.ada.device.sign([])).canonicalBytes.count
        for bucket in [SizeBucket.kib4, .kib8, .kib16, .kib32] {
            let edge = bucket.capacity - overhead
            counts += [edge - 1, edge, edge + 1]
            #expect(try practice.sealed(practice.entry(String(repeating: "x", count: edge))).core.header.bucket == bucket)
            #expect(try practice.sealed(practice.entry(String(repeating: "x", count: edge + 1))).core.header.bucket > bucket)
        }
        for count in counts {
            let text = String(repeating: "x", count: count)
            #expect(try practice.open(practice.sealed(practice.entry(text))).entry.content == Array(text.utf8))
        }
        #expect(throws: SealingError.textTooLong) {
            _ = try practice.entry(String(repeating: "x", count: RecordEntry.contentLimit + 1))
        }
    }

    /// The longest content, with every reader and head that can be named, still has a bucket.
    @Test func theFullestRecordFits() throws {
        let others = try (0..<Recipient.limit - 1).map { _ in try Colleague() }
        let heads = try (0..<RecordEntry.predecessorLimit).map { _ in
            CoreReference(device: try SigningKey.random().publicKey, counter: 1, core: Digest(sha256: [1]))
        }
        let text = String(repeating: "x", count: RecordEntry.contentLimit)
        let sealed = try practice.sealed(practice.entry(text, predecessors: heads), to: [practice.ada] + others)
        #expect(sealed.core.header.bucket == .largest)
        #expect(try practice.open(sealed, as: practice.ada).entry.predecessors == heads.sorted())
        #expect(sealed.core.blob.bytes.count <= RecordCore.maximumLength)
        #expect(throws: SealingError.tooManyEntries) { try practice.sealed(to: [practice.ada, practice.ben] + others) }
        #expect(throws: SealingError.tooManyEntries) {
            let head = CoreReference(device: practice.ada.device.publicKey, counter: 1, core: Digest(sha256: [1]))
            _ = try practice.entry(predecessors: heads + [head])
        }
    }

    @Test func anAuthorIsAlwaysAReader() throws {
        #expect(throws: SealingError.invalidEntry) { try practice.sealed(to: [practice.ben]) }
        #expect(throws: SealingError.invalidEntry) { try practice.sealed(to: [practice.ada, practice.ada]) }
        let head = CoreReference(device: practice.ada.device.publicKey, counter: 1, core: Digest(sha256: [1]))
        let other = CoreReference(device: practice.ada.device.publicKey, counter: 2, core: Digest(sha256: [2]))
        #expect(throws: SealingError.invalidEntry) { _ = try practice.entry(predecessors: [head, other]) }
    }

    @Test func printingARecordShowsNothingOfIt() throws {
        let sealed = try practice.sealed(practice.entry("canary-5512"))
        let opening = try sealed.open(as: practice.ben.reader, trusting: practice.signatories, firstSeen: Practice.now)
        var dumped = ""
        dump(opening, to: &dumped)
        dump(try practice.open(sealed), to: &dumped)
        let printed = "\(opening) \(String(reflecting: opening)) \(try practice.open(sealed).entry) \(dumped)"
        let content = "\(Array("canary-5512".utf8))".dropFirst().dropLast()
        for canary in ["canary-5512", String(content)] { #expect(!printed.contains(canary)) }
    }

    private func body(_ entry: RecordEntry) -> RecordBody {
        let recipients = [Recipient.clinician(practice.ada.identity), .clinician(practice.ben.identity)].sorted()
        return RecordBody(recordClass: OrdinaryRecord.code, author: practice.ada.identity, recipients: recipients, entry: entry)
    }
}
