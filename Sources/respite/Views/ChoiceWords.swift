// Reasons of matching in the officer's words.

import Localization
import PersonalTools
import Scheduling

extension Texts {
    private var texts: Texts { self }

    /// Why a suggestion is there, or what to know about it.
    func word(_ reason: MatchReason) -> String {
        switch reason {
        case .known: texts("you have met before")
        case .speaks(let language): texts("speaks {language}", ["language": texts.language(tag: language.text)])
        case .specialty(let specialty): texts("experience with {specialty}", ["specialty": specialty.text])
        case .attachedToUnit(let unit): texts("works with {unit}", ["unit": unit.text])
        case .role(let role): word(role)
        case .outsideShifts: texts("outside your shifts")
        case .duringShift(let verdict): word(verdict)
        case .soonest: texts("soonest")
        case .leastBusy: texts("most free time")
        case .held: texts("kept for those who need it soon")
        }
    }

    func word(_ role: ClinicianRole) -> String {
        switch role {
        case .clinicalSocialWorker: texts("licensed clinical social worker")
        case .masterSocialWorker: texts("licensed master social worker")
        case .intern: texts("supervised intern")
        case .peerSupporter: texts("peer supporter")
        }
    }

    private func word(_ verdict: ShiftVerdict) -> String {
        switch verdict {
        case .outside: texts("outside your shifts")
        case .onShift: texts("during your shift")
        case .travelTo: texts("on your way to a shift")
        case .travelFrom: texts("on your way home from a shift")
        case .restAfterNight: texts("in your rest after a night shift")
        }
    }
}
