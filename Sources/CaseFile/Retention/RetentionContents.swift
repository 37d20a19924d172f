// What decides how long a case is kept: legal holds stop every clock, a death starts a shorter one.

public import Scheduling
public import Sealing
public import Wire

public struct LegalHoldSet: CaseContentValue {
    public static let domain = "respite.case.legal-hold-set"
    public static let kind = ContentKind.legalHoldSet

    public let reason: PlainText

    public init(reason: String) throws(SealingError) { self.reason = try PlainText(reason, limit: TextLimit.paragraph) }
    public init(from reader: inout ByteReader) throws(WireError) { reason = try reader.text(limit: TextLimit.paragraph) }
    public func write(to writer: inout ByteWriter) { reason.write(to: &writer) }
}

public struct LegalHoldLifted: CaseContentValue {
    public static let domain = "respite.case.legal-hold-lifted"
    public static let kind = ContentKind.legalHoldLifted

    public let hold: EntryID
    public let reason: PlainText

    public init(hold: EntryID, reason: String) throws(SealingError) {
        self.hold = hold
        self.reason = try PlainText(reason, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        hold = try reader.value()
        reason = try reader.text(limit: TextLimit.paragraph)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(hold)
        reason.write(to: &writer)
    }
}

public struct DeathRecorded: CaseContentValue {
    public static let domain = "respite.case.death-recorded"
    public static let kind = ContentKind.deathRecorded

    public let day: CivilDate

    public init(day: CivilDate) { self.day = day }
    public init(from reader: inout ByteReader) throws(WireError) { day = try reader.value() }
    public func write(to writer: inout ByteWriter) { writer.value(day) }
}
