// What the roster says of each record's author, by the version that the record relied on.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium
internal import Wire

/// The version is the author's word, so it cannot be an old one that suits them: nobody relies on an older roster than what they follow, and
/// whoever was an intern in a later version was no less than that before.
/// Whoever answers a submission relies on no older one than that does, whatever they say that they follow.
struct SigningFacts {
    private let rosters: [UInt64: RosterFacts]
    private let newest: RosterFacts
    private let heirs: Set<SigningPublicKey>
    /// Of submissions, by the draft.
    private var submissions: [EntryID: [Digest]] = [:]
    /// By core.
    private var versions: [Digest: UInt64] = [:]

    init(_ reads: [ReadRecord], _ rosters: [UInt64: RosterFacts], newest: RosterFacts, heirs: Set<SigningPublicKey>) {
        (self.rosters, self.newest, self.heirs) = (rosters, newest, heirs)
        let known = Dictionary(reads.map { ($0.reference.core, $0.entry) }) { first, _ in first }
        for read in reads {
            guard case .noteSubmitted(let submitted) = Self.content(read) else { continue }
            submissions[submitted.version.draft, default: []].append(read.reference.core)
        }
        for read in reads {
            var open = [read.reference.core]
            while let next = open.last {
                guard versions[next] == nil, let entry = known[next] else {
                    open.removeLast()
                    continue
                }
                let causes = entry.predecessors.map(\.core).filter { known[$0] != nil }
                let unread = causes.filter { versions[$0] == nil }
                if unread.isEmpty {
                    // A version that nobody has is its author's word alone.
                    let claimed = causes.compactMap { versions[$0] }.filter { $0 <= newest.version }
                    versions[next] = claimed.reduce(entry.rosterVersion, max)
                    open.removeLast()
                } else {
                    open += unread
                }
            }
        }
    }

    func of(_ read: ReadRecord) -> SignerFacts {
        let version = max(versions[read.reference.core] ?? read.entry.rosterVersion, answered(by: read))
        var signer = (RosterFacts.relied(on: version, among: rosters) ?? newest).signer(read.author)
        signer.needsCosignature =
            signer.needsCosignature || rosters.values.contains { $0.version >= version && $0.interns.contains(read.author) }
        signer.inherits = heirs.contains(read.author)
        return signer
    }

    /// The least version of what a co-signature or a return may answer.
    private func answered(by read: ReadRecord) -> UInt64 {
        let version: NoteVersion
        switch Self.content(read) {
        case .noteCosigned(let content): version = content.version
        case .noteReturned(let content): version = content.version
        default: return 0
        }
        return submissions[version.draft, default: []].compactMap { versions[$0] }.min() ?? 0
    }

    /// Of the kinds that matter here.
    private static func content(_ read: ReadRecord) -> CaseContent? {
        let kinds = [ContentKind.noteSubmitted, .noteReturned, .noteCosigned].map(\.rawValue)
        guard kinds.contains(read.entry.kind) else { return nil }
        return try? CaseContent(kind: read.entry.kind, bytes: read.entry.content)
    }
}
