// The crisis card: whom to call now. It needs no network, no login and no file.

public import Localization
import Policies
import Wire

public enum CrisisView {
    public static func lines(all: Bool, _ texts: Texts) -> [String] {
        let resources = all ? CrisisCard.all(in: texts) : CrisisCard.first(in: texts)
        let lines = resources.flatMap { resource in
            ["\(resource.name): \(resource.contact)"] + (resource.note.isEmpty ? [] : ["    " + resource.note])
        }
        let verified = LocalTime(seconds: CrisisCard.verified.seconds, offset: 0)
        return [texts("You can talk to somebody now:")] + lines
            + [texts("Numbers last verified on {date}.", ["date": texts.longDate(verified)])]
    }

    public struct JSON: Encodable {
        public let name: String
        public let contact: String
        public let note: String
    }

    public static func json(all: Bool, _ texts: Texts) -> [JSON] {
        (all ? CrisisCard.all(in: texts) : CrisisCard.first(in: texts)).map { JSON(name: $0.name, contact: $0.contact, note: $0.note) }
    }
}
