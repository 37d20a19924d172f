// A support plan as it stood in the editor and became no version yet: kept sealed, here only.

public import CaseFile
public import Sealing
public import Wire

/// One for each case.
public struct UnfinishedPlan: CanonicalValue, Hashable, Redacted {
    public let caseID: CaseID
    /// The version that it was to replace; `nil` for the first.
    public let supersedes: EntryID?
    public let text: String
    public let savedAt: Instant

    /// Throws `textTooLong`.
    public init(in caseID: CaseID, supersedes: EntryID?, text: String, savedAt: Instant) throws(SealingError) {
        guard text.utf8.count <= UnfinishedNote.textLimit else { throw .textTooLong }
        self.caseID = caseID
        self.supersedes = supersedes
        self.text = text
        self.savedAt = savedAt
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        caseID = try reader.value()
        supersedes = try reader.optional(of: EntryID.self)
        text = try reader.string(limit: UnfinishedNote.textLimit)
        savedAt = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(caseID)
        writer.optional(supersedes)
        writer.string(text)
        writer.value(savedAt)
    }
}
