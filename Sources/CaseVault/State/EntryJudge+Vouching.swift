// Whose word counts for what a revoked device had signed.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium
internal import Trust

extension EntryJudge {
    /// What a member of the case had seen before the device was revoked is the member's word as well.
    /// - Returns: whether anything was.
    func vouch(
        _ judged: inout Judged, _ records: [KnownRecord], _ known: KnownMembers, _ witnesses: Witnesses, _ signatories: Signatories,
        _ signers: SigningFacts
    ) -> Bool {
        let read = records.compactMap { record in record.read.map { (read: $0, firstSeen: record.firstSeen) } }
        let byReference = Dictionary(read.map { ($0.read.reference, $0.read) }) { first, _ in first }
        // Who is named as an author by somebody else's device, or signed after a revocation, is not among the believed.
        let entries = Dictionary(judged.entries.map { ($0.id, $0) }) { first, _ in first }
        let speaking = judged.believed.filter { read in
            entries[EntryID(read.reference.core)].map { known.isWitness($0) } ?? false && witnesses.include(read.author)
        }
        // Whatever a witness had followed, whoever wrote it: the walk goes through it, and it vouches for nothing by itself.
        let doubtful = Set(judged.doubtful.map(\.1.reference))
        var heard: Set<CoreReference> = []
        var open = speaking
        while let next = open.popLast() {
            guard heard.insert(next.reference).inserted else { continue }
            open += next.entry.predecessors.compactMap { byReference[$0] }
        }
        let own = Set(speaking.map(\.reference))
        var evidence = RecordEvidence()
        for (read, firstSeen) in read where heard.contains(read.reference) || doubtful.contains(read.reference) {
            let word = own.contains(read.reference) ? witnesses.word : .none
            evidence.add(read, trusting: signatories, firstSeen: firstSeen, word: word)
        }
        let view = CaseView(
            evidence, remembering: RecordMemory(), ownDevices: [], trusting: signatories, rosterVersion: practice.roster.version, at: now)
        var doubted: [(UnverifiedRecord<OrdinaryRecord>, ReadRecord)] = []
        for (record, read) in judged.doubtful {
            guard witnesses.speak(of: read), let vouched = view.vouched(record),
                let place = judged.entries.firstIndex(where: { $0.id == EntryID(read.reference.core) })
            else {
                doubted.append((record, read))
                continue
            }
            judged.entries[place] = CaseEntry(vouched, signer: signers.of(read))
            judged.believed.append(read)
        }
        defer { judged.doubtful = doubted }
        return doubted.count < judged.doubtful.count
    }
}

/// Whose word counts for what a revoked device had signed.
enum Witnesses {
    /// Whoever belongs to the case, or did.
    case members(Set<SigningPublicKey>)
    /// The opening is in doubt itself: who opened the case, and that they were let in, the reader knew whenever they wrote on. Who says that they let the
    /// reader in is no witness by that: anybody can say so.
    case reader(SigningPublicKey)
    /// The reader has said nothing.
    case anybody

    static func first(_ known: KnownMembers, reader: SigningPublicKey) -> Witnesses {
        known.everybody.map { .members($0) } ?? .reader(reader)
    }

    func include(_ author: SigningPublicKey) -> Bool {
        switch self {
        case .members(let known): known.contains(author)
        case .reader(let reader): author == reader
        case .anybody: true
        }
    }

    var word: RecordEvidence.Word { if case .reader = self { .own } else { .dated } }

    func speak(of doubtful: ReadRecord) -> Bool {
        guard case .reader(let reader) = self else { return true }
        switch EntryContent(kind: doubtful.entry.kind, bytes: doubtful.entry.content) {
        case .readable(.opened): return true
        case .readable(.memberAdded(let added)): return added.member == reader
        default: return false
        }
    }

    /// - Parameter isAny: whether these vouched for anything.
    /// - Returns: `nil` where nothing more comes of it.
    func next(_ known: KnownMembers, _ isAny: Bool) -> Witnesses? {
        switch (self, known.everybody) {
        case (.members(let before), let everybody?): isAny && everybody != before ? .members(everybody) : nil
        case (_, let everybody?): .members(everybody)
        case (.reader, nil): .anybody
        case (.members, nil), (.anybody, nil): nil
        }
    }
}
