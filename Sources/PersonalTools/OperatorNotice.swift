// What it means that one operator runs both sides now, or does so no more: officers, clinicians and readers of the summary are told the same.

public import Localization
public import Policies

public enum OperatorNotice {
    /// - Parameter standing: what rests on the one operator, for this person.
    public static func sentence(_ news: OperatorNews, standing: String, _ texts: Texts) -> String {
        switch news {
        case .oneForBoth:
            texts(
                "By the policy that is signed now one operator may run both sides. What was sent to be counted and is not counted yet, that operator could open."
            ) + " " + standing
        case .oneForEach:
            texts(
                "By the policy that is signed now one operator may no longer run both sides. What was sent to be counted while one did, that operator may have opened."
            )
        }
    }
}
