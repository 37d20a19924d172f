// A further signer's part: adding signatures to a bundle or to code registers, never changing what they say.

public import Sodium
public import Tokens
public import Trust
internal import Wire

extension TrustBundle {
    /// With this key's signature wherever the charter gives the key a say and it has not signed yet.
    ///
    /// Throws `notASigner`, `nothingToSign` or `bundleRefused`. `file` is the name that errors give.
    public func signed(by key: SigningKey, file: String) throws -> TrustBundle {
        let charter = try DeskBundle.newestCharter(of: self, file: file)
        guard let signer = charter.signer(key.publicKey) else { throw DeskError(.notASigner) }
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
