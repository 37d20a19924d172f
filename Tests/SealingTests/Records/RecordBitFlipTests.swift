// Every single bit of a record and of its grant matters (attack classes 8, 9, 13, 27, 28).

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

@Suite struct RecordBitFlipTests {
    /// Where each field of a core lies that is the second of its chain.
    enum Field: String, CaseIterable {
        case domainLength, domain, version, record, device, counter, hasPrevious, previous, bucket
        case nonce, commitment, ciphertextLength, ciphertext

        var length: Int {
            switch self {
            case .domainLength, .ciphertextLength: 4
            case .domain: RecordCore.domain.utf8.count
            case .version: 2
            case .record: RecordID.length
            case .device, .previous, .commitment: 32
            case .counter: 8
            case .hasPrevious, .bucket: 1
            case .nonce: Nonce.length
            case .ciphertext: SizeBucket.kib4.rawValue
            }
        }

        var range: Range<Int> {
            let start = Self.allCases.prefix { $0 != self }.map(\.length).reduce(0, +)
            return start..<start + length
        }
    }

    let practice: Practice
    let sealed: SealedRecord<OrdinaryRecord>

    init() throws {
        practice = try Practice()
        sealed = try practice.sealed(by: practice.ada.author(after: practice.sealed().core.reference))
    }

    @Test func theFieldsAreTheWholeCore() {
        #expect(Field.allCases.map(\.length).reduce(0, +) == sealed.core.canonicalBytes.count)
    }

    /// Opened by the content key itself: no grant, no digest and no record id is in the way, so that nothing but the seal can refuse.
    @Test(arguments: Field.allCases) func everyBitFlipOfARecordFails(field: Field) throws {
        let bytes = sealed.core.canonicalBytes
        let contentKey = try contentKey()
        for bit in field.range.lowerBound * 8..<field.range.upperBound * 8 {
            var altered = bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            let opened = try? RecordSeal.open(RecordCore(canonicalBytes: altered), with: contentKey)
            #expect(opened == nil, "\(field) bit \(bit)")
        }
    }

    @Test(arguments: [Field.record, .device, .counter, .previous, .nonce, .commitment, .ciphertext])
    func whatWasAlteredInARecordIsNotSaid(field: Field) throws {
        var bytes = sealed.core.canonicalBytes
        if field == .device {
            bytes.replaceSubrange(field.range, with: practice.ben.device.publicKey.bytes)
        } else {
            bytes[field.range.upperBound - 1] ^= 2
        }
        let core = try RecordCore(canonicalBytes: bytes)
        #expect(throws: SealingError.cannotOpen) { try RecordSeal.open(core, with: contentKey()) }
    }

    @Test func everyBitFlipOfAGrantFails() throws {
        let grant = sealed.grants[0]
        for bit in 0..<grant.bytes.count * 8 {
            var altered = grant.bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: EnvelopeError.self, "bit \(bit)") { try DeviceSigned<RecordGrant>(bytes: altered) }
        }
    }

    /// A grant altered and signed again by a clinician who is not its maker.
    @Test func everyPartOfAGrantIsBoundToTheContentKey() throws {
        let body = sealed.grants[0].body
        let (ada, cleo) = (practice.ada, practice.cleo)
        let fetchers = (body.fetchers + [cleo.identity]).sorted()
        let mine = try #require(
            body.wraps.boxes.first { (try? practice.ben.subkey.unwrap(anyOf: [$0.bytes], from: body.wraps.ephemeral)) != nil })
        let boxes = try [mine, .forNobody(), .forNobody(), .forNobody()].sorted()
        let wraps = try GrantWraps(ephemeral: body.wraps.ephemeral, boxes: boxes)
        let altered = try [
            grant(body, device: cleo.device), grant(body, device: ada.device, fetchers: fetchers),
            grant(body, device: ada.device, wraps: wraps),
        ]
        for grant in altered {
            #expect(throws: SealingError.cannotOpen) { try practice.open(sealed.with([grant])) }
        }
        #expect(try practice.open(sealed.with([grant(body, device: ada.device)])).author == ada.identity)
    }

    @Test(arguments: [0, 1, 4, 60, 200, 4000]) func everyTruncationAndEveryTrailingByteOfARecordFails(count: Int) throws {
        let bytes = sealed.core.canonicalBytes
        #expect(throws: WireError.self) { try RecordCore(canonicalBytes: Array(bytes.prefix(count))) }
        #expect(throws: WireError.self) { try RecordCore(canonicalBytes: Array(bytes.dropLast(count + 1))) }
        #expect(throws: WireError.self) { try RecordCore(canonicalBytes: bytes + [UInt8](repeating: 0, count: count + 1)) }
    }

    private func grant(
        _ body: RecordGrant, device: SigningKey, fetchers: [SigningPublicKey]? = nil, wraps: GrantWraps? = nil
    ) throws -> DeviceSigned<RecordGrant> {
        let altered = try RecordGrant(
            record: body.record, core: body.core, device: device.publicKey, fetchers: fetchers ?? body.fetchers, wraps: wraps ?? body.wraps,
            notice: body.notice
        )
        return try DeviceSigned(altered, by: device)
    }

    private func contentKey() throws -> SymmetricKey {
        try sealed.unlock(with: practice.ben.reader, trusting: practice.signatories).contentKey.copy()
    }
}
