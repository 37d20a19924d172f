// The parts of an RRULE, read one by one; what is left over at the end is refused.

internal import Wire

struct RecurrenceParts {
    private let line: ContentLine
    private var parts: [String: String] = [:]

    init(_ line: ContentLine) throws(SchedulingError) {
        self.line = line
        for part in line.value.split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, parts.updateValue(String(halves[1]).uppercased(), forKey: halves[0].uppercased()) == nil else {
                throw line.malformed("a part of RRULE without a value, or twice")
            }
        }
    }

    func finish() throws(SchedulingError) {
        if let unknown = parts.keys.min() { throw line.unsupported("\(unknown) in RRULE") }
    }

    mutating func frequency() throws(SchedulingError) -> RecurrenceRule.Frequency {
        guard let name = parts.removeValue(forKey: "FREQ") else { throw line.malformed("RRULE without FREQ") }
        guard let frequency = RecurrenceRule.Frequency(rawValue: name) else { throw line.unsupported("FREQ=\(name)") }
        return frequency
    }

    mutating func number(_ name: String) throws(SchedulingError) -> Int? {
        guard let text = parts.removeValue(forKey: name) else { return nil }
        guard let number = decimal(Array(text.utf8)), number > 0 else { throw line.malformed("\(name) is not a number") }
        return number
    }

    mutating func time(_ name: String) throws(SchedulingError) -> CalendarTime? {
        guard let text = parts.removeValue(forKey: name) else { return nil }
        return try CalendarTime.bare(text, line)
    }

    /// Numbers from 1 to `limit` or from -`limit` to -1.
    mutating func numbers(_ name: String, within limit: Int) throws(SchedulingError) -> [Int] {
        var numbers: [Int] = []
        for text in list(name) {
            guard let number = Self.signed(text[...]), (1...limit).contains(abs(number)) else {
                throw line.malformed("\(name) is not a list of numbers up to \(limit)")
            }
            numbers.append(number)
        }
        return numbers
    }

    mutating func weekdays(_ name: String) throws(SchedulingError) -> [RecurrenceWeekday] {
        var days: [RecurrenceWeekday] = []
        for text in list(name) {
            let sign = text.dropLast(2)
            guard let index = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: text.suffix(2)),
                let ordinal = sign.isEmpty ? 0 : Self.signed(sign), sign.isEmpty || (1...5).contains(abs(ordinal))
            else { throw line.unsupported("\(name) with something besides weekdays") }
            days.append(RecurrenceWeekday(weekday: Weekday.allCases[index], ordinal: ordinal))
        }
        return days
    }

    private mutating func list(_ name: String) -> [String] {
        guard let text = parts.removeValue(forKey: name) else { return [] }
        return text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    private static func signed(_ text: Substring) -> Int? {
        let digits = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text
        guard !digits.isEmpty, digits.utf8.count <= 4, let number = decimal(Array(digits.utf8)) else { return nil }
        return text.hasPrefix("-") ? -number : number
    }
}
