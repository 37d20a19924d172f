// The texts that officers agreed to before there was a newer version. Not a word of them changes any more: a test holds each to its
// digest.

internal import Localization

extension LimitsOfConfidentiality {
    /// Did not say what separates support here from an assessment, nor what protects whoever seeks it.
    static let connecticut1 = LimitsOfConfidentiality(
        reference: LimitsReference(id: "us-ct", version: 1),
        title: Message("What stays between you and your social worker, and what may not"),
        paragraphs: [
            Message(
                "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent, except as this notice says."
            ),
            Message(
                "What you say to a peer supporter is protected too, and so is whether you took part at all (CGS 52-146v). The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
            ),
            Earlier.danger,
            Message(
                "Every social worker, like every police officer, must report suspected abuse or neglect of a child: orally within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."
            ),
            Earlier.consent,
            Earlier.record,
            Earlier.booking,
            Earlier.explains,
        ]
    )

    /// Said that anything but danger and abuse needs consent, and told CGS 7-291d in part.
    static let connecticut2 = LimitsOfConfidentiality(
        reference: LimitsReference(id: "us-ct", version: 2),
        title: Message("What stays between you and your social worker, and what may not"),
        paragraphs: [
            Message(
                "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent, except as this notice says."
            ),
            Message(
                "What you say to a peer supporter is protected too, and so is whether you took part at all (CGS 52-146v). The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
            ),
            Earlier.danger,
            Message(
                "Every social worker, like every police officer, must report suspected abuse or neglect of a child: orally within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."
            ),
            Message(
                "Seeking or receiving mental health care is by itself no ground to dismiss or discipline you, nor is handing in your firearm for that reason (CGS 7-291d). That does not hold where care is sought to avoid discipline."
            ),
            Message(
                "This is support, and not the behavioral health assessment that the law asks of every officer (CGS 7-291e): its result goes to the employer, and whoever does it for your department cannot be booked by you here. Nothing said here becomes part of it."
            ),
            Earlier.consent,
            Earlier.record,
            Earlier.booking,
            Earlier.explains,
        ]
    )

    /// As above, and did not say that a subpoena opens peer support.
    static let federal1 = LimitsOfConfidentiality(
        reference: LimitsReference(id: "us-federal", version: 1),
        title: Message("What stays between you and your social worker, and what may not"),
        paragraphs: [
            Message(
                "What you say to a licensed social worker in order to be treated is privileged in the federal courts: nobody can be made to tell it there (Jaffee v. Redmond, 518 U.S. 1, a case about a police officer and her social worker). The state where you are seen may protect it further. It is not shared with your agency or your supervisors without your written consent, except as this notice says."
            ),
            Message(
                "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan, an explicit threat of imminent and serious harm to somebody, abuse of a child or of an older or vulnerable person, an admission of criminal conduct, an order of a court, what another law demands, and the consent of all who took part."
            ),
            Earlier.danger,
            Message(
                "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible (34 U.S.C. 20341). State law may ask for more."
            ),
            Earlier.consent,
            Earlier.record,
            Earlier.booking,
            Earlier.explains,
        ]
    )

    /// Said that anything but danger and abuse needs consent.
    static let tribalExample1 = LimitsOfConfidentiality(
        reference: LimitsReference(id: "us-tribal-example", version: 1),
        title: Message("What stays between you and your social worker, and what may not"),
        paragraphs: [
            Message(
                "This is an example for a tribe's own police. The tribe is sovereign: its code and its courts decide what is confidential. Before officers are shown this text, the tribe's counsel should put the code's own rules in its place."
            ),
            Message(
                "What you say to your social worker is not shared with the police department, its chief or the tribal council without your written consent, except as this notice says."
            ),
            Earlier.danger,
            Message(
                "Social workers and law enforcement officers must report suspected abuse of a child in Indian country at once, to the local child protective services or law enforcement agency (18 U.S.C. 1169). The tribe's own code may ask for more."
            ),
            Earlier.consent,
            Earlier.record,
            Earlier.booking,
            Earlier.explains,
        ]
    )

    /// What these texts say in the same words.
    private enum Earlier {
        static let danger = Message(
            "Your social worker may speak up without your consent if they believe there is a risk of imminent harm to you or to somebody else. They will tell you first if they can, and say no more than is needed."
        )
        static let consent = Message(
            "Anything else needs your consent in writing. It names who may receive what, and you can withdraw it in writing at any time."
        )
        static let record = Message(
            "Your social worker keeps a record of your care, as their profession requires. Nobody in command can read it, nor can whoever runs the servers."
        )
        static let booking = Message(
            "A booking holds no name. It is deleted from the servers {days} days after the session, with all messages about it."
        )
        static let explains = Message(
            "This notice explains; it is not legal advice. Ask your social worker anything about it before you begin."
        )
    }
}
