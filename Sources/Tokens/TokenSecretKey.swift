// The secret half of a token key: it exists on the provider side only, so that the department side cannot mint tokens.

internal import CryptoExtras
internal import Foundation
public import Sodium
public import Trust

/// An RSA key of 2048 bits that signs blinded messages of one purpose and period, and nothing else.
///
/// A reference, so that sharing it does not copy the secret. It has no textual form and is not `Codable`; `exported` is for the key store.
public final class TokenSecretKey: Sendable {
    public let publicKey: TokenPublicKey
    let backing: BlindSignatures.PrivateKey

    private init(_ backing: BlindSignatures.PrivateKey) throws(TokenError) {
        self.backing = backing
        publicKey = try TokenPublicKey(pkcs1: Array(backing.publicKey.pkcs1DERRepresentation))
    }

    /// Takes tens of milliseconds in a release build, up to seconds in a debug build.
    public static func random() throws(TokenError) -> TokenSecretKey {
        guard let backing = try? BlindSignatures.PrivateKey(keySize: .bits2048, parameters: BlindSignatures.parameters) else {
            throw TokenError(.unavailable)
        }
        return try TokenSecretKey(backing)
    }

    /// Takes what `exported` gave (PKCS#8 too). Throws `malformedKey`, `wrongModulus` or `wrongExponent`.
    public convenience init(exported bytes: borrowing SecretBytes) throws(TokenError) {
        let backing = bytes.withBytes { buffer in
            try? BlindSignatures.PrivateKey(derRepresentation: buffer, parameters: BlindSignatures.parameters)
        }
        guard let backing else { throw TokenError(.malformedKey) }
        try self.init(backing)
    }

    /// The key as DER for storage at rest. swift-crypto gives it as `Data`, whose one copy is overwritten here.
    public func exported() throws -> SecretBytes {
        var bytes = backing.derRepresentation
        defer { bytes.resetBytes(in: 0..<bytes.count) }
        return try SecretBytes(count: bytes.count) { $0.copyBytes(from: bytes) }
    }
}
