// Rules for opening, closing and reopening a case.

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
        members = [entry.author: .responsible]
        memberHistory = [MemberChange(stamp: stamp, member: entry.author, role: .responsible, reason: nil)]
        if case .booking(let booking, let continuity) = content.origin {
            bookings.append(LinkedBooking(stamp: stamp, booking: booking, continuity: continuity))
        }
    }

    mutating func link(_ content: BookingLink, _ entry: CaseEntry) {
        bookings.append(LinkedBooking(stamp: Stamp(entry), booking: content.booking, continuity: content.continuity))
    }

    mutating func close(_ content: CaseClosing, _ entry: CaseEntry) throws(Refusal) {
        guard !handOffs.contains(where: \.isOpen) else { throw .openHandOff }
        guard !reports.contains(where: \.isOpen) else { throw .openReport }
        guard !notes.contains(where: \.isUnsigned) else { throw .unsignedNote }
        endings.append(Ending(stamp: Stamp(entry), step: .closed(content.reason, content.remark)))
    }

    mutating func reopen(_ content: CaseReopening, _ entry: CaseEntry) throws(Refusal) {
        guard isClosed else { throw .caseNotClosed }
        endings.append(Ending(stamp: Stamp(entry), step: .reopened(content.reason)))
    }
}
