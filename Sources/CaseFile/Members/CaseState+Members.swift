// Rules for who belongs to a case.
//
// Here by what the author of an entry had seen; whose entries are heard at all, `KnownMembers` says. The keys of new records keep a removed member
// out in any event.

public import Sodium
public import Wire

extension CaseState {
    /// Adding a member again with another role changes the role.
    mutating func add(_ content: MemberAdded, _ entry: CaseEntry) throws(Refusal) {
        guard members(seenBy: entry)[content.member] != content.role else { throw .alreadyMember }
        memberHistory.append(
            MemberChange(stamp: Stamp(entry), member: content.member, role: content.role, reason: content.reason, until: content.until))
    }

    mutating func remove(_ content: MemberRemoved, _ entry: CaseEntry) throws(Refusal) {
        let members = members(seenBy: entry)
        guard members[content.member] != nil else { throw .unknownReference }
        guard members.count > 1 else { throw .lastMember }
        memberHistory.append(MemberChange(stamp: Stamp(entry), member: content.member, role: nil, reason: content.reason, until: nil))
    }

    /// Members who stand in, with the first second after it, where a day was named.
    public var covers: [(member: SigningPublicKey, stamp: Stamp, until: Instant)] {
        members.keys.sorted().compactMap { member in
            guard let change = memberHistory.last(where: { $0.member == member }), change.role == .covering, let until = change.until
            else { return nil }
            return (member, change.stamp, until)
        }
    }

    /// Members whom nobody let in but somebody that was removed by an entry which does not follow it: others may have known better. And whom
    /// these let in.
    public var disputed: Set<SigningPublicKey> {
        // Since each was removed the last time.
        var additions: [SigningPublicKey: [MemberChange]] = [:]
        for change in memberHistory {
            additions[change.member] = change.role == nil ? [] : additions[change.member, default: []] + [change]
        }
        var known: Set<SigningPublicKey> = []
        var open = Set(members.keys)
        while true {
            let next = open.filter { isUndisputed(additions[$0] ?? [], known) }
            guard !next.isEmpty else { return open }
            known.formUnion(next)
            open.subtract(next)
        }
    }

    /// - Parameter known: of whom it is known that they are not disputed.
    private func isUndisputed(_ additions: [MemberChange], _ known: Set<SigningPublicKey>) -> Bool {
        // The opener, or whoever inherited the case.
        if let first = additions.first, first.stamp.author == first.member { return true }
        return additions.contains { addition in
            let author = addition.stamp.author
            if known.contains(author) { return true }
            guard members[author] == nil, let removal = memberHistory.last(where: { $0.member == author && $0.role == nil }) else {
                return false
            }
            return past.follows(removal.stamp.entry, addition.stamp.entry)
        }
    }

    func members(seenBy entry: CaseEntry) -> [SigningPublicKey: MemberRole] {
        Self.members(after: memberHistory.filter { past.sees(entry, $0.stamp.entry, $0.role == nil ? .surely : .perhaps) })
    }

    /// Two who remove each other without having seen it do not leave a case that nobody can read: the later removal does nothing.
    static func members(after changes: [MemberChange]) -> [SigningPublicKey: MemberRole] {
        var members: [SigningPublicKey: MemberRole] = [:]
        for change in changes {
            if let role = change.role {
                members[change.member] = role
            } else if members.count > 1 {
                members[change.member] = nil
            }
        }
        return members
    }
}
