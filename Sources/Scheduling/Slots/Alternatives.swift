// When a time is refused: other times instead.

internal import Wire

/// An opening and who offers it. `Clinician` is whatever the caller names clinicians by, such as their identity key.
public struct ClinicianOpening<Clinician: Comparable & Sendable>: Equatable, Sendable {
    public let clinician: Clinician
    public let opening: Opening

    public init(clinician: Clinician, opening: Opening) {
        self.clinician = clinician
        self.opening = opening
    }

    /// By start, end, kind, purpose and clinician.
    static func precedes(_ left: Self, _ right: Self) -> Bool {
        if left.opening.isSameSession(as: right.opening) { return left.clinician < right.clinician }
        return Opening.precedes(left.opening, right.opening)
    }
}

public enum Alternatives {
    /// The openings of the same sort that begin nearest to a refused session, soonest first.
    ///
    /// - Parameter limit: at most so many.
    public static func nearest<Clinician>(
        to refused: SessionRequest,
        in openings: [ClinicianOpening<Clinician>],
        limit: Int = 5
    ) -> [ClinicianOpening<Clinician>] {
        let others = openings.filter { entry in
            entry.opening.kind == refused.kind && entry.opening.purpose == refused.purpose
                && entry.opening.modalities.contains(refused.modality)
        }
        let nearest = others.sorted { left, right in
            let (near, far) = (distance(left.opening, refused), distance(right.opening, refused))
            return near != far ? near < far : ClinicianOpening.precedes(left, right)
        }
        return nearest.prefix(max(0, limit)).sorted(by: ClinicianOpening.precedes)
    }

    private static func distance(_ opening: Opening, _ refused: SessionRequest) -> UInt64 {
        opening.span.start.since(refused.span.start).magnitude
    }
}
