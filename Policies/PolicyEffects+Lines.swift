// What changed lines of the crisis card and of the directory mean, in plain words: one sentence for each line, whatever else comes or goes.

internal import Localization
internal import Wire

extension PolicyRules {
    func lineEffects(since old: PolicyRules, _ texts: Texts) -> [PolicyEffect] {
        func line(_ resource: CrisisResource) -> ListChange.Line { ListChange.Line(resource, []) }
        func service(_ service: ServiceResource) -> ListChange.Line { ListChange.Line(service.line, [texts(service.kind.label)]) }
        return ListChange.card.effects(old.crisisResources.map(line), crisisResources.map(line), texts)
            + ListChange.directory.effects(old.directory.map(service), directory.map(service), texts)
    }
}

/// A list of lines, and what is said where it changes.
private struct ListChange {
    /// A line by what is read on it.
    struct Line: Equatable {
        let name: String
        let contact: String
        /// What is read beside its name.
        let words: String
        /// What is read beside the name of a line that is new.
        let told: String
        let verified: Instant?

        init(_ resource: CrisisResource, _ kind: [String]) {
            (name, contact, verified) = (resource.name, resource.contact, resource.verified)
            func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: ", ") }
            words = joined(kind + [resource.contact, resource.note])
            told = joined([resource.contact, resource.note])
        }

        /// Whether somebody who needs it reads the same, whenever it was last checked.
        func reads(as other: Line) -> Bool { name == other.name && contact == other.contact && words == other.words }
    }

    let key: String
    let reader: PolicyEffect.Reader
    let comes: Message
    let goes: Message
    let differs: Message
    /// Days of the last check, or the order.
    let others: Message

    static let card = ListChange(
        key: "crisis_resources", reader: .officer, comes: Message("The crisis card would show {name}."),
        goes: Message("The crisis card would no longer show {name}."),
        differs: Message("{name} on the crisis card would be “{new}” instead of “{old}”."),
        others: Message("Lines of the crisis card would read differently."))

    static let directory = ListChange(
        key: "directory", reader: .clinician, comes: Message("The directory would offer {name}."),
        goes: Message("The directory would no longer offer {name}."),
        differs: Message("{name} in the directory would be “{new}” instead of “{old}”."),
        others: Message("Entries of the directory would read differently."))

    func effects(_ old: [Line], _ new: [Line], _ texts: Texts) -> [PolicyEffect] {
        var left = Array(old.enumerated())
        var come: [Line] = []
        var stayed: [(place: Int, before: Line, now: Line)] = []
        for line in new {
            guard let index = left.firstIndex(where: { $0.element.reads(as: line) }) else {
                come.append(line)
                continue
            }
            let (place, before) = left.remove(at: index)
            stayed.append((place, before, line))
        }
        var effects: [PolicyEffect] = []
        for line in come {
            let values: [String: String]
            if let index = left.firstIndex(where: { $0.element.name == line.name }) {
                values = ["name": line.name, "new": line.words, "old": left.remove(at: index).element.words]
                effects.append(effect(texts(differs, values), isWeaker: true))
            } else {
                let isKnown = Self.isKnown(line.name, old.map(\.name))
                effects.append(effect(texts(comes, ["name": "\(line.name) (\(line.told))"]), isWeaker: isKnown))
            }
        }
        effects += left.map { effect(texts(goes, ["name": "\($0.element.name) (\($0.element.contact))"]), isWeaker: true) }
        let ordered = stayed.sorted { $0.place < $1.place }.map(\.before)
        return ordered == stayed.map(\.now) ? effects : effects + [effect(texts(others), isWeaker: false)]
    }

    private func effect(_ sentence: String, isWeaker: Bool) -> PolicyEffect {
        PolicyEffect(key: key, reader: reader, sentence: sentence, isWeaker: isWeaker)
    }

    /// Whether it would be another number under a name that people know already, or under one that reads like a line that every program carries.
    private static func isKnown(_ name: String, _ old: [String]) -> Bool {
        let folded = folded(name)
        return old.contains { Self.folded($0) == folded } || carried.contains { folded.contains($0) || $0.contains(folded) }
    }

    /// The names on the compiled-in card in every language, as `folded`.
    private static let carried = Set(
        Language.available.compactMap { Language($0) }.map { Texts($0) }.flatMap { texts in
            CrisisCard.entries.map { folded(texts($0.name)) }
        })

    /// What is read of a name at a glance: letters and digits, without capitals. Where a name has none, as it is.
    private static func folded(_ name: String) -> String {
        let read = String(
            String.UnicodeScalarView(name.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
        return read.isEmpty ? name : read.lowercased()
    }
}
