// Attacks on the public page of openings, which nobody signs: what it says is an offer, never a fact.

import ProgrammeFixture
import Scheduling
import ServiceAPI
import Sodium
import Wire

enum OpeningsAttack: String, Sendable, CaseIterable {
    /// Times that no clinician offers.
    case otherTimes
    /// Another zone and other offsets: what the clinician's clock would show.
    case otherZone
    case fewerSeats
    /// Clinicians whom the roster does not name.
    case ghostClinician
    case endlessRun
    case hugeRun
    case stepBackwards
    case noLength
    case negativeLength
    case endOfTime
    /// Times that are times, in years that no calendar of shifts should be drawn up for.
    case farFuture
    case longPast
    case clinicianNamedTwice

    /// Bytes that are no page at all; the rest is a page with untruths in it.
    static let malformed: [OpeningsAttack] = [
        .endlessRun, .hugeRun, .stepBackwards, .noLength, .negativeLength, .endOfTime, .clinicianNamedTwice,
    ]

    func page(from honest: OpeningsPage, _ loot: HostileTransport.Loot) -> OpeningsPage {
        let clinicians = honest.clinicians.map { bent($0, loot) }
        return OpeningsPage(clinicians: self == .clinicianNamedTwice ? clinicians + clinicians : clinicians)
    }

    private func bent(_ entry: ClinicianOpenings, _ loot: HostileTransport.Loot) -> ClinicianOpenings {
        let zone = self == .otherZone ? (try? ZoneID("Asia/Tokyo")) ?? entry.zone : entry.zone
        let clinician = self == .ghostClinician ? loot.stranger.publicKey : entry.clinician
        return ClinicianOpenings(clinician: clinician, zone: zone, offers: entry.offers.map(bent))
    }

    private func bent(_ offer: ClinicianOpenings.Offer) -> ClinicianOpenings.Offer {
        let seconds: Int64 =
            switch self {
            case .noLength: 0
            case .negativeLength: .min
            case .endOfTime: .max
            default: offer.seconds
            }
        return ClinicianOpenings.Offer(
            kind: offer.kind, purpose: offer.purpose, modalities: offer.modalities, hold: offer.hold, seconds: seconds,
            runs: offer.runs.map(bent))
    }

    private func bent(_ run: ClinicianOpenings.Run) -> ClinicianOpenings.Run {
        var (first, step, count, offset, seats) = (run.first, run.step, run.count, run.offset, run.seats)
        switch self {
        case .otherTimes: first = first + 7 * 60
        case .otherZone: offset = 9 * 3600
        case .fewerSeats: seats = 200
        case .endlessRun: count = .max
        case .hugeRun: count = ClinicianOpenings.startLimit
        case .stepBackwards: step = .min
        case .endOfTime: first = Instant(seconds: .max - 10)
        case .farFuture: first = Instant(seconds: .max / 2)
        case .longPast: first = Instant(seconds: .min / 2)
        case .ghostClinician, .noLength, .negativeLength, .clinicianNamedTwice: break
        }
        return ClinicianOpenings.Run(first: first, step: step, count: count, offset: offset, seats: seats)
    }
}
