// Which form of a text goes with a number: the cardinal rules of Unicode CLDR for whole numbers.

/// The names that CLDR gives to plural forms (UTS 35 part 3, section 5).
public enum PluralCategory: String, Sendable, CaseIterable {
    case one, few, many, other
}

/// The plural forms of one language, in the order of `msgstr[0]`, `msgstr[1]` … in its catalogue.
public struct PluralRule: Sendable {
    public let categories: [PluralCategory]
    private let choose: @Sendable (UInt) -> PluralCategory

    public func category(for count: Int) -> PluralCategory { choose(count.magnitude) }

    func formIndex(for count: Int) -> Int { categories.firstIndex(of: category(for: count)) ?? 0 }

    public static let english = PluralRule(categories: [.one, .other]) { $0 == 1 ? .one : .other }

    public static let spanish = PluralRule(categories: [.one, .many, .other]) {
        $0 == 1 ? .one : isMillions($0) ? .many : .other
    }

    public static let portuguese = PluralRule(categories: [.one, .many, .other]) {
        $0 <= 1 ? .one : isMillions($0) ? .many : .other
    }

    /// European Portuguese says "0 sessões", Brazilian Portuguese "0 sessão".
    public static let europeanPortuguese = spanish

    public static let polish = PluralRule(categories: [.one, .few, .many]) { count in
        if count == 1 { return .one }
        return (2...4).contains(count % 10) && !(12...14).contains(count % 100) ? .few : .many
    }

    private static func isMillions(_ count: UInt) -> Bool { count != 0 && count.isMultiple(of: 1_000_000) }
}

extension Language {
    public var pluralRule: PluralRule {
        switch (code, region) {
        case ("es", _): .spanish
        case ("pt", "PT"): .europeanPortuguese
        case ("pt", _): .portuguese
        case ("pl", _): .polish
        default: .english
        }
    }
}
