// What the law gives an officer who seeks help, by jurisdiction, as `respite rights` shows it.

public import Localization

/// One law, in one plain paragraph.
public struct RightsFact: Sendable {
    /// As cited, for example `CGS 7-291d`; the same in every language.
    public let statute: String
    public let text: Message
}

public enum Rights {
    /// The laws of the jurisdiction whose limits a programme names; none where this program does not carry them.
    public static func facts(under limits: LimitsReference) -> [RightsFact] {
        switch limits.id {
        case LimitsReference.connecticut.id: connecticut
        case LimitsReference.federal.id: federal
        case LimitsReference.tribalExample.id: tribalExample
        default: []
        }
    }

    static let connecticut: [RightsFact] = [
        RightsFact(
            statute: "CGS 7-291d",
            text: Message(
                "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, also where that follows a behavioral health assessment, or hand in your firearm while you receive it. This does not cover whoever seeks care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional does that, and your unit pays. Whoever refuses loses the protection."
            )
        ),
        RightsFact(
            statute: "CGS 52-146q",
            text: Message(
                "What you tell a licensed clinical social worker, or somebody working under one's supervision, may be disclosed only with your written consent, or by one of the exceptions that the notice below lists."
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

    static let federal: [RightsFact] = [
        RightsFact(
            statute: "Jaffee v. Redmond, 518 U.S. 1",
            text: Message(
                "What you tell a licensed social worker in order to be treated cannot be demanded in a federal court. The case was about a police officer after a shooting."
            )
        ),
        RightsFact(
            statute: "34 U.S.C. 50901",
            text: Message(
                "What you tell a peer support specialist of your agency may not be disclosed. Before your first session you are to be given the exceptions in writing; the notice below lists them."
            )
        ),
        RightsFact(
            statute: "34 U.S.C. 20341",
            text: Message(
                "Social workers and law enforcement personnel must report suspected child abuse that they learn of on federal land or in a federal facility, within 24 hours."
            )
        ),
    ]

    static let tribalExample: [RightsFact] = [
        RightsFact(
            statute: "18 U.S.C. 1169",
            text: Message(
                "Social workers and law enforcement officers alike must report suspected abuse of a child in Indian country at once; nobody who supervises them may hinder it."
            )
        ),
        RightsFact(
            statute: "25 U.S.C. 3203",
            text: Message(
                "Such a report goes to the local child protective services or law enforcement agency. What else protects whoever seeks help, the tribe's own code says."
            )
        ),
    ]

    /// Shown under the facts.
    public static let reservation = Message(
        "These are summaries, not legal advice. Your union or a lawyer can tell you how the law applies to you.")
}
