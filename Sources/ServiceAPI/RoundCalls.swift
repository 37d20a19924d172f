// What the department side sends to the provider side when a round is over. Signed by the side's key, which the roster names.

import Localization
public import Trust
public import Wire

public enum PostRoundBatch: ServiceCall {
    public typealias Body = RoundBatch
    public typealias Answer = RoundBatchAnswer
    public static let route = Route(.post, "/v1/rounds/batch", side: .provider, signer: .sideKey)
}

/// Check-ins of one task, in an order that says nothing.
public struct RoundBatch: Codable, Sendable, Hashable, Disclosing {
    /// More are refused: together they stay below what a body may have.
    public static let limit = 100
    /// No further check-in is added to a batch that holds so many bytes: written as text, and with one more, it is still below that limit.
    public static let bytesLimit = 192 << 10

    public let round: PeriodID
    /// 32 bytes.
    public let task: Blob
    /// `respite.forwarded-check-in`.
    public let checkIns: [Blob]

    public init(round: PeriodID, task: Blob, checkIns: [Blob]) {
        self.round = round
        self.task = task
        self.checkIns = checkIns
    }

    public static let disclosures = [
        FieldDisclosure("round", Message("the quarter"), readableBy: [.provider]),
        FieldDisclosure("task", Message("the round in one cell"), readableBy: [.provider]),
        FieldDisclosure("checkIns", Message("the provider side's sealed halves of check-ins, shuffled"), readableBy: [.provider]),
    ]
}

public struct RoundBatchAnswer: Codable, Sendable, Hashable {
    /// In the order of the batch: `respite.verifier-messages`, or nothing for a check-in that is refused.
    public let messages: [Blob]

    public init(messages: [Blob]) { self.messages = messages }
}

public enum PostRoundCollection: ServiceCall {
    public typealias Body = RoundCollection
    public typealias Answer = RoundCounts
    public static let route = Route(.post, "/v1/rounds/collect", side: .provider, signer: .sideKey)
}

/// Asks what the provider side has counted, before either side releases anything.
public struct RoundCollection: Codable, Sendable, Hashable, Disclosing {
    public let round: PeriodID

    public init(round: PeriodID) { self.round = round }

    public static let disclosures = [FieldDisclosure("round", Message("the quarter"), readableBy: [.provider])]
}

/// One for each cell, but for those in which the sides could not agree.
public struct RoundCounts: Codable, Sendable, Hashable {
    public struct Counted: Codable, Sendable, Hashable {
        /// 32 bytes.
        public let task: Blob
        /// `nil` where there are too few to be told.
        public let reports: UInt32?
        public let checksum: Digest?

        public init(task: Blob, reports: UInt32?, checksum: Digest?) {
            self.task = task
            self.reports = reports
            self.checksum = checksum
        }
    }

    public let counted: [Counted]

    public init(counted: [Counted]) { self.counted = counted }
}

public enum PutRoundHalves: ServiceCall {
    public typealias Body = RoundHalves
    public typealias Answer = ReleasedHalves
    public static let route = Route(.put, "/v1/rounds/halves", side: .provider, signer: .sideKey)
}

/// The department side's halves, so that both sides publish both. They are there before the provider side releases its own, which are the answer:
/// once and for all, the same again gets the same halves.
public struct RoundHalves: Codable, Sendable, Hashable, Disclosing {
    public let round: PeriodID
    public let halves: [Blob]

    public init(round: PeriodID, halves: [Blob]) {
        self.round = round
        self.halves = halves
    }

    public static let disclosures = [
        FieldDisclosure("round", Message("the quarter"), readableBy: [.provider]),
        FieldDisclosure("halves", Message("what the department side has published"), readableBy: [.provider]),
    ]
}
