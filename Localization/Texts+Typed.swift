// Words that a person types in their own language.

import Foundation

extension Texts {
    private var texts: Texts { self }

    /// 1 (Monday) to 7 (Sunday) for a weekday's name in this language, whole or cut short (at least two letters), with or without its
    /// accents; `nil` where it could be two of them, or none.
    public func weekday(typed: String) -> Int? {
        let word = Self.plain(typed)
        guard word.count >= 2 else { return nil }
        let short = CalendarNames.shortWeekdays.map { Self.plain(texts($0)) }
        if let index = short.firstIndex(of: word) { return index + 1 }
        let found = CalendarNames.weekdays.indices.filter { Self.plain(texts(CalendarNames.weekdays[$0])).hasPrefix(word) }
        return found.count == 1 ? found.first.map { $0 + 1 } : nil
    }

    /// Whether it means every day of the week.
    public func isDaily(typed: String) -> Bool {
        // Translators: one word, as somebody types it before hours: “daily 18:00-22:00”.
        Self.plain(typed) == Self.plain(texts("daily", context: "typed before hours"))
    }

    /// Lower case, without accents and full stops.
    private static func plain(_ text: String) -> String {
        text.trimmingCharacters(in: ["."]).lowercased().replacing("ł", with: "l")
            .folding(options: .diacriticInsensitive, locale: nil)
    }
}
