// The closed lists of scheduling in the officer's words.

import Localization
import Scheduling

extension Texts {
    private var texts: Texts { self }

    func word(_ modality: Modality) -> String {
        switch modality {
        case .offSite: texts("in person, off site")
        case .phone: texts("by phone")
        case .video: texts("by video")
        case .onSite: texts("in person, at the department")
        }
    }

    func word(_ kind: SessionKind) -> String {
        switch kind {
        case .individual: texts("individual")
        case .couple: texts("couple")
        case .family: texts("family")
        case .group: texts("group")
        }
    }

    func word(_ purpose: SessionPurpose) -> String {
        switch purpose {
        case .intake: texts("first meeting")
        case .followUp: texts("follow-up")
        case .brief: texts("brief talk")
        case .walkIn: texts("open hours")
        }
    }

    /// Why a suggestion is there, or what to know about it.
    func word(_ reason: MatchReason) -> String {
        switch reason {
        case .known: texts("you have met before")
        case .speaks(let language): texts("speaks {language}", ["language": language.text])
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
