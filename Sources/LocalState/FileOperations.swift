// The few file operations that a state is kept with, each of which can fail; tests make each fail in turn.

/// Every file is made for its owner alone (0600) and closed on `exec`. An implementation throws `LocalStateError` and nothing else.
public protocol FileOperations: Sendable {
    /// The whole file. Throws `notFound`, `tooLarge`.
    func read(_ path: String, limit: Int) throws(LocalStateError) -> [UInt8]
    /// Opens a new file for writing. Throws `alreadyThere`.
    func create(_ path: String) throws(LocalStateError) -> Int32
    /// Opens a file that exists for writing over it.
    func openExisting(_ path: String) throws(LocalStateError) -> Int32
    /// All bytes, or it throws.
    func write(_ bytes: [UInt8], to descriptor: Int32) throws(LocalStateError)
    /// Returns once the bytes would survive a loss of power.
    func synchronise(_ descriptor: Int32) throws(LocalStateError)
    func close(_ descriptor: Int32) throws(LocalStateError)
    /// Replaces `target` in one step.
    func rename(_ path: String, to target: String) throws(LocalStateError)
    /// Returns once names made, changed or removed in the directory would survive a loss of power.
    func synchroniseDirectory(_ path: String) throws(LocalStateError)
    func remove(_ path: String) throws(LocalStateError)
    /// Names of files in a directory.
    func list(_ directory: String) throws(LocalStateError) -> [String]
    /// Makes the directory and those above it where they are missing; it is its owner's alone (0700).
    func makeDirectory(_ path: String) throws(LocalStateError)
}
