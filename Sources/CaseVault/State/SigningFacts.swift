// What the roster says of each record's author, by the version that the record relied on.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium
internal import Wire

/// The version is the author's word, so it cannot be an old one that suits them: nobody relies on an older roster than what they follow, and
/// whoever was an intern in a later version was no less than that before. Who follows what is not here may have followed anything of the case.
struct SigningFacts {
    private let rosters: [UInt64: RosterFacts]
    private let newest: RosterFacts
    private let heirs: Set<SigningPublicKey>
    /// By core.
    private var versions: [Digest: UInt64] = [:]

    init(_ reads: [ReadRecord], _ rosters: [UInt64: RosterFacts], newest: RosterFacts, heirs: Set<SigningPublicKey>) {
        (self.rosters, self.newest, self.heirs) = (rosters, newest, heirs)
        let known = Dictionary(reads.map { ($0.reference.core, $0.entry) }) { first, _ in first }
        // To whoever was shown single notes most is not here.
        let isWhole = reads.contains { $0.entry.kind == ContentKind.opened.rawValue }
        let latest = isWhole ? reads.map(\.entry.rosterVersion).max() : nil
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
                    let isMissing = causes.count < entry.predecessors.count
                    versions[next] = causes.compactMap { versions[$0] }.reduce(max(entry.rosterVersion, isMissing ? latest ?? 0 : 0), max)
                    open.removeLast()
                } else {
                    open += unread
                }
            }
        }
    }

    func of(_ read: ReadRecord) -> SignerFacts {
        let version = versions[read.reference.core] ?? read.entry.rosterVersion
        var signer = (RosterFacts.relied(on: version, among: rosters) ?? newest).signer(read.author)
        signer.needsCosignature =
            signer.needsCosignature || rosters.values.contains { $0.version >= version && $0.interns.contains(read.author) }
        signer.inherits = heirs.contains(read.author)
        return signer
    }
}
