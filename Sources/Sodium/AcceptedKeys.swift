// Public keys that have been found acceptable once. A case file names the same few people in each of its ten thousand records, and the check
// of a key is as dear as a signature.

private import Synchronization

/// Remembers public keys, which are no secret: neither what is asked nor how long it takes to answer says anything.
final class AcceptedKeys: Sendable {
    /// Then it begins anew, so that nobody can fill memory with keys.
    private static let most = 4096

    private struct Key: Hashable {
        let bytes: [UInt8]

        func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
    }

    private let keys = Mutex<Set<Key>>([])

    /// Whether the key is acceptable; only yes is remembered.
    func accept(_ key: [UInt8], _ check: ([UInt8]) -> Bool) -> Bool {
        if keys.withLock({ $0.contains(Key(bytes: key)) }) { return true }
        guard check(key) else { return false }
        keys.withLock { keys in
            if keys.count >= Self.most { keys.removeAll(keepingCapacity: true) }
            keys.insert(Key(bytes: key))
        }
        return true
    }
}
