// What was sent about one appointment: what the department side holds of it, and what only the clinician can read.

import Bookings
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import Sodium
import Terminal
import Wire

struct SentView {
    private let booking: OfficerBooking
    private let clinician: String
    private let time: String
    private let terms: BookingTerms
    private let texts: Texts

    init(_ booking: OfficerBooking, clinician: String, time: String, _ texts: Texts) throws {
        self.booking = booking
        self.clinician = clinician
        self.time = time
        terms = try booking.terms()
        self.texts = texts
    }

    struct JSON: Encodable {
        struct Department: Encodable {
            let clinician: String
            let start: String
            let end: String
            let kind: String
            let purpose: String
            let modality: String
            let changes: Int
            let messages: Int
            let noticeVersion: UInt32
            let signedBy: String
        }

        let department: Department
        let clinicianOnly: DisclosedIntake
        let messagesToClinician: [String]
    }

    var json: JSON {
        JSON(
            department: JSON.Department(
                clinician: clinician, start: rfc3339(terms.span.start), end: rfc3339(terms.span.end), kind: terms.kind.rawValue,
                purpose: terms.purpose.rawValue, modality: terms.modality.rawValue, changes: Int(booking.changeCount),
                messages: written.count, noticeVersion: booking.disclosed.limitsVersion, signedBy: Hex.encode(booking.booking.bytes)),
            clinicianOnly: booking.disclosed, messagesToClinician: written)
    }

    private var written: [String] { booking.messages.filter { $0.author == .officer }.compactMap(\.text) }

    func write(to console: some Console) {
        console.writeHeading(texts("The department side holds, and its owner can read:"))
        var open = KeyValueList()
        open.add(texts("With"), clinician)
        open.add(texts("Time"), time)
        open.add(texts("Session"), "\(texts.word(terms.kind)), \(texts.word(terms.purpose))")
        open.add(texts("How"), texts.word(terms.modality))
        open.add(
            texts("Key"),
            texts("{key}, used for this booking and for nothing else", ["key": Hex.encode(Array(booking.booking.bytes.prefix(8))) + "…"]))
        open.add(texts("Payment"), texts("one anonymous token, or a follow-up that the clinician granted"))
        open.add(texts("Changes"), texts.number(Int(booking.changeCount)))
        open.add(
            texts("Notice"), texts("version {version} of the limits of confidentiality", ["version": "\(booking.disclosed.limitsVersion)"]))
        open.add(
            texts("Sealed"),
            texts.plural(
                "your intake and {count} message, each of a rounded length", "your intake and {count} messages, each of a rounded length",
                count: written.count))
        console.write(open)
        console.writeHeading(texts("Sealed, for {clinician} only:", ["clinician": clinician]))
        for line in PrivacyView.told(booking.disclosed, clinician: clinician, texts) { console.writeParagraph(line) }
        for text in written {
            console.write(Messages.marked(texts("You wrote: {text}", ["text": text]), console.traits.readingWidth))
        }
    }
}
