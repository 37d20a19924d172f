// What Connecticut law gives an officer who seeks help, as `respite rights` shows it.

public import Localization

/// One law, in one plain paragraph.
public struct RightsFact: Sendable {
    /// As cited, for example `CGS 7-291d`; the same in every language.
    public let statute: String
    public let text: Message
}

public enum Rights {
    /// The laws of the jurisdiction whose limits a programme names; none where this program does not carry them.
    public static func facts(under limits: LimitsReference) -> [RightsFact] { limits.id == LimitsReference.connecticut.id ? facts : [] }

    static let facts: [RightsFact] = [
        RightsFact(
            statute: "CGS 7-291d",
            text: Message(
                "You may not be dismissed or disciplined only because you sought or received mental health care, or because you handed in your firearm for that reason. This does not cover care that is sought to avoid discipline. If an examination is required before you return to duty, a mental health professional does it and your unit pays."
            )
        ),
        RightsFact(
            statute: "CGS 52-146q",
            text: Message(
                "What you tell a licensed clinical social worker, or somebody working under one's supervision, may be disclosed only with your written consent, with a few exceptions that the notice at your first booking lists."
            )
        ),
        RightsFact(
            statute: "CGS 52-146v",
            text: Message(
                "Nobody may be made to say what was said in peer support, nor whether you took part in it at all. Exceptions: another law demands it, there is a clear and present danger, or the peer supporter was a witness of or a party to the incident."
            )
        ),
        RightsFact(
            statute: "CGS 17a-101",
            text: Message(
                "Social workers and police officers alike must report suspected abuse or neglect of a child."
            )
        ),
        RightsFact(
            statute: "CGS 7-291e",
            text: Message(
                "The behavioral health assessment that every officer has at least once in five years is a separate matter, and its result goes to the employer. A clinician who does assessments for your department cannot be booked here by its officers."
            )
        ),
    ]

    /// Shown under the facts.
    public static let reservation = Message(
        "These are summaries, not legal advice. Your union or a lawyer can tell you how the law applies to you.")
}
