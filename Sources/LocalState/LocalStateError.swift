// The one error type of this target. It says what kind of thing went wrong and never carries what was kept.

/// Equality is by value; descriptions hold no path, no user data and no key material.
public enum LocalStateError: String, Error, Sendable, CustomStringConvertible {
    /// There is no state in this directory.
    case notFound
    /// There is a state already, and it is not to be replaced.
    case alreadyThere
    /// Wrong passphrase, wrong recovery sheet or damaged file: not told apart on purpose (attack class 28).
    case cannotOpen
    /// The file is none of ours.
    case notAState
    /// Begins as one of ours, but is cut short or holds what no version wrote.
    case damaged
    /// Written by a newer version of this program, or claiming to be (attack class 5).
    case unknownVersion
    /// The state of another tool: an officer's, a clinician's, an authority's.
    case otherKind
    /// A password-hashing cost below the floor or above the ceiling: refused before anything is derived (attack class 6).
    case costOutOfBounds
    /// Opened, but not what this version knows how to read.
    case unreadable
    /// The passphrase or the recovery sheet was changed by another process: unlock again.
    case changedElsewhere
    /// Another process kept the state locked for longer than this one was ready to wait.
    case busy
    /// More than the file may hold.
    case tooLarge
    case diskFull
    case notPermitted
    /// Any other failure of the file system.
    case storageFailed
    /// A backup that does not read back as it was written.
    case backupDiffers

    public var description: String { rawValue }
}
