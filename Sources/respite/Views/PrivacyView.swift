// Exactly which fields leave this device, to whom, and who can read each: generated from the request types themselves.

import Foundation
import Localization
import OfficerClient
import PersonalTools
import ServiceAPI
import Terminal
import Trust

enum PrivacyView {
    struct Field {
        let request: String
        let side: SideRole
        let field: String
        let meaning: Message
        let readers: [Reader]
    }

    struct JSON: Encodable {
        let request: String
        let side: String
        let field: String
        let meaning: String
        let readableBy: [String]
    }

    static var json: [JSON] {
        fields.map {
            JSON(
                request: $0.request, side: $0.side.rawValue, field: $0.field, meaning: $0.meaning.id,
                readableBy: $0.readers.map(\.rawValue))
        }
    }

    /// Every request that an officer's tool can send.
    static var fields: [Field] {
        list(PostRegistration.self) + list(PostTokenRequest.self) + list(PostBooking.self) + list(PostBookingChange.self)
            + list(PostBookingMessage.self)
    }

    private static func list<Call: ServiceCall>(_ call: Call.Type) -> [Field] {
        Call.Body.disclosures.map { disclosure in
            Field(
                request: Call.route.path, side: Call.route.side ?? .department, field: disclosure.field, meaning: disclosure.meaning,
                readers: disclosure.readers)
        }
    }

    static func table(_ texts: Texts) -> Table {
        var table = Table([texts("Sent to"), texts("Field"), texts("What it is"), texts("Readable by")])
        for field in fields {
            let readers = field.readers.map { word($0, texts) }
            table.add([
                RefreshView.side(field.side, texts), field.field, texts(field.meaning),
                readers.isEmpty ? texts("nobody") : texts.list(readers),
            ])
        }
        return table
    }

    static func word(_ reader: Reader, _ texts: Texts) -> String {
        switch reader {
        case .department: texts("the department side")
        case .provider: texts("the provider side")
        case .clinician: texts("your clinician only")
        }
    }

    /// What one booking told, and whom.
    static func list(_ disclosed: DisclosedIntake, clinician: String, _ texts: Texts) -> KeyValueList {
        var list = KeyValueList()
        let only = texts("sealed: only {clinician} can read it", ["clinician": clinician])
        func add(_ title: String, _ value: String?) {
            guard let value else { return }
            list.add(title, "\(value)  (\(only))")
        }
        let without = disclosed.contact.kind == .inPerson ? texts("you come in person") : texts("this device does not know any more")
        add(texts("How to reach you"), disclosed.contact.text ?? without)
        add(texts("Topic"), disclosed.topic)
        add(texts("Department"), disclosed.department)
        add(texts("Unit"), disclosed.unit)
        add(texts("Language"), disclosed.language)
        add(texts("Note"), disclosed.note)
        return list
    }
}
