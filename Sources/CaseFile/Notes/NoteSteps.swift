// What happens to a note: signed and locked for ever, or submitted, returned and co-signed; discarded before, struck after.

public import Sealing
public import Wire

/// One version of one note.
public struct NoteVersion: CanonicalValue, Hashable {
    /// The first draft, which names the note.
    public let note: EntryID
    public let draft: EntryID

    public init(note: EntryID, draft: EntryID) {
        self.note = note
        self.draft = draft
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        note = try reader.value()
        draft = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(note)
        writer.value(draft)
    }
}

/// The author signs: the note is locked.
public struct NoteSigned: CaseContentValue {
    public static let domain = "respite.case.note-signed"
    public static let kind = ContentKind.noteSigned

    public let version: NoteVersion

    public init(_ version: NoteVersion) { self.version = version }
    public init(from reader: inout ByteReader) throws(WireError) { version = try reader.value() }
    public func write(to writer: inout ByteWriter) { writer.value(version) }
}

/// An intern asks the supervisor to read and co-sign. Until then the note is a draft.
public struct NoteSubmitted: CaseContentValue {
    public static let domain = "respite.case.note-submitted"
    public static let kind = ContentKind.noteSubmitted

    public let version: NoteVersion

    public init(_ version: NoteVersion) { self.version = version }
    public init(from reader: inout ByteReader) throws(WireError) { version = try reader.value() }
    public func write(to writer: inout ByteWriter) { writer.value(version) }
}

/// The supervisor wants it revised.
public struct NoteReturned: CaseContentValue {
    public static let domain = "respite.case.note-returned"
    public static let kind = ContentKind.noteReturned

    public let version: NoteVersion
    public let remark: PlainText

    public init(_ version: NoteVersion, remark: String) throws(SealingError) {
        self.version = version
        self.remark = try PlainText(remark, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        version = try reader.value()
        remark = try reader.text(limit: TextLimit.paragraph)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(version)
        remark.write(to: &writer)
    }
}

/// The supervisor signs with the author: the note is locked.
public struct NoteCosigned: CaseContentValue {
    public static let domain = "respite.case.note-cosigned"
    public static let kind = ContentKind.noteCosigned

    public let version: NoteVersion

    public init(_ version: NoteVersion) { self.version = version }
    public init(from reader: inout ByteReader) throws(WireError) { version = try reader.value() }
    public func write(to writer: inout ByteWriter) { writer.value(version) }
}

/// A draft that will never be signed. Its versions stay in the chain until retention ends.
public struct DraftDiscarded: CaseContentValue {
    public static let domain = "respite.case.draft-discarded"
    public static let kind = ContentKind.draftDiscarded

    public let note: EntryID

    public init(note: EntryID) { self.note = note }
    public init(from reader: inout ByteReader) throws(WireError) { note = try reader.value() }
    public func write(to writer: inout ByteWriter) { writer.value(note) }
}

/// "Entered in error": the original stays readable, struck through, with the reason beside it.
public struct StruckAsError: CaseContentValue {
    public static let domain = "respite.case.struck-as-error"
    public static let kind = ContentKind.struckAsError

    /// A locked note, a session, a goal, a plan version, a hand-off, a release, an authorisation, a disclosure, a report, a follow-up, a
    /// next-day hold, a linked booking or a death.
    public let target: EntryID
    public let reason: PlainText

    public init(_ target: EntryID, reason: String) throws(SealingError) {
        self.target = target
        self.reason = try PlainText(reason, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        target = try reader.value()
        reason = try reader.text(limit: TextLimit.paragraph)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(target)
        reason.write(to: &writer)
    }
}
