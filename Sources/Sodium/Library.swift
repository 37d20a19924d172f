// Starting libsodium, once, before its first use.

internal import CSodium

enum Library {
    /// `sodium_init` picks implementations and opens the source of randomness. Nothing of this target works without it.
    private static let started = sodium_init() >= 0

    static func start() throws(SodiumError) {
        guard started else { throw .unavailable }
    }
}
