// A check-in as it travels: two sealed shares, what entitles to send them, and a signature that ties all of it together. A clinician's figures travel
// the same way.

public import RoundResults
internal import Sodium
public import Wire

/// What a check-in says in the open: which task, its random number, and the part that both sides need.
public struct CheckInHeader: CanonicalValue, Hashable {
    public let task: TaskID
    public let report: ReportID
    /// The public share of each question, in the task's order.
    public let publicShares: [[UInt8]]

    init(task: TaskID, report: ReportID, publicShares: [[UInt8]]) {
        self.task = task
        self.report = report
        self.publicShares = publicShares
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        task = try reader.value()
        report = try reader.value()
        publicShares = try reader.shares()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(task)
        writer.value(report)
        writer.shares(publicShares)
    }
}

/// What the key of the token, or the clinician's device, signs: all of a check-in, so that neither side can put one together from parts of several.
public struct CheckInStatement: CanonicalObject, Hashable {
    public static let domain = "respite.check-in-statement"

    public let header: CheckInHeader
    public let departmentShare: Digest
    public let providerShare: Digest

    init(header: CheckInHeader, departmentShare: Digest, providerShare: Digest) {
        self.header = header
        self.departmentShare = departmentShare
        self.providerShare = providerShare
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        header = try reader.value()
        departmentShare = try reader.value()
        providerShare = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(header)
        writer.value(departmentShare)
        writer.value(providerShare)
    }
}

/// What an officer's device, or a clinician's, sends to the department side.
public struct SealedCheckIn: CanonicalObject, Hashable {
    public static let domain = "respite.check-in"

    public let header: CheckInHeader
    /// Sealed to the department side's key of the round.
    public let departmentShare: [UInt8]
    /// Sealed to the provider side's key of the round.
    public let providerShare: [UInt8]
    public let payment: CheckInPayment

    init(header: CheckInHeader, departmentShare: [UInt8], providerShare: [UInt8], payment: CheckInPayment) {
        self.header = header
        self.departmentShare = departmentShare
        self.providerShare = providerShare
        self.payment = payment
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        header = try reader.value()
        departmentShare = try reader.prefixed(limit: SealedShare.limit)
        providerShare = try reader.prefixed(limit: SealedShare.limit)
        payment = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(header)
        writer.prefixed(departmentShare)
        writer.prefixed(providerShare)
        writer.value(payment)
    }

    public var statement: CheckInStatement {
        CheckInStatement(
            header: header, departmentShare: Digest(sha256: departmentShare), providerShare: Digest(sha256: providerShare))
    }
}

/// What the department side passes on at the round's end: everything but its own share, which it has opened and begun to verify.
public struct ForwardedCheckIn: CanonicalObject, Hashable {
    public static let domain = "respite.forwarded-check-in"

    public let statement: CheckInStatement
    public let providerShare: [UInt8]
    public let payment: CheckInPayment
    /// The department side's verifier share of each question.
    public let verifierShares: [[UInt8]]

    init(_ checkIn: SealedCheckIn, verifierShares: [[UInt8]]) {
        statement = checkIn.statement
        providerShare = checkIn.providerShare
        payment = checkIn.payment
        self.verifierShares = verifierShares
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        statement = try reader.value()
        providerShare = try reader.prefixed(limit: SealedShare.limit)
        payment = try reader.value()
        verifierShares = try reader.shares()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(statement)
        writer.prefixed(providerShare)
        writer.value(payment)
        writer.shares(verifierShares)
    }

    public var report: ReportID { statement.header.report }
}

extension ByteReader {
    /// One byte string for each question.
    mutating func shares() throws(WireError) -> [[UInt8]] {
        try list(limit: 16) { (reader: inout ByteReader) throws(WireError) in try reader.prefixed(limit: 4096) }
    }
}

extension ByteWriter {
    mutating func shares(_ shares: [[UInt8]]) { list(shares) { $0.prefixed($1) } }
}
