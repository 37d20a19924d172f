// What is written about follow-ups. Those after a session are not written at all: every device computes them from the session.

internal import Scheduling
public import Sealing
public import Wire

/// A follow-up that the clinician adds by hand.
public struct FollowUpAdded: CaseContentValue {
    public static let domain = "respite.case.follow-up-added"
    public static let kind = ContentKind.followUpAdded

    public let due: Instant
    public let subject: PlainText

    public init(due: Instant, subject: String) throws(SealingError) {
        self.due = due
        self.subject = try PlainText(subject, limit: TextLimit.line)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        due = try reader.value()
        subject = try reader.text(limit: TextLimit.line)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(due)
        subject.write(to: &writer)
    }
}

/// Time kept for this person on the next day of the case's calendar ("with the officer or the next day").
public struct NextDayHold: CaseContentValue {
    public static let domain = "respite.case.next-day-hold"
    public static let kind = ContentKind.nextDayHold

    public let reason: PlainText?

    public init(reason: String? = nil) throws(SealingError) { self.reason = try PlainText(optional: reason, limit: TextLimit.paragraph) }

    public init(from reader: inout ByteReader) throws(WireError) { reason = try reader.optionalText(limit: TextLimit.paragraph) }

    public func write(to writer: inout ByteWriter) { writer.optionalText(reason) }
}

/// Names one follow-up: the entry that it comes from, and which of its follow-ups.
public struct FollowUpID: CanonicalValue, Hashable, Comparable {
    public let source: EntryID
    /// 0 for the only or first one.
    public let number: UInt8

    public init(source: EntryID, number: UInt8 = 0) {
        self.source = source
        self.number = number
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        source = try reader.value()
        number = try reader.u8()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(source)
        writer.u8(number)
    }

    public static func < (left: FollowUpID, right: FollowUpID) -> Bool {
        left.source == right.source ? left.number < right.number : left.source < right.source
    }
}

/// What came of a follow-up.
public enum FollowUpEvent: CanonicalValue, Hashable {
    /// Tried without success; it stays open.
    case attempted
    /// To another time; it stays open.
    case postponed(to: Instant)
    /// The ends.
    case reached
    case declined
    case notReached
    case notNeeded

    public var isEnd: Bool {
        switch self {
        case .attempted, .postponed: false
        case .reached, .declined, .notReached, .notNeeded: true
        }
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        switch try reader.u8() {
        case 1: self = .attempted
        case 2: self = .postponed(to: try reader.value())
        case 3: self = .reached
        case 4: self = .declined
        case 5: self = .notReached
        case 6: self = .notNeeded
        default: throw WireError(.unknownTag, "no such outcome of a follow-up")
        }
    }

    public func write(to writer: inout ByteWriter) {
        switch self {
        case .attempted: writer.u8(1)
        case .postponed(let to):
            writer.u8(2)
            writer.value(to)
        case .reached: writer.u8(3)
        case .declined: writer.u8(4)
        case .notReached: writer.u8(5)
        case .notNeeded: writer.u8(6)
        }
    }
}

public struct FollowUpStep: CaseContentValue {
    public static let domain = "respite.case.follow-up-step"
    public static let kind = ContentKind.followUpStep

    public let followUp: FollowUpID
    public let event: FollowUpEvent
    public let remark: PlainText?

    public init(_ followUp: FollowUpID, _ event: FollowUpEvent, remark: String? = nil) throws(SealingError) {
        self.followUp = followUp
        self.event = event
        self.remark = try PlainText(optional: remark, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        followUp = try reader.value()
        event = try reader.value()
        remark = try reader.optionalText(limit: TextLimit.paragraph)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(followUp)
        writer.value(event)
        writer.optionalText(remark)
    }
}
