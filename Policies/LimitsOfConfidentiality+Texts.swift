// The newest texts that this program carries. `confidentiality.md` and its fellows show them to people; a test compares.

internal import Localization

extension LimitsOfConfidentiality {
    /// Sources: CGS 52-146q, 52-146v, 17a-101 to 17a-101c, 7-291d, 7-291e; State v. Orr, 291 Conn. 642 (2009).
    static let connecticut = LimitsOfConfidentiality(
        reference: .connecticut,
        title: Message("What stays between you and your social worker, and what may not"),
        paragraphs: [
            Message(
                "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent, except as this notice says."
            ),
            Message(
                "What you say to a peer supporter is protected too, and in no case or proceeding may anybody ask whether you took part at all (CGS 52-146v). A peer supporter may tell somebody else as far as helping you needs it. The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
            ),
            Common.danger,
            Message(
                "Every social worker, like every police officer, must report suspected abuse or neglect of a child: orally within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."
            ),
            Common.treatment,
            Message(
                "A court may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, where you yourself make your state of mind part of a claim or a lawsuit, for example for workers' compensation; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
            ),
            Common.consent,
            Message(
                "This is support, and not the behavioral health assessment that the law asks of every officer (CGS 7-291e): its result goes to the employer, and whoever does it for your department cannot be booked by you here. Nothing said here becomes part of it."
            ),
            Message(
                "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, or hand in your firearm while you receive it (CGS 7-291d). This also holds for care that follows a behavioral health assessment. It does not hold if you seek care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional looks at whether you are ready for duty, and your unit pays. If you refuse that examination, you lose this protection."
            ),
            Common.record,
            Common.booking,
            Common.explains,
        ]
    )

    /// Sources: Jaffee v. Redmond, 518 U.S. 1 (1996); Pub. L. 117-60, 34 U.S.C. 50901; 34 U.S.C. 20341.
    static let federal = LimitsOfConfidentiality(
        reference: .federal,
        title: Message("What stays between you and your social worker, and what may not"),
        paragraphs: [
            Message(
                "What you say to a licensed social worker in order to be treated is privileged in the federal courts: nobody can be made to tell it there (Jaffee v. Redmond, 518 U.S. 1, a case about a police officer and her social worker). The state where you are seen may protect it further. It is not shared with your agency or your supervisors without your written consent, except as this notice says."
            ),
            Message(
                "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan or the means for it, an explicit threat of imminent and serious harm to somebody, abuse or neglect of a child or of an older or vulnerable person, an admission of criminal conduct, an order or a subpoena of a court, what another law demands, and the consent of all who took part."
            ),
            Common.danger,
            Message(
                "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible, within 24 hours (34 U.S.C. 20341). State law may ask for more."
            ),
            Common.treatment,
            Message(
                "A court of the state where you are seen may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, in any court, where you yourself make your state of mind part of a claim or a lawsuit; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
            ),
            Common.consent,
            Common.record,
            Common.booking,
            Common.explains,
        ]
    )

    /// Sources: 18 U.S.C. 1169, 25 U.S.C. 3203. What a tribe's code says no example can know.
    static let tribalExample = LimitsOfConfidentiality(
        reference: .tribalExample,
        title: Message("What stays between you and your social worker, and what may not"),
        paragraphs: [
            Message(
                "This is an example for a tribe's own police. The tribe is sovereign: its code and its courts decide what is confidential. Before officers are shown this text, the tribe's counsel should put the code's own rules in its place."
            ),
            Message(
                "What you say to your social worker is not shared with the police department, its chief or the tribal council without your written consent, except as this notice says."
            ),
            Common.danger,
            Message(
                "Social workers and law enforcement officers must report suspected abuse of a child in Indian country at once, to the local child protective services or law enforcement agency (18 U.S.C. 1169). The tribe's own code may ask for more."
            ),
            Common.treatment,
            Message(
                "What a court may learn, and from whom, the tribe's code and its courts decide: the tribe's counsel should say it here. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
            ),
            Common.consent,
            Common.record,
            Common.booking,
            Common.explains,
        ]
    )

    /// What the newest texts say in the same words. Whoever changes one raises the version of each, and leaves the texts before as they are.
    private enum Common {
        static let danger = Message(
            "Your social worker may speak up without your consent if they believe there is a risk of imminent harm to you or to somebody else. They will tell you first if they can, and say no more than is needed."
        )
        static let treatment = Message(
            "Without your consent these may learn what you say, as far as your treatment needs it: whoever else treats you, a colleague who covers for your social worker, and whoever supervises your social worker. An intern's supervisor reads the intern's notes. A hospital or clinic that takes you in may be told what it needs to treat you. Ask your social worker who these are."
        )
        static let consent = Message(
            "For everything else your consent in writing is needed. It names who may receive what, and you can withdraw it in writing at any time."
        )
        static let record = Message(
            "Your social worker keeps a record of your care, as their profession requires. Nobody in command can read it, nor can whoever runs the servers."
        )
        /// The number stands alone, so that no language needs another form for one day.
        static let booking = Message(
            "A booking holds no name. It is deleted from the servers, with all messages about it, this many days after the session: {days}."
        )
        static let explains = Message(
            "This notice explains; it is not legal advice. Ask your social worker anything about it before you begin."
        )
    }
}
