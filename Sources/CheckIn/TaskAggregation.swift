// The aggregations of a task, one for each question, and what one side does with one check-in.

internal import PrivateAggregation
public import RoundResults
internal import Trust
internal import Wire

/// A report is counted or refused as a whole: all of its questions, or none.
public struct TaskAggregation: Sendable {
    struct Part: Sendable {
        let question: TaskQuestion
        let aggregation: Prio3
        let context: [UInt8]
    }

    public let task: RoundTask
    public let id: TaskID
    let parts: [Part]

    /// Throws `malformed` for a task with parameters that no aggregation has.
    public init(_ task: RoundTask) throws(CheckInError) {
        self.task = task
        id = task.id
        var parts: [Part] = []
        for question in task.questions {
            guard let aggregation = try? Prio3(question.variant) else { throw .malformed }
            var writer = ByteWriter()
            writer.string("respite.check-in")
            writer.value(id)
            writer.value(question.question)
            parts.append(Part(question: question, aggregation: aggregation, context: writer.bytes))
        }
        self.parts = parts
    }

    /// No check-in yet.
    public var emptySums: RoundSums { RoundSums(shares: parts.map(\.aggregation.emptyAggregateShare)) }

    /// Whether every share of a check-in is exactly as long as this task's: known without opening anything.
    public func hasLengths(of checkIn: SealedCheckIn) -> Bool {
        func sealed(_ aggregator: Int) -> Int {
            SealedShare.length(of: parts.map { $0.aggregation.inputShareLength(aggregator: aggregator) })
        }
        return checkIn.header.publicShares.map(\.count) == parts.map(\.aggregation.publicShareLength)
            && checkIn.departmentShare.count == sealed(0) && checkIn.providerShare.count == sealed(1)
    }

    /// As stored. Throws `malformed`.
    public func sums(bytes: [UInt8]) throws(CheckInError) -> RoundSums {
        do {
            var reader = ByteReader(bytes)
            let encoded = try reader.shares()
            try reader.finish()
            guard encoded.count == parts.count else { throw CheckInError.malformed }
            return RoundSums(shares: try zip(parts, encoded).map { try $0.aggregation.aggregateShare(bytes: $1) })
        } catch {
            throw .malformed
        }
    }

    /// The public shares, and each side's input shares.
    func split(
        _ measurement: (Question) throws -> Prio3.Measurement, _ report: ReportID, _ randomness: (Int) throws -> [UInt8]
    ) throws -> (public: [[UInt8]], department: [[UInt8]], provider: [[UInt8]]) {
        var shares: (public: [[UInt8]], department: [[UInt8]], provider: [[UInt8]]) = ([], [], [])
        for part in parts {
            let split = try part.aggregation.shard(
                try measurement(part.question.question), context: part.context, nonce: report,
                randomness: try randomness(part.aggregation.randomnessLength))
            shares.public.append(split.publicShare.bytes)
            shares.department.append(split.inputShares[0].bytes)
            shares.provider.append(split.inputShares[1].bytes)
        }
        return shares
    }

    /// A side's verification up to its verifier shares. Throws `notCountable`.
    func begin(
        _ shares: [[UInt8]], _ header: CheckInHeader, aggregator: Int, _ keys: [Prio3.VerifyKey]
    ) throws(CheckInError) -> BegunCheckIn {
        guard shares.count == parts.count, header.publicShares.count == parts.count, keys.count == parts.count, header.task == id else {
            throw .notCountable
        }
        do {
            var begun = BegunCheckIn(states: [], verifierShares: [])
            for (index, part) in parts.enumerated() {
                let (state, share) = try part.aggregation.verifyInit(
                    Prio3.InputShare(bytes: shares[index]), of: aggregator,
                    publicShare: Prio3.PublicShare(bytes: header.publicShares[index]), nonce: header.report, context: part.context,
                    key: keys[index])
                begun.states.append(state)
                begun.verifierShares.append(share.bytes)
            }
            return begun
        } catch {
            throw .notCountable
        }
    }

    /// The verifier messages from both sides' verifier shares. Throws `notCountable` where a proof does not hold.
    func combine(department: [[UInt8]], provider: [[UInt8]]) throws(CheckInError) -> [[UInt8]] {
        guard department.count == parts.count, provider.count == parts.count else { throw .notCountable }
        do {
            return try parts.enumerated().map { index, part in
                try part.aggregation.verifierSharesToMessage(
                    [Prio3.VerifierShare(bytes: department[index]), Prio3.VerifierShare(bytes: provider[index])], context: part.context
                ).bytes
            }
        } catch {
            throw .notCountable
        }
    }

    /// What an accepted check-in adds. Throws `notCountable`.
    func finish(_ begun: BegunCheckIn, _ messages: [[UInt8]]) throws(CheckInError) -> CountedCheckIn {
        guard messages.count == parts.count else { throw .notCountable }
        do {
            return CountedCheckIn(
                outputs: try parts.enumerated().map { index, part in
                    try part.aggregation.verifyNext(begun.states[index], message: Prio3.VerifierMessage(bytes: messages[index]))
                })
        } catch {
            throw .notCountable
        }
    }
}

/// A check-in between a side's verifier shares and the verifier messages. In memory only: it is computed again after a crash.
public struct BegunCheckIn: Sendable, CustomReflectable {
    var states: [Prio3.VerifyState]
    public internal(set) var verifierShares: [[UInt8]]

    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What an accepted check-in adds to a side's sums. Alone it says nothing about the answers.
public struct CountedCheckIn: Sendable, CustomReflectable {
    let outputs: [Prio3.OutputShare]

    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A side's exact shares of a round's sums. They never leave it, and are destroyed when it releases them with noise.
public struct RoundSums: Sendable, CustomReflectable {
    var shares: [Prio3.AggregateShare]

    /// Throws `malformed` for a check-in of another task.
    public mutating func add(_ checkIn: CountedCheckIn) throws(CheckInError) {
        guard checkIn.outputs.count == shares.count else { throw .malformed }
        for index in shares.indices {
            do { try shares[index].add(checkIn.outputs[index]) } catch { throw .malformed }
        }
    }

    /// With noise, ready to be released. Throws `malformed` for noise of another task.
    public func released(with noise: RoundNoise) throws(CheckInError) -> [[UInt8]] {
        guard noise.values.count == shares.count else { throw .malformed }
        do {
            return try zip(shares, noise.values).map { share, values in
                var noisy = share
                try noisy.add(noise: values)
                return noisy.bytes
            }
        } catch {
            throw .malformed
        }
    }

    /// For a store.
    public var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.shares(shares.map(\.bytes))
        return writer.bytes
    }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
