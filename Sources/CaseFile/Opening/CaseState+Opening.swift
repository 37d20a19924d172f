// Rules for opening, closing and reopening a case.

internal import Sealing
internal import Sodium
internal import Wire

extension CaseState {
    mutating func open(_ content: CaseOpening, _ entry: CaseEntry) throws(Refusal) {
        guard opening == nil else { throw .alreadyOpened }
        guard entry.predecessors.isEmpty, let named = try? CaseID(opener: entry.author, nonce: content.nonce), named == id else {
            throw .wrongCase
        }
        let stamp = Stamp(entry)
        opening = Opening(stamp: stamp, content: content)
        memberHistory = [MemberChange(stamp: stamp, member: entry.author, role: .responsible, reason: nil, until: nil)]
        if case .booking(let booking, let continuity) = content.origin {
            bookings.append(LinkedBooking(stamp: stamp, booking: booking, continuity: continuity))
        }
    }

    mutating func rename(_ content: CaseRenaming, _ entry: CaseEntry) {
        renamings.append(Renaming(stamp: Stamp(entry), person: content.person))
    }

    mutating func link(_ content: BookingLink, _ entry: CaseEntry) {
        bookings.append(LinkedBooking(stamp: Stamp(entry), booking: content.booking, continuity: content.continuity))
    }

    /// What the author had not seen is no obstacle; it raises its alarms in the closed case too.
    mutating func close(_ content: CaseClosing, _ entry: CaseEntry) throws(Refusal) {
        func sees(_ stamp: Stamp, _ sight: Sight = .surely) -> Bool { past.sees(entry, stamp.entry, sight) }
        let hasOpenHandOff = handOffs.contains { handOff in
            !handOff.isStruck && sees(handOff.stamp) && !handOff.steps.contains { $0.stage.isEnd && sees($0.stamp, .perhaps) }
        }
        guard !hasOpenHandOff else { throw .openHandOff }
        guard !reports.contains(where: { $0.isOpen && sees($0.stamp) }) else { throw .openReport }
        guard !notes.contains(where: { sees($0.stamp) && $0.seen(by: entry, past, for: .lookingForALock).isUnsigned }) else {
            throw .unsignedNote
        }
        endings.append(Ending(stamp: Stamp(entry), step: .closed(content.reason, content.remark)))
    }

    func isClosed(seenBy entry: CaseEntry) -> Bool {
        endings.last { past.sees(entry, $0.stamp.entry, $0.isClosing ? .surely : .perhaps) }?.isClosing ?? false
    }

    mutating func reopen(_ content: CaseReopening, _ entry: CaseEntry) throws(Refusal) {
        guard endings.last(where: { past.sees(entry, $0.stamp.entry, .perhaps) })?.isClosing ?? false else { throw .caseNotClosed }
        endings.append(Ending(stamp: Stamp(entry), step: .reopened(content.reason)))
    }
}
