// Rules for who belongs to a case.
//
// A removal holds for what comes after it in the one order of the case. What a removed member wrote without having seen the removal counts if
// it was written before; from then on the keys of new records keep them out in any event.

internal import Sodium

extension CaseState {
    /// Adding a member again with another role changes the role.
    mutating func add(_ content: MemberAdded, _ entry: CaseEntry) throws(Refusal) {
        guard members[content.member] != content.role else { throw .alreadyMember }
        members[content.member] = content.role
        memberHistory.append(MemberChange(stamp: Stamp(entry), member: content.member, role: content.role, reason: content.reason))
    }

    mutating func remove(_ content: MemberRemoved, _ entry: CaseEntry) throws(Refusal) {
        guard members[content.member] != nil else { throw .unknownReference }
        guard members.count > 1 else { throw .lastMember }
        members[content.member] = nil
        memberHistory.append(MemberChange(stamp: Stamp(entry), member: content.member, role: nil, reason: content.reason))
    }
}
