// Why something the clinician asked for was not done. The tools turn each case into one sentence that says what to do.

public import Wire

public enum ClinicianError: Error, Sendable, Equatable {
    /// No programme was joined yet.
    case notJoined
    /// Another programme was joined before.
    case otherProgramme
    /// The roster does not name this identity key: the authority has not certified the request yet, or the clinician has left.
    case notInRoster
    /// The documents have expired or are withheld: no new bookings, everything else goes on.
    case programmeNotCurrent
    /// No availability was set yet.
    case noAvailability
    case noSuchBooking
    /// The booking belongs to another case, or to none yet.
    case otherCase(of: Int?)
    /// The booking is over or cancelled, or was never booked.
    case notChangeable
    /// Whether somebody came cannot be known before the session begins.
    case notBegun
    /// The officer booked without a device: there is nothing to write to.
    case noReplyKey
    /// The officer's device gave no key for a follow-up, or it has been used.
    case noFollowUpKey
    /// Somebody else has that time; nothing was booked.
    case slotTaken(alternatives: [OpeningHint])
    /// The role rules do not allow a session on that day.
    case clinicianNotBookable
    /// The server says no, for a reason that a person cannot do anything about here.
    case refused(Problem.Kind?)
    case badInput(Field)
    /// There is no such time away.
    case notAway
    /// The department side has forgotten this session, as the policy says; nothing can be sent about it.
    case longOver
    /// A key list that this copy of the state did not sign: another copy of it is in use.
    case otherCopy
    /// The department side refuses the list of this clinician's keys.
    case keysRefused(Problem.Kind?)
    /// Somebody used this clinician's keys to publish the highest number there is: nothing newer can ever follow.
    case numbersExhausted

    /// Something about the clinician's devices.
    case device(DeviceRefusal)

    public enum Field: String, Sendable, Equatable {
        case name, message, contact, hours, period, programme
    }
}
