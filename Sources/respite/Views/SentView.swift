// What was sent about one appointment: each request with every field of its type, what stood in it, and who can read it.

import Foundation
import Localization
import OfficerClient
import PersonalTools
import Policies
import Scheduling
import ServiceAPI
import Terminal
import Trust
import Wire

struct SentView {
    let requests: [SentRequest]
    let programme: TrustedProgramme
    /// The clinician's name.
    let clinician: String
    let zone: TimeZone
    let now: Instant
    let texts: Texts

    struct JSON: Encodable {
        struct Field: Encodable {
            /// `change.cancelKey`.
            let field: String
            let meaning: String
            let value: String?
            let readableBy: [String]
        }

        let request: String
        let side: String
        let signedBy: String
        /// Whether the server has said that it has it.
        let confirmed: Bool
        let fields: [Field]
    }

    var json: [JSON] {
        requests.map { request in
            JSON(
                request: "\(request.route.method.rawValue) \(request.route.path)", side: request.route.side?.rawValue ?? "both",
                signedBy: request.route.signer.rawValue, confirmed: request.isConfirmed,
                fields: request.parts.flatMap { part in
                    part.inside.map { field in
                        JSON.Field(
                            field: "\(part.field).\(field.field)", meaning: field.meaning.id, value: SentWords.plain(field.value),
                            readableBy: field.readers.map(\.rawValue))
                    }
                })
        }
    }

    func write(to console: some Console) {
        for request in requests {
            console.writeHeading(Leaving.title(request.route, texts))
            if !request.isConfirmed {
                console.writeParagraph("  " + texts("Saved here and perhaps sent: the server has not said yet that it has it."))
            }
            for part in request.parts { write(part, to: console) }
        }
        for line in Leaving.always(texts) { console.writeParagraph(line) }
        if programme.rules.singleOperator { console.writeParagraph(texts.singleOperator) }
        console.writeParagraph(
            texts("What else your device asks about an appointment, its news, says nothing but that it asks: see “respite privacy”."))
    }

    private func write(_ part: SentPart, to console: some Console) {
        console.writeParagraph("  " + Leaving.line(part.field, part.meaning, texts) + ".")
        var groups: [[Reader]] = []
        for field in part.inside where !groups.contains(field.readers) { groups.append(field.readers) }
        let words = SentWords(programme: programme, zone: zone, now: now, texts: texts)
        for group in groups {
            console.writeParagraph("    " + Leaving.readers(group, clinician: clinician, texts))
            for field in part.inside where field.readers == group {
                // What an officer wrote can have several lines: none of them may look like a field of this list.
                let value = Visible.line(words.word(field.value))
                let values = ["field": field.field, "value": value, "meaning": texts(field.meaning)]
                console.writeParagraph("      " + texts("{field}: {value} – {meaning}", values))
            }
        }
    }
}
