// Exactly which fields leave this device, to whom, and who can read each: generated from the request types themselves.

import Localization
import OfficerClient
import ServiceAPI
import Trust

enum PrivacyView {
    struct JSON: Encodable {
        let request: String
        let side: String
        let signedBy: String
        /// `booking`, or `change.clinician` for what lies inside.
        let field: String
        let meaning: String
        let readableBy: [String]
    }

    static var json: [JSON] {
        list(GetTrust.self) + list(GetKeys.self) + list(GetOpenings.self) + list(GetNotices.self) + list(PostRegistration.self)
            + list(PostTokenRequest.self)
            + list(PostBooking.self) + list(GetBooking.self) + list(PostBookingChange.self) + list(PostBookingMessage.self)
            + list(PostCheckIn.self) + list(GetReleasedHalves.self) + list(GetCountedReports.self)
    }

    private static func list<Call: ServiceCall>(_ call: Call.Type) -> [JSON] {
        func entry(_ field: FieldDisclosure, _ path: String) -> JSON {
            JSON(
                request: "\(Call.route.method.rawValue) \(Call.route.path)", side: Call.route.side?.rawValue ?? "both",
                signedBy: Call.route.signer.rawValue, field: path, meaning: field.meaning.id, readableBy: field.readers.map(\.rawValue))
        }
        let fields = Call.Body.disclosures.flatMap { field in
            [entry(field, field.field)] + Contents.inside(call, field.field).map { entry($0, "\(field.field).\($0.field)") }
        }
        // A request without content is named too.
        let nothing = FieldDisclosure("", Message("nothing: only that it is asked"), readableBy: [])
        return fields.isEmpty ? [entry(nothing, "")] : fields
    }

    static func lines(_ texts: Texts) -> [String] {
        Leaving.everything.lines(texts) + Leaving.always(texts)
    }

    static func word(_ reader: Reader, _ texts: Texts) -> String {
        switch reader {
        case .department: texts("the department side")
        case .provider: texts("the provider side")
        case .clinician: texts("your clinician")
        }
    }

    /// What an intake tells, as lines; everything in it is sealed to the clinician.
    static func told(_ disclosed: DisclosedIntake, clinician: String, _ texts: Texts) -> [String] {
        let without = disclosed.contact.kind == .inPerson ? texts("you come in person") : texts("this device does not know any more")
        let fields: [(String, String?)] = [
            (texts("How to reach you"), disclosed.contact.text ?? without), (texts("Topic"), disclosed.topic),
            (texts("Department"), disclosed.department), (texts("Unit"), disclosed.unit),
            (texts("Language"), disclosed.language.isEmpty ? nil : texts.language(tag: disclosed.language)),
            (texts("Note"), disclosed.note),
        ]
        return fields.compactMap { title, value in
            value.map { texts("{title}: {value} (read by {reader} only)", ["title": title, "value": $0, "reader": clinician]) }
        }
    }
}
