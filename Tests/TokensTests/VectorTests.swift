// RFC 9474, RFC 9577 and RFC 9578: every published case, and one of each written here for machines without the files.

import Crypto
import CryptoExtras
import Foundation
import Sodium
import Testing
import Wire

@testable import Tokens

@Suite struct VectorTests {
    @Test(.enabled(if: Vectors.areThere)) func everyVectorFileIsOfAKnownKindAndNotEmpty() throws {
        let files = try #require(Vectors.files)
        #expect(!files.isEmpty)
        for (name, cases) in files { #expect(Vectors.kind(of: cases) != nil, "\(name) is empty or of no kind that a suite runs") }
        for kind in Vectors.Kind.allCases { #expect(!Vectors.cases(kind).isEmpty, "no vectors of kind \(kind)") }
        print("privacypass vectors: \(files.mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
    }

    /// RFC 9474 appendix A. The keys there have 4096 bits, so this is about the library, and our keys refuse them.
    @Test(.enabled(if: Vectors.areThere), arguments: Vectors.cases(.blindSignature)) func aBlindSignatureIsAsPublished(
        _ vector: Vectors.Case
    ) throws {
        let name = try #require(vector.fields["name"])
        let padding = try #require(name.contains("PSSZERO") ? "PSSZERO" : name.contains("PSS") ? "PSS" : nil)
        // The prepared message is given, so the preparation that changes nothing is the right one for all four.
        let parameters: _RSA.BlindSigning.Parameters =
            padding == "PSS" ? .RSABSSA_SHA384_PSS_Deterministic : .RSABSSA_SHA384_PSSZERO_Deterministic
        let secret = try _RSA.BlindSigning.PrivateKey(
            n: vector.bytes("n"),
            e: vector.bytes("e"),
            d: vector.bytes("d"),
            p: vector.bytes("p"),
            q: vector.bytes("q"),
            parameters: parameters
        )
        let signature = try secret.blindSignature(for: vector.bytes("blinded_msg"))
        #expect(Array(signature.rawRepresentation) == (try vector.bytes("blind_sig")))
        let message = secret.publicKey.prepare(try vector.bytes("prepared_msg"))
        let published = _RSA.Signing.RSASignature(rawRepresentation: try vector.bytes("sig"))
        #expect(secret.publicKey.isValidSignature(published, for: message))
        let other = secret.publicKey.prepare(try vector.bytes("prepared_msg") + [0])
        #expect(!secret.publicKey.isValidSignature(published, for: other))
        #expect(throws: TokenError(.wrongModulus)) { try TokenPublicKey(pkcs1: Array(secret.publicKey.pkcs1DERRepresentation)) }
    }

    /// RFC 9577 appendix A.
    @Test(.enabled(if: Vectors.areThere), arguments: Vectors.cases(.challenge)) func aChallengeIsAsPublished(_ vector: Vectors.Case) throws
    {
        let input = try vector.bytes("token_authenticator_input")
        guard try vector.bytes("token_type") == [0x00, 0x02] else {
            let token = Array((input + [UInt8](repeating: 0, count: AnonymousToken.length)).prefix(AnonymousToken.length))
            #expect(throws: TokenError(.wrongType)) { try AnonymousToken(bytes: token) }
            return
        }
        let challenge = try TokenChallenge(
            issuerName: vector.text("issuer_name"),
            redemptionContext: vector.bytes("redemption_context"),
            originInfo: vector.text("origin_info")
        )
        let ours = AnonymousToken.input(
            nonce: try TokenNonce(bytes: vector.bytes("nonce")),
            challengeDigest: challenge.digest,
            keyID: try TokenKeyID(bytes: vector.bytes("token_key_id"))
        )
        #expect(ours == input)
    }

    /// RFC 9578 appendix A.2.
    @Test(.enabled(if: Vectors.areThere), arguments: Vectors.cases(.issuance)) func issuingIsAsPublished(_ vector: Vectors.Case) throws {
        let publicKey = try TokenPublicKey(subjectPublicKeyInfo: vector.bytes("pkS"))
        let secret = try Self.secretKey(pem: vector.text("skS"))
        #expect(secret.publicKey == publicKey)
        #expect(publicKey.subjectPublicKeyInfo == (try vector.bytes("pkS")))

        let request = try TokenRequest(bytes: vector.bytes("token_request"))
        #expect(request.bytes == (try vector.bytes("token_request")))
        #expect(try TokenIssuer.issue(request, key: secret).bytes == (try vector.bytes("token_response")))

        let token = try AnonymousToken(bytes: vector.bytes("token"))
        #expect(token.bytes == (try vector.bytes("token")))
        #expect(token.keyID == publicKey.id)
        #expect(token.nonce.bytes == (try vector.bytes("nonce")))
        #expect(token.challengeDigest == Wire.Digest(sha256: try vector.bytes("token_challenge")))
        let input = Array(token.bytes.prefix(AnonymousToken.inputLength))
        #expect(publicKey.isValid(token.authenticator, for: input))
    }

    @Test func theDigestOfAKeyIsThatOfItsPSSForm() throws {
        let key = try TokenPublicKey(subjectPublicKeyInfo: KnownAnswer.subjectPublicKeyInfo)
        #expect(Hex.encode(key.id.bytes) == "ca572f8982a9ca248a3056186322d93ca147266121ddeb5632c07f1f71cd2708")
        #expect(key.id.truncated == 0x08)
        #expect(key.pkcs1.count == 270)
        #expect(try TokenPublicKey(pkcs1: key.pkcs1) == key)
    }

    @Test func aKnownTokenVerifiesAndAnAlteredOneDoesNot() throws {
        let key = try TokenPublicKey(subjectPublicKeyInfo: KnownAnswer.subjectPublicKeyInfo)
        let token = try AnonymousToken(bytes: KnownAnswer.token)
        let input = Array(KnownAnswer.token.prefix(AnonymousToken.inputLength))
        #expect(key.isValid(token.authenticator, for: input))
        for position in input.indices {
            var altered = input
            altered[position] ^= 1
            #expect(!key.isValid(token.authenticator, for: altered))
        }
    }

    private static func secretKey(pem: String) throws -> TokenSecretKey {
        let base64 = pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
        var der = Array(try #require(Data(base64Encoded: base64)))
        return try TokenSecretKey(exported: try SecretBytes(wiping: &der))
    }
}
