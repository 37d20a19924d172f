// What an author writes: the content, opaque here, and everything that gives it its place.

public import Envelope
internal import Sodium
public import Wire

public struct RecordEntry: Hashable, Sendable, Redacted {
    /// In bytes. With every reader and head that can be named it still fits the largest bucket.
    public static let contentLimit = 56 << 10
    /// How many heads of a case a record can name. Only what was written at once, without sight of each other, makes more than one.
    public static let predecessorLimit = 64

    public let caseID: CaseID
    /// What the content is; the case file gives the numbers their meaning. 0 is kept for records without content that only fill a bucket.
    public let kind: UInt16
    /// The roster that the author relied on.
    public let rosterVersion: UInt64
    /// The heads of this case as the author has seen it: the records that no other of them names; sorted, one of each device at most.
    /// Never a psychotherapy note: other members would learn that there is one, and miss it.
    public let predecessors: [CoreReference]
    /// When what is written about took place.
    public let happened: Instant
    /// When it was written; later than `happened` by much in a late entry.
    public let written: Instant
    public let content: [UInt8]

    /// Throws `textTooLong`, `tooManyEntries`, or `invalidEntry` where two predecessors are of one device.
    public init(
        caseID: CaseID,
        kind: UInt16,
        rosterVersion: UInt64,
        predecessors: [CoreReference],
        happened: Instant,
        written: Instant,
        content: [UInt8]
    ) throws(SealingError) {
        guard content.count <= Self.contentLimit else { throw .textTooLong }
        guard predecessors.count <= Self.predecessorLimit else { throw .tooManyEntries }
        let sorted = predecessors.sorted()
        guard isStrictlyAscending(sorted.map(\.device)) else { throw .invalidEntry }
        self.caseID = caseID
        self.kind = kind
        self.rosterVersion = rosterVersion
        self.predecessors = sorted
        self.happened = happened
        self.written = written
        self.content = content
    }
}
