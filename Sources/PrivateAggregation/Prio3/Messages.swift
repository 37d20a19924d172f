// What clients and aggregators of Prio3 send each other (draft-irtf-cfrg-vdaf-20, section 7.2.7).
//
// Lengths and field elements are checked where a message is used: only the variant knows them. What is secret cannot be compared with `==`,
// whose time tells how much is equal, and prints nothing of itself.

public import Wire

extension Prio3 {
    /// `NONCE_SIZE` bytes, random: the report's identifier.
    public struct Nonce: FixedBytes {
        public static let length = 16
        public let bytes: [UInt8]

        public init(bytes: [UInt8]) throws(WireError) {
            try Self.checkLength(bytes)
            self.bytes = bytes
        }
    }

    /// The aggregators' common secret (section 9.1): fixed before the first report, chosen by nobody alone, never known to a client.
    public struct VerifyKey: Sendable, CustomStringConvertible, CustomReflectable {
        public static let length = XofTurboShake128.seedSize
        let bytes: [UInt8]

        public init(bytes: [UInt8]) throws(AggregationError) {
            guard bytes.count == Self.length else { throw AggregationError(.invalidParameter, "a verify key of \(bytes.count) bytes") }
            self.bytes = bytes
        }

        public var description: String { "verify key" }
        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// For all aggregators; both must hold the same.
    public struct PublicShare: Sendable, Hashable {
        public let bytes: [UInt8]
        public init(bytes: [UInt8]) { self.bytes = bytes }
    }

    /// For one aggregator alone: all of them together are the measurement.
    public struct InputShare: Sendable, CustomStringConvertible, CustomReflectable {
        public let bytes: [UInt8]
        public init(bytes: [UInt8]) { self.bytes = bytes }
        public var description: String { "input share" }
        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// From an aggregator to whoever combines the verifier shares.
    public struct VerifierShare: Sendable, Hashable {
        public let bytes: [UInt8]
        public init(bytes: [UInt8]) { self.bytes = bytes }
    }

    /// To all aggregators: the joint randomness as their shares gave it.
    public struct VerifierMessage: Sendable, Hashable {
        public let bytes: [UInt8]
        public init(bytes: [UInt8]) { self.bytes = bytes }
    }

    /// What a client sends.
    public struct Report: Sendable {
        public let publicShare: PublicShare
        /// One for each aggregator, in their order.
        public let inputShares: [InputShare]
    }

    /// What an aggregator received of a report.
    struct Received {
        let aggregator: Int
        let publicShare: PublicShare
        let inputShare: InputShare
        let nonce: Nonce
    }

    /// What an aggregator keeps between its verifier share and the verifier message.
    public struct VerifyState: Sendable, CustomStringConvertible, CustomReflectable {
        let outputShare: OutputShare
        /// Empty for a variant without joint randomness.
        let jointRandomnessSeed: [UInt8]

        /// For keeping it in a store: the output share, then the seed.
        public var bytes: [UInt8] { outputShare.bytes + jointRandomnessSeed }
        public var description: String { "verify state" }
        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// `decode` of what `VerifyState.bytes` gave.
    public func verifyState(bytes: [UInt8]) throws(AggregationError) -> VerifyState {
        guard bytes.count == aggregateShareLength + verifierMessageLength else {
            throw AggregationError(.malformedMessage, "a verify state of \(bytes.count) bytes")
        }
        return VerifyState(
            outputShare: try outputShare(bytes: Array(bytes.prefix(aggregateShareLength))),
            jointRandomnessSeed: Array(bytes.dropFirst(aggregateShareLength))
        )
    }
}

/// Lengths of the messages, in bytes, and of the result.
struct MessageSizes {
    let randomness: Int
    let publicShare: Int
    let leaderShare: Int
    let helperShare: Int
    let verifierShare: Int
    let verifierMessage: Int
    let aggregateShare: Int
    let outputs: Int
}
