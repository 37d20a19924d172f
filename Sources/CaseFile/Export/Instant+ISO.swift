// Instants as exports write them: UTC, to the second (RFC 3339).

internal import Scheduling
public import Wire

extension Instant {
    /// `2026-03-08T03:10:00Z`. Outside the calendar the nearest moment of it.
    public var iso8601: String {
        let within = min(max(seconds, -62_135_596_800), 253_402_300_799)
        let day = (within >= 0 ? within : within - 86_399) / 86_400
        let second = within - day * 86_400
        let date = CivilDate(clamping: Int(day))
        func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(date)T\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
    }
}
