// Several things in one sentence.

extension Texts {
    private var texts: Texts { self }

    /// `a`, `a and b`, `a, b and c`.
    public func list(_ items: [String]) -> String {
        joined(items) { texts("{first} and {last}", ["first": $0, "last": $1]) }
    }

    /// `a`, `a or b`, `a, b or c`.
    public func alternatives(_ items: [String]) -> String {
        joined(items) { texts("{first} or {last}", ["first": $0, "last": $1]) }
    }

    private func joined(_ items: [String], last: (String, String) -> String) -> String {
        guard let end = items.last, items.count > 1 else { return items.first ?? "" }
        let start = items.dropLast().dropFirst().reduce(items[0]) {
            texts("{first}, {next}", ["first": $0, "next": $1], context: "list")
        }
        return last(start, end)
    }
}
