// The parts of which notes are made. Numbers are sealed and signed: never used again.

public import Wire

public enum NoteSection: UInt8, CanonicalValue, Hashable, CaseIterable {
    case subjective = 1
    case objective = 2
    case assessment = 3
    case plan = 4
    case data = 5
    case behavior = 6
    case intervention = 7
    case response = 8
    case goal = 9

    case contactWay = 10
    case contactContent = 11
    case nextStep = 12

    case groupTopic = 13
    /// Of this one person: no other name belongs here.
    case participation = 14

    case reason = 16
    case history = 17
    case risk = 18
    case strengths = 19
    case consent = 20
    /// Which limits of confidentiality were read out, and the answer.
    case limitsRead = 21

    // The six steps of a safety plan, in our own words.
    case warningSigns = 22
    case ownWays = 23
    case company = 24
    case peopleToAsk = 25
    case professionals = 26
    /// For officers: duty weapon, locker, who keeps it.
    case saferSurroundings = 27

    case endingReason = 28
    case goalsReached = 29
    case referrals = 30
    case crisisNumbers = 31
    case wayBack = 32

    case addition = 33

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let section = NoteSection(rawValue: try reader.u8()) else { throw WireError(.unknownTag, "no such section of a note") }
        self = section
    }

    public func write(to writer: inout ByteWriter) { writer.u8(rawValue) }
}
