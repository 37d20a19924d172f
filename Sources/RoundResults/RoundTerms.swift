// Under which terms a side releases a round: how many check-ins there must be, and how much of the officers' privacy may be spent.

public import Policies
public import PrivateAggregation
public import Wire

/// From the signed policy. Where the policy changes during a round, a side goes by the more protective of what was signed.
public struct RoundTerms: CanonicalValue, Hashable {
    /// Fewer accepted check-ins than this yield no number. Never below the compiled floor.
    public let minimumBatch: UInt32
    /// rho of one side's noise in the round, in thousandths.
    public let rhoThousandths: UInt32

    /// Throws for terms beyond the compiled bounds, whoever signed them.
    public init(minimumBatch: UInt32, rhoThousandths: UInt32) throws(WireError) {
        guard minimumBatch >= PolicyRules.minimumBatchFloor, (1...PolicyRules.rhoThousandthsCeiling).contains(rhoThousandths) else {
            throw WireError(.invalidValue, "terms of a round beyond the bounds")
        }
        self.minimumBatch = minimumBatch
        self.rhoThousandths = rhoThousandths
    }

    public init(_ rules: PolicyRules) throws(WireError) {
        try self.init(minimumBatch: rules.minimumBatch, rhoThousandths: rules.rhoThousandths)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(minimumBatch: reader.u32(), rhoThousandths: reader.u32())
    }

    public func write(to writer: inout ByteWriter) {
        writer.u32(minimumBatch)
        writer.u32(rhoThousandths)
    }

    private init(_ minimumBatch: UInt32, _ rhoThousandths: UInt32) {
        self.minimumBatch = minimumBatch
        self.rhoThousandths = rhoThousandths
    }

    /// How many reports of a task there have to be: of check-ins as was signed, of clinicians the compiled number.
    public func minimum(of task: RoundTask) -> UInt32 { task.isOfWork ? WorkRound.fewest : minimumBatch }

    /// The more protective of each.
    public func strictest(_ other: RoundTerms) -> RoundTerms {
        RoundTerms(max(minimumBatch, other.minimumBatch), min(rhoThousandths, other.rhoThousandths))
    }

    /// What one side's noise spends in a round that is released.
    public func budget() throws(AggregationError) -> PrivacyBudget { PrivacyBudget(rho: try Ratio(UInt64(rhoThousandths), 1000)) }

    /// The noise that one side adds to each number of a question.
    public func noise(of question: TaskQuestion, in questions: [TaskQuestion]) throws(AggregationError) -> NoiseTable {
        let weights = questions.reduce(UInt64(0)) { $0.addingReportingOverflow($1.budgetWeight).partialValue }
        let budget = try budget().share(question.budgetWeight, of: weights)
        return try NoiseTable.discreteGaussian(variance: try budget.gaussianVariance(squaredSensitivity: try question.squaredSensitivity()))
    }
}
