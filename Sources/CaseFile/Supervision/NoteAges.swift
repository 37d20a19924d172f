// What a supervisee's device tells the supervisor about unsigned notes: how many and how old. No text, no case, no name of a note.

public import Sodium
public import Wire

/// Made on the author's device from all of their cases, and sealed to the supervisor.
public struct NoteAges: CanonicalObject, Hashable {
    public static let domain = "respite.note-ages"
    static let most = 10_000

    public let author: SigningPublicKey
    public let at: Instant
    /// From when each unsigned draft's time to sign runs; ascending.
    public let unsigned: [Instant]
    /// When each note that waits for a co-signature was submitted; ascending.
    public let submitted: [Instant]

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
        self.unsigned = Array(unsigned.sorted().prefix(Self.most))
        self.submitted = Array(submitted.sorted().prefix(Self.most))
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        author = try reader.value()
        at = try reader.value()
        unsigned = try reader.list(of: Instant.self, limit: Self.most)
        submitted = try reader.list(of: Instant.self, limit: Self.most)
        guard unsigned == unsigned.sorted(), submitted == submitted.sorted() else {
            throw WireError(.nonCanonical, "ages are not in order")
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(author)
        writer.value(at)
        writer.list(unsigned)
        writer.list(submitted)
    }
}
