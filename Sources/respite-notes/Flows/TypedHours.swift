// Weekly hours with weekdays in English or in the reader's language: “mon-fri 18:00-22:00”, “lun-vie 18:00-22:00”.

import ClinicianClient
import Localization
import Scheduling

extension WeeklyHours {
    /// Throws `badInput(.hours)`.
    init(typed text: String, _ texts: Texts) throws(ClinicianError) {
        guard let space = text.firstIndex(of: " ") else { throw .badInput(.hours) }
        self = try WeeklyHours(Self.english(String(text[..<space]), texts) + text[space...])
    }

    /// What is no weekday of this language stays as it is.
    private static func english(_ days: String, _ texts: Texts) -> String {
        guard !texts.isDaily(typed: days) else { return "daily" }
        // Portuguese: “segunda-feira”.
        let pieces = days.lowercased().replacing("-feira", with: "").split(separator: ",", omittingEmptySubsequences: false)
        return pieces.map { piece in
            piece.split(separator: "-", omittingEmptySubsequences: false).map { word in
                guard weekdays(word) == nil, let number = texts.weekday(typed: String(word)) else { return String(word) }
                return Weekday.allCases[number - 1].rawValue
            }.joined(separator: "-")
        }.joined(separator: ",")
    }
}
