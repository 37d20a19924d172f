// A person's state on disk before it is open: making it, unlocking it, bringing it back from a backup, wiping it.

internal import Foundation
public import Sodium
internal import Wire

/// The state of one tool in one directory. `State` is written as JSON; what it needs to keep secret it derives from the root key instead.
public struct StateFile<State: Codable & Sendable>: Sendable {
    public let directory: StateDirectory
    public let kind: StateKind
    let files: any FileOperations

    /// - Parameter files: another implementation is for tests.
    public init(in directory: StateDirectory, kind: StateKind, files: any FileOperations = SystemFiles()) {
        self.directory = directory
        self.kind = kind
        self.files = files
    }

    var file: AtomicFile { AtomicFile(directory: directory.path, name: StateDirectory.stateName, files: files) }

    /// Whether there is something to unlock or to restore over.
    public var exists: Bool {
        do {
            _ = try files.read(file.path, limit: StateImage.limit)
            return true
        } catch {
            return error != .notFound
        }
    }

    /// Makes the first state, and the recovery sheet that goes with it. The sheet is nowhere on disk.
    /// - Parameter passphrase: normalised (`Passphrase.normalised`).
    /// - Throws: `alreadyThere` where there is one.
    public func create(
        _ initial: State,
        passphrase: borrowing SecretBytes,
        cost: PassphraseCost = .moderate,
        patience: Duration = .seconds(10)
    ) async throws -> (state: OpenState<State>, recovery: RecoveryKey) {
        // Stretching takes a while: no need for it where nothing can be made.
        guard !exists else { throw LocalStateError.alreadyThere }
        return try await create(initial, under: try StretchedPassphrase(passphrase, cost: cost), patience: patience)
    }

    /// As above, with a passphrase that was stretched before.
    package func create(
        _ initial: State,
        under passphrase: StretchedPassphrase,
        patience: Duration = .seconds(10)
    ) async throws -> (state: OpenState<State>, recovery: RecoveryKey) {
        guard !exists else { throw LocalStateError.alreadyThere }
        try files.makeDirectory(directory.path)
        let recovery = try RecoveryKey.random()
        let keys = try StateKeys(
            kind: kind,
            root: RootKey.random(),
            passphraseKey: passphrase.key,
            salt: passphrase.salt,
            cost: passphrase.cost,
            recoveryKey: recovery.sealingKey().publicKey
        )
        let contents = StateContents(generation: 1, json: try StateCoding.encode(initial))
        let image = try keys.seal(contents)
        let lock = try await StateLock.take(directory.lockPath, patience: patience)
        guard !exists else { throw LocalStateError.alreadyThere }
        file.removeLeftovers()
        try file.replace(with: image.canonicalBytes)
        _ = consume lock
        return (OpenState(self, keys: keys, seen: OpenState<State>.Opened(image, contents, initial)), recovery)
    }

    /// - Parameter passphrase: normalised (`Passphrase.normalised`).
    /// - Throws: `notFound`, `cannotOpen`, `notAState`, `damaged`, `unknownVersion`, `otherKind`, `costOutOfBounds`.
    public func unlock(passphrase: borrowing SecretBytes) throws -> OpenState<State> {
        let image = try image(at: file.path)
        let keys = try keys(of: image, passphrase: passphrase)
        return OpenState(self, keys: keys, seen: try opened(image, keys))
    }

    /// For a forgotten passphrase. `OpenState.changePassphrase` should follow.
    public func unlock(recovery: RecoveryKey) throws -> OpenState<State> {
        let image = try image(at: file.path)
        let keys = try keys(of: image, recovery: recovery)
        return OpenState(self, keys: keys, seen: try opened(image, keys))
    }

    /// Puts a backup in place, once it has been opened.
    /// - Parameter replacing: whether a state that is there may be lost.
    /// - Throws: as `unlock`, about the backup; `alreadyThere`.
    public func restore(
        from backup: String,
        passphrase: borrowing SecretBytes,
        replacing: Bool = false,
        patience: Duration = .seconds(10)
    ) async throws -> OpenState<State> {
        let image = try image(at: backup)
        let keys = try keys(of: image, passphrase: passphrase)
        let opened = try opened(image, keys)
        try await put(image, replacing: replacing, patience: patience)
        return OpenState(self, keys: keys, seen: opened)
    }

    /// As above, with the recovery sheet that was valid when the backup was made.
    public func restore(
        from backup: String,
        recovery: RecoveryKey,
        replacing: Bool = false,
        patience: Duration = .seconds(10)
    ) async throws -> OpenState<State> {
        let image = try image(at: backup)
        let keys = try keys(of: image, recovery: recovery)
        let opened = try opened(image, keys)
        try await put(image, replacing: replacing, patience: patience)
        return OpenState(self, keys: keys, seen: opened)
    }

    /// Overwrites and removes the state, what unfinished writes left, and the lock. Needs no passphrase.
    ///
    /// Flash storage and copying file systems keep old blocks that no program can reach: what they keep is sealed, and as safe as the
    /// passphrase and the recovery sheet. Backups elsewhere are not touched.
    public func wipe(patience: Duration = .seconds(10)) async throws {
        let lock: StateLock
        do {
            lock = try await StateLock.take(directory.lockPath, patience: patience)
        } catch LocalStateError.notFound {
            return
        }
        for name in file.leftovers() + [StateDirectory.stateName] { try overwriteAndRemove(directory.path + "/" + name) }
        try removeCard()
        for path in [directory.turnPath, directory.lockPath] {
            do { try files.remove(path) } catch LocalStateError.notFound { continue }
        }
        try files.synchroniseDirectory(directory.path)
        // A directory that holds something else stays.
        _ = rmdir(directory.path)
        _ = consume lock
    }

    func image(at path: String) throws(LocalStateError) -> StateImage {
        try StateImage(file: try files.read(path, limit: StateImage.limit), kind: kind)
    }

    private func keys(of image: StateImage, passphrase: borrowing SecretBytes) throws -> StateKeys {
        let passphraseKey = try SymmetricKey(passphrase: passphrase, salt: image.header.salt, cost: image.header.cost)
        do {
            return try StateKeys(opening: image.header, passphraseKey: passphraseKey)
        } catch SodiumError.cannotOpen {
            throw LocalStateError.cannotOpen
        }
    }

    private func keys(of image: StateImage, recovery: RecoveryKey) throws -> StateKeys {
        do {
            return try StateKeys(opening: image.header, recovery: recovery)
        } catch SodiumError.cannotOpen {
            throw LocalStateError.cannotOpen
        }
    }

    /// Wrong keys are found here: the body must open, and be a `State`.
    private func opened(_ image: StateImage, _ keys: StateKeys) throws(LocalStateError) -> OpenState<State>.Opened {
        try OpenState<State>.Opened(image, keys)
    }

    private func put(_ image: StateImage, replacing: Bool, patience: Duration) async throws {
        try files.makeDirectory(directory.path)
        let lock = try await StateLock.take(directory.lockPath, patience: patience)
        guard replacing || !exists else { throw LocalStateError.alreadyThere }
        file.removeLeftovers()
        try file.replace(with: image.canonicalBytes)
        _ = consume lock
    }

    private func overwriteAndRemove(_ path: String) throws {
        let length: Int
        do {
            length = try files.read(path, limit: StateImage.limit).count
        } catch .notFound {
            return
        } catch .tooLarge {
            length = StateImage.limit
        }
        let descriptor = try files.openExisting(path)
        do {
            try files.write(try Randomness.bytes(length), to: descriptor)
            try files.synchronise(descriptor)
        } catch {
            try? files.close(descriptor)
            throw error
        }
        try files.close(descriptor)
        try files.remove(path)
    }
}
