// Attacks on what is shown of a booking: its steps, its intake, whose it is.

import Bookings
import OfficerClient
import ProgrammeFixture
import Scheduling
import ServiceAPI
import Sodium
import Wire

/// The officer has seen three changes: booked, moved, moved again.
enum BookingAttack: String, Sendable, CaseIterable {
    case anotherBooking
    case anotherName
    case intakeReplaced
    case intakeMissing
    case timeChanged
    case cancelledByServer
    case cancelledByAnotherClinician
    case changeOfAnotherBooking
    case firstDropped
    case nothingLeft
    case reordered
    case droppedFromTheMiddle
    case lastRepeated
    case rolledBack
    case newerFormat
    case intakeInPlaceOfChange
    case changeCut

    var refusal: OfficerError {
        switch self {
        case .anotherBooking, .anotherName, .intakeReplaced, .intakeMissing, .firstDropped, .nothingLeft: .serverLied(.otherBooking)
        case .timeChanged, .cancelledByServer, .cancelledByAnotherClinician, .changeOfAnotherBooking, .reordered, .droppedFromTheMiddle,
            .lastRepeated, .newerFormat, .intakeInPlaceOfChange, .changeCut:
            .serverLied(.changedHistory)
        case .rolledBack: .serverLied(.olderHistory)
        }
    }

    /// Whether it changes anything that a notice shows.
    var canStandOnTheBoard: Bool {
        switch self {
        case .anotherName, .intakeReplaced, .intakeMissing: false
        default: true
        }
    }

    func view(from honest: BookingView, _ loot: HostileTransport.Loot) throws -> BookingView {
        let changes = honest.changes
        let signed = try changes.map { try SignedChange(canonicalBytes: $0.bytes) }
        let other = loot.otherBookings.first { $0.booking != honest.booking }
        let history = try BookingHistory(signed) { _, _ in true }
        func next(_ action: BookingChange.Action, by key: SigningKey) throws -> Blob {
            Blob(try SignedChange(signing: history.next(action, rosterVersion: 1), with: key).canonicalBytes)
        }
        switch self {
        case .anotherBooking: return other ?? honest
        case .anotherName: return honest.with(booking: loot.stranger.publicKey)
        case .intakeReplaced: return honest.with(intake: other?.intake)
        case .intakeMissing: return honest.with(intake: .some(nil))
        case .timeChanged:
            let span = history.terms.span
            let bytes = changes[changes.count - 1].bytes.replacing(
                span.bytes, with: try Span(start: span.start + 3600, end: span.end + 3600).bytes)
            return honest.with(changes: changes.dropLast() + [Blob(bytes)])
        case .cancelledByServer: return honest.with(changes: changes + [try next(.cancel, by: loot.stranger)])
        case .cancelledByAnotherClinician:
            return honest.with(changes: changes + [try next(.cancelByClinician, by: loot.programme.ben.device)])
        case .changeOfAnotherBooking: return honest.with(changes: changes + (other?.changes.suffix(1) ?? []))
        case .firstDropped: return honest.with(changes: Array(changes.dropFirst()))
        case .nothingLeft: return honest.with(changes: [])
        case .reordered: return honest.with(changes: changes.prefix(1) + changes.dropFirst().reversed())
        case .droppedFromTheMiddle: return honest.with(changes: changes.prefix(1) + changes.suffix(1))
        case .lastRepeated: return honest.with(changes: changes + changes.suffix(1))
        case .rolledBack: return honest.with(changes: Array(changes.prefix(2)))
        case .newerFormat:
            let bytes = signed[signed.count - 1].claiming(version: SignedChange.version + 1)
            return honest.with(changes: changes.dropLast() + [Blob(bytes)])
        case .intakeInPlaceOfChange: return honest.with(changes: changes + [honest.intake ?? Blob([])])
        case .changeCut: return honest.with(changes: changes.dropLast() + [Blob(Array(changes[changes.count - 1].bytes.dropLast()))])
        }
    }
}

extension BookingView {
    func with(
        booking: SigningPublicKey? = nil, changes: [Blob]? = nil, payment: Payment?? = nil, intake: Blob?? = nil,
        officerMessages: [Blob]? = nil, clinicianMessages: [Blob]? = nil
    ) -> BookingView {
        BookingView(
            booking: booking ?? self.booking,
            changes: changes ?? self.changes,
            payment: payment ?? self.payment,
            intake: intake ?? self.intake,
            officerMessages: officerMessages ?? self.officerMessages,
            clinicianMessages: clinicianMessages ?? self.clinicianMessages
        )
    }
}

extension CanonicalValue {
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.value(self)
        return writer.bytes
    }
}
