// Who belongs to a case, and whose word counts, as one reader came to know it.
//
// A date is its author's word. A member who was removed can pretend not to have seen it, date an entry back, and by it come back, or remove
// others; a removal can be dated back to take away a colleague's work. So entries are heard in the order in which this reader first had
// them, each after everything that it follows, and whoever had been removed by then is not heard any more. Whatever a removal follows was heard
// before it and stays, whoever's clock ran ahead.
//
// Of what arrived together, as on a new device, changes of members come first, each with what it follows, and among them the word of whoever was
// let in earlier; the reader's own come before all others.

public import Sealing
public import Sodium
public import Wire

public struct KnownMembers: Sendable {
    /// The changes that count, in the order in which they were heard.
    public private(set) var history: [CaseState.MemberChange] = []
    /// Entries by somebody who had been removed, or of a second opening of the case: they count for nothing. With the moment from which on.
    public private(set) var disbelieved: [EntryID: Instant] = [:]
    /// Who belonged and does no more, and since when: by the date of the removal, or when this reader had it, whichever was earlier.
    public private(set) var gone: [SigningPublicKey: Instant] = [:]
    /// Of these, when this reader came to know of it.
    public private(set) var heardGone: [SigningPublicKey: Instant] = [:]
    /// Whoever belongs or once did; `nil` where the opening is not known, as to a supervisor who was shown single notes.
    public private(set) var everybody: Set<SigningPublicKey>?

    /// - Parameters:
    ///   - entries: verified, or in doubt, in any order.
    ///   - firstSeen: when this reader first had each of them.
    ///   - reader: the clinician whose device this is.
    ///   - absent: entries that will never arrive.
    ///   - strangers: of names that are not here, who may have written it.
    public init(
        _ entries: [CaseEntry], of caseID: CaseID, firstSeen: [EntryID: Instant], reader: SigningPublicKey, absent: Set<EntryID>,
        strangers: [EntryID: Set<SigningPublicKey>] = [:]
    ) {
        let ordered = CausalOrder.of(entries, absent: absent).ordered
        let first = Hearing(ordered, caseID, firstSeen, reader, speakers: [:], strangers: [:])
        self.init(first)
        guard let everybody else { return }
        // Now that it is known who speaks.
        let speakers = Dictionary(uniqueKeysWithValues: everybody.map { ($0, heardGone[$0]) })
        let hearing = Hearing(ordered, caseID, firstSeen, reader, speakers: speakers, strangers: strangers)
        if hearing.arrivals != first.arrivals { self.init(hearing) }
    }

    private init(_ hearing: Hearing) {
        guard let opening = hearing.opening else { return }
        var vouched: Set<EntryID> = []
        // Each round lets in what a member had followed before the removal, and with it perhaps a change of members.
        for _ in 0..<Self.rounds {
            self = Self(hearing, opening, vouched)
            let more = hearing.vouched(disbelieved, members: Set(CaseState.members(after: history).keys)).subtracting(vouched)
            guard !more.isEmpty else { break }
            vouched.formUnion(more)
        }
    }

    private static let rounds = 4

    private init(_ hearing: Hearing, _ opening: CaseEntry, _ vouched: Set<EntryID>) {
        var members: [SigningPublicKey: MemberRole] = [:]
        var everybody: Set<SigningPublicKey> = []
        let authors = Set(hearing.order.map(\.author))
        // Who was let in again is heard as having read so. Keys by which nobody wrote need no followers.
        var again: [SigningPublicKey: (since: Instant, followers: Set<EntryID>)] = [:]
        for entry in hearing.order where entry.signer.doubt == nil {
            if case .readable(.opened) = entry.content {
                guard entry.id == opening.id else {
                    disbelieved[entry.id] = entry.writtenAt
                    continue
                }
                (members, everybody) = ([entry.author: .responsible], [entry.author])
                history = [
                    CaseState.MemberChange(stamp: Stamp(entry), member: entry.author, role: .responsible, reason: nil, until: nil)
                ]
                continue
            }
            if let since = gone[entry.author], !vouched.contains(entry.id), !entry.isSupervision {
                disbelieved[entry.id] = since
                continue
            }
            if let again = again[entry.author], !again.followers.contains(entry.id), !vouched.contains(entry.id), !entry.isSupervision {
                disbelieved[entry.id] = again.since
                continue
            }
            if let since = hearing.contested[entry.id] {
                disbelieved[entry.id] = since
                continue
            }
            guard let change = entry.memberChange else { continue }
            let isHeir = entry.signer.inherits && change.member == entry.author && !everybody.contains(entry.author)
            guard members[entry.author] != nil || vouched.contains(entry.id) || isHeir && change.role != nil else { continue }
            if let role = change.role {
                guard members[change.member] != role else { continue }
                members[change.member] = role
                everybody.insert(change.member)
                heardGone[change.member] = nil
                if let since = gone.removeValue(forKey: change.member), authors.contains(change.member) {
                    again[change.member] = (since, hearing.followers(of: entry))
                }
            } else {
                guard members[change.member] != nil, members.count > 1 else { continue }
                members[change.member] = nil
                heardGone[change.member] = hearing.arrival(of: entry)
                gone[change.member] = min(entry.writtenAt, hearing.arrival(of: entry))
            }
            history.append(change)
        }
        self.everybody = everybody
    }
}

extension KnownMembers {
    /// Whether the word of its author counts for what it follows. Whoever was removed may answer as a supervisor, and vouches by it for nothing.
    public func isWitness(_ entry: CaseEntry) -> Bool {
        entry.signer.doubt == nil && disbelieved[entry.id] == nil && !(entry.isSupervision && gone[entry.author] != nil)
    }

    /// Whether anything has to be judged: somebody was removed, or a case was opened twice.
    public static func areInQuestion(_ entries: [CaseEntry]) -> Bool {
        var openings = 0
        for entry in entries {
            switch entry.content {
            case .readable(.memberRemoved): return true
            case .readable(.opened): openings += 1
            default: continue
            }
        }
        return openings > 1
    }
}

extension CaseEntry {
    fileprivate var isSupervision: Bool { if case .readable(let content) = content { content.isSupervision } else { false } }
}
