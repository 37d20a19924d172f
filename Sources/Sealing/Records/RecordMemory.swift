// High-water marks: what a reader has seen, so that no server can make it unseen.

public import Envelope
public import Sodium
public import Wire

/// Kept in the reader's sealed state. It only grows: what was seen stays seen, what was shredded stays shredded.
public struct RecordMemory: CanonicalObject, Hashable {
    public static let domain = "respite.record.memory"
    static let limit = 1 << 22

    /// Every core that opened, and when it was first there.
    public private(set) var seen: [CoreReference: Instant] = [:]
    public private(set) var shredded: Set<CoreReference> = []
    /// The newest head of each device.
    public private(set) var heads: [SigningPublicKey: DeviceHead] = [:]

    public init() {}

    /// From a store that keeps each of these by itself.
    public init(seen: [CoreReference: Instant], shredded: Set<CoreReference>, heads: some Sequence<DeviceHead>) {
        self.seen = seen.filter { !shredded.contains($0.key) }
        self.shredded = shredded
        for head in heads { raise(head) }
    }

    /// When this core was first seen, for `SealedRecord.open`; `nil` for one that is new.
    public func firstSeen(_ reference: CoreReference) -> Instant? { seen[reference] }

    mutating func see(_ reference: CoreReference, at instant: Instant) { seen[reference] = min(seen[reference] ?? instant, instant) }

    mutating func shred(_ reference: CoreReference) {
        shredded.insert(reference)
        seen[reference] = nil
    }

    mutating func raise(_ head: DeviceHead) {
        if let known = heads[head.device], known.newest.counter >= head.newest.counter { return }
        heads[head.device] = head
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let seen = try reader.list(limit: Self.limit) { (reader: inout ByteReader) throws(WireError) in
            (try reader.value(CoreReference.self), try reader.value(Instant.self))
        }
        let shredded = try reader.list(of: CoreReference.self, limit: Self.limit)
        let heads = try reader.list(of: DeviceHead.self, limit: Self.limit)
        guard isStrictlyAscending(seen.map(\.0)), isStrictlyAscending(shredded), isStrictlyAscending(heads.map(\.device)) else {
            throw WireError(.nonCanonical, "what was seen is not sorted")
        }
        self.seen = Dictionary(seen) { first, _ in first }
        self.shredded = Set(shredded)
        self.heads = Dictionary(heads.map { ($0.device, $0) }) { first, _ in first }
    }

    public func write(to writer: inout ByteWriter) {
        writer.list(seen.sorted { $0.key < $1.key }) {
            $0.value($1.key)
            $0.value($1.value)
        }
        writer.list(shredded.sorted())
        writer.list(heads.values.sorted { $0.device < $1.device })
    }
}
