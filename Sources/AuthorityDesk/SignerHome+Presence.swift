// Whether there is a key in a signer's folder: looked at before anybody is asked for its passphrase.

internal import Foundation
internal import LocalState

extension SignerHome {
    /// Whether there is something that a passphrase could open.
    public var hasKey: Bool { StateFile<SignerState>(in: StateDirectory(folder.path), kind: .authority).exists }
}
