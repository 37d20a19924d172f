// The numbers of what a record of a case may hold. They are sealed and signed: never used again, never renumbered.

public enum ContentKind: UInt16, Sendable, CaseIterable {
    case opened = 1
    case closed = 2
    case reopened = 3
    case bookingLinked = 4
    case memberAdded = 5
    case memberRemoved = 6
    case renamed = 7

    case noteDraft = 16
    case noteSigned = 17
    case noteSubmitted = 18
    case noteReturned = 19
    case noteCosigned = 20
    case draftDiscarded = 21
    case struckAsError = 22

    case session = 32
    case followUpAdded = 33
    case followUpStep = 34
    case nextDayHold = 35

    case goalSet = 48
    case goalStatus = 49
    case planVersion = 50

    case handOffOffered = 64
    case handOffStep = 65

    case releaseGiven = 80
    case releaseRevoked = 81
    case disclosure = 82
    case reportOpened = 83
    case reportStep = 84
    case psychotherapyAuthorisation = 85

    case legalHoldSet = 96
    case legalHoldLifted = 97
    case deathRecorded = 98
}
