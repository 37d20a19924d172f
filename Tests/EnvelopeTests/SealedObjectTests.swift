// The frame of sealed objects: read strictly, one length for each bucket, recipients named by the rule of their kind.

import Envelope
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct SealedObjectTests {
    private static func object(
        _ type: ObjectType = .intake,
        named: Bool? = nil,
        number: UInt32 = 0,
        length: Int = SizeBucket.kib1.rawValue
    ) throws -> SealedObject {
        var generator = SeededGenerator(seed: 1)
        return try SealedObject(
            type: type,
            recipient: (named ?? type.namesRecipient) ? SealingKey.random().publicKey : nil,
            number: number,
            wrappedKey: WrappedContentKey(bytes: generator.bytes(WrappedContentKey.length)),
            body: CommittedCiphertext(
                nonce: Nonce(bytes: generator.bytes(Nonce.length)),
                commitment: KeyCommitment(bytes: generator.bytes(KeyCommitment.length)),
                ciphertext: generator.bytes(length)
            )
        )
    }

    @Test(arguments: ObjectType.allCases, SizeBucket.allCases)
    func everyKindInEveryBucketIsReadBack(type: ObjectType, bucket: SizeBucket) throws {
        let object = try Self.object(type, number: .max, length: bucket.rawValue)
        let read = try SealedObject(object.blob)
        #expect(read == object)
        #expect(read.bucket == bucket)
        #expect(read.digest == object.digest)
        #expect(object.blob.bytes.count <= SealedObject.maximumLength)
    }

    @Test(arguments: ObjectType.allCases) func aRecipientNamedAgainstTheRuleIsRefused(type: ObjectType) {
        #expect(throws: WireError(.invalidValue, "")) { try Self.object(type, named: !type.namesRecipient) }
    }

    @Test(arguments: [16, 1023, 1025, 2047, 3072, 65535, 65537, 131_072]) func aLengthBetweenBucketsIsRefused(length: Int) {
        #expect(throws: WireError(.invalidValue, "")) { try Self.object(length: length) }
    }

    @Test(arguments: ObjectType.allCases) func objectsOfOneBucketHaveOneLength(type: ObjectType) throws {
        let lengths = Set(try (0..<5).map { try Self.object(type, number: UInt32($0) * 1_000_000).blob.bytes.count })
        #expect(lengths.count == 1)
    }

    @Test func everyTruncationIsRefused() throws {
        let bytes = try Self.object().canonicalBytes
        for count in 0..<bytes.count {
            #expect(throws: WireError.self, "\(count) bytes") { try SealedObject(Blob(Array(bytes.prefix(count)))) }
        }
    }

    @Test func bytesTooManyAreRefused() throws {
        let bytes = try Self.object().canonicalBytes
        #expect(throws: WireError(.trailingBytes, "")) { try SealedObject(Blob(bytes + [0])) }
        #expect(throws: WireError(.tooLong, "")) { try SealedObject(Blob([UInt8](repeating: 0, count: SealedObject.maximumLength + 1))) }
    }

    @Test func anUnknownVersionOrKindIsRefused() throws {
        let bytes = try Self.object().canonicalBytes
        let versionAt = 4 + SealedObject.domain.utf8.count
        for version in [0, 2, 0xFFFF] as [UInt16] {
            var altered = bytes
            altered[versionAt] = UInt8(version >> 8)
            altered[versionAt + 1] = UInt8(version & 0xFF)
            #expect(throws: WireError(.unknownVersion, "")) { try SealedObject(Blob(altered)) }
        }
        for type in [0, 4, 16, 255] as [UInt8] {
            var altered = bytes
            altered[versionAt + 2] = type
            #expect(throws: WireError(.unknownTag, "")) { try SealedObject(Blob(altered)) }
        }
    }

    @Test func aRecipientOfLowOrderIsRefused() throws {
        var bytes = try Self.object().canonicalBytes
        let recipientAt = 4 + SealedObject.domain.utf8.count + 2 + 1 + 1
        bytes.replaceSubrange(recipientAt..<recipientAt + 32, with: [UInt8](repeating: 0, count: 32))
        #expect(throws: WireError(.invalidValue, "")) { try SealedObject(Blob(bytes)) }
    }

    @Test func theDigestCoversEveryByte() throws {
        let object = try Self.object()
        let bytes = object.canonicalBytes
        #expect(object.digest == Digest(sha256: bytes))
    }

    /// Random bytes, and good objects with random bytes in them: an error or an object, never a trap.
    @Test func randomBytesNeverTrap() throws {
        var generator = SeededGenerator()
        let good = try Self.object().canonicalBytes
        for _ in 0..<2000 {
            _ = try? SealedObject(Blob(generator.bytes(Int.random(in: 0...300, using: &generator))))
            var altered = good
            for _ in 0..<4 { altered[Int.random(in: 0..<200, using: &generator)] = UInt8.random(in: .min ... .max, using: &generator) }
            if let read = try? SealedObject(Blob(altered)) { #expect(read.canonicalBytes == altered) }
        }
    }
}

@Suite struct SizeBucketTests {
    @Test(arguments: SizeBucket.allCases) func aBucketTakesContentUpToItsCapacity(bucket: SizeBucket) {
        #expect(SizeBucket(contentLength: bucket.capacity) == bucket)
        #expect(SizeBucket(contentLength: bucket.capacity + 1) == SizeBucket.allCases.first { $0 > bucket })
        #expect(bucket.paddedLength + SymmetricKey.tagLength == bucket.rawValue)
    }

    @Test(arguments: [Int.min, -1, SizeBucket.largest.capacity + 1, Int.max]) func impossibleLengthsHaveNoBucket(length: Int) {
        #expect(SizeBucket(contentLength: length) == nil)
    }

    @Test func nothingIsSmallerThanTheSmallest() {
        #expect(SizeBucket(contentLength: 0) == .kib1)
    }
}
