// A check-in as it travels: two sealed shares, a token, and a signature that ties all of it together.

public import RoundResults
public import Sodium
public import Tokens
internal import Trust
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

/// What the key of the token signs: all of a check-in, so that neither side can put one together from parts of several.
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

/// The token of a check-in, its key, and that key's signature over the statement.
public struct CheckInPayment: CanonicalValue, Hashable {
    public let token: [UInt8]
    public let key: SigningPublicKey
    public let signature: Signature

    init(token: [UInt8], key: SigningPublicKey, signature: Signature) {
        self.token = token
        self.key = key
        self.signature = signature
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        token = try reader.fixed(AnonymousToken.length)
        key = try reader.value()
        signature = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.fixed(token)
        writer.value(key)
        writer.value(signature)
    }

    /// Both sides check this, each for itself. Throws `tokenRefused`.
    /// - Parameter acceptance: when a check-in arrives, only the present round; when a round is closed, the round that was.
    public func verify(
        _ statement: CheckInStatement, of task: RoundTask, tokens: TokenVerifier, _ acceptance: TokenVerifier.Acceptance
    ) throws(CheckInError) -> VerifiedToken {
        do {
            try key.verify(signature, of: statement)
            let token = try tokens.verify(token, purpose: .checkIn, cell: task.cell, acceptance, boundTo: key)
            guard token.period.quarter == task.round else { throw CheckInError.tokenRefused }
            return token
        } catch {
            throw .tokenRefused
        }
    }
}

/// What an officer's device sends to the department side.
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
