// Instants as exports write them: UTC, to the second (RFC 3339).

internal import Scheduling
public import Wire

extension Instant {
    /// `2026-03-08T03:10:00Z`. Outside the calendar the nearest moment of it.
    public var iso8601: String {
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let date = CivilDate(clamping: Int(clamping: day))
        let second = min(max(seconds - Int64(date.dayNumber) * 86_400, 0), 86_399)
        func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(date)T\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
    }
}
