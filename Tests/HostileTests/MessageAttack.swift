// Attacks on the clinicians' sealed messages: forged, moved, dropped, repeated, taken back.

import OfficerClient
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Wire

/// Of four messages the officer has seen two.
enum MessageAttack: String, Sendable, CaseIterable {
    /// Sealed to the right key, which no server knows, by somebody who is no clinician.
    case byStranger
    case byAnotherClinician
    case ofAnotherBooking
    case officersOwnInItsPlace
    case intakeInItsPlace
    case bitFlipped
    case cut
    case empty
    case newerFormat
    case reordered
    case droppedFromTheMiddle
    case repeated
    /// Rewritten by a clinician who has turned: what was read stays read.
    case rewritten
    case takenBack

    /// Whatever cannot be opened, for whichever reason, gives the same error (attack class 28).
    var refusal: OfficerError {
        self == .takenBack ? .serverLied(.withheldMessages) : .serverLied(.forgedMessage)
    }

    func view(from honest: BookingView, _ loot: HostileTransport.Loot) throws -> BookingView {
        let messages = honest.clinicianMessages
        guard messages.count == 4 else { return honest }
        let (ada, ben) = (loot.programme.ada, loot.programme.ben)
        let other = loot.otherBookings.first { $0.booking != honest.booking }
        func forged(by key: SigningKey) throws -> Blob { try ada.seal(try .answering("forged"), about: honest, by: key) }
        let bent: [Blob]
        switch self {
        case .byStranger: bent = messages + [try forged(by: loot.stranger)]
        case .byAnotherClinician: bent = messages + [try forged(by: ben.device)]
        case .ofAnotherBooking: bent = messages + (other?.clinicianMessages.suffix(1) ?? [])
        case .officersOwnInItsPlace: bent = messages + honest.officerMessages.suffix(1)
        case .intakeInItsPlace: bent = messages + [honest.intake ?? Blob([])]
        case .bitFlipped: bent = messages.dropLast() + [Blob(messages[3].bytes.dropLast() + [(messages[3].bytes.last ?? 0) ^ 1])]
        case .cut: bent = messages.dropLast() + [Blob(Array(messages[3].bytes.dropLast()))]
        case .empty: bent = messages + [Blob([])]
        case .newerFormat:
            bent = messages.dropLast() + [Blob(try Sealed<ClinicianMessage>(messages[3]).object.claiming(version: 2))]
        case .reordered: bent = messages.prefix(2) + messages.suffix(2).reversed()
        case .droppedFromTheMiddle: bent = messages.prefix(2) + messages.suffix(1)
        case .repeated: bent = messages + messages.suffix(1)
        case .rewritten:
            bent = [try ada.seal(try .answering("rewritten"), about: honest.with(clinicianMessages: []))] + messages.dropFirst()
        case .takenBack: bent = Array(messages.prefix(1))
        }
        return honest.with(clinicianMessages: bent)
    }
}
