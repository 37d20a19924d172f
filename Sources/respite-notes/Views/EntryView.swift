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
        told.add(to: &list)
        if entry.isReturning { list.add(texts("Earlier sessions"), texts.list(entry.earlier.map(String.init))) }
        return list.lines(traits) + told.lines(traits, isQueued: booking.isQueued)
    }

    private var verified: String {
        switch booking.origin {
        case .token: texts("an anonymous token of this programme, signed by the booking's own key")
        case .followUp: texts("a follow-up that you offered, signed by the booking's own key")
        case .clinician: texts("booked by you")
        }
    }

    private var told: ToldView {
        ToldView(told: booking.told, ownContact: booking.ownContact, messages: booking.messages, moments: moments)
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
            limitsVersion: told?.limitsVersion, canOfferFollowUp: entry.canOfferFollowUp,
            messages: booking.messages.map {
                MessageJSON(
                    author: $0.author, kind: $0.kind, text: $0.text, proposedStart: $0.proposed.map { rfc3339($0.start) },
                    queued: booking.isQueued($0))
            })
    }
}
