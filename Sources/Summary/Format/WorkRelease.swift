// What clinicians' vaults counted in a round, as both sides released it.

public import RoundResults
public import Wire

/// Trails a summary: those that were made before there were such counts end without it, and nothing stands in its place.
public struct WorkRelease: CanonicalValue, Hashable {
    public let questions: [TaskQuestion]
    public let outcome: SummaryCell.Outcome

    /// Throws `invalidValue` for what no vault counts, numbers of fewer clinicians than may be told, or shares of another length.
    public init(questions: [TaskQuestion], outcome: SummaryCell.Outcome) throws(WireError) {
        let asked = questions.map(\.question)
        guard asked.allSatisfy(\.isOfWork), zip(asked, asked.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw WireError(.invalidValue, "not what clinicians' vaults count")
        }
        if case .released(let release) = outcome {
            guard release.reports >= WorkRound.fewest else { throw WireError(.invalidValue, "numbers of too few clinicians") }
            guard release.hasLengths(of: questions) else { throw WireError(.invalidValue, "a share of another length") }
        }
        self.questions = questions
        self.outcome = outcome
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(questions: reader.list(of: TaskQuestion.self, limit: Question.ofWork.count), outcome: reader.value())
    }

    public func write(to writer: inout ByteWriter) {
        writer.list(questions)
        writer.value(outcome)
    }
}

extension CellRelease {
    /// Whether each question has an answer, and each share as many bytes as its numbers take.
    func hasLengths(of questions: [TaskQuestion]) -> Bool {
        answers.count == questions.count
            && zip(questions, answers).allSatisfy { asked, answer in
                guard case .shares(let department, let provider) = answer else { return true }
                let length = asked.question.optionCount * asked.question.bytesOfNumber
                return department.count == length && provider.count == length
            }
    }
}
