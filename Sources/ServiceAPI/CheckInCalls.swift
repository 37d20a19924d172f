// What an officer's device sends for a check-in, a clinician's of its work, and what both sides publish of a round.

import Localization
import Trust
public import Wire

public enum PostCheckIn: ServiceCall {
    public typealias Body = CheckInRequest
    public typealias Answer = CheckInTaken
    public static let route = Route(.post, "/v1/checkins", side: .department, signer: .checkInKey)
}

public struct CheckInRequest: Codable, Sendable, Hashable, Disclosing {
    /// A `respite.check-in`.
    public let checkIn: Blob

    public init(checkIn: Blob) { self.checkIn = checkIn }

    public static let disclosures = [
        FieldDisclosure(
            "checkIn", Message("your answers in two sealed halves, of which neither says anything alone"), readableBy: [.department])
    ]
}

/// A clinician's device sends what its vault counts, once a round.
public enum PostWorkFigures: ServiceCall {
    public typealias Body = WorkFiguresRequest
    public typealias Answer = CheckInTaken
    public static let route = Route(.post, "/v1/clinician/figures", side: .department, signer: .deviceKey)
}

public struct WorkFiguresRequest: Codable, Sendable, Hashable, Disclosing {
    /// A `respite.check-in` of the clinicians' task.
    public let figures: Blob

    public init(figures: Blob) { self.figures = figures }

    public static let disclosures = [
        FieldDisclosure(
            "figures", Message("your figures in two sealed halves, of which neither says anything alone; and that you sent some"),
            readableBy: [.department])
    ]
}

/// The department side's word that it has the check-in: whoever has it can show that one was dropped.
public struct CheckInTaken: Codable, Sendable, Hashable {
    /// A `respite.check-in-receipt`, signed by the department side alone. The same check-in gets the same bytes.
    public let receipt: Blob

    public init(receipt: Blob) { self.receipt = receipt }
}

/// What this side knows of released rounds: its own halves, and the other side's.
public enum GetReleasedHalves: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = ReleasedHalves
    public static let route = Route(.get, "/v1/rounds/results", side: nil, signer: .open)
}

public struct ReleasedHalves: Codable, Sendable, Hashable {
    /// Signed `respite.released-half` documents, in no particular order.
    public let halves: [Blob]

    public init(halves: [Blob]) { self.halves = halves }
}

/// Which check-ins this side counted in the newest rounds: an officer's device finds its own.
public enum GetCountedReports: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = CountedLists
    public static let route = Route(.get, "/v1/rounds/counted", side: nil, signer: .open)
}

public struct CountedLists: Codable, Sendable, Hashable {
    /// `respite.counted-reports`, one for each cell that was released. Each is named by its digest in both released halves.
    public let lists: [Blob]

    public init(lists: [Blob]) { self.lists = lists }
}
