// The names of days and months, short and long. Translators give each its form inside a date, as in "24 de noviembre".

enum CalendarNames {
    /// Monday first.
    static let shortWeekdays = [
        Message("Mon", context: "short weekday"), Message("Tue", context: "short weekday"), Message("Wed", context: "short weekday"),
        Message("Thu", context: "short weekday"), Message("Fri", context: "short weekday"), Message("Sat", context: "short weekday"),
        Message("Sun", context: "short weekday"),
    ]

    static let weekdays = [
        Message("Monday", context: "weekday"), Message("Tuesday", context: "weekday"), Message("Wednesday", context: "weekday"),
        Message("Thursday", context: "weekday"), Message("Friday", context: "weekday"), Message("Saturday", context: "weekday"),
        Message("Sunday", context: "weekday"),
    ]

    static let shortMonths = [
        Message("Jan", context: "short month"), Message("Feb", context: "short month"), Message("Mar", context: "short month"),
        Message("Apr", context: "short month"), Message("May", context: "short month"), Message("Jun", context: "short month"),
        Message("Jul", context: "short month"), Message("Aug", context: "short month"), Message("Sep", context: "short month"),
        Message("Oct", context: "short month"), Message("Nov", context: "short month"), Message("Dec", context: "short month"),
    ]

    static let months = [
        Message("January", context: "month"), Message("February", context: "month"), Message("March", context: "month"),
        Message("April", context: "month"), Message("May", context: "month"), Message("June", context: "month"),
        Message("July", context: "month"), Message("August", context: "month"), Message("September", context: "month"),
        Message("October", context: "month"), Message("November", context: "month"), Message("December", context: "month"),
    ]
}
