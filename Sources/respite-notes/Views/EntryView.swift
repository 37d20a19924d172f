// One booking, opened: who to expect, what the officer told, what was written since.

import Bookings
import ClinicianClient
import Localization
import PersonalTools
import Scheduling
import Terminal
import Wire

struct EntryView {
    let entry: ScheduleEntry
    let moments: Moments

    private var texts: Texts { moments.texts }
    private var booking: ClinicianBooking { entry.booking }

    func lines(_ traits: ConsoleTraits) -> [String] {
        var list = KeyValueList()
        list.add(texts("Time"), moments.span(entry.terms.span))
        list.add(texts("Session"), "\(texts.word(entry.terms.kind)), \(texts.word(entry.terms.purpose))")
        list.add(texts("How"), texts.word(entry.terms.modality))
        list.add(texts("State"), texts.state(entry))
        list.add(texts("Verified"), verified)
        list.add(texts("Contact"), contact)
        if let told = booking.told { add(told, to: &list) }
        if entry.isReturning { list.add(texts("Earlier sessions"), texts.list(entry.earlier.map(String.init))) }
        return list.lines(traits) + messages
    }

    private var verified: String {
        switch booking.origin {
        case .token: texts("an anonymous token of this programme, signed by the booking's own key")
        case .followUp: texts("a follow-up that you offered, signed by the booking's own key")
        case .clinician: texts("booked by you")
        }
    }

    private var contact: String {
        guard let told = booking.told else { return booking.ownContact ?? texts("none") }
        let way =
            switch told.contactKind {
            case .phone: texts("telephone")
            case .email: texts("e-mail")
            case .inPerson: texts("will come; no contact before")
            case .other: texts("other")
            }
        return told.contact.map { texts("{way}: {text}", ["way": way, "text": $0], context: "contact") } ?? way
    }

    private func add(_ told: ToldIntake, to list: inout KeyValueList) {
        let pairs = [
            (texts("Topic"), told.topic), (texts("Department"), told.department), (texts("Unit"), told.unit),
            (texts("Language"), told.language), (texts("Note"), told.note),
        ]
        for case (let title, let value?) in pairs { list.add(title, value) }
        list.add(
            texts("Limits of confidentiality"), texts("version {version} was acknowledged", ["version": String(told.limitsVersion)]))
    }

    private var messages: [String] {
        guard !booking.messages.isEmpty else { return [] }
        return [""] + booking.messages.map(line)
    }

    private func line(_ message: ClinicianBooking.Message) -> String {
        let values = ["text": message.text ?? "", "time": message.proposed.map { moments.span($0) } ?? ""]
        let said =
            switch (message.author, message.kind) {
            case (.officer, _): texts("Officer: {text}", values)
            case (.clinician, .text): texts("You: {text}", values)
            case (.clinician, .proposal): texts("You proposed {time}. {text}", values)
            case (.clinician, .followUp): texts("You offered a follow-up that costs no token. {text}", values)
            }
        return booking.isQueued(message) ? texts("{message} (not sent yet)", ["message": said]) : said
    }

    struct JSON: Encodable {
        let session: ScheduleView.EntryJSON
        let contactKind: ToldIntake.ContactKind?
        let contact: String?
        let topic: String?
        let department: String?
        let unit: String?
        let language: String?
        let note: String?
        let limitsVersion: UInt32?
        let canOfferFollowUp: Bool
        let messages: [MessageJSON]
    }

    struct MessageJSON: Encodable {
        let author: ClinicianBooking.Message.Author
        let kind: ClinicianBooking.Message.Kind
        let text: String?
        let proposedStart: String?
        let queued: Bool
    }

    var json: JSON {
        let told = booking.told
        return JSON(
            session: ScheduleView.EntryJSON(entry), contactKind: told?.contactKind, contact: told?.contact ?? booking.ownContact,
            topic: told?.topic, department: told?.department, unit: told?.unit, language: told?.language, note: told?.note,
            limitsVersion: told?.limitsVersion, canOfferFollowUp: booking.canOfferFollowUp,
            messages: booking.messages.map {
                MessageJSON(
                    author: $0.author, kind: $0.kind, text: $0.text, proposedStart: $0.proposed.map { rfc3339($0.start) },
                    queued: booking.isQueued($0))
            })
    }
}
