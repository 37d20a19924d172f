// What a supervisee's device tells the supervisor about unsigned notes: how many and how old. No text, no case, no name of a note.

public import Sodium
public import Wire

/// Made on the author's device from all of their cases, and sealed to the supervisor.
public struct NoteAges: CanonicalObject, Hashable {
    public static let domain = "respite.note-ages"
    /// Dates of one kind: the oldest. Of more there is the number.
    public static let most = 200

    /// Notes of one kind.
    public struct Pile: CanonicalValue, Hashable {
        /// The oldest; ascending.
        public let oldest: [Instant]
        /// How many more there are, younger than those.
        public let more: UInt32

        public var count: Int { oldest.count + Int(more) }

        init(_ dates: [Instant]) {
            oldest = Array(dates.sorted().prefix(NoteAges.most))
            more = UInt32(clamping: dates.count - oldest.count)
        }

        public init(from reader: inout ByteReader) throws(WireError) {
            oldest = try reader.list(of: Instant.self, limit: NoteAges.most)
            more = try reader.u32()
            guard oldest == oldest.sorted(), more == 0 || oldest.count == NoteAges.most else {
                throw WireError(.nonCanonical, "ages are not in order, or more are counted where there is room")
            }
        }

        public func write(to writer: inout ByteWriter) {
            writer.list(oldest)
            writer.u32(more)
        }
    }

    public let author: SigningPublicKey
    public let at: Instant
    /// From when the time to sign runs of each note that is not signed and not submitted.
    public let unsigned: Pile
    /// When each note that waits for a co-signature was submitted.
    public let submitted: Pile

    public init(_ cases: some Sequence<CaseState>, of author: SigningPublicKey, at now: Instant) {
        var unsigned: [Instant] = []
        var submitted: [Instant] = []
        for note in cases.lazy.flatMap(\.notes) where note.author == author && note.isUnsigned {
            if case .submitted(let submission) = note.stage {
                submitted.append(submission.stamp.writtenAt)
            } else {
                unsigned.append(note.alarmStart)
            }
        }
        self.author = author
        at = now
        self.unsigned = Pile(unsigned)
        self.submitted = Pile(submitted)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        author = try reader.value()
        at = try reader.value()
        unsigned = try reader.value()
        submitted = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(author)
        writer.value(at)
        writer.value(unsigned)
        writer.value(submitted)
    }
}
