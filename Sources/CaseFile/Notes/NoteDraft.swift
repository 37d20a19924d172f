// A version of a note before it is signed. Each saving is a record of its own; the note is named by its first.

public import Sealing
public import Wire

/// Which note a draft is about.
public enum DraftPlace: CanonicalValue, Hashable {
    case newNote
    /// `to`: a locked note.
    case newAddendum(to: EntryID)
    /// Another version of a note or an addendum. `replaces`: the newest versions that the writer had before them, at least one.
    case revision(of: EntryID, replaces: Set<EntryID>)

    static let mostReplaced = 64

    public init(from reader: inout ByteReader) throws(WireError) {
        switch try reader.u8() {
        case 1: self = .newNote
        case 2: self = .newAddendum(to: try reader.value())
        case 3:
            let note: EntryID = try reader.value()
            let replaced = try reader.list(of: EntryID.self, limit: Self.mostReplaced)
            let isAscending = zip(replaced, replaced.dropFirst()).allSatisfy { $0 < $1 }
            guard isAscending else { throw WireError(.nonCanonical, "versions are not in order") }
            guard !replaced.isEmpty else { throw WireError(.invalidValue, "a version that replaces none") }
            self = .revision(of: note, replaces: Set(replaced))
        default: throw WireError(.unknownTag, "no such place of a draft")
        }
    }

    public func write(to writer: inout ByteWriter) {
        switch self {
        case .newNote: writer.u8(1)
        case .newAddendum(let note):
            writer.u8(2)
            writer.value(note)
        case .revision(let note, let replaced):
            writer.u8(3)
            writer.value(note)
            writer.list(replaced.sorted())
        }
    }
}

public struct NoteDraft: CaseContentValue {
    public static let domain = "respite.case.note-draft"
    public static let kind = ContentKind.noteDraft

    public let place: DraftPlace
    public let body: NoteBody
    /// The session that the note documents.
    public let session: EntryID?
    /// For a late entry: why it is late. It is shown with the day of the event and the day of writing.
    public let lateBecause: PlainText?

    /// Throws `textNotAllowed` where an addendum has a note's format or a new note an addendum's.
    public init(_ place: DraftPlace, _ body: NoteBody, session: EntryID? = nil, lateBecause: String? = nil) throws(SealingError) {
        guard Self.fits(place, body.format) else { throw .textNotAllowed }
        self.place = place
        self.body = body
        self.session = session
        self.lateBecause = try PlainText(optional: lateBecause, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        place = try reader.value()
        body = try reader.value()
        session = try reader.optional(of: EntryID.self)
        lateBecause = try reader.optionalText(limit: TextLimit.paragraph)
        guard Self.fits(place, body.format) else { throw WireError(.invalidValue, "a format that does not belong to this place") }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(place)
        writer.value(body)
        writer.optional(session)
        writer.optionalText(lateBecause)
    }

    private static func fits(_ place: DraftPlace, _ format: NoteFormat) -> Bool {
        switch place {
        case .newNote: format != .addendum
        case .newAddendum: format == .addendum
        case .revision: true
        }
    }
}
