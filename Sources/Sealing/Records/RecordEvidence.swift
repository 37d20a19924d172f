// What a server shows, gathered: the vault's own copies, what was fetched, what opened and what did not.

public import Envelope
public import Wire

/// Fill it with everything that the server lists now, fetched now or before, and have `CaseView` judge it.
public struct RecordEvidence: Sendable {
    /// A core as far as it is readable without a key.
    struct Outline: Hashable, Sendable {
        let reference: CoreReference
        let record: RecordID
        let previous: Digest?
    }

    /// What an opened record says that others can be judged by.
    struct Testimony: Sendable {
        let outline: Outline
        let readers: Set<Recipient>
        let entry: RecordEntry
        let doubt: Doubt?
        let word: Word
    }

    /// What the word of a record's author counts for what it follows.
    public enum Word: Sendable {
        /// Nothing: it only leads from one who vouches to what they followed.
        case none
        /// Where it was written before the doubt began.
        case dated
        /// The reader's own: what they wrote on they had believed.
        case own
    }

    private(set) var outlines: Set<Outline> = []
    private(set) var testimonies: [CoreReference: Testimony] = [:]
    private(set) var refusals: [CoreReference: SealingError] = [:]
    private(set) var unreadable: Set<RecordID> = []
    private(set) var tombstones: [RecordTombstone] = []
    private(set) var heads: [DeviceHead] = []

    public init() {}

    /// A core that the server lists, whether it has been opened, is locked, or is nothing to the reader.
    public mutating func list(_ core: RecordCore) {
        outlines.insert(Outline(reference: core.reference, record: core.header.record, previous: core.header.previous))
    }

    /// A record that the server lists and that was read before: as `add`, with the present judgement of its signer.
    /// - Returns: what opening gives, or `nil` where it is refused now.
    @discardableResult
    public mutating func add(
        _ record: ReadRecord, trusting signatories: Signatories, firstSeen: Instant, word: Word = .dated
    ) -> RecordOpening<OrdinaryRecord>? {
        do throws(SealingError) {
            let opening = try record.opening(trusting: signatories, firstSeen: firstSeen)
            switch opening {
            case .verified(let record): add(record, doubt: nil, word: word)
            case .unverified(let record): add(record.marked, doubt: record.doubt, word: word)
            }
            return opening
        } catch {
            outlines.insert(Outline(reference: record.reference, record: record.record, previous: record.previous))
            refusals[record.reference] = error
            return nil
        }
    }

    /// A record of which only this is known: its author's psychotherapy note, or one that was written for others.
    public mutating func list(_ reference: CoreReference, record: RecordID, previous: Digest?) {
        outlines.insert(Outline(reference: reference, record: record, previous: previous))
    }

    /// A record that opened.
    public mutating func add<Class: RecordClass>(_ opening: RecordOpening<Class>) {
        switch opening {
        case .verified(let record): add(record, doubt: nil)
        case .unverified(let record): add(record.marked, doubt: record.doubt)
        }
    }

    /// A record that did not.
    public mutating func add(_ core: RecordCore, refusedFor error: SealingError) {
        list(core)
        refusals[core.reference] = error
    }

    /// Bytes that the server gives for this record and that are no core, or no core of this record.
    public mutating func add(unreadable record: RecordID) { unreadable.insert(record) }

    public mutating func add(_ tombstone: DeviceSigned<RecordTombstone>) { tombstones.append(tombstone.body) }

    public mutating func add(_ head: DeviceSigned<DeviceHead>) { heads.append(head.body) }

    private mutating func add<Class: RecordClass>(_ record: OpenedRecord<Class>, doubt: Doubt?, word: Word = .dated) {
        let outline = Outline(reference: record.reference, record: record.record, previous: record.previous)
        outlines.insert(outline)
        testimonies[record.reference] = Testimony(
            outline: outline, readers: Set(record.recipients).union(record.admitted), entry: record.entry, doubt: doubt,
            word: word)
    }
}
