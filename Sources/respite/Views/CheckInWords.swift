// What an officer is told of who can read a check-in: another thing where one operator runs both sides, and so holds both keys of a round.

import Localization
import RoundResults

struct CheckInWords {
    let texts: Texts
    /// As the signed policy says.
    let hasOneOperator: Bool

    /// Before the first question.
    /// - Parameter questions: how many there are.
    func introduction(questions: Int) -> String {
        guard !hasOneOperator else { return texts("It takes about a minute.") + " " + screening }
        guard questions != Question.ofCheckIn.count else {
            return texts(
                "Three questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it.")
        }
        return texts.plural(
            "{count} question, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it.",
            "{count} questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it.",
            count: questions)
    }

    /// What becomes of an answer.
    var screening: String {
        hasOneOperator
            ? texts(
                "This is not a medical screening: expect nobody to react to what you answer. What you send, the operator of both sides could read."
            )
            : texts("This is not a medical screening: nobody sees what you answer, so nobody can react to it.")
    }

    /// To be answered with yes before anything is sealed for sending.
    var question: String {
        hasOneOperator
            ? texts("Have these answers counted with everybody's, sealed so that only the operator of both sides could read them?")
            : texts("Have these answers counted with everybody's, sealed so that nobody can read them?")
    }

    /// Of what is to be sent without waiting for a random moment.
    var atOnce: String {
        hasOneOperator
            ? texts(
                "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered only the operator of both sides could tell. Wait an hour before you book: a booking right after it could be known as the same person's."
            )
            : texts(
                "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered nobody can tell. Wait an hour before you book: a booking right after it could be known as the same person's."
            )
    }
}
