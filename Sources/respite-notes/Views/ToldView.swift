// What an officer told and what was written about one session, the same for a booking and for a session that is over.

import ClinicianClient
import Localization
import PersonalTools
import Terminal
import Wire

struct ToldView {
    let told: ToldIntake?
    /// How to reach an officer without a computer.
    let ownContact: String?
    let messages: [ClinicianBooking.Message]
    let moments: Moments

    private var texts: Texts { moments.texts }

    /// Contact, topic and what else was told.
    func add(to list: inout KeyValueList) {
        list.add(texts("Contact"), contact)
        guard let told else { return }
        let pairs = [
            (texts("Topic"), told.topic), (texts("Department"), told.department), (texts("Unit"), told.unit),
            (texts("Language"), texts.language(tag: told.language)), (texts("Note"), told.note),
        ]
        for case (let title, let value?) in pairs { list.add(title, value) }
        list.add(
            texts("Limits of confidentiality"), texts("version {version} was acknowledged", ["version": String(told.limitsVersion)]))
    }

    private var contact: String {
        guard let told else { return ownContact ?? texts("none") }
        let way =
            switch told.contactKind {
            case .phone: texts("telephone")
            case .email: texts("e-mail")
            case .inPerson: texts("will come; no contact before")
            case .other: texts("other")
            }
        return told.contact.map { texts("{way}: {text}", ["way": way, "text": $0], context: "contact") } ?? way
    }

    /// A title for whose words follow: nothing that somebody wrote ever begins at the margin, where it could pass for a line of the tool.
    func lines(_ traits: ConsoleTraits, isQueued: (ClinicianBooking.Message) -> Bool) -> [String] {
        let width = traits.width.map { max(20, $0 - Self.margin) } ?? .max
        return messages.flatMap { message in
            let said = title(message)
            let words = message.text.map { Paragraph.lines($0, width: width) } ?? []
            return ["", isQueued(message) ? texts("{message} (not sent yet)", ["message": said]) : said]
                + words.map { String(repeating: " ", count: Self.margin) + $0 }
        }
    }

    private static let margin = 4

    private func title(_ message: ClinicianBooking.Message) -> String {
        switch (message.author, message.kind) {
        case (.officer, _): texts("The officer wrote:")
        case (.clinician, .text): texts("You wrote:")
        case (.clinician, .proposal): texts("You proposed {time}:", ["time": message.proposed.map { moments.span($0) } ?? ""])
        case (.clinician, .followUp): texts("You offered one more session, which costs no token:")
        }
    }
}
