// What to tell a clinician when something about their devices was not done: one sentence, and what to do.

import ClinicianClient
import Localization

extension DeviceRefusal {
    func sentence(_ texts: Texts) -> String {
        switch self {
        case .firstDeviceOnly:
            texts("Only your first device does this: it holds the key that certifies the others, and publishes when you work.")
        case .isFirst: texts("This is about your first device, which is neither added nor revoked by itself.")
        case .notFinished: texts("This device is not added yet; “respite-notes device finish” takes the welcome of your first one.")
        case .nothingAsked:
            texts("This device waits for no welcome, or has taken it already; “respite-notes device request” asks for another.")
        case .damagedFile:
            texts("This is not the right file, or it was altered; nothing was changed. Write it again, and compare the words.")
        case .notForThisDevice:
            texts("This welcome is for another device or another request; nothing was changed. The newest request counts.")
        case .otherClinician: texts("This request is for another clinician or another programme; nothing was changed.")
        case .requestUsed: texts("This request was answered already; run “respite-notes device request” on that device again.")
        case .wordsDiffer:
            texts("The words are not those of this request; nothing was changed. If the file was exchanged, somebody had the stick.")
        case .revoked: texts("This device was revoked and stays so; “respite-notes wipe” clears it, and a new request makes another.")
        case .noSuchDevice: texts("There is no such device; “respite-notes device list” lists them.")
        case .tooMany: texts("Your list holds as many devices as it may, revoked ones too; to go on you need a new identity.")
        case .listNotServed:
            texts(
                "The department side does not serve the list that names this device. Run “respite-notes sync” on the first device and try again; if it stays so, tell the clinical authority."
            )
        case .needsWelcome:
            texts(
                "Your first device has made new keys: what is sealed to them cannot be read here, and nothing can be written to case files. Run “respite-notes device request” here, “device add” there and “device finish” here again."
            )
        }
    }
}
