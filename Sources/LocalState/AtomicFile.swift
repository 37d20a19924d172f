// Replacing a file so that, whatever happens, the old or the new one is there, whole.

internal import Sodium
internal import Wire

struct AtomicFile {
    let directory: String
    let name: String
    let files: any FileOperations

    var path: String { directory + "/" + name }

    /// A new file is written beside the old one and made durable, and only then takes its name. Where it throws before that, the old file is
    /// untouched and the new one gone; where it throws after (`synchroniseDirectory`), either may be there after a loss of power.
    func replace(with bytes: [UInt8]) throws {
        let temporary = directory + "/" + temporaryPrefix + Hex.encode(try Randomness.bytes(8))
        let descriptor = try files.create(temporary)
        do {
            do {
                try files.write(bytes, to: descriptor)
                try files.synchronise(descriptor)
            } catch {
                try? files.close(descriptor)
                throw error
            }
            try files.close(descriptor)
            try files.rename(temporary, to: path)
        } catch {
            try? files.remove(temporary)
            throw error
        }
        try files.synchroniseDirectory(directory)
    }

    /// Removes what a process left behind that was stopped while it wrote. Only under the lock: another process's new file is no leftover.
    func removeLeftovers() {
        for leftover in leftovers() { try? files.remove(directory + "/" + leftover) }
    }

    func leftovers() -> [String] { ((try? files.list(directory)) ?? []).filter { $0.hasPrefix(temporaryPrefix) } }

    private var temporaryPrefix: String { ".\(name).new-" }
}
