// Words that a person types in their own language.

import Foundation

extension Texts {
    private var texts: Texts { self }

    /// 1 (Monday) to 7 (Sunday) for a weekday's name in this language, whole or cut short (at least two letters), with or without its
    /// accents; `nil` where it could be two of them, or none.
    public func weekday(typed: String) -> Int? {
        let word = Self.plain(typed)
        guard word.count >= 2 else { return nil }
        let habits = Habits(language)
        if let number = (1...7).first(where: { Self.plain(habits.shortWeekday($0)) == word }) { return number }
        let found = (1...7).filter { Self.plain(habits.weekday($0)).hasPrefix(word) }
        return found.count == 1 ? found.first : nil
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
