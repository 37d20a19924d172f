// A signer's key, offline, in a sealed file: made once, opened for each signature, kept on a stick in a drawer.

public import Foundation
public import LocalState
public import Sodium
public import Trust
public import Wire

/// What is sealed. The signing key is derived from the file's root secret, so that no key is ever written as text.
public struct SignerState: Codable, Sendable {
    let name: String
    /// `clinical` or `sponsor`.
    let role: String
    let made: Instant
    /// The newest version of each document that this key signed: by programme (hexadecimal), then by kind.
    var signed: [String: [String: Pin]]?
    /// The highest version of each that this key ever signed, also where it was given up for an older one.
    var highest: [String: [String: UInt64]]?
}

/// A key that is open for signing.
public struct Signer: Sendable {
    public let entry: CharterSigner
    public let key: SigningKey
    let state: OpenState<SignerState>
}

/// A folder with the sealed key and, beside it, the public request for whoever founds the programme.
public struct SignerHome: Sendable {
    /// In characters.
    public static let shortestPassphrase = 12
    public static let requestName = "signer.request"

    public let folder: URL

    public init(_ folder: URL) { self.folder = folder }

    public var request: URL { folder.appendingPathComponent(Self.requestName) }

    private var file: StateFile<SignerState> { StateFile(in: StateDirectory(folder.path), kind: .authority) }

    /// Whether there is something that a passphrase could open: looked at before anybody is asked for it.
    public var hasKey: Bool { file.exists }

    /// Makes a key and its request.
    /// - Parameter passphrase: normalised (`Passphrase.normalised`).
    /// - Returns: the recovery sheet, which is nowhere on disk.
    /// - Throws: `LocalStateError.alreadyThere`; `DeskError` where the request cannot be written.
    public func create(
        name: String,
        role: SignerRole,
        passphrase: borrowing SecretBytes,
        cost: PassphraseCost,
        now: Instant
    ) async throws -> RecoveryKey {
        let state = SignerState(name: name, role: role.word, made: now)
        let (open, recovery) = try await file.create(state, passphrase: passphrase, cost: cost)
        let signer = try Self.signer(open)
        let request = try SignerRequest.signed(name: name, role: role, key: signer.key, now: now)
        try DeskFiles.write(request.bytes, to: self.request)
        return recovery
    }

    /// - Parameter passphrase: normalised.
    /// - Throws: `LocalStateError`, for example `cannotOpen` or `notFound`.
    public func unlock(passphrase: borrowing SecretBytes) throws -> Signer {
        try Self.signer(try file.unlock(passphrase: passphrase))
    }

    /// For a forgotten passphrase: opens with the sheet and seals under a new passphrase.
    public func renew(recovery: RecoveryKey, passphrase: borrowing SecretBytes, cost: PassphraseCost) async throws {
        try await file.unlock(recovery: recovery).changePassphrase(to: passphrase, cost: cost)
    }

    /// Keeps a bundle that this key signed, so that next time only what is new must be read. Where it cannot be kept, all is shown again.
    public func remember(_ bundle: TrustBundle) {
        guard let bytes = try? DeskFiles.bytes(bundle) else { return }
        try? DeskFiles.write(bytes, to: lastSigned)
    }

    /// What was signed last, by what lies there; nil unless it is of the same programme. `Signer.remembered` says whether it is to be believed.
    func remembered(of bundle: TrustBundle) -> TrustBundle? {
        guard let bytes = try? DeskFiles.read(lastSigned), case .bundle(let last)? = try? DeskDocument(bytes, file: ""),
            let programme = try? last.claimedProgramme(), programme == (try? bundle.claimedProgramme())
        else { return nil }
        return last
    }

    private var lastSigned: URL { folder.appendingPathComponent("last-signed.bundle") }

    private static func signer(_ open: OpenState<SignerState>) throws -> Signer {
        let state = try open.read()
        guard let role = SignerRole.allCases.first(where: { $0.word == state.role }) else { throw LocalStateError.unreadable }
        let key = try SigningKey(seed: try open.rootKey.derive("respite.authority.signer", []).secret)
        return Signer(entry: try CharterSigner(role: role, key: key.publicKey, name: state.name), key: key, state: open)
    }
}
