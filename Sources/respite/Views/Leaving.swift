// What a step sends, as “?” shows it on every screen: each request with its fields, to whom it goes and who can read what, from the request types.

import Localization
import OfficerClient
import ServiceAPI
import Terminal
import Trust

/// The requests of one step.
struct Leaving: Sendable {
    private let requests: [@Sendable (Texts) -> [String]]

    /// Nothing is sent: the answer stays on this device.
    static let nothing = Leaving(requests: [])
    /// What everyone's device asks, in the same words.
    static let documents = Leaving(GetTrust.self) + Leaving(GetKeys.self)
    static let openings = documents + Leaving(GetOpenings.self)
    static let notices = Leaving(GetNotices.self)
    static let card = Leaving(GetTrust.self) + Leaving(PostRegistration.self)
    static let tokens = Leaving(PostTokenRequest.self)
    static let booking = Leaving(PostBooking.self)
    static let change = Leaving(PostBookingChange.self)
    static let look = Leaving(GetBooking.self)
    static let message = Leaving(PostBookingMessage.self)
    static let checkIn = Leaving(PostCheckIn.self)
    static let results = Leaving(GetReleasedHalves.self) + Leaving(GetCountedReports.self)
    /// Every request that this tool can send.
    static let everything =
        openings + notices + Leaving(PostRegistration.self) + tokens + booking + look + change + message + checkIn
        + results

    private init(requests: [@Sendable (Texts) -> [String]]) { self.requests = requests }

    private init<Call: ServiceCall>(_ call: Call.Type) {
        requests = [{ texts in Self.lines(Call.self, texts) }]
    }

    static func + (left: Leaving, right: Leaving) -> Leaving { Leaving(requests: left.requests + right.requests) }

    /// - Parameter before: a sentence about the question itself.
    func help(_ texts: Texts, _ before: String? = nil) -> String {
        let first = before.map { [$0] } ?? []
        guard !requests.isEmpty else {
            return (first + [texts("Your answer stays on this device; this step sends nothing.")]).joined(separator: "\n")
        }
        return (first + [texts("This step sends:")] + lines(texts) + Self.always(texts)).joined(separator: "\n")
    }

    /// Each request with its fields.
    func lines(_ texts: Texts) -> [String] { requests.flatMap { $0(texts) } }

    /// What every request shows, whatever it is.
    static func always(_ texts: Texts) -> [String] {
        [
            texts("Signed requests also show the public key that signed them, a random number, and the time to five minutes."),
            texts("Whoever runs a server can see, while it happens, the network address that connects."),
        ]
    }

    /// What goes where, under whose signature: the heading above its fields.
    static func title(_ route: Route, _ texts: Texts) -> String {
        let values = [
            "request": "\(route.method.rawValue) \(route.path)", "side": side(route, texts), "key": key(route.signer, texts),
        ]
        return "• " + texts("{request}, to {side}; {key}", values)
    }

    static func lines<Call: ServiceCall>(_ call: Call.Type, _ texts: Texts) -> [String] {
        [title(Call.route, texts)]
            + Call.Body.disclosures.flatMap { field in
                let inside = Contents.inside(call, field.field)
                guard !inside.isEmpty else { return ["  " + line(field, texts) + ". " + alone(field.readers, texts)] }
                return ["  " + line(field, texts) + "."] + grouped(inside, texts)
            }
    }

    /// Those who can read something, and what, in the order of the fields.
    private static func grouped(_ fields: [FieldDisclosure], _ texts: Texts) -> [String] {
        var groups: [[Reader]] = []
        for field in fields where !groups.contains(field.readers) { groups.append(field.readers) }
        return groups.flatMap { group in
            ["    " + readers(group, texts)] + fields.filter { $0.readers == group }.map { "      " + line($0, texts) }
        }
    }

    private static func line(_ field: FieldDisclosure, _ texts: Texts) -> String { line(field.field, field.meaning, texts) }

    static func line(_ field: String, _ meaning: Message, _ texts: Texts) -> String {
        texts("{field}: {meaning}", ["field": field, "meaning": texts(meaning)])
    }

    /// - Parameter clinician: their name, where it is one clinician's.
    static func readers(_ readers: [Reader], clinician: String? = nil, _ texts: Texts) -> String {
        let names = readers.map { $0 == .clinician ? clinician ?? PrivacyView.word($0, texts) : PrivacyView.word($0, texts) }
        return texts.plural("Read by {readers}:", "Read by {readers}:", count: names.count, ["readers": texts.list(names)])
    }

    private static func alone(_ readers: [Reader], _ texts: Texts) -> String {
        guard !readers.isEmpty else { return texts("Read by nobody.") }
        let words = texts.list(readers.map { PrivacyView.word($0, texts) })
        return texts.plural("Read by {readers}.", "Read by {readers}.", count: readers.count, ["readers": words])
    }

    private static func side(_ route: Route, _ texts: Texts) -> String {
        switch route.side {
        case .department: texts("the department side")
        case .provider: texts("the provider side")
        case nil: texts("both sides")
        }
    }

    private static func key(_ signer: Signer, _ texts: Texts) -> String {
        switch signer {
        case .open: texts("unsigned and without content, the same from everyone")
        case .bookingKey: texts("signed by this booking's own key")
        case .bookingOrCancelKey: texts("signed by this booking's own key, or by your six words")
        case .issuanceKey: texts("signed by a key that only ever asks for tokens")
        case .checkInKey: texts("signed by the check-in token's own key")
        case .sideKey: texts("signed by the other side's key")
        case .deviceKey, .identityOrDeviceKey, .custodianKey: texts("signed by a clinician's key")
        }
    }
}
