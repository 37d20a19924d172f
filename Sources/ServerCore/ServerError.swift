// Why a server, or a command that looks after one, could not do what it was asked.

/// Equality is by `code`; `detail` names a file, a version or a number, never anything that a request said.
public struct ServerError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// `init` or `restore` found something in the folder already.
        case homeNotEmpty
        /// No server was set up in this folder.
        case homeMissing
        /// The folder belongs to the other side; `detail` is the role that it has.
        case homeOfOtherRole
        /// A file of the folder is missing or unreadable; `detail` names it.
        case homeDamaged
        /// Another process serves from this folder.
        case homeInUse
        /// Not `host:port`, or a port outside 1 to 65535.
        case badAddress
        /// The database is not one, or fails SQLite's own check; `detail` is the file, or the table whose rows make no sense.
        case databaseDamaged
        /// The database was written by a newer version of this program.
        case databaseNewer
        /// The disk is full, or the file system refuses to grow a file; nothing was half-written.
        case diskFull
        /// Reading or writing failed for another reason of the operating system.
        case inputOutput
        /// The target folder of a backup holds something already.
        case backupExists
        /// A file of the backup is missing, added or altered.
        case backupDamaged
        /// No programme was imported yet.
        case notFounded
        /// The imported programme does not name this server: `detail` is `key`, `address`, `certificate`, or the role of a side that it lacks.
        case notInRoster
        /// The signed policy does not allow one operator for both sides.
        case singleOperatorNotAllowed
        /// A signed document was refused; `detail` is the code of the reason.
        case documentRefused
        /// The documents belong to another programme than the one that was imported first.
        case otherProgramme
        /// A file that was named cannot be read; `detail` is its name.
        case fileUnreadable
        /// A file is none that the authority writes for this side; `detail` is its name.
        case fileNotKnown
        /// The next certificate is not in the roster yet: switching to it would lock every client out.
        case certificateNotAnnounced
        /// The address cannot be listened on: in use, not allowed, or not of this machine.
        case cannotListen
        /// A check found what must never be; `detail` is the name of the `Invariant.Rule`.
        case invariantBroken
    }

    public let code: Code
    public let detail: String

    public init(_ code: Code, _ detail: String = "") {
        self.code = code
        self.detail = detail
    }

    public static func == (left: ServerError, right: ServerError) -> Bool { left.code == right.code }

    public var description: String { detail.isEmpty ? code.rawValue : "\(code.rawValue): \(detail)" }
}
