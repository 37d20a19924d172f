// A content key as it lies in a grant: in boxes that name nobody, under one ephemeral key, some of them for nobody.

public import Sodium
public import Wire

/// A 32-byte content key in a box without its ephemeral key, 48 bytes.
public struct KeyBox: FixedBytes {
    public static let length = SymmetricKey.length + SharedBoxes.overhead
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    /// Random bytes, which nothing tells from a box. Nobody can open it.
    public static func forNobody() throws -> KeyBox { try KeyBox(bytes: Randomness.bytes(length)) }
}

public struct GrantWraps: CanonicalValue, Hashable {
    /// How many boxes there can be: filled up with boxes for nobody, so that one reader looks like four.
    public static let counts = [4, 8, 16, 32]

    public let ephemeral: EphemeralKey
    /// Sorted, so that the place says nothing.
    public let boxes: [KeyBox]

    /// Throws `invalidValue` or `nonCanonical` where number or order are not those of a grant.
    public init(ephemeral: EphemeralKey, boxes: [KeyBox]) throws(WireError) {
        guard Self.counts.contains(boxes.count) else { throw WireError(.invalidValue, "a number of boxes that grants do not have") }
        guard isStrictlyAscending(boxes) else { throw WireError(.nonCanonical, "boxes are not sorted, or one is there twice") }
        self.ephemeral = ephemeral
        self.boxes = boxes
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(ephemeral: reader.value(), boxes: reader.list(of: KeyBox.self, limit: Self.counts.last ?? 0))
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(ephemeral)
        writer.list(boxes)
    }
}
