// A person's state while it is open: read at any time, changed by one process at a time, on disk before a change counts as made.

public import Sodium
internal import Synchronization
internal import Wire

/// Keys in secret memory, and the file. The file is looked at each time, so that every process sees what another saved; it is opened and decoded
/// anew only where its bytes have changed.
public final class OpenState<State: Codable & Sendable>: Sendable {
    public let file: StateFile<State>
    /// Stays the same for the life of the state, also when passphrase or recovery sheet change.
    public let rootKey: RootKey
    private let keys: Mutex<StateKeys>
    private let seen: Mutex<Opened?>

    private var present: StateKeys { keys.withLock(\.self) }

    init(_ file: StateFile<State>, keys: StateKeys, seen: Opened? = nil) {
        self.file = file
        rootKey = keys.root
        self.keys = Mutex(keys)
        self.seen = Mutex(seen)
    }

    /// A file and what was found in it.
    struct Opened: Sendable {
        /// Of the file: sealed.
        let bytes: [UInt8]
        var contents: StateContents
        var state: State

        init(_ image: StateImage, _ contents: StateContents, _ state: State) {
            bytes = image.canonicalBytes
            self.contents = contents
            self.state = state
        }

        init(_ image: StateImage, _ keys: StateKeys) throws(LocalStateError) {
            let contents = try keys.open(image)
            self.init(image, contents, try StateCoding.decode(State.self, from: contents.json))
        }
    }

    /// The state as it is on disk now. Needs no lock, since a file is replaced as a whole.
    public func read() throws -> State { try opened().state }

    /// Changes the state: under the lock the file is read again, changed and replaced. When this returns, the change would survive a loss of
    /// power; where `change` throws, nothing was written.
    /// - Parameter patience: how long to wait for other processes; then `busy`.
    /// - Throws: what `change` throws; `busy`, `diskFull`, `changedElsewhere` and the other codes of `LocalStateError`.
    public nonisolated(nonsending) func update<Result>(
        patience: Duration = .seconds(10),
        _ change: (inout State) throws -> Result
    ) async throws -> Result {
        let lock = try await StateLock.take(file.directory.lockPath, patience: patience)
        let opened = try opened()
        var (contents, state) = (opened.contents, opened.state)
        let result = try change(&state)
        let json = try StateCoding.encode(state)
        if json != contents.json {
            contents.generation += 1
            contents.json = json
            let image = try present.seal(contents)
            try write(image)
            seen.withLock { [contents, state] in $0 = Opened(image, contents, state) }
        }
        _ = consume lock
        return result
    }

    /// A new state key under a new passphrase; the recovery sheet stays valid. Older copies of the file still open with the old passphrase, to
    /// what they held then and to nothing newer.
    /// - Parameter passphrase: normalised (`Passphrase.normalised`).
    public func changePassphrase(
        to passphrase: borrowing SecretBytes,
        cost: PassphraseCost = .moderate,
        patience: Duration = .seconds(10)
    ) async throws {
        let salt = try Randomness.bytes(SymmetricKey.saltLength)
        let passphraseKey = try SymmetricKey(passphrase: passphrase, salt: salt, cost: cost)
        let lock = try await StateLock.take(file.directory.lockPath, patience: patience)
        let image = try file.image(at: file.file.path)
        try replaceKeys(
            of: image, passphraseKey: passphraseKey, salt: salt, cost: cost, recoveryKey: image.header.recoveryKey
        )
        _ = consume lock
    }

    /// A new recovery sheet; the old one opens nothing any more, except older copies of the file.
    /// - Parameter passphrase: the present one, since the state key changes and must be wrapped for it again. `cannotOpen` where it is wrong.
    public func rotateRecovery(passphrase: borrowing SecretBytes, patience: Duration = .seconds(10)) async throws -> RecoveryKey {
        let lock = try await StateLock.take(file.directory.lockPath, patience: patience)
        let image = try file.image(at: file.file.path)
        let passphraseKey = try SymmetricKey(passphrase: passphrase, salt: image.header.salt, cost: image.header.cost)
        do {
            _ = try StateKeys(opening: image.header, passphraseKey: passphraseKey)
        } catch {
            throw LocalStateError.cannotOpen
        }
        let recovery = try RecoveryKey.random()
        try replaceKeys(
            of: image,
            passphraseKey: passphraseKey,
            salt: image.header.salt,
            cost: image.header.cost,
            recoveryKey: recovery.sealingKey().publicKey
        )
        _ = consume lock
        return recovery
    }

    /// Copies the sealed file, reads the copy back and opens it. The copy needs the passphrase or the recovery sheet of today.
    /// - Parameter path: of a file that does not exist yet.
    /// - Throws: `alreadyThere`, `backupDiffers`.
    public func backup(to path: String) throws {
        let image = try file.image(at: file.file.path)
        _ = try contents(of: image)
        let bytes = image.canonicalBytes
        let descriptor = try file.files.create(path)
        do {
            do {
                try file.files.write(bytes, to: descriptor)
                try file.files.synchronise(descriptor)
            } catch {
                try? file.files.close(descriptor)
                throw error
            }
            try file.files.close(descriptor)
            guard try file.files.read(path, limit: StateImage.limit) == bytes, try file.image(at: path) == image else {
                throw LocalStateError.backupDiffers
            }
        } catch {
            try? file.files.remove(path)
            throw error
        }
    }

    /// Throws `changedElsewhere` where the keys in the file are no longer those that were opened.
    private func contents(of image: StateImage) throws -> StateContents {
        let keys = present
        guard image.header == keys.header else { throw LocalStateError.changedElsewhere }
        return try keys.open(image)
    }

    private func opened() throws -> Opened {
        let bytes = try file.files.read(file.file.path, limit: StateImage.limit)
        if let seen = seen.withLock(\.self), seen.bytes == bytes { return seen }
        let image = try StateImage(file: bytes, kind: file.kind)
        let contents = try contents(of: image)
        let opened = Opened(image, contents, try StateCoding.decode(State.self, from: contents.json))
        seen.withLock { $0 = opened }
        return opened
    }

    /// Under the lock only.
    private func replaceKeys(
        of image: StateImage,
        passphraseKey: borrowing SymmetricKey,
        salt: [UInt8],
        cost: PassphraseCost,
        recoveryKey: SealingPublicKey
    ) throws {
        var contents = try contents(of: image)
        contents.generation += 1
        let fresh = try StateKeys(
            kind: file.kind, root: rootKey, passphraseKey: passphraseKey, salt: salt, cost: cost, recoveryKey: recoveryKey
        )
        try write(try fresh.seal(contents))
        keys.withLock { $0 = fresh }
    }

    /// Under the lock only.
    private func write(_ image: StateImage) throws {
        file.file.removeLeftovers()
        try file.file.replace(with: image.canonicalBytes)
    }
}
