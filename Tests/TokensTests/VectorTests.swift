// RFC 9474, RFC 9577 and RFC 9578: every published case, and one of each written here for machines without the files.

import Crypto
import CryptoExtras
import Foundation
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import Tokens

/// One object of a vector file: hexadecimal values, except for names and numbers.
private struct Case: Decodable {
    private let fields: [String: Value]

    init(from decoder: any Decoder) throws { fields = try decoder.singleValueContainer().decode([String: Value].self) }

    func bytes(_ name: String) throws -> [UInt8] { try Hex.decode(try raw(name)) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func raw(_ name: String) throws -> String {
        guard case .text(let text) = try #require(fields[name], "no field \(name)") else { return "" }
        return text
    }

    private enum Value: Decodable {
        case text(String)
        case number(Int)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else {
                self = .text(try container.decode(String.self))
            }
        }
    }
}

/// A kind is known by members that all its cases have.
extension VectorKind {
    fileprivate static let blindSignature = VectorKind("RSABSSA (RFC 9474)", members: ["prepared_msg", "blinded_msg", "blind_sig", "sig"])
    fileprivate static let challenge = VectorKind("token challenge (RFC 9577)", members: ["token_type", "token_authenticator_input"])
    fileprivate static let issuance = VectorKind("blind RSA token (RFC 9578)", members: ["skS", "pkS", "token_request", "token_response"])
    fileprivate static let all = [blindSignature, challenge, issuance]

    private init(_ name: String, members: [String]) {
        self.init(name) { file in
            guard let cases = try? JSONSerialization.jsonObject(with: file.data) as? [[String: Any]] else { return false }
            return cases.allSatisfy { object in members.allSatisfy { object[$0] != nil } }
        }
    }
}

@Suite struct VectorTests {
    private func run(_ kind: VectorKind, _ body: (Case) throws -> Void) throws {
        try Vectors.here.run(kind, of: VectorKind.all, in: .privacypass) { file in
            let cases: [Case] = try file.decode()
            for vector in cases { try body(vector) }
            return cases.count
        }
    }

    /// Appendix A. The keys there have 4096 bits, so this is about the library, and our keys refuse them.
    @Test func blindSignaturesAreAsPublished() throws {
        try run(.blindSignature) { vector in
            let name = try vector.raw("name")
            // The prepared message is given, so the preparation that changes nothing is the right one for all variants.
            let parameters: _RSA.BlindSigning.Parameters =
                name.contains("PSSZERO") ? .RSABSSA_SHA384_PSSZERO_Deterministic : .RSABSSA_SHA384_PSS_Deterministic
            let secret = try _RSA.BlindSigning.PrivateKey(
                n: vector.bytes("n"),
                e: vector.bytes("e"),
                d: vector.bytes("d"),
                p: vector.bytes("p"),
                q: vector.bytes("q"),
                parameters: parameters
            )
            let signature = try secret.blindSignature(for: vector.bytes("blinded_msg"))
            #expect(Array(signature.rawRepresentation) == (try vector.bytes("blind_sig")), "\(name)")
            let message = secret.publicKey.prepare(try vector.bytes("prepared_msg"))
            let published = _RSA.Signing.RSASignature(rawRepresentation: try vector.bytes("sig"))
            #expect(secret.publicKey.isValidSignature(published, for: message), "\(name)")
            let other = secret.publicKey.prepare(try vector.bytes("prepared_msg") + [0])
            #expect(!secret.publicKey.isValidSignature(published, for: other), "\(name)")
            #expect(throws: TokenError(.wrongModulus)) { try TokenPublicKey(pkcs1: Array(secret.publicKey.pkcs1DERRepresentation)) }
        }
    }

    /// Appendix A.
    @Test func challengesAreAsPublished() throws {
        try run(.challenge) { vector in
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
                keyID: try Digest(bytes: vector.bytes("token_key_id"))
            )
            #expect(ours == input)
        }
    }

    /// Appendix A.2.
    @Test func issuingIsAsPublished() throws {
        try run(.issuance) { vector in
            let publicKey = try TokenPublicKey(subjectPublicKeyInfo: vector.bytes("pkS"))
            let secret = try Self.secretKey(pem: vector.text("skS"))
            #expect(secret.publicKey == publicKey)

            let request = try TokenRequest(bytes: vector.bytes("token_request"))
            #expect(request.bytes == (try vector.bytes("token_request")))
            #expect(try TokenIssuer.issue(request, key: secret).bytes == (try vector.bytes("token_response")))

            let token = try AnonymousToken(bytes: vector.bytes("token"))
            #expect(token.bytes == (try vector.bytes("token")))
            #expect(token.keyID == publicKey.keyID)
            #expect(token.nonce.bytes == (try vector.bytes("nonce")))
            #expect(token.challengeDigest == Wire.Digest(sha256: try vector.bytes("token_challenge")))
            let input = Array(token.bytes.prefix(AnonymousToken.inputLength))
            #expect(try BlindSignatures.isValid(token.authenticator, for: input, under: publicKey))
        }
    }

    @Test func theDigestOfAKeyIsThatOfItsPSSForm() throws {
        let key = try TokenPublicKey(subjectPublicKeyInfo: KnownAnswer.subjectPublicKeyInfo)
        #expect(Hex.encode(key.keyID.bytes) == "ca572f8982a9ca248a3056186322d93ca147266121ddeb5632c07f1f71cd2708")
        #expect(key.truncatedID == 0x08)
        #expect(key.bytes.count == 270)
        #expect(try TokenPublicKey(pkcs1: key.bytes) == key)
    }

    @Test func aKnownTokenVerifiesAndAnAlteredOneDoesNot() throws {
        let key = try TokenPublicKey(subjectPublicKeyInfo: KnownAnswer.subjectPublicKeyInfo)
        let token = try AnonymousToken(bytes: KnownAnswer.token)
        let input = Array(KnownAnswer.token.prefix(AnonymousToken.inputLength))
        #expect(try BlindSignatures.isValid(token.authenticator, for: input, under: key))
        for position in input.indices {
            var altered = input
            altered[position] ^= 1
            #expect(try !BlindSignatures.isValid(token.authenticator, for: altered, under: key))
        }
    }

    private static func secretKey(pem: String) throws -> TokenSecretKey {
        let base64 = pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
        var der = Array(try #require(Data(base64Encoded: base64)))
        return try TokenSecretKey(exported: try SecretBytes(wiping: &der))
    }
}
