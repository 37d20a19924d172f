// The crisis card: whom to call now. Compiled in, so that it needs no network, no login and no file.

public import Localization
public import Wire

/// One line of the card.
public struct CrisisResource: CanonicalValue, Hashable {
    public let name: String
    /// A number or what to text, as a person dials it.
    public let contact: String
    /// Empty for none.
    public let note: String
    /// The day on which somebody last made sure of it (midnight UTC); `nil` where nobody has, and the reader is told so beside it.
    public let verified: Instant?

    /// Throws `WireError.invalidText` where a text is longer than 200 bytes or has control characters, and for a name that is none.
    public init(name: String, contact: String, note: String, verified: Instant?) throws(WireError) {
        let texts = [name, contact, note]
        guard texts.allSatisfy({ $0.utf8.count <= 200 && PlainText.isAcceptable($0) }), !name.isEmpty, !contact.isEmpty,
            PlainText.isName(name)
        else {
            throw WireError(.invalidText, "a crisis resource needs a name and a contact, each of at most 200 bytes")
        }
        self.init(unchecked: name, contact, note, verified)
    }

    private init(unchecked name: String, _ contact: String, _ note: String, _ verified: Instant?) {
        self.name = name
        self.contact = contact
        self.note = note
        self.verified = verified
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try CrisisResource(
            name: reader.string(limit: 200),
            contact: reader.string(limit: 200),
            note: reader.string(limit: 200),
            verified: reader.optional(of: Instant.self)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.string(name)
        writer.string(contact)
        writer.string(note)
        writer.optional(verified)
    }

    /// Whether its day, if it has one, is one of those that a policy may name.
    public var isVerifiedInBounds: Bool { verified.map { ResourceAge.verifiedBounds.contains($0) } ?? true }

    /// A compiled-in line in the reader's language.
    init(_ entry: CrisisCard.Entry, in texts: Texts) {
        self.init(unchecked: texts(entry.name), texts(entry.contact), texts(entry.note), entry.isVerified ? CrisisCard.verified : nil)
    }
}

public enum CrisisCard {
    struct Entry: Sendable {
        let name: Message
        let contact: Message
        let note: Message
        var isVerified = true
    }

    /// The day the verified lines were last compared with the pages of those who run them: 22 November 2026. Do so every year.
    public static let verified = Instant(seconds: 1_795_305_600)

    /// The two that are shown first: too many choices make none.
    public static func first(in texts: Texts) -> [CrisisResource] { entries.prefix(2).map { CrisisResource($0, in: texts) } }

    /// Everything: the compiled-in lines, then those of the programme's policy.
    public static func all(in texts: Texts, programme: [CrisisResource] = []) -> [CrisisResource] {
        entries.map { CrisisResource($0, in: texts) } + programme
    }

    /// Compared with copline.org, portal.ct.gov/dmhas and uwc.211ct.org; the Spanish way to 988 with 988lifeline.org. Texts to 988 are answered in
    /// English and Spanish alone (samhsa.gov, 13 July 2023), calls in other languages through an interpreter: each translation says what
    /// works in its language. What only others' listings give is not called verified.
    static let entries: [Entry] = [
        Entry(
            name: Message("988 Suicide & Crisis Lifeline"),
            // Translators: not word for word. Texts are answered in English and Spanish alone; callers ask in English for an interpreter.
            contact: Message("call or text 988"),
            note: Message("Veterans: press 1.")
        ),
        Entry(
            name: Message("CopLine"),
            contact: Message("1-800-267-5463"),
            note: Message("For police only: answered by retired officers, with no ties to any department.")
        ),
        Entry(
            name: Message("Emergency"),
            contact: Message("911"),
            note: Message("If somebody is in danger now.")
        ),
        Entry(
            name: Message("Safe Call Now"),
            contact: Message("1-206-459-3020"),
            note: Message("For first responders and their families."),
            isVerified: false
        ),
        Entry(
            name: Message("Crisis Text Line"),
            contact: Message("text BADGE to 741741"),
            // Translators: where the language is neither English nor Spanish, say that these two are spoken there.
            note: Message("By text message only."),
            isVerified: false
        ),
        Entry(
            name: Message("Connecticut ACTION Line"),
            contact: Message("1-800-467-3135 or 211"),
            note: Message("Adults, day and night.")
        ),
        Entry(
            name: Message("Connecticut Access Line"),
            contact: Message("1-800-563-4086"),
            note: Message("Alcohol and other substances.")
        ),
        Entry(
            name: Message("211 Connecticut"),
            contact: Message("211"),
            note: Message("Press 1 in a crisis.")
        ),
    ]
}
