// When the officer works, as they told their own device. It never leaves it.

public import Scheduling
import Wire

public struct ShiftSettings: Codable, Sendable, Hashable {
    public enum Source: Codable, Sendable, Hashable {
        case pattern(ShiftPattern)
        case calendar(ImportedCalendar)
        /// No fixed shifts: nothing is left out.
        case irregular
    }

    public var source: Source
    public var margins: ShiftMargins
    /// The zone the officer lives in; times are shown in it.
    public var zone: ZoneID

    public init(source: Source, margins: ShiftMargins = .standard, zone: ZoneID) {
        self.source = source
        self.margins = margins
        self.zone = zone
    }

    /// - Parameter clock: of `zone`, covering what will be asked about.
    public func calendar(clock: ZoneClock) throws(SchedulingError) -> ShiftCalendar {
        switch source {
        case .pattern(let pattern): try ShiftCalendar(.pattern(pattern), margins: margins, clock: clock)
        case .calendar(let calendar): try ShiftCalendar(.calendar(calendar), margins: margins, clock: clock)
        case .irregular: try ShiftCalendar(.irregular, margins: margins, clock: clock)
        }
    }
}
