// What a server reads of a record: strict, canonical, nothing shorter or longer, and nothing signed by another than it says.

import Envelope
import Sodium
import TestSupport
import Testing
import Wire

struct RecordParts {
    let device: SigningKey
    let core: RecordCore
    let grant: RecordGrant

    init(counter: UInt64 = 3, bucket: SizeBucket = .kib4, device: SigningKey? = nil) throws {
        self.device = try device ?? SigningKey.random()
        let header = try RecordHeader(
            record: .random(), device: self.device.publicKey, counter: counter, previous: counter == 0 ? nil : Digest(sha256: [1]),
            bucket: bucket
        )
        core = try RecordCore(header: header, body: Self.noise(bucket))
        grant = try RecordGrant(
            record: header.record, core: core.digest, device: self.device.publicKey, fetchers: [SigningKey.random().publicKey],
            wraps: Self.wraps(4), notice: Self.noise(.kib1)
        )
    }

    static func noise(_ bucket: SizeBucket) throws -> CommittedCiphertext {
        try CommittedCiphertext(
            nonce: Nonce(bytes: Randomness.bytes(24)), commitment: KeyCommitment(bytes: Randomness.bytes(32)),
            ciphertext: Randomness.bytes(bucket.rawValue)
        )
    }

    static func boxes(_ count: Int) throws -> [KeyBox] { try (0..<count).map { _ in try KeyBox.forNobody() }.sorted() }

    static func wraps(_ count: Int) throws -> GrantWraps {
        try GrantWraps(ephemeral: EphemeralKey(bytes: Randomness.bytes(32)), boxes: boxes(count))
    }

    func head(of core: RecordCore? = nil, at: Instant = Instant(seconds: 1_800_000_000)) throws -> DeviceSigned<DeviceHead> {
        try DeviceSigned(DeviceHead(newest: (core ?? self.core).reference, at: at), by: device)
    }
}

@Suite struct RecordFormatTests {
    let parts: RecordParts

    init() throws { parts = try RecordParts() }

    @Test(arguments: SizeBucket.allCases.filter { $0 >= .kib4 }) func aCoreIsReadBackAsItWas(bucket: SizeBucket) throws {
        for counter in [0, 1, UInt64.max] {
            let core = try RecordParts(counter: counter, bucket: bucket).core
            #expect(try RecordCore(core.blob) == core)
            #expect(core.digest == Digest(sha256: core.canonicalBytes))
            #expect(core.blob.bytes.count <= RecordCore.maximumLength)
            #expect(core.header.canonicalBytes.count <= 512)
        }
    }

    @Test func whatStatementsSayIsReadBack() throws {
        let tombstone = try DeviceSigned(RecordTombstone(of: parts.core, by: parts.device.publicKey), by: parts.device)
        #expect(try DeviceSigned<RecordTombstone>(tombstone.blob) == tombstone)
        #expect(tombstone.body.reference == parts.core.reference)
        #expect(tombstone.body.header == parts.core.header)
        let head = try parts.head()
        #expect(try DeviceSigned<DeviceHead>(head.blob) == head)
        let grant = try DeviceSigned(parts.grant, by: parts.device)
        #expect(try DeviceSigned<RecordGrant>(grant.blob) == grant)
    }

    /// Attack class 5.
    @Test func unknownOrOlderRecordFormatIsRefused() throws {
        let bytes = parts.core.canonicalBytes
        let version = 4 + RecordCore.domain.utf8.count
        for other in [0, 2, 255] as [UInt8] {
            var altered = bytes
            altered[version + 1] = other
            #expect(throws: WireError(.unknownVersion, "")) { try RecordCore(canonicalBytes: altered) }
        }
    }

    /// Attack class 12: each kind of bytes where each other is expected.
    @Test func aRecordObjectOfOtherTypeIsRefused() throws {
        let tombstone = try DeviceSigned(RecordTombstone(of: parts.core, by: parts.device.publicKey), by: parts.device)
        let statements = try [DeviceSigned(parts.grant, by: parts.device).bytes, tombstone.bytes, parts.head().bytes]
        for (index, bytes) in statements.enumerated() {
            #expect((try? DeviceSigned<RecordGrant>(bytes: bytes)) != nil || index != 0)
            let read = [
                (try? DeviceSigned<RecordGrant>(bytes: bytes)) != nil, (try? DeviceSigned<RecordTombstone>(bytes: bytes)) != nil,
                (try? DeviceSigned<DeviceHead>(bytes: bytes)) != nil,
            ]
            #expect(read == (0..<3).map { $0 == index })
            #expect(throws: WireError(.unknownTag, "")) { try RecordCore(canonicalBytes: bytes) }
        }
        #expect(throws: EnvelopeError.malformed(.unknownTag)) {
            try DeviceSigned<RecordGrant>(bytes: parts.core.canonicalBytes)
        }
    }

    @Test func theFirstRecordAndNoOtherFollowsNone() throws {
        let (header, previous) = (parts.core.header, Digest(sha256: [1]))
        for (counter, given) in [(UInt64(0), previous as Digest?), (1, nil)] {
            #expect(throws: WireError(.invalidValue, "")) {
                try RecordHeader(record: header.record, device: header.device, counter: counter, previous: given, bucket: .kib4)
            }
        }
        for bucket in [SizeBucket.kib1, .kib2] {
            #expect(throws: WireError(.invalidValue, "")) {
                try RecordHeader(record: header.record, device: header.device, counter: 0, previous: nil, bucket: bucket)
            }
        }
    }

    @Test func aCiphertextHasTheLengthThatItsHeaderSays() throws {
        let other = try RecordParts.noise(.kib8)
        #expect(throws: WireError(.invalidValue, "")) { try RecordCore(header: parts.core.header, body: other) }
        var shorter = parts.core.canonicalBytes
        shorter.removeLast()
        #expect(throws: WireError(.truncated, "")) { try RecordCore(canonicalBytes: shorter) }
        #expect(throws: WireError(.tooLong, "")) { try RecordCore(Blob([UInt8](repeating: 0, count: RecordCore.maximumLength + 1))) }
    }

    @Test func aGrantHasTheNumbersAndOrderOfGrants() throws {
        let people = try (0..<65).map { _ in try SigningKey.random().publicKey }.sorted()
        let boxes = try RecordParts.boxes(64)
        let ephemeral = parts.grant.wraps.ephemeral
        func grant(_ fetchers: [SigningPublicKey], _ boxes: [KeyBox], notice: CommittedCiphertext? = nil) throws {
            _ = try RecordGrant(
                record: parts.grant.record, core: parts.grant.core, device: parts.grant.device, fetchers: fetchers,
                wraps: GrantWraps(ephemeral: ephemeral, boxes: boxes), notice: notice ?? parts.grant.notice
            )
        }
        for count in [1, 64] { try grant(Array(people.prefix(count)), Array(boxes.prefix(4))) }
        for count in GrantWraps.counts { try grant([people[0]], Array(boxes.prefix(count))) }
        for count in [0, 65] {
            #expect(throws: WireError(.invalidValue, "")) { try grant(Array(people.prefix(count)), Array(boxes.prefix(4))) }
        }
        for count in [0, 1, 2, 3, 5, 7, 9, 33, 64] {
            #expect(throws: WireError(.invalidValue, "")) { try grant([people[0]], Array(boxes.prefix(count))) }
        }
        let (four, two) = (Array(boxes.prefix(4)), Array(people.prefix(2)))
        #expect(throws: WireError(.nonCanonical, "")) { try grant(two.reversed(), four) }
        #expect(throws: WireError(.nonCanonical, "")) { try grant([two[0], two[0]], four) }
        #expect(throws: WireError(.nonCanonical, "")) { try grant(two, four.reversed()) }
        #expect(throws: WireError(.nonCanonical, "")) { try grant(two, [four[0], four[1], four[1], four[2]]) }
        let odd = try CommittedCiphertext(
            nonce: parts.grant.notice.nonce, commitment: parts.grant.notice.commitment, ciphertext: [UInt8](repeating: 1, count: 1000)
        )
        #expect(throws: WireError(.invalidValue, "")) { try grant(two, four, notice: odd) }
    }

    /// The largest grant and the longest statements are within what is read.
    @Test func theLimitsHoldWhatTheyLimit() throws {
        let people = try (0..<RecordGrant.maximumFetchers).map { _ in try SigningKey.random().publicKey }.sorted()
        let grant = try RecordGrant(
            record: parts.grant.record, core: parts.grant.core, device: parts.grant.device, fetchers: people, wraps: RecordParts.wraps(32),
            notice: RecordParts.noise(RecordGrant.largestNotice)
        )
        let signed = try DeviceSigned(grant, by: parts.device)
        #expect(try DeviceSigned<RecordGrant>(bytes: signed.bytes) == signed)
        #expect(grant.canonicalBytes.count <= RecordGrant.limit)
        #expect(RecordTombstone(of: parts.core, by: parts.device.publicKey).canonicalBytes.count <= RecordTombstone.limit)
        #expect(try parts.head().body.canonicalBytes.count <= DeviceHead.limit)
        let endless = [UInt8](repeating: 0, count: 41_200)
        #expect(throws: EnvelopeError.malformed(.tooLong)) { try DeviceSigned<RecordGrant>(bytes: endless) }
    }

    @Test func everyBitFlipOfAStatementFails() throws {
        let tombstone = try DeviceSigned(RecordTombstone(of: parts.core, by: parts.device.publicKey), by: parts.device).bytes
        let head = try parts.head().bytes
        for bit in 0..<tombstone.count * 8 {
            #expect(throws: EnvelopeError.self) { try DeviceSigned<RecordTombstone>(bytes: flip(bit, of: tombstone)) }
        }
        for bit in 0..<head.count * 8 {
            #expect(throws: EnvelopeError.self) { try DeviceSigned<DeviceHead>(bytes: flip(bit, of: head)) }
        }
    }

    private func flip(_ bit: Int, of bytes: [UInt8]) -> [UInt8] {
        var altered = bytes
        altered[bit / 8] ^= 1 << UInt8(bit % 8)
        return altered
    }

    @Test func aStatementIsSignedByTheDeviceItNames() throws {
        let other = try SigningKey.random()
        #expect(throws: EnvelopeError.wrongKey) { try DeviceSigned(parts.grant, by: other) }
        #expect(throws: EnvelopeError.wrongKey) { try DeviceSigned(parts.head().body, by: other) }
    }
}

@Suite struct RecordUploadTests {
    let parts: RecordParts

    init() throws { parts = try RecordParts() }

    private func next(after core: RecordCore, counter: UInt64? = nil, previous: Digest? = nil) throws -> RecordUpload {
        let header = try RecordHeader(
            record: .random(), device: parts.device.publicKey, counter: counter ?? core.header.counter + 1,
            previous: previous ?? core.digest, bucket: .kib4
        )
        let next = try RecordCore(header: header, body: RecordParts.noise(.kib4))
        let grant = try RecordGrant(
            record: header.record, core: next.digest, device: parts.device.publicKey, fetchers: parts.grant.fetchers,
            wraps: parts.grant.wraps, notice: parts.grant.notice
        )
        return try RecordUpload(core: next, grant: DeviceSigned(grant, by: parts.device), head: parts.head(of: next))
    }

    @Test func theNextOfAChainFollows() throws {
        let newest = parts.core.reference
        let upload = try next(after: parts.core)
        #expect(upload.follows(newest))
        #expect(try next(after: upload.core).follows(upload.core.reference))
        #expect(!upload.follows(nil))
        #expect(!upload.follows(upload.core.reference), "the same twice")
        #expect(try !next(after: parts.core, counter: 5).follows(newest), "one left out")
        #expect(try !next(after: parts.core, previous: Digest(sha256: [9])).follows(newest), "after another")
        let foreign = CoreReference(device: try SigningKey.random().publicKey, counter: newest.counter, core: newest.core)
        #expect(!upload.follows(foreign))
        #expect(!upload.follows(CoreReference(device: newest.device, counter: .max, core: newest.core)))
    }

    @Test func theFirstOfAChainFollowsNone() throws {
        let first = try RecordParts(counter: 0)
        let upload = try RecordUpload(core: first.core, grant: DeviceSigned(first.grant, by: first.device), head: first.head())
        #expect(upload.follows(nil))
        #expect(!upload.follows(first.core.reference))
    }

    @Test func partsOfDifferentRecordsAreIncoherent() throws {
        let other = try RecordParts(device: parts.device)
        let foreign = try RecordParts()
        let grant = try DeviceSigned(parts.grant, by: parts.device)
        #expect(throws: EnvelopeError.incoherent) { try RecordUpload(core: other.core, grant: grant, head: other.head()) }
        #expect(throws: EnvelopeError.incoherent) { try RecordUpload(core: parts.core, grant: grant, head: other.head()) }
        let elsewhere = try RecordGrant(
            record: parts.grant.record, core: parts.grant.core, device: foreign.device.publicKey, fetchers: parts.grant.fetchers,
            wraps: parts.grant.wraps, notice: parts.grant.notice
        )
        #expect(throws: EnvelopeError.incoherent) {
            try RecordUpload(core: parts.core, grant: DeviceSigned(elsewhere, by: foreign.device), head: parts.head())
        }
    }
}
