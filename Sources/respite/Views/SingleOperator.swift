// What every tool says where one operator runs both sides.

import Localization

extension Texts {
    /// What rests on that operator then.
    var singleOperator: String {
        let texts = self
        return texts(
            "One operator runs both sides of this programme: that your network address stays unknown, and that check-ins are secret, rests on that operator alone. What you seal for your clinician stays sealed."
        )
    }
}
