// Every single bit of a sealed object matters: flipped, the object is refused, field by field (attack classes 8, 9, 10, 12, 13, 27, 28).

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

@Suite struct BitFlipTests {
    /// Where each field of a frame lies that names its recipient.
    enum Field: String, CaseIterable {
        case domainLength, domain, version, type, isNamed, recipient, number, wrappedKey, nonce, commitment, ciphertextLength, ciphertext

        var length: Int {
            switch self {
            case .domainLength, .number, .ciphertextLength: 4
            case .domain: SealedObject.domain.utf8.count
            case .version: 2
            case .type, .isNamed: 1
            case .recipient, .commitment: 32
            case .wrappedKey: WrappedContentKey.length
            case .nonce: Nonce.length
            case .ciphertext: SizeBucket.kib1.rawValue
            }
        }

        var range: Range<Int> {
            let start = Self.allCases.prefix { $0 != self }.map(\.length).reduce(0, +)
            return start..<start + length
        }
    }

    @Test func theFieldsAreTheWholeObject() throws {
        let pair = try Correspondence()
        #expect(Field.allCases.map(\.length).reduce(0, +) == (try pair.sealed(pair.intake()).blob.bytes.count))
    }

    @Test(arguments: Field.allCases) func everyBitFlipFails(field: Field) throws {
        let pair = try Correspondence()
        let bytes = try pair.sealed(pair.intake()).blob.bytes
        for bit in field.range.lowerBound * 8..<field.range.upperBound * 8 {
            var altered = bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            let opened = try? open(altered, with: pair)
            #expect(opened == nil, "\(field) bit \(bit)")
        }
    }

    /// What can be read as a frame at all fails as one thing, whatever was altered.
    @Test(arguments: [Field.recipient, .wrappedKey, .nonce, .commitment, .ciphertext])
    func whatWasAlteredIsNotSaid(field: Field) throws {
        let pair = try Correspondence()
        var bytes = try pair.sealed(pair.intake()).blob.bytes
        if field == .recipient {
            bytes.replaceSubrange(field.range, with: try SealingKey.random().publicKey.bytes)
        } else {
            bytes[field.range.lowerBound] ^= 1
        }
        #expect(throws: SealingError.cannotOpen) { try open(bytes, with: pair) }
    }

    /// The digest is taken from what the server gave, so that nothing but the seal itself can refuse.
    private func open(_ bytes: [UInt8], with pair: Correspondence) throws -> Opened<Intake> {
        let sealed = try Sealed<Intake>(Blob(bytes))
        return try sealed.open(with: pair.subkey, in: pair.conversation, sequence: sealed.object.number, announced: sealed.digest)
    }

    /// Attack class 25: a server that sees a length learns the bucket.
    @Test(arguments: [SizeBucket.kib1, .kib2, .kib64], [-2, -1, 0])
    func everythingOfABucketHasOneLength(bucket: SizeBucket, offset: Int) throws {
        let pair = try Correspondence()
        let content = [UInt8](repeating: 5, count: bucket.capacity + offset)
        let sealed = try Sealed<Intake>.seal(content, to: pair.subkey.publicKey, in: pair.conversation, number: 0)
        #expect(sealed.object.body.ciphertext.count == bucket.rawValue)
        #expect(try sealed.openBytes(with: pair.subkey, in: pair.conversation) == content)
    }

    @Test func theEdgesOfTheBucketsHold() throws {
        let pair = try Correspondence()
        for (count, bucket) in [
            (0, SizeBucket.kib1), (1, .kib1), (SizeBucket.kib1.capacity + 1, .kib2), (SizeBucket.kib2.capacity + 1, .kib4),
        ] {
            let content = [UInt8](repeating: 0, count: count)
            let sealed = try Sealed<Intake>.seal(content, to: pair.subkey.publicKey, in: pair.conversation, number: 0)
            #expect(sealed.object.bucket == bucket)
            #expect(try sealed.openBytes(with: pair.subkey, in: pair.conversation) == content)
        }
        #expect(throws: SealingError.textTooLong) {
            let content = [UInt8](repeating: 0, count: SizeBucket.largest.capacity + 1)
            _ = try Sealed<Intake>.seal(content, to: pair.subkey.publicKey, in: pair.conversation, number: 0)
        }
    }

    /// A sender who chooses a larger bucket than needed, or pads otherwise, could mark an object: refused.
    @Test func paddingThatIsNotOursIsRefused() throws {
        let pair = try Correspondence()
        let inner = try pair.intake().canonicalBytes
        let wasteful = try Padding.add(to: inner, upTo: SizeBucket.kib2.paddedLength)
        let unpadded = inner + [UInt8](repeating: 1, count: SizeBucket.kib1.paddedLength - inner.count)
        let empty = [UInt8](repeating: 0, count: SizeBucket.kib1.paddedLength)
        for padded in [wasteful, unpadded, empty] {
            #expect(throws: SealingError.cannotOpen) {
                try seal(padded: padded, with: pair).openBytes(with: pair.subkey, in: pair.conversation)
            }
        }
        let good = try Padding.add(to: inner, upTo: SizeBucket.kib1.paddedLength)
        #expect(try seal(padded: good, with: pair).openBytes(with: pair.subkey, in: pair.conversation) == inner)
    }

    /// Sealed as `Sealed` does it, except for the padding.
    private func seal(padded: [UInt8], with pair: Correspondence) throws -> Sealed<Intake> {
        let contentKey = try SymmetricKey.random()
        let wrappedKey = try WrappedContentKey(bytes: pair.subkey.publicKey.wrap(contentKey.secret))
        let binding = SealedBinding(
            type: .intake, recipient: pair.subkey.publicKey, number: 0, wrappedKey: wrappedKey, conversation: pair.conversation
        )
        let body = try contentKey.sealCommitting(padded, context: binding.canonicalBytes)
        return try Sealed(
            SealedObject(type: .intake, recipient: pair.subkey.publicKey, number: 0, wrappedKey: wrappedKey, body: body)
        )
    }
}
