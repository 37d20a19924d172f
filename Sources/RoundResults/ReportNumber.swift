// A check-in's number, and the list of what was counted, in which its officer finds it again.

public import PrivateAggregation
internal import Sodium
public import Wire

/// The random identifier of a check-in, which is also its nonce: used once.
public typealias ReportID = Prio3.Nonce

extension ReportID {
    /// As the list of counted check-ins shows it.
    public var hash: Digest {
        var writer = ByteWriter()
        writer.string("respite.report-id")
        writer.value(self)
        return Digest(sha256: writer.bytes)
    }
}

/// The hashes of the check-ins that a side counted in a task, sorted. Both sides' lists are the same, or nothing is released.
public struct CountedReports: CanonicalObject, Equatable {
    public static let domain = "respite.counted-reports"
    /// More than any police department has officers.
    public static let limit = 1_000_000

    public let task: TaskID
    public let hashes: [Digest]

    /// Throws `invalidValue` for a check-in that is there twice, or too many.
    public init(task: TaskID, reports: some Sequence<ReportID>) throws(WireError) {
        try self.init(task: task, hashes: reports.map(\.hash).sorted())
    }

    private init(task: TaskID, hashes: [Digest]) throws(WireError) {
        guard hashes.count <= Self.limit, zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw WireError(.invalidValue, "counted reports are not sorted, too many, or one is there twice")
        }
        self.task = task
        self.hashes = hashes
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(task: reader.value(), hashes: reader.list(of: Digest.self, limit: Self.limit))
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(task)
        writer.list(hashes)
    }

    /// The count and the checksum that both sides compare and sign.
    public var checksum: Digest { Digest(of: self) }

    /// Whether an officer's check-in was counted.
    public func contains(_ report: ReportID) -> Bool {
        let hash = report.hash
        var low = 0
        var high = hashes.count
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < hashes.count && hashes[low] == hash
    }
}
