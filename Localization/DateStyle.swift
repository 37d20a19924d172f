// How a region writes dates and times of day (CLDR). A language without a region, as of the locales C and POSIX, has the forms of a roll-call sheet.

struct DateStyle {
    /// `Tue, Nov 24` and not `Tue 24 Nov`.
    let hasMonthFirst: Bool
    /// `7:00 PM` and not `19:00`.
    let hasHalfDays: Bool

    init(_ language: Language) {
        switch (language.code, language.region) {
        case ("en", "US"), ("en", "PR"): (hasMonthFirst, hasHalfDays) = (true, true)
        case ("es", "US"), ("es", "PR"): (hasMonthFirst, hasHalfDays) = (false, true)
        default: (hasMonthFirst, hasHalfDays) = (false, false)
        }
    }
}
