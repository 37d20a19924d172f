// What a clinician has typed and not saved as a draft yet: kept sealed, here only, until it becomes one or is thrown away.

public import CaseFile
public import Sealing
internal import Sodium
public import Wire

/// 16 random bytes.
public struct UnfinishedID: FixedBytes {
    public static let length = 16
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}

/// The text as it stood in the editor, whether or not it would make a note.
public struct UnfinishedNote: CanonicalValue, Hashable, Redacted {
    static let textLimit = 256 << 10

    public let id: UnfinishedID
    public let caseID: CaseID
    public let place: DraftPlace
    public let format: NoteFormat
    public let session: EntryID?
    public let text: String
    public let savedAt: Instant

    /// Throws `textTooLong`, or where the system gives no randomness.
    /// - Parameter id: of the one that is replaced; `nil` for a new one.
    public init(
        _ id: UnfinishedID? = nil, in caseID: CaseID, _ place: DraftPlace, _ format: NoteFormat, session: EntryID? = nil, text: String,
        savedAt: Instant
    ) throws {
        guard text.utf8.count <= Self.textLimit else { throw SealingError.textTooLong }
        self.id = try id ?? UnfinishedID(bytes: Randomness.bytes(UnfinishedID.length))
        self.caseID = caseID
        self.place = place
        self.format = format
        self.session = session
        self.text = text
        self.savedAt = savedAt
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        id = try reader.value()
        caseID = try reader.value()
        place = try reader.value()
        format = try reader.value()
        session = try reader.optional(of: EntryID.self)
        text = try reader.string(limit: Self.textLimit)
        savedAt = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(id)
        writer.value(caseID)
        writer.value(place)
        writer.value(format)
        writer.optional(session)
        writer.string(text)
        writer.value(savedAt)
    }
}
