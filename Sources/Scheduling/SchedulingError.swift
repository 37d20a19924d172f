// What can be wrong with rules, dates, patterns and calendar files. Programs look at `code`; people get words for it from the catalogue.

/// Why a value of scheduling was refused.
///
/// Equality is by `code` and `line`; `reason` is English for developers.
public struct SchedulingError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        case invalidDate = "invalid-date"
        case invalidTime = "invalid-time"
        case invalidLabel = "invalid-label"
        /// Not a name of the tz database, or one that this machine's copy does not have.
        case unknownZone = "unknown-zone"
        /// A `ZoneClock` of another zone than the rules' was given.
        case wrongZone = "wrong-zone"
        /// A window, shift or period without any length, or with its days in the wrong order.
        case emptyPeriod = "empty-period"
        case invalidGrid = "invalid-grid"
        case invalidDuration = "invalid-duration"
        case invalidSeats = "invalid-seats"
        case invalidLimit = "invalid-limit"
        case duplicateOffering = "duplicate-offering"
        /// A window names a kind for which there is no offering, or no kind, weekday or modality at all.
        case windowOffersNothing = "window-offers-nothing"
        /// Notice and release leave no moment at which the window could be booked.
        case windowNeverBookable = "window-never-bookable"
        case tooMany = "too-many"
        case invalidCycle = "invalid-cycle"
        /// A calendar file that is not iCalendar (RFC 5545).
        case calendarMalformed = "calendar-malformed"
        /// A calendar file with something that takes time in a way this program does not compute.
        case calendarUnsupported = "calendar-unsupported"
        case invalidIdentifier = "invalid-identifier"
    }

    public let code: Code
    public let reason: String
    /// The line of a calendar file, from 1.
    public let line: Int?

    public init(_ code: Code, _ reason: String, line: Int? = nil) {
        self.code = code
        self.reason = reason
        self.line = line
    }

    public static func == (left: SchedulingError, right: SchedulingError) -> Bool { left.code == right.code && left.line == right.line }

    public var description: String { line.map { "line \($0): \(code.rawValue): \(reason)" } ?? "\(code.rawValue): \(reason)" }
}
