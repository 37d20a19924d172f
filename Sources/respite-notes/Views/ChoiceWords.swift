// Closed lists in the clinician's words.

import ClinicianClient
import Localization
import PersonalTools
import Scheduling

extension Texts {
    private var texts: Texts { self }

    func word(_ attendance: ClinicianBooking.Attendance) -> String {
        switch attendance {
        case .attended: texts("attended")
        case .noShow: texts("did not come")
        case .cancelled: texts("cancelled late")
        }
    }

    func word(_ hold: HoldClass) -> String {
        switch hold {
        case .open: texts("open", context: "hours")
        case .nextDay: texts("kept for the next day")
        case .urgent: texts("kept for urgent need")
        }
    }

    /// Why a session has to be handed over.
    func word(_ refusal: RoleRefusal) -> String {
        switch refusal {
        case .revoked: texts("you are not on the roster any more")
        case .withoutLicence: texts("the roster names no licence")
        case .licenceDates: texts("your licence ends before it")
        case .engagementDates: texts("your contract or engagement ends before it")
        case .internWithoutSupervisor: texts("you have no active supervisor")
        case .supervisionDates: texts("your supervision ends before it")
        case .pilotNotStarted: texts("the pilot does not run on that day")
        case .doesNotServeDepartment: texts("you do not serve this department")
        case .mandatedAssessor: texts("you do the mandated assessments of this officer's department")
        case .fitnessForDuty: texts("you judge fitness for duty for this officer's department")
        }
    }
}
