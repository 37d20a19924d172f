// Numbers as each language writes them (CLDR), without Foundation's formatters, which follow the machine and not the person.

extension Texts {
    /// A whole number with the language's grouping: `12,345` in English, `12.345` in Spanish, `12 345` in Polish. Four digits are grouped
    /// only where the language does so.
    public func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        let style = NumberStyle(language)
        let sign = value < 0 ? "−" : ""
        guard digits.utf8.count >= 3 + style.leastGroupedDigits else { return sign + digits }
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { grouped += style.group }
            grouped.append(digit)
        }
        return sign + grouped
    }

    /// A number with decimals, rounded half away from zero. Not a finite number gives an en dash.
    public func number(_ value: Double, decimals: Int) -> String {
        let places = max(0, min(decimals, 9))
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        let scaled = (value * Double(scale)).rounded(.toNearestOrAwayFromZero)
        guard scaled.magnitude < 9e15 else { return "–" }
        let (whole, fraction) = Int(scaled.magnitude).quotientAndRemainder(dividingBy: scale)
        let sign = scaled < 0 ? "−" : ""
        guard places > 0 else { return sign + number(whole) }
        let zeros = String(repeating: "0", count: places - String(fraction).utf8.count)
        return sign + number(whole) + NumberStyle(language).decimal + zeros + String(fraction)
    }
}

/// Separators of one language, from CLDR.
private struct NumberStyle {
    let group: String
    let decimal: String
    /// CLDR `minimumGroupingDigits`.
    let leastGroupedDigits: Int

    init(_ language: Language) {
        switch (language.code, language.region) {
        case ("es", "MX"), ("es", "US"), ("es", "PR"): (group, decimal, leastGroupedDigits) = (",", ".", 1)
        case ("es", _): (group, decimal, leastGroupedDigits) = (".", ",", 2)
        case ("pt", "PT"): (group, decimal, leastGroupedDigits) = ("\u{A0}", ",", 2)
        case ("pt", _): (group, decimal, leastGroupedDigits) = (".", ",", 1)
        case ("pl", _): (group, decimal, leastGroupedDigits) = ("\u{A0}", ",", 2)
        default: (group, decimal, leastGroupedDigits) = (",", ".", 1)
        }
    }
}
