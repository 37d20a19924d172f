// The provider's one cryptographic act: signing what it cannot see.

internal import CryptoExtras
internal import Foundation
internal import Trust

public enum TokenIssuer {
    /// BlindSign (RFC 9474 section 4.3). The same request gives the same response. Whether it may be answered is `IssuanceLedger`'s question.
    ///
    /// Throws `wrongType` for a request made for another key, `notSignable` for a number that is not below the modulus.
    public static func issue(_ request: TokenRequest, key: TokenSecretKey) throws(TokenError) -> TokenResponse {
        guard request.truncatedKeyID == key.publicKey.truncatedID else { throw TokenError(.wrongType) }
        guard let signature = try? key.backing.blindSignature(for: request.blindedMessage) else { throw TokenError(.notSignable) }
        return try TokenResponse(bytes: Array(signature.rawRepresentation))
    }
}
