// A record that somebody had destroyed before its time, and that this vault kept: its clinician is asked.

internal import Envelope
internal import Sodium
internal import Wire

struct Contested: CanonicalValue {
    let tombstone: DeviceSigned<RecordTombstone>
    /// The member who had it destroyed; `nil` where whoever signed may not destroy anything.
    let by: SigningPublicKey?
    /// The clinician was asked and keeps it.
    let isKept: Bool

    init(_ tombstone: DeviceSigned<RecordTombstone>, by: SigningPublicKey?, isKept: Bool = false) {
        self.tombstone = tombstone
        self.by = by
        self.isKept = isKept
    }

    init(from reader: inout ByteReader) throws(WireError) {
        guard let tombstone = try? DeviceSigned<RecordTombstone>(bytes: try reader.prefixed(limit: 2048)) else {
            throw WireError(.invalidValue, "not a tombstone")
        }
        self.tombstone = tombstone
        by = try reader.optional(of: SigningPublicKey.self)
        isKept = try reader.bool()
    }

    func write(to writer: inout ByteWriter) {
        writer.prefixed(tombstone.bytes)
        writer.optional(by)
        writer.bool(isKept)
    }
}
