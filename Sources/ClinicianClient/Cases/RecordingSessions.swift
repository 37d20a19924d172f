// A session that took place, from the schedule into the officer's case: follow-ups run from its end.

import Bookings
public import CaseFile
public import CaseVault
import LocalState
import Scheduling
public import Sealing
import Sodium
import Trust
import Wire

extension ClinicianSession {
    /// Attended or not is told to the members of the case and to nobody else; the department side sees a sealed record like any other.
    /// - Returns: the session, for the note that documents it; the same one where it was recorded before.
    /// - Throws: `otherCase` for a booking that does not belong to this case.
    public func recordSession(
        ofBooking number: Int, _ attendance: Attendance, mode: EncounterMode = .alone, phase: EncounterPhase = .stabilization,
        in caseID: CaseID, _ vault: Vault
    ) throws -> EntryID {
        let saved = try state.read()
        let now = now(saved)
        let booking = try saved.booking(number: number)
        try requireBooking(number, of: caseID, in: vault)
        if let known = try vault.state(of: caseID, at: now).sessions.last(where: { $0.record.booking == booking.booking && !$0.isStruck }) {
            return known.id
        }
        let terms = try booking.terms()
        let record = SessionRecord(
            booking: booking.booking, span: terms.span, attendance: attendance, kind: terms.kind, purpose: terms.purpose,
            modality: terms.modality, mode: mode, phase: phase)
        return try vault.write(.session(record), in: caseID, happened: terms.span.start, at: now)
    }
}
