// How a case ends, and begins again when the officer returns.

public import Scheduling
public import Sealing
public import Wire

public enum ClosingReason: String, Choice {
    case goalsMet = "goals-met"
    case handedOff = "handed-off"
    case ownWish = "own-wish"
    case noContact = "no-contact"
    case leftService = "left-service"
    case died
    case other

    public var code: UInt8 {
        switch self {
        case .goalsMet: 0
        case .handedOff: 1
        case .ownWish: 2
        case .noContact: 3
        case .leftService: 4
        case .died: 5
        case .other: 6
        }
    }
}

/// No case is closed over a hand-off without an end, an unsigned note or an open report.
public struct CaseClosing: CaseContentValue {
    public static let domain = "respite.case.closed"
    public static let kind = ContentKind.closed

    public let reason: ClosingReason
    public let remark: PlainText?

    public init(reason: ClosingReason, remark: String? = nil) throws(SealingError) {
        self.reason = reason
        self.remark = try PlainText(optional: remark, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        reason = try reader.value()
        remark = try reader.optionalText(limit: TextLimit.paragraph)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(reason)
        writer.optionalText(remark)
    }
}

public struct CaseReopening: CaseContentValue {
    public static let domain = "respite.case.reopened"
    public static let kind = ContentKind.reopened

    public let reason: PlainText

    public init(reason: String) throws(SealingError) { self.reason = try PlainText(reason, limit: TextLimit.paragraph) }

    public init(from reader: inout ByteReader) throws(WireError) { reason = try reader.text(limit: TextLimit.paragraph) }

    public func write(to writer: inout ByteWriter) { reason.write(to: &writer) }
}
