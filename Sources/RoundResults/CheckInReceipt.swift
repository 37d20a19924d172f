// What the department side signs when it takes a check-in. It says of the check-in no more than that side saw.

public import PrivateAggregation
public import Wire

/// Signed by the department side alone. An officer whose check-in is in no list can show that this side had it.
public struct CheckInReceipt: CanonicalObject, Hashable {
    public static let domain = "respite.check-in-receipt"

    public let task: TaskID
    public let report: ReportID

    public init(task: TaskID, report: ReportID) {
        self.task = task
        self.report = report
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        task = try reader.value()
        report = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(task)
        writer.value(report)
    }
}
