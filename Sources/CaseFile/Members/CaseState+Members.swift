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

    func members(seenBy entry: CaseEntry) -> [SigningPublicKey: MemberRole] {
        Self.members(after: memberHistory.filter { past.sees(entry, $0.stamp.entry) })
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
