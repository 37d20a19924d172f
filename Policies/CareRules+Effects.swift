// What changed rules for case files mean, in plain words.

internal import Localization

extension CareRules {
    func effects(since old: CareRules, _ texts: Texts) -> [PolicyEffect] {
        var effects: [PolicyEffect] = []
        func add(
            _ key: String, _ reader: PolicyEffect.Reader, _ message: Message, _ new: some BinaryInteger, _ old: some BinaryInteger,
            isWeaker: Bool, told: (Int) -> String
        ) {
            guard Int(new) != Int(old) else { return }
            let sentence = texts(message, ["old": told(Int(old)), "new": told(Int(new))])
            effects.append(PolicyEffect(key: key, reader: reader, sentence: sentence, isWeaker: isWeaker))
        }
        func hours(_ count: Int) -> String { texts.plural("{count} hour", "{count} hours", count: count) }
        add(
            "years_after_contact", .officer, Message("A case file would be kept for {new} years after the last contact instead of {old}."),
            yearsAfterContact, old.yearsAfterContact, isWeaker: true, told: texts.number)
        add(
            "years_after_death", .officer, Message("A case file would be kept for {new} years after a death instead of {old}."),
            yearsAfterDeath, old.yearsAfterDeath, isWeaker: true, told: texts.number)
        add(
            "sign_within_hours", .clinician, Message("A note would have to be signed within {new} instead of {old}."), signWithinHours,
            old.signWithinHours, isWeaker: signWithinHours > old.signWithinHours, told: hours)
        add(
            "cosign_within_hours", .clinician, Message("An intern's note would have to be co-signed within {new} instead of {old}."),
            cosignWithinHours, old.cosignWithinHours, isWeaker: cosignWithinHours > old.cosignWithinHours, told: hours)
        add(
            "stage_within_hours", .clinician,
            Message("A hand-off that stands still would be called overdue after {new} instead of {old}."), handOffStageHours,
            old.handOffStageHours, isWeaker: handOffStageHours > old.handOffStageHours, told: hours)
        if followUpHours != old.followUpHours {
            let values = ["hours": Self.shown(followUpHours, texts)]
            effects.append(
                PolicyEffect(
                    key: "after_session_hours", reader: .officer,
                    sentence: texts("An officer would be asked how it goes this many hours after a session: {hours}.", values),
                    isWeaker: Self.isLater(followUpHours, than: old.followUpHours)))
        }
        if noShowHours != old.noShowHours {
            let values = ["hours": Self.shown(noShowHours, texts)]
            effects.append(
                PolicyEffect(
                    key: "after_no_show_hours", reader: .officer,
                    sentence: texts("An officer who did not come would be asked this many hours later: {hours}.", values),
                    isWeaker: Self.isLater(noShowHours, than: old.noShowHours)))
        }
        if noteFormats != old.noteFormats {
            let values = ["formats": texts.list(noteFormats.map { $0.rawValue.uppercased() })]
            effects.append(
                PolicyEffect(
                    key: "note_formats", reader: .clinician, sentence: texts("New notes could be written as {formats}.", values),
                    isWeaker: !old.noteFormats.allSatisfy(noteFormats.contains)))
        }
        return effects
    }

    /// Whether a call of before would come later, or not at all: each has one now between the call before it and its own moment. Where there were
    /// several, the last comes no earlier either: care that ends sooner is less.
    private static func isLater(_ hours: [UInt16], than old: [UInt16]) -> Bool {
        let endsSooner = old.count > 1 && (hours.last ?? 0) < (old.last ?? 0)
        return endsSooner || zip([0] + old, old).contains { before, moment in !hours.contains { before < $0 && $0 <= moment } }
    }

    private static func shown(_ hours: [UInt16], _ texts: Texts) -> String {
        hours.isEmpty ? texts("never", context: "hours of follow-ups") : texts.list(hours.map { texts.number(Int($0)) })
    }
}
