// How case files are kept: for how long, what follows a session by itself, and when something left undone raises an alarm.

public import Wire

/// The formats in which notes are written, as people name them in a policy. The safety plan, the intake and the closing note are always there.
public enum NoteFormatName: String, Sendable, CaseIterable, Codable, CanonicalValue, Comparable {
    case soap, dap, birp, girp, contact, group

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let format = NoteFormatName(rawValue: try reader.string(limit: 16)) else {
            throw WireError(.unknownTag, "an unknown format of notes")
        }
        self = format
    }

    public func write(to writer: inout ByteWriter) { writer.string(rawValue) }

    public static func < (left: NoteFormatName, right: NoteFormatName) -> Bool { left.rawValue < right.rawValue }
}

/// Times in hours, retention in whole years.
public struct CareRules: CanonicalValue, Equatable, Sendable {
    /// After the last contact.
    public var yearsAfterContact: UInt8
    /// After a death that is known.
    public var yearsAfterDeath: UInt8
    /// From a session to the signature of its note.
    public var signWithinHours: UInt16
    /// From handing in an intern's note to the supervisor's co-signature.
    public var cosignWithinHours: UInt16
    /// In one stage of a hand-off.
    public var handOffStageHours: UInt16
    /// After a session that took place; rising. Elapsed time, so that a change of the clocks moves nothing.
    public var followUpHours: [UInt16]
    /// After a booked session to which nobody came; rising.
    public var noShowHours: [UInt16]
    /// Which formats are offered for a new note; sorted.
    public var noteFormats: [NoteFormatName]

    /// Retention: Regulations of Connecticut State Agencies 19a-14-42. Follow-ups: after a day and after a week, as in Greensboro.
    public static let preset = CareRules(
        yearsAfterContact: 7, yearsAfterDeath: 3, signWithinHours: 72, cosignWithinHours: 168, handOffStageHours: 168,
        followUpHours: [24, 168], noShowHours: [24], noteFormats: NoteFormatName.allCases.sorted())

    public init(
        yearsAfterContact: UInt8,
        yearsAfterDeath: UInt8,
        signWithinHours: UInt16,
        cosignWithinHours: UInt16,
        handOffStageHours: UInt16,
        followUpHours: [UInt16],
        noShowHours: [UInt16],
        noteFormats: [NoteFormatName]
    ) {
        self.yearsAfterContact = yearsAfterContact
        self.yearsAfterDeath = yearsAfterDeath
        self.signWithinHours = signWithinHours
        self.cosignWithinHours = cosignWithinHours
        self.handOffStageHours = handOffStageHours
        self.followUpHours = followUpHours
        self.noShowHours = noShowHours
        self.noteFormats = noteFormats
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        yearsAfterContact = try reader.u8()
        yearsAfterDeath = try reader.u8()
        signWithinHours = try reader.u16()
        cosignWithinHours = try reader.u16()
        handOffStageHours = try reader.u16()
        followUpHours = try Self.hours(&reader)
        noShowHours = try Self.hours(&reader)
        noteFormats = try reader.list(of: NoteFormatName.self, limit: NoteFormatName.allCases.count)
        guard zip(noteFormats, noteFormats.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw WireError(.nonCanonical, "formats of notes are not sorted")
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.u8(yearsAfterContact)
        writer.u8(yearsAfterDeath)
        writer.u16(signWithinHours)
        writer.u16(cosignWithinHours)
        writer.u16(handOffStageHours)
        for hours in [followUpHours, noShowHours] { writer.list(hours) { $0.u16($1) } }
        writer.list(noteFormats)
    }

    private static func hours(_ reader: inout ByteReader) throws(WireError) -> [UInt16] {
        try reader.list(limit: mostFollowUps) { (reader: inout ByteReader) throws(WireError) in try reader.u16() }
    }

    /// A follow-up's place is one byte in a record; more would be noise to whoever is to make the calls.
    static let mostFollowUps = 6
}

extension CareRules {
    /// No signature shortens what the law asks for.
    public static let contactYears: ClosedRange<UInt8> = 7...30
    public static let deathYears: ClosedRange<UInt8> = 3...30
    /// An alarm later than this is none.
    public static let signHours: ClosedRange<UInt16> = 1...168
    public static let cosignHours: ClosedRange<UInt16> = 1...720
    public static let handOffHours: ClosedRange<UInt16> = 24...2160
    public static let followUpSpan: ClosedRange<UInt16> = 1...2160

    /// Whether the hours rise and lie within a quarter; at least `fewest` of them.
    static func areFollowUps(_ hours: [UInt16], fewest: Int) -> Bool {
        (fewest...mostFollowUps).contains(hours.count) && hours.allSatisfy(followUpSpan.contains)
            && zip(hours, hours.dropFirst()).allSatisfy { $0 < $1 }
    }
}
