// The things of one kind in a case: in order, and found by the entry that made them.

/// Grows only.
public struct Catalogue<Element: Identifiable & Sendable>: Sendable, RandomAccessCollection where Element.ID == EntryID {
    private var elements: [Element] = []
    private var places: [EntryID: Int] = [:]

    init() {}

    public var startIndex: Int { 0 }
    public var endIndex: Int { elements.count }
    public subscript(position: Int) -> Element { elements[position] }

    public subscript(id: EntryID) -> Element? { places[id].map { elements[$0] } }

    mutating func append(_ element: Element) {
        places[element.id] = elements.count
        elements.append(element)
    }

    /// Changes one element in place. Throws `unknownReference` where there is none of that name.
    mutating func change(_ id: EntryID, _ body: (inout Element) throws(Refusal) -> Void) throws(Refusal) {
        guard let place = places[id] else { throw .unknownReference }
        try body(&elements[place])
    }

    func required(_ id: EntryID) throws(Refusal) -> Element {
        guard let element = self[id] else { throw .unknownReference }
        return element
    }
}

extension Catalogue: Equatable where Element: Equatable {}
