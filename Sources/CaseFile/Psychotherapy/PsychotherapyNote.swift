// A psychotherapy note (45 CFR 164.501): its author's alone, in a store and under keys of its own, in no fold of a case.

public import Sealing
public import Wire

/// The analysis of what was said in a session. Start and stop times, modality, frequency, results and any summary of diagnosis, plan, symptoms
/// or progress do not belong here: they are part of the record.
///
/// Not a `CaseContent`: where a record of a case claims one of these kinds, it is refused without being decoded.
public struct PsychotherapyNote: CanonicalObject, Hashable {
    public static let domain = "respite.psychotherapy.note"
    /// The kinds that are reserved for this store.
    public static let kinds: ClosedRange<UInt16> = 0x8000...0x80FF
    public static let kind: UInt16 = 0x8001

    public let caseID: CaseID
    /// The version before, where this is another.
    public let revises: EntryID?
    public let text: PlainText

    public init(caseID: CaseID, revises: EntryID? = nil, text: String) throws(SealingError) {
        self.caseID = caseID
        self.revises = revises
        self.text = try PlainText(text, limit: TextLimit.note)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        caseID = try reader.value()
        revises = try reader.optional(of: EntryID.self)
        text = try reader.text(limit: TextLimit.note)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(caseID)
        writer.optional(revises)
        text.write(to: &writer)
    }
}
