// Openings folded into runs of equal steps for the page that everyone downloads, and unfolded again on the device.

public import Scheduling
public import Sodium
import Wire

extension ClinicianOpenings {
    /// In starts: a page with more of one clinician is refused, so that a hostile page cannot fill the memory.
    public static let startLimit = 100_000

    /// - Parameter openings: in the order of `SlotSearch`.
    public init(clinician: SigningPublicKey, zone: ZoneID, openings: [Opening]) {
        var groups: [OfferKey: [Opening]] = [:]
        for opening in openings { groups[OfferKey(opening), default: []].append(opening) }
        let offers = groups.keys.sorted().map { key in
            Offer(
                kind: key.kind, purpose: key.purpose, modalities: key.modalities, hold: key.hold, seconds: key.seconds,
                runs: Self.runs(groups[key] ?? []))
        }
        self.init(clinician: clinician, zone: zone, offers: offers)
    }

    /// Every opening, soonest first. Throws `ServiceError.badAnswer` where a run is not one.
    public func openings() throws(ServiceError) -> [Opening] {
        var openings: [Opening] = []
        for offer in offers {
            for run in offer.runs {
                guard run.count >= 1, run.count <= Self.startLimit - openings.count, run.count == 1 || run.step > 0,
                    run.step <= 86_400 * 366, (1...200).contains(run.seats), (-93_600...93_600).contains(run.offset)
                else { throw .badAnswer }
                for index in 0..<run.count {
                    let start = run.first + run.step * Int64(index)
                    // At the end of time sums are cut off: what is shorter than it says is no session.
                    guard let span = try? Span(start: start, end: start + offer.seconds), span.end.since(span.start) == offer.seconds
                    else { throw .badAnswer }
                    openings.append(
                        Opening(
                            span: span, kind: offer.kind, purpose: offer.purpose, modalities: offer.modalities, hold: offer.hold,
                            seatsLeft: run.seats, utcOffset: run.offset))
                }
            }
        }
        return openings.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }

    private static func runs(_ openings: [Opening]) -> [Run] {
        var runs: [Run] = []
        for opening in openings.sorted(by: { $0.span.start < $1.span.start }) {
            if let last = runs.last, let longer = last.extended(to: opening) {
                runs[runs.count - 1] = longer
            } else {
                runs.append(Run(first: opening.span.start, step: 0, count: 1, offset: opening.utcOffset, seats: opening.seatsLeft))
            }
        }
        return runs
    }
}

extension ClinicianOpenings.Run {
    /// The run with one more start at its end; `nil` where the opening does not continue it.
    fileprivate func extended(to opening: Opening) -> ClinicianOpenings.Run? {
        guard opening.utcOffset == offset, opening.seatsLeft == seats else { return nil }
        let gap = opening.span.start.since(first + step * Int64(count - 1))
        guard gap > 0, count == 1 || gap == step else { return nil }
        return ClinicianOpenings.Run(first: first, step: gap, count: count + 1, offset: offset, seats: seats)
    }
}

private struct OfferKey: Hashable, Comparable {
    let kind: SessionKind
    let purpose: SessionPurpose
    let modalities: ModalitySet
    let hold: HoldClass
    let seconds: Int64

    init(_ opening: Opening) {
        kind = opening.kind
        purpose = opening.purpose
        modalities = opening.modalities
        hold = opening.hold
        seconds = opening.span.end.since(opening.span.start)
    }

    private var order: [Int64] {
        let modes = modalities.elements.reduce(Int64(0)) { $0 << 8 | Int64($1.code) + 1 }
        return [Int64(kind.code), Int64(purpose.code), seconds, Int64(hold.code), modes]
    }

    static func < (left: OfferKey, right: OfferKey) -> Bool { left.order.lexicographicallyPrecedes(right.order) }
}
