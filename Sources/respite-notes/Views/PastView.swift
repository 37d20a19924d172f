// A session that the server has forgotten, as this device keeps it.

import Bookings
import ClinicianClient
import Localization
import PersonalTools
import Scheduling
import Terminal
import Wire

struct PastView {
    let session: PastSession
    /// Numbers of earlier sessions with the same officer.
    let earlier: [Int]
    let moments: Moments

    private var texts: Texts { moments.texts }

    func lines(_ traits: ConsoleTraits) -> [String] {
        var list = KeyValueList()
        list.add(texts("Time"), moments.span(session.span))
        list.add(texts("Session"), texts.word(session.kind))
        list.add(texts("How"), texts.word(session.modality))
        list.add(texts("State"), texts.state(session))
        let told = ToldView(told: session.told, ownContact: session.ownContact, messages: session.messages, moments: moments)
        told.add(to: &list)
        if !earlier.isEmpty { list.add(texts("Earlier sessions"), texts.list(earlier.map(String.init))) }
        return list.lines(traits) + told.lines(traits) { _ in false }
    }

    struct JSON: Encodable {
        let session: ScheduleView.PastJSON
        let contact: String?
        let topic: String?
        let department: String?
        let unit: String?
        let language: String?
        let note: String?
        let earlier: [Int]
        let messages: [EntryView.MessageJSON]
    }

    var json: JSON {
        let told = session.told
        return JSON(
            session: ScheduleView.PastJSON(session), contact: told?.contact ?? session.ownContact, topic: told?.topic,
            department: told?.department, unit: told?.unit, language: told?.language, note: told?.note, earlier: earlier,
            messages: session.messages.map {
                EntryView.MessageJSON(
                    author: $0.author, kind: $0.kind, text: $0.text, proposedStart: $0.proposed.map { rfc3339($0.start) }, queued: false)
            })
    }
}
