// The noise of both sides in one number, as the signed terms say it was drawn.

internal import PrivateAggregation
internal import RoundResults
internal import Synchronization

struct BothNoises: Sendable {
    /// The department side's, then the provider side's.
    let tables: [NoiseTable]
    /// Of the 95 % interval of a count.
    let halfWidth: Int64
    let variance: Double

    private struct Key: Hashable {
        let question: TaskQuestion
        let questions: [TaskQuestion]
        let department: RoundTerms
        let provider: RoundTerms
    }

    /// Computing a table takes some milliseconds, and every round and cell of a programme has the same few.
    private static let known = Mutex<[Key: BothNoises]>([:])

    static func of(
        _ question: TaskQuestion, in questions: [TaskQuestion], _ department: RoundTerms, _ provider: RoundTerms
    ) throws(AggregationError) -> BothNoises {
        let key = Key(question: question, questions: questions, department: department, provider: provider)
        // Whoever comes second waits, and has it.
        return try known.withLock { (known) throws(AggregationError) in
            if let noises = known[key] { return noises }
            let noises = try BothNoises(key)
            known[key] = noises
            return noises
        }
    }

    private init(_ key: Key) throws(AggregationError) {
        let department = try key.department.noise(of: key.question, in: key.questions)
        let provider = key.provider == key.department ? department : try key.provider.noise(of: key.question, in: key.questions)
        tables = [department, provider]
        halfWidth = try NoiseTable.halfWidth(of: tables)
        variance =
            try key.department.variance(of: key.question, in: key.questions) + key.provider.variance(of: key.question, in: key.questions)
    }
}

extension RoundTerms {
    /// Of the noise that `noise(of:in:)` draws. That of a discrete Gaussian is never larger than its parameter.
    fileprivate func variance(of asked: TaskQuestion, in questions: [TaskQuestion]) throws(AggregationError) -> Double {
        let weights = questions.reduce(UInt64(0)) { $0.addingReportingOverflow($1.budgetWeight).partialValue }
        let budget = try budget().share(asked.budgetWeight, of: weights)
        return try budget.gaussianVariance(squaredSensitivity: try asked.squaredSensitivity()).approximation
    }
}
