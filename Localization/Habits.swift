// How the readers of a language write dates, times and numbers: CLDR's data, by Foundation's formatters. Those follow neither the language of this
// process nor a program's environment, so each is given its locale here.

import Foundation

/// Of one language and its region.
struct Habits {
    private let locale: Locale
    private let isOfTheUnitedStatesInSpanish: Bool

    init(_ language: Language) {
        locale = Locale(identifier: Self.localeName(language))
        isOfTheUnitedStatesInSpanish = language.code == "es" && language.region == "US"
    }

    /// English without a region, as under the locales C and POSIX, has the day before the month and hours to 24, as a roll-call sheet: as in
    /// Britain. Spanish of the United States is near that of Mexico in CLDR 48; Foundation still has the “ene 3” of older versions for it.
    /// A region in which CLDR does not have the language gives it nothing: Polish has its own numbers in America too.
    private static func localeName(_ language: Language) -> String {
        switch (language.code, language.region) {
        case ("en", nil), ("en", "XA"): return "en_GB"
        case ("es", "US"): return "es_MX"
        case (let code, let region?) where known.contains("\(code)_\(region)"): return "\(code)_\(region)"
        case ("en", _): return "en_GB"
        case (let code, _): return code
        }
    }

    private static let known = Set(Locale.availableIdentifiers)

    private var dates: Date.FormatStyle {
        Date.FormatStyle(locale: locale, calendar: Calendar(identifier: .gregorian), timeZone: .gmt)
    }

    /// `Tue 24 Nov`.
    func shortDate(_ date: LocalTime, hasYear: Bool) -> String {
        let style = dates.weekday(.abbreviated).day().month(.abbreviated)
        let shown = plain(date.asInGreenwich.formatted(hasYear ? style.year() : style))
        // The comma is what CLDR 48 does differently there; its “sept” is Mexico's “sep” here.
        return isOfTheUnitedStatesInSpanish && !hasYear ? shown.replacing(" ", with: ", ", maxReplacements: 1) : shown
    }

    /// `Tuesday, 24 November 2026`.
    func longDate(_ date: LocalTime) -> String {
        plain(date.asInGreenwich.formatted(dates.weekday(.wide).day().month(.wide).year()))
    }

    /// `Tuesday`, for 1 (Monday) to 7 (Sunday), alone and not as part of a date.
    func weekday(_ number: Int) -> String { plain(LocalTime.weekday(number).asInGreenwich.formatted(dates.weekday(.wide))) }

    /// `Tue`.
    func shortWeekday(_ number: Int) -> String {
        plain(LocalTime.weekday(number).asInGreenwich.formatted(dates.weekday(.abbreviated)))
    }

    /// `19:00`.
    func time(_ time: LocalTime) -> String { plain(time.asInGreenwich.formatted(dates.hour().minute())) }

    /// `7`, `7 AM`.
    func hour(_ hour: Int) -> String {
        plain(LocalTime(seconds: Int64(hour) * 3600, offset: 0).asInGreenwich.formatted(dates.hour()))
    }

    /// `19:00–19:50`. An end that is not after the start is written beside it.
    func times(_ start: LocalTime, _ end: LocalTime) -> String {
        let (from, to) = (start.asInGreenwich, end.asInGreenwich)
        guard from < to else { return "\(time(start))–\(time(end))" }
        let style = Date.IntervalFormatStyle(locale: locale, calendar: Calendar(identifier: .gregorian), timeZone: .gmt)
        return plain(style.hour().minute().format(from..<to))
    }

    func number(_ value: Int) -> String { plain(value.formatted(.number.locale(locale))) }

    func number(_ value: Double, decimals: Int) -> String {
        let shown = plain(
            value.formatted(.number.precision(.fractionLength(decimals)).rounded(rule: .toNearestOrAwayFromZero).locale(locale)))
        // A zero has no sign, also where it was rounded to.
        return value < 0 && !shown.contains { ("1"..."9").contains($0) } ? number(0, decimals: decimals) : shown
    }

    /// - Parameter hundredths: 50 for a half.
    func percent(_ hundredths: Int) -> String { plain(hundredths.formatted(.percent.locale(locale))) }

    /// Without spaces narrower than a terminal's column, which many fonts of terminals do not have: around a dash none is left.
    private func plain(_ text: String) -> String {
        text.replacing("\u{2009}", with: "").replacing("\u{202F}", with: "\u{A0}")
    }
}
