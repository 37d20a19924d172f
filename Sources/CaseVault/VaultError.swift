// Why the vault did not do something. The tools turn each into one sentence; nothing of a case is carried.

public import CaseFile
public import Sealing
public import Sodium

public enum VaultError: Error, Sendable, Equatable {
    /// No vault in this folder.
    case notFound
    /// Sealed under another key: another clinician's, or of a state that was set up anew.
    case otherKey
    /// Cannot be read as a vault, or a part of it does not open.
    case damaged
    /// Written by a newer version of this program.
    case newer
    /// The department side lists without end.
    case endless
    /// Files of the vault could not be overwritten, or not be removed; the others were.
    case notWiped
    /// Another process held it for longer than this one waited.
    case busy
    case diskFull
    case notPermitted
    case storageFailed

    /// There is no such case, note or other thing, or it is not the reader's.
    case notThere
    /// The entry would not count, for this reason; nothing was written.
    case refused(Refusal)
    /// The programme's policy offers these formats for a new note, and not this one; nothing was written.
    case formatNotOffered([NoteFormat])
    /// A clinician to whom has to be sealed has no current key: they have to synchronise first.
    case noKey(SigningPublicKey)
    /// The first device of this clinician has made new keys, of which this one has none; nothing can be written before it has.
    case outdatedKeys
    /// The key of the psychotherapy notes is made on the clinician's first device.
    case firstDeviceOnly
    /// Too long, empty, or more readers than a record takes.
    case cannotSeal(SealingError)
    /// The case has as many members as it can have.
    case tooManyMembers(Int)
    /// Nobody supervises this author now.
    case noSupervisor
    /// Its time is not over, or a legal hold stands.
    case notDue
    /// Something that others follow is not here, and may be a legal hold.
    case incomplete
    /// The department side lacks a record of the case.
    case notHandedIn
    /// The passphrase of the psychotherapy notes is another.
    case wrongPassphrase
}
