// From records to the lines of a case, and back.

public import Envelope
public import Sealing
internal import Sodium
public import Wire

extension CaseEntry {
    /// - Parameter signer: what the roster version that the record names says of its author.
    public init(_ record: OpenedRecord<OrdinaryRecord>, signer: SignerFacts) {
        self.init(record.reference, author: record.author, record.entry, signer: signer)
    }

    /// A record that nobody vouches for: it is shown as refused.
    public init(_ record: UnverifiedRecord<OrdinaryRecord>, signer: SignerFacts) {
        var signer = signer
        signer.doubt =
            switch record.doubt {
            case .signerRevoked: .revoked
            case .authorRemoved: .removed
            }
        self.init(record.reference, author: record.author, record.entry, signer: signer)
    }

    /// A record that is not believed whoever vouches for it: it keeps its place among those that follow it, and is shown as refused.
    public init(_ record: ReadRecord, refusedAs doubt: SignerDoubt, signer: SignerFacts) {
        var signer = signer
        signer.doubt = doubt
        self.init(record.reference, author: record.author, record.entry, signer: signer)
    }

    private init(_ reference: CoreReference, author: SigningPublicKey, _ entry: RecordEntry, signer: SignerFacts) {
        self.init(
            id: EntryID(reference.core),
            author: author,
            device: reference.device,
            signer: signer,
            predecessors: Set(entry.predecessors.map { EntryID($0.core) }),
            occurredAt: entry.happened,
            writtenAt: entry.written,
            content: EntryContent(kind: entry.kind, bytes: entry.content)
        )
    }
}

extension RecordEntry {
    /// - Parameter predecessors: `CaseView.heads` of the case.
    public init(
        _ content: CaseContent,
        in caseID: CaseID,
        rosterVersion: UInt64,
        after predecessors: [CoreReference],
        happened: Instant,
        written: Instant
    ) throws(SealingError) {
        try self.init(
            caseID: caseID, kind: content.kind.rawValue, rosterVersion: rosterVersion, predecessors: predecessors, happened: happened,
            written: written, content: content.canonicalBytes)
    }

    /// A psychotherapy note, for a record of its own class.
    public init(_ note: PsychotherapyNote, rosterVersion: UInt64, written: Instant) throws(SealingError) {
        try self.init(
            caseID: note.caseID, kind: PsychotherapyNote.kind, rosterVersion: rosterVersion, predecessors: [], happened: written,
            written: written, content: note.canonicalBytes)
    }
}

extension StoredPsychotherapyNote {
    /// Throws where the record holds something else, or a note of another case than it says.
    public init(_ record: OpenedRecord<PsychotherapyRecord>) throws(WireError) {
        let note = try PsychotherapyNote(canonicalBytes: record.entry.content)
        guard record.entry.kind == PsychotherapyNote.kind, note.caseID == record.entry.caseID else {
            throw WireError(.invalidValue, "not a psychotherapy note of this case")
        }
        self.init(author: record.author, writtenAt: record.entry.written, note: note)
    }
}
