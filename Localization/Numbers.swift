// Numbers as the readers of each language write them.

extension Texts {
    /// A whole number with the language's grouping: `12,345` in English, `12.345` in Spanish, `12 345` in Polish. Four digits are grouped
    /// only where the language does so.
    public func number(_ value: Int) -> String { Habits(language).number(value) }

    /// A number with decimals, rounded half away from zero. Not a finite number gives an en dash, and so does one of more than 15 digits.
    public func number(_ value: Double, decimals: Int) -> String {
        guard value.magnitude < 1e15 else { return "–" }
        return Habits(language).number(value, decimals: max(0, min(decimals, 9)))
    }

    /// A share of a whole: `50%` in English, `50 %` in Spanish of Spain.
    /// - Parameter hundredths: 50 for a half.
    public func percent(_ hundredths: Int) -> String { Habits(language).percent(hundredths) }
}
