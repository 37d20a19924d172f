// Attacks on a case file by a clinician of it whose program was altered, alone or together with the department side.

import Sodium

/// The attacker has their identity, device and encryption keys, everything that they were let read, and writes whatever they like.
enum MemberAttack: String, Sendable, CaseIterable {
    // By whoever opened the case: it begins once more, eight years ago, so that it would be over.
    case opensAgain, opensAgainAndDestroys, opensAgainAndDestroysWhenRemoved
    // By a present member.
    case removesByAnEarlierDate, namesWhatNeverCame, sharesWithOneAlone, sharesWithOneAloneAndDestroys, leavesAhead, leavesAgain
    // By somebody who was removed, or had left.
    case comesBack, comesBackByAnEarlierDate, letsAnAccompliceIn, removesWhoRemovedThem
    /// The department side hides the removal from Carl until he has followed the answer in good faith.
    case letsAnAccompliceInUnseen
    // By a thief of the attacker's device, whose accomplice never belonged to the case, or was removed from it.
    case isVouchedForFromOutside, isVouchedForByWhoWasRemoved

    static let openings: [MemberAttack] = [.opensAgain, .opensAgainAndDestroys, .opensAgainAndDestroysWhenRemoved]
    static let present: [MemberAttack] = [
        .removesByAnEarlierDate, .namesWhatNeverCame, .sharesWithOneAlone, .sharesWithOneAloneAndDestroys, .leavesAhead, .leavesAgain,
    ]
    static let removed: [MemberAttack] = [
        .comesBack, .comesBackByAnEarlierDate, .letsAnAccompliceIn, .removesWhoRemovedThem, .letsAnAccompliceInUnseen,
    ]
    static let thieves: [MemberAttack] = [.isVouchedForFromOutside, .isVouchedForByWhoWasRemoved]

    /// Whether the attacker opened the case; else Ada did, and let them in.
    var isOpeners: Bool {
        switch self {
        case .opensAgain, .opensAgainAndDestroys, .opensAgainAndDestroysWhenRemoved, .isVouchedForByWhoWasRemoved: true
        default: false
        }
    }

    /// Whether the attacker had everything destroyed at the department side: who comes later finds nothing there.
    var isDestroying: Bool { self == .opensAgainAndDestroys || self == .opensAgainAndDestroysWhenRemoved }

    /// Who belongs to the case by then, as one who was there sees it.
    func members(seenBy reader: MemberScene.Name) -> Set<MemberScene.Name> {
        switch self {
        case .opensAgain, .opensAgainAndDestroys, .isVouchedForFromOutside, .isVouchedForByWhoWasRemoved, .namesWhatNeverCame,
            .sharesWithOneAlone, .sharesWithOneAloneAndDestroys:
            [.ada, .ben, .carl]
        // Members may remove each other.
        case .removesByAnEarlierDate: [.ben, .carl]
        // To Carl it was true that Ben let Zed in, until he heard otherwise of Ben.
        case .letsAnAccompliceInUnseen: reader == .carl ? [.ada, .carl, .zed] : [.ada, .carl]
        default: [.ada, .carl]
        }
    }

    /// As a device sees it that reads everything at once.
    var membersAfresh: Set<MemberScene.Name> { members(seenBy: .ada) }

    /// What such a device does not show until a member has followed it: of what somebody wrote who left twice, one leaving not knowing of the
    /// other, only what both follow counts.
    var unshownAfresh: Set<String> { self == .leavesAgain ? ["by Ben"] : [] }
}
