// One's own appointment as a calendar file: an entry that tells another eye nothing but "busy".

public import Wire

/// An appointment for export (RFC 5545, RFC 5546 PUBLISH): no names, no place, no description, no organiser, no attendee; times in UTC.
public struct CalendarEntry: Hashable, Sendable {
    /// Names the appointment in the calendar program; the same for each later change of it.
    public let uid: String
    public let span: Span
    /// Raised with every change (RFC 5545 section 3.8.7.4).
    public let sequence: UInt32
    /// When this version was written.
    public let stamp: Instant
    public let isCancelled: Bool

    /// Throws `invalidIdentifier` for a UID that is not 16 to 64 letters, digits or hyphens: it must be random and say nothing.
    public init(uid: String, span: Span, sequence: UInt32, stamp: Instant, isCancelled: Bool = false) throws(SchedulingError) {
        let isPlain = uid.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isPlain, (16...64).contains(uid.utf8.count) else {
            throw SchedulingError(.invalidIdentifier, "a UID is 16 to 64 letters, digits or hyphens")
        }
        self.uid = uid
        self.span = span
        self.sequence = sequence
        self.stamp = stamp
        self.isCancelled = isCancelled
    }

    /// A calendar file of these entries, CRLF line ends, lines folded at 75 octets.
    ///
    /// - Parameter title: what a calendar program shows; keep it neutral in every language.
    public static func icalendar(_ entries: [CalendarEntry], title: String) -> String {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//Export//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
        for entry in entries { lines += entry.lines(title) }
        lines.append("END:VCALENDAR")
        return lines.map { fold($0) + "\r\n" }.joined()
    }

    private func lines(_ title: String) -> [String] {
        [
            "BEGIN:VEVENT",
            "UID:\(uid)",
            "DTSTAMP:\(Self.utc(stamp))",
            "DTSTART:\(Self.utc(span.start))",
            "DTEND:\(Self.utc(span.end))",
            "SEQUENCE:\(sequence)",
            "STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")",
            "SUMMARY:\(Self.escape(title))",
            "CLASS:CONFIDENTIAL",
            "TRANSP:\(isCancelled ? "TRANSPARENT" : "OPAQUE")",
            "END:VEVENT",
        ]
    }

    private static func utc(_ instant: Instant) -> String {
        let seconds = min(max(instant.seconds, -62_135_596_800), 253_402_300_799)
        let day = seconds.flooredQuotient(86_400)
        let rest = Int(seconds - day * 86_400)
        let date = CivilDate(clamping: Int(day)).description.filter { $0 != "-" }
        return "\(date)T\(padded(rest / 3600, 2))\(padded(rest / 60 % 60, 2))\(padded(rest % 60, 2))Z"
    }

    /// RFC 5545 section 3.3.11; control characters are left out.
    private static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// RFC 5545 section 3.1: at most 75 octets a line, never splitting a character.
    private static func fold(_ line: String) -> String {
        var folded = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if octets + width > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += width
        }
        return folded
    }
}
