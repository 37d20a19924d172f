// What a server may know of a record before its ciphertext: which, from where, the how-manieth, how long.

public import Sodium
public import Wire

/// The readable part of a core. As associated data of the ciphertext and part of what the author signs, no bit of it can be changed.
public struct RecordHeader: CanonicalObject, Hashable {
    public static let domain = "respite.record.header"

    public let record: RecordID
    /// The device that wrote the record, by value.
    public let device: SigningPublicKey
    /// The record's number in that device's chain, from 0.
    public let counter: UInt64
    /// The hash of the core before it in that chain; `nil` for the first alone.
    public let previous: Digest?
    public let bucket: SizeBucket

    /// No record is shorter, so that a co-signature looks like a note.
    public static let smallestBucket = SizeBucket.kib4

    /// Throws `invalidValue` where the first record follows another or a later one follows none, or for a bucket that records do not use.
    public init(
        record: RecordID, device: SigningPublicKey, counter: UInt64, previous: Digest?, bucket: SizeBucket
    ) throws(WireError) {
        guard (counter == 0) == (previous == nil) else {
            throw WireError(.invalidValue, "the first record of a device, and no other, follows none")
        }
        guard bucket >= Self.smallestBucket else { throw WireError(.invalidValue, "a record shorter than records are") }
        self.record = record
        self.device = device
        self.counter = counter
        self.previous = previous
        self.bucket = bucket
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(
            record: reader.value(),
            device: reader.value(),
            counter: reader.u64(),
            previous: reader.optional(of: Digest.self),
            bucket: reader.value()
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(record)
        writer.value(device)
        writer.u64(counter)
        writer.optional(previous)
        writer.value(bucket)
    }
}

/// As one byte: how often 1 KiB is doubled.
extension SizeBucket: CanonicalValue {
    public init(from reader: inout ByteReader) throws(WireError) {
        let doublings = Int(try reader.u8())
        guard Self.allCases.indices.contains(doublings) else { throw WireError(.invalidValue, "no bucket has this size") }
        self = Self.allCases[doublings]
    }

    public func write(to writer: inout ByteWriter) {
        writer.u8(UInt8((rawValue / SizeBucket.kib1.rawValue).trailingZeroBitCount))
    }
}
