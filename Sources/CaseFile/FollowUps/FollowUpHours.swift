// After how many hours somebody is asked how it goes: bound into the record of a session when it is written, so that every member sees the same.

public import Wire

/// Hours of elapsed time after a session's end; rising. None where nobody is asked.
public struct FollowUpHours: CanonicalValue, Hashable, Sendable {
    public let hours: [UInt16]

    /// A follow-up's place is one byte, and more calls than these would be noise.
    static let most = 6
    /// A quarter.
    static let latest: UInt16 = 2160

    /// What a record that names no hours means, for ever: a day and a week after a session (Greensboro).
    public static let afterSession = FollowUpHours(unchecked: [24, 168])
    /// One call the day after for those who did not come.
    public static let afterNoShow = FollowUpHours(unchecked: [24])
    public static let none = FollowUpHours(unchecked: [])

    private init(unchecked hours: [UInt16]) { self.hours = hours }

    /// Throws `invalidValue` for more than six, hours that do not rise, none at all or more than a quarter.
    public init(_ hours: [UInt16]) throws(WireError) {
        guard hours.count <= Self.most, hours.allSatisfy({ (1...Self.latest).contains($0) }),
            zip(hours, hours.dropFirst()).allSatisfy({ $0 < $1 })
        else { throw WireError(.invalidValue, "hours of follow-ups that do not rise, or are too many or too late") }
        self.hours = hours
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(reader.list(limit: Self.most) { (reader: inout ByteReader) throws(WireError) in try reader.u16() })
    }

    public func write(to writer: inout ByteWriter) { writer.list(hours) { $0.u16($1) } }

    /// In seconds after the session's end.
    var delays: [Int64] { hours.map { Int64($0) * 3600 } }

    static func preset(_ attendance: Attendance) -> FollowUpHours {
        switch attendance {
        case .attended: .afterSession
        case .noShow: .afterNoShow
        case .cancelledLate: .none
        }
    }
}
