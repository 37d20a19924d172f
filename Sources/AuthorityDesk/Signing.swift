// A further signer's part: adding signatures to a bundle or to code registers, never changing what they say.

internal import Localization
public import Sodium
public import Tokens
public import Trust
internal import Wire

extension TrustBundle {
    /// With this key's signature wherever the charter gives the key a say and it has not signed yet.
    ///
    /// Throws `notASigner`, `nothingToSign` or `bundleRefused`. `file` is the name that errors give.
    public func signed(by key: SigningKey, file: String) throws -> TrustBundle {
        try requireSignedCharters(file: file)
        let charter = try DeskBundle.newestCharter(of: self, file: file)
        guard let signer = charter.signer(key.publicKey) else { return try signedByOutgoing(key, file: file) }
        var bundle = self
        if let last = charters.last { bundle.charters[charters.count - 1] = try last.signed(by: key, as: Charter.self, file: file) }
        func add<Body: CharterSigned>(_ place: WritableKeyPath<TrustBundle, Blob>, _ type: Body.Type) throws {
            guard Body.signedBy.contains(signer.role) else { return }
            bundle[keyPath: place] = try bundle[keyPath: place].signed(by: key, as: type, file: file)
        }
        try add(\.roster, Roster.self)
        try add(\.policy, PolicyDocument.self)
        try add(\.rounds, Rounds.self)
        guard bundle != self else { throw DeskError(.nothingToSign, ["file": file]) }
        return bundle
    }

    /// Only the newest charter may lack signatures: nobody is asked to sign beyond a charter that is not in force.
    private func requireSignedCharters(file: String) throws(DeskError) {
        guard charters.count > 1 else { return }
        do throws(TrustError) {
            _ = try CharterChain(charters.dropLast(), programme: try claimedProgramme())
        } catch {
            throw DeskError(
                .bundleRefused, ["file": file, "reason": Texts.current(Message("an earlier charter is not signed as it must be"))])
        }
    }

    /// A signer of the charter before signs the new one, and nothing else, while it still lacks signatures: replacing a charter takes the old
    /// thresholds as well.
    private func signedByOutgoing(_ key: SigningKey, file: String) throws -> TrustBundle {
        guard charters.count > 1, let previous = try? Unverified<Charter>(charters[charters.count - 2]).forItsSigner.body,
            previous.signer(key.publicKey) != nil
        else { throw DeskError(.notASigner) }
        guard MissingSignatures.of(self).contains(where: { $0.document == .charter }) else {
            throw DeskError(.nothingToSign, ["file": file])
        }
        var bundle = self
        bundle.charters[charters.count - 1] = try charters[charters.count - 1].signed(by: key, as: Charter.self, file: file)
        guard bundle != self else { throw DeskError(.nothingToSign, ["file": file]) }
        return bundle
    }
}

extension CodeRegisters {
    /// With this key's signature on every register. The provider side counts only the charter's clinical signers.
    public func signed(by key: SigningKey, file: String) throws -> CodeRegisters {
        let signed = CodeRegisters(registers: try registers.map { try $0.signed(by: key, as: CodeRegister.self, file: file) })
        guard signed != self else { throw DeskError(.nothingToSign, ["file": file]) }
        return signed
    }
}

extension Blob {
    fileprivate func signed<Body: CanonicalObject>(by key: SigningKey, as _: Body.Type, file: String) throws -> Blob {
        guard let document = try? Unverified<Body>(self) else { throw DeskError(.fileNotKnown, ["file": file]) }
        return try document.forItsSigner.adding(signatureBy: key).blob
    }
}
