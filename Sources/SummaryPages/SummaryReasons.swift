// Why a summary is not shown: one sentence, and what to do. The same in every tool that shows one.

public import Localization
public import Summary

public enum SummaryReasons {
    public static func sentence(_ error: SummaryError, _ texts: Texts) -> String {
        switch error {
        case .notBelieved:
            texts("A summary does not verify: it was changed, or signed by somebody else. It is not shown; tell the clinical authority.")
        case .notSignedByBoth: texts("A summary is not signed by both sides. It is not shown; tell the clinical authority.")
        case .otherProgramme: texts("A summary belongs to another programme. It is not shown.")
        case .chainBroken: texts("A summary that was published is missing from the row. Nothing is shown; tell the clinical authority.")
        case .exchanged:
            texts("Another summary of the same round was seen before; a published summary never changes. Tell the clinical authority.")
        case .implausible:
            texts(
                "The numbers of a summary cannot come from check-ins: a side has falsified its half. It is not shown; tell the clinical authority."
            )
        case .noSuchRound: texts("There is no summary of this round; they are named like 2027-Q1.")
        case .noneYet: texts("No summary has been published yet; the first comes after the end of a round.")
        }
    }
}
