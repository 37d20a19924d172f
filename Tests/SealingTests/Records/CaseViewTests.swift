// A server that withholds, rolls back, forks, corrupts, swaps or brings back records is found out, and a truthful one is not accused.

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

/// A server's shelf that a test may tamper with, and Ben, who looks at it.
struct Shelf {
    let practice: Practice
    var records: [SealedRecord<OrdinaryRecord>] = []
    var tombstones: [DeviceSigned<RecordTombstone>] = []
    var heads: [DeviceSigned<DeviceHead>] = []
    var memory = RecordMemory()
    var devices: [CertifiedDevice]
    var ownDevices: Set<SigningPublicKey> = []
    var now = Practice.now
    var rosterVersion: UInt64 = 3
    private(set) var unreadable: [RecordID] = []
    /// What was written, whatever has become of it.
    private var entries: [CoreReference: RecordEntry] = [:]

    init() throws {
        practice = try Practice()
        devices = practice.everybody
    }

    var signatories: Signatories { Signatories(devices: devices) }

    /// The next record of a colleague, who has seen everything that is on the shelf, or these.
    @discardableResult
    mutating func write(
        _ text: String = "S: sleeps badly.",
        by colleague: Colleague,
        seeing predecessors: [CoreReference]? = nil,
        after newest: CoreReference? = nil,
        written: Instant? = nil,
        to readers: [Colleague]? = nil
    ) throws -> CoreReference {
        let chain = records.map(\.core.reference).filter { $0.device == colleague.device.publicKey }
        let heads = CaseView.heads(of: records.map(\.core.reference).compactMap { reference in entries[reference].map { (reference, $0) } })
        let entry = try practice.entry(text, predecessors: predecessors ?? heads, written: written ?? now)
        let sealed = try practice.sealed(
            entry, by: colleague.author(after: newest ?? chain.max()), to: readers ?? [practice.ada, practice.ben]
        )
        records.append(sealed)
        entries[sealed.core.reference] = entry
        return sealed.core.reference
    }

    mutating func sign(headOf colleague: Colleague) throws {
        let chain = records.map(\.core.reference).filter { $0.device == colleague.device.publicKey }
        guard let newest = chain.max() else { return }
        heads.removeAll { $0.body.device == newest.device }
        heads.append(try DeviceSigned(DeviceHead(newest: newest, at: now), by: colleague.device))
    }

    mutating func shred(_ reference: CoreReference, by colleague: Colleague) throws {
        for record in records where record.core.reference == reference {
            let tombstone = RecordTombstone(of: record.core, by: colleague.device.publicKey)
            tombstones.append(try DeviceSigned(tombstone, by: colleague.device))
        }
        withhold(reference)
    }

    mutating func withhold(_ reference: CoreReference) { records.removeAll { $0.core.reference == reference } }

    /// The same header, other bytes under it.
    mutating func corrupt(_ reference: CoreReference) throws -> Digest {
        for (index, record) in records.enumerated() where record.core.reference == reference {
            var ciphertext = record.core.body.ciphertext
            ciphertext[100] ^= 1
            let body = record.core.body
            let core = try RecordCore(
                header: record.core.header,
                body: CommittedCiphertext(nonce: body.nonce, commitment: body.commitment, ciphertext: ciphertext)
            )
            records[index] = try SealedRecord(core, grants: [], of: core.header.record)
            return core.digest
        }
        return reference.core
    }

    mutating func garble(_ record: RecordID) { unreadable.append(record) }

    /// What Ben's tool does with everything it is given.
    mutating func look() -> CaseView {
        var evidence = RecordEvidence()
        for record in records {
            evidence.list(record.core)
            do throws(SealingError) {
                evidence.add(
                    try record.open(
                        as: practice.ben.reader, trusting: signatories, firstSeen: memory.firstSeen(record.core.reference) ?? now
                    )
                )
            } catch {
                evidence.add(record.core, refusedFor: error)
            }
        }
        tombstones.forEach { evidence.add($0) }
        heads.forEach { evidence.add($0) }
        unreadable.forEach { evidence.add(unreadable: $0) }
        let view = CaseView(
            evidence, remembering: memory, ownDevices: ownDevices, trusting: signatories, rosterVersion: rosterVersion, at: now
        )
        memory = view.memory
        return view
    }
}

@Suite struct CaseViewTests {
    var shelf: Shelf
    let ada: Colleague
    let ben: Colleague

    init() throws {
        shelf = try Shelf()
        ada = shelf.practice.ada
        ben = shelf.practice.ben
    }

    @Test mutating func aTruthfulServerIsNotAccused() throws {
        shelf.ownDevices = [ben.device.publicKey]
        var written: [CoreReference] = []
        for colleague in [ada, ben, ada, ben, ben] {
            written.append(try shelf.write(by: colleague))
            try shelf.sign(headOf: colleague)
            #expect(shelf.look().findings == [])
        }
        // Ada writes in another case, which Ben does not see, and hands Ben something that is for others.
        let hidden = try shelf.write(by: ada, seeing: [], to: [ada])
        shelf.records.removeLast()
        written.append(try shelf.write(by: ada, after: hidden))
        let foreign = try shelf.write(by: ada, seeing: [], to: [ada])
        try shelf.shred(written[0], by: ada)
        try shelf.sign(headOf: ada)
        let view = shelf.look()
        #expect(view.findings == [])
        #expect(written.dropFirst().allSatisfy(view.believes))
        #expect(!view.believes(written[0]))
        #expect(!view.believes(foreign))
        #expect(try RecordMemory(canonicalBytes: view.memory.canonicalBytes) == view.memory)
    }

    @Test mutating func aRecordWithheldFromACaseIsMissed() throws {
        let first = try shelf.write(by: ada)
        let second = try shelf.write(by: ben)
        shelf.withhold(first)
        #expect(shelf.look().findings == [.missing(first, namedBy: second)])
    }

    @Test mutating func aGapInAnOwnChainIsFound() throws {
        shelf.ownDevices = [ben.device.publicKey]
        let written = try (0..<6).map { _ in try shelf.write(by: ben, seeing: []) }
        try shelf.sign(headOf: ben)
        for index in [0, 2, 3, 5] { shelf.withhold(written[index]) }
        let device = ben.device.publicKey
        #expect(shelf.look().findings == [.gap(device: device, 0...0), .gap(device: device, 2...3), .gap(device: device, 5...5)])
        shelf.ownDevices = []
        #expect(shelf.look().findings == [], "another's chain runs through cases that Ben does not see")
    }

    /// Attack class 19.
    @Test mutating func olderRevisionIsRefused() throws {
        let first = try shelf.write(by: ada)
        try shelf.sign(headOf: ada)
        let older = shelf
        let second = try shelf.write(by: ada)
        try shelf.sign(headOf: ada)
        #expect(shelf.look().findings == [])
        shelf.records = older.records
        shelf.heads = older.heads
        #expect(shelf.look().findings == [.withdrawn(second), .headWithdrawn(second, shown: first)])
        shelf.records = []
        shelf.heads = []
        #expect(shelf.look().findings == [.withdrawn(first), .withdrawn(second), .headWithdrawn(second, shown: nil)])
    }

    /// Attack class 19.
    @Test mutating func deletedNoteDoesNotReturn() throws {
        let note = try shelf.write(by: ada)
        try shelf.write(by: ada)
        #expect(shelf.look().believes(note))
        let before = shelf.records
        try shelf.shred(note, by: ben)
        #expect(shelf.look().findings == [])
        shelf.records = before
        for tombstones in [shelf.tombstones, []] {
            shelf.tombstones = tombstones
            let view = shelf.look()
            #expect(view.findings == [.shreddedReturned(note)])
            #expect(!view.believes(note))
            #expect(view.memory.firstSeen(note) == nil)
        }
    }

    @Test mutating func twoHistoriesOfOneDeviceAreAFork() throws {
        let first = try shelf.write(by: ada)
        let second = try shelf.write("one", by: ada)
        _ = shelf.look()
        let other = try shelf.write("another", by: ada, seeing: [], after: first)
        let device = ada.device.publicKey
        let fork = RecordFinding.forked(device: device, counter: 1, cores: [second.core, other.core].sorted())
        #expect(shelf.look().findings == [fork])
        shelf.withhold(second)
        #expect(shelf.look().findings == [fork, .withdrawn(second)], "what was seen once stays seen")
    }

    /// The server shows Ben one core and Cleo another; Cleo names hers.
    @Test mutating func whatAnotherMemberHasSeenInItsPlaceIsDisputed() throws {
        let mine = try shelf.write("one", by: ada)
        let other = CoreReference(device: mine.device, counter: 0, core: Digest(sha256: [7]))
        let naming = try shelf.write(by: shelf.practice.cleo, seeing: [other], to: [shelf.practice.cleo, ben])
        let findings = shelf.look().findings
        #expect(findings == [.disputed(other, namedBy: naming)])
        #expect(findings.allSatisfy { $0.category == .forked })
    }

    @Test mutating func aHeadOfAnotherHistoryIsAFork() throws {
        let note = try shelf.write(by: ada)
        let other = CoreReference(device: note.device, counter: 0, core: Digest(sha256: [1]))
        shelf.heads = [try DeviceSigned(DeviceHead(newest: other, at: shelf.now), by: ada.device)]
        #expect(shelf.look().findings == [.forked(device: note.device, counter: 0, cores: [note.core, other.core].sorted())])
    }

    @Test mutating func alteredBytesInAKnownPlaceAreFound() throws {
        let first = try shelf.write(by: ada)
        let second = try shelf.write(by: ada)
        _ = shelf.look()
        let shown = try shelf.corrupt(first)
        let findings = shelf.look().findings
        #expect(findings == [.replaced(first, shown: shown), .withdrawn(first)])
        // The last of the chain, altered: nothing after it says what it was, memory does.
        let last = try shelf.corrupt(second)
        #expect(shelf.look().findings.contains(.replaced(second, shown: last)))
        // Somebody who sees it for the first time is told by the chain.
        shelf.memory = RecordMemory()
        let rest = shelf.look().findings
        #expect(rest.contains { $0.category == .corrupted })
    }

    @Test mutating func whatCannotBeReadAtAllIsReported() throws {
        let record = try RecordID.random()
        shelf.garble(record)
        #expect(shelf.look().findings == [.corrupted(record)])
    }

    @Test mutating func twoCoresUnderOneNameAreReported() throws {
        let (first, second) = (try shelf.write(by: ada), try shelf.write(by: ben))
        let name = shelf.records[0].core.header.record
        let core = shelf.records[1].core
        let header = try RecordHeader(
            record: name, device: core.header.device, counter: 5, previous: core.digest, bucket: core.header.bucket
        )
        let impostor = try RecordCore(header: header, body: core.body)
        shelf.records.append(try SealedRecord(impostor, grants: [], of: name))
        #expect(shelf.look().findings == [.swapped(name, cores: [first.core, impostor.digest].sorted())])
        #expect(shelf.look().believes(second))
    }

    @Test mutating func aCaseRecordWithoutAGrantIsReported() throws {
        let note = try shelf.write(by: ada)
        try shelf.write(by: ada)
        shelf.records[0] = try shelf.records[0].with([])
        #expect(shelf.look().findings == [.locked(note)])
    }

    @Test mutating func aForgedRecordIsReported() throws {
        shelf.devices = [ben.certified]
        let note = try shelf.write(by: ada)
        #expect(shelf.look().findings == [.refused(note, .unknownDevice)])
    }

    @Test mutating func aTombstoneOfAStrangerExcusesNothing() throws {
        let first = try shelf.write(by: ada)
        let second = try shelf.write(by: ben)
        let outsider = try Colleague()
        try shelf.shred(first, by: outsider)
        let strange = RecordFinding.strangeTombstone(first, by: outsider.device.publicKey)
        #expect(shelf.look().findings == [strange, .missing(first, namedBy: second)])
        // A clinician of the roster who is no reader, where the record is at hand.
        shelf.tombstones = []
        let note = try shelf.write(by: ada)
        let before = shelf.records
        try shelf.shred(note, by: shelf.practice.cleo)
        shelf.records = before
        let findings = shelf.look().findings
        #expect(findings.contains(.strangeTombstone(note, by: shelf.practice.cleo.device.publicKey)))
        #expect(!findings.contains(.shreddedReturned(note)))
    }

    /// A member cannot make a device look forked, or hide what stands in a place, with a tombstone of something else.
    @Test mutating func aTombstoneOfAnotherCoreExcusesNothing() throws {
        shelf.ownDevices = [ada.device.publicKey]
        let first = try shelf.write(by: ada)
        let second = try shelf.write(by: ada)
        let header = shelf.records[0].core.header
        let impostor = try RecordCore(header: header, body: shelf.records[1].core.body)
        let tombstone = RecordTombstone(of: impostor, by: ben.device.publicKey)
        shelf.tombstones = [try DeviceSigned(tombstone, by: ben.device)]
        let strange = RecordFinding.strangeTombstone(tombstone.reference, by: ben.device.publicKey)
        #expect(shelf.look().findings == [strange])
        shelf.memory = RecordMemory()
        shelf.withhold(first)
        #expect(shelf.look().findings == [strange, .missing(first, namedBy: second), .gap(device: first.device, 0...0)])
    }

    @Test mutating func aTombstoneByARevokedDeviceIsNoticed() throws {
        let first = try shelf.write(by: ada)
        try shelf.write(by: ben)
        try shelf.shred(first, by: ada)
        let remembering = shelf
        shelf.devices = [ada.revoked(at: shelf.now + 5), ben.certified]
        #expect(shelf.look().findings == [.shreddedByRevoked(first, by: ada.device.publicKey)])
        #expect(shelf.look().findings == [], "said once")
        shelf = remembering
        #expect(shelf.look().findings == [])
        shelf.devices = [ada.revoked(at: shelf.now + 5), ben.certified]
        #expect(shelf.look().findings == [], "seen while the device was certified")
    }

    @Test mutating func anOldRosterAndAWrongClockAreNoticed() throws {
        shelf.rosterVersion = 2
        let note = try shelf.write(by: ada, written: shelf.now + 86_401)
        #expect(shelf.look().findings == [.newerRoster(3, namedBy: note), .datedAhead(note)])
    }

    @Test func headsAreWhatNobodyNames() throws {
        let practice = shelf.practice
        func place(_ colleague: Colleague, _ counter: UInt64) -> CoreReference {
            CoreReference(device: colleague.device.publicKey, counter: counter, core: Digest(sha256: [UInt8(counter)]))
        }
        let entry = try practice.entry()
        let afterFirst = try practice.entry(predecessors: [place(ada, 0)])
        #expect(CaseView.heads(of: []) == [])
        #expect(CaseView.heads(of: [(place(ada, 0), entry)]) == [place(ada, 0)])
        #expect(CaseView.heads(of: [(place(ada, 0), entry), (place(ben, 4), afterFirst)]) == [place(ben, 4)])
        let apart = CaseView.heads(of: [(place(ada, 1), afterFirst), (place(ada, 0), entry), (place(ben, 4), afterFirst)])
        #expect(apart == [place(ada, 1), place(ben, 4)].sorted())
        #expect(CaseView.heads(of: [(place(ada, 1), entry), (place(ada, 2), entry)]) == [place(ada, 2)], "one of a device at most")
    }

    @Test func everyFindingHasACategory() {
        #expect(Set(RecordFinding.Category.allCases).count == 9)
    }
}
