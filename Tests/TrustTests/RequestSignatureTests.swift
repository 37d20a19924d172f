// Signed requests: the RFC's own example, our profile, and everything that differs from it (attack class 29 with a replay store).

import Foundation
import Sodium
import Testing
import Wire

@testable import Trust

struct RFC9421Tests {
    /// RFC 9421 appendix B.1.4, `test-key-ed25519` (RFC 8037 form: d and x).
    private func key() throws -> SigningKey {
        var seed = try Base64URL.decode("n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU")
        return try SigningKey(seed: SecretBytes(wiping: &seed))
    }

    /// Appendix B.2 `test-request`.
    private let values = [
        "date": "Tue, 20 Apr 2021 02:07:55 GMT", "@method": "POST", "@path": "/foo", "@authority": "example.com",
        "content-type": "application/json", "content-length": "18",
    ]
    private let components = ["date", "@method", "@path", "@authority", "content-type", "content-length"]
    private let inputField =
        #"sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519""#
    private let signatureField = "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:"

    @Test func theKeyIsTheOneOfTheRFC() throws {
        #expect(Base64URL.encode(try key().publicKey.bytes) == "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs")
    }

    @Test func exampleB26IsSignedToTheSameBytes() throws {
        let input = try SignatureInput(
            label: "sig-b26",
            components: components,
            created: Instant(seconds: 1_618_884_473),
            keyID: "test-key-ed25519"
        )
        #expect(input.field == inputField)
        let base = try input.base { values[$0] }
        let expected = """
            "date": Tue, 20 Apr 2021 02:07:55 GMT
            "@method": POST
            "@path": /foo
            "@authority": example.com
            "content-type": application/json
            "content-length": 18
            "@signature-params": ("date" "@method" "@path" "@authority" "content-type" "content-length")\
            ;created=1618884473;keyid="test-key-ed25519"
            """
        #expect(String(decoding: base, as: UTF8.self) == expected)
        #expect(input.signatureField(try key().sign(base)) == signatureField)
    }

    @Test func exampleB26Verifies() throws {
        let input = try SignatureInput(parsing: inputField, label: "sig-b26")
        #expect(input.components == components)
        #expect(input.created == Instant(seconds: 1_618_884_473))
        #expect(input.keyID == "test-key-ed25519")
        let signature = try input.signature(parsing: signatureField)
        try key().publicKey.verify(signature, of: try input.base { values[$0] })
        var other = values
        other["@path"] = "/bar"
        #expect(throws: SodiumError.badSignature) { try key().publicKey.verify(signature, of: try input.base { other[$0] }) }
    }

    @Test func aComponentThatTheMessageLacksIsRefused() throws {
        let input = try SignatureInput(parsing: inputField, label: "sig-b26")
        #expect(throws: RequestSignatureError(.missing)) { try input.base { _ in nil } }
        #expect(throws: RequestSignatureError(.missing)) { try input.base { _ in "two\nlines" } }
    }
}

struct RequestSignatureTests {
    private let now = Instant(seconds: 1_800_000_123)
    private let body = Array(#"{"hello":"world"}"#.utf8)
    private let key: SigningKey
    private let nonce: RequestNonce

    init() throws {
        key = try Keys.key(40)
        nonce = try RequestNonce(bytes: Array(0..<16))
    }

    private func signed(at time: Instant? = nil) throws -> [(name: String, value: String)] {
        try RequestSigner.sign(
            method: "POST",
            path: "/v1/bookings",
            side: .department,
            body: body,
            key: key,
            now: time ?? now,
            nonce: nonce
        )
    }

    private func verify(
        _ headers: [(name: String, value: String)],
        method: String = "POST",
        path: String = "/v1/bookings",
        side: SideRole = .department,
        body: [UInt8]? = nil,
        at time: Instant? = nil
    ) throws -> VerifiedRequest {
        try RequestVerifier.verify(method: method, path: path, side: side, headers: headers, body: body ?? self.body, now: time ?? now)
    }

    private func refuses(
        _ code: RequestSignatureError.Code,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ body: () throws -> VerifiedRequest
    ) {
        #expect(throws: RequestSignatureError(code), sourceLocation: sourceLocation) { try body() }
    }

    /// The same request with one field replaced; with `nil` it is left out.
    private func changed(_ name: String, _ change: (String) -> String?) throws -> [(name: String, value: String)] {
        try signed().compactMap { header in
            guard header.name == name else { return header }
            return change(header.value).map { (name, $0) }
        }
    }

    @Test func aRequestIsSignedInOneForm() throws {
        let headers = try signed()
        #expect(headers.map(\.name) == ["Content-Digest", "Respite-Side", "Signature-Input", "Signature"])
        #expect(headers[0].value == "sha-256=:\(Data(Digest(sha256: body).bytes).base64EncodedString()):")
        #expect(
            headers[2].value
                == #"respite=("@method" "@path" "content-digest" "respite-side");created=1800000000;nonce="AAECAwQFBgcICQoLDA0ODw";"#
                + #"keyid="\#(Base64URL.encode(key.publicKey.bytes))";alg="ed25519";tag="respite""#
        )
    }

    @Test func aSignedRequestNamesItsKey() throws {
        let request = try verify(signed())
        #expect(request.keyID == key.publicKey)
        #expect(request.nonce == nonce)
        #expect(request.created.seconds == 1_800_000_000)
        #expect(request.forgetAfter.seconds == 1_800_000_900)
        #expect(throws: Never.self) { try verify(signed().map { ($0.name.lowercased(), $0.value) }) }
    }

    /// RFC 9530 appendix D and RFC 6234: the digest of nothing.
    @Test func anEmptyBodyHasADigestToo() throws {
        #expect(RequestProfile.contentDigest(of: []) == "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:")
        #expect(
            RequestProfile.contentDigest(of: Array("{\"hello\": \"world\"}\n".utf8))
                == "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:")
    }

    @Test func whatIsSignedCannotBeChanged() throws {
        refuses(.badSignature) { try verify(signed(), method: "PUT") }
        refuses(.badSignature) { try verify(signed(), path: "/v1/booking") }
        refuses(.badDigest) { try verify(signed(), body: Array("{}".utf8)) }
        refuses(.wrongSide) { try verify(signed(), side: .provider) }
        refuses(.wrongSide) { try verify(changed("Respite-Side") { _ in "provider" }) }
        refuses(.badSignature) { try verify(changed("Respite-Side") { _ in "provider" }, side: .provider) }
        let other = try Keys.key(41).publicKey
        refuses(.badSignature) {
            try verify(
                changed("Signature-Input") { $0.replacing(Base64URL.encode(key.publicKey.bytes), with: Base64URL.encode(other.bytes)) })
        }
        refuses(.badSignature) { try verify(changed("Signature-Input") { $0.replacing("AAECAw", with: "AAECBA") }) }
        refuses(.badSignature) { try verify(changed("Signature-Input") { $0.replacing("1800000000", with: "1799999700") }) }
    }

    @Test(arguments: ["Content-Digest", "Respite-Side", "Signature-Input", "Signature"])
    func everyFieldIsNeededOnce(_ name: String) throws {
        refuses(.missing) { try verify(changed(name) { _ in nil }) }
        let headers = try signed()
        refuses(.malformed) { try verify(headers + headers.filter { $0.name == name }) }
    }

    @Test func anUnsignedRequestIsToldSo() {
        refuses(.missing) { try verify([]) }
        #expect(RequestSignatureError(.missing).problem == .signatureMissing)
        #expect(RequestSignatureError(.tooOld).problem == .requestTooOld)
        #expect(RequestSignatureError(.badDigest).problem == .signatureInvalid)
    }

    @Test(arguments: [
        (#"("@method" "@path" "content-digest")"#, RequestSignatureError.Code.unexpectedComponents),
        (#"("@path" "@method" "content-digest" "respite-side")"#, .unexpectedComponents),
        (#"("@method" "@path" "content-digest" "respite-side" "date")"#, .unexpectedComponents),
        (#"("@method" "@path" "content-digest";sf "respite-side")"#, .unexpectedComponents),
        (#"("@method" "@path" "@path" "content-digest" "respite-side")"#, .unexpectedComponents),
        (#"("@method" "@path" content-digest "respite-side")"#, .unexpectedComponents),
        ("()", .unexpectedComponents),
    ])
    func anyOtherListOfComponentsIsRefused(_ list: String, _ code: RequestSignatureError.Code) throws {
        refuses(code) {
            try verify(changed("Signature-Input") { $0.replacing(#"("@method" "@path" "content-digest" "respite-side")"#, with: list) })
        }
    }

    @Test(arguments: [
        (#";alg="ed25519""#, ""),
        (#";alg="ed25519""#, #";alg="hmac-sha256""#),
        (#";tag="respite""#, ""),
        (#";tag="respite""#, #";tag="other""#),
        (#";tag="respite""#, #";tag="respite";expires=1800000900"#),
        ("created=1800000000", "created=1800000001"),
        ("created=1800000000;", ""),
        ("created=1800000000", #"created="1800000000""#),
        (#"nonce="AAECAwQFBgcICQoLDA0ODw""#, #"nonce="AAECAwQFBgcICQoLDA0O""#),
        (#"nonce="AAECAwQFBgcICQoLDA0ODw";"#, ""),
        (#";alg="ed25519";tag="respite""#, #";tag="respite";alg="ed25519""#),
        (#";alg="ed25519""#, #"; alg="ed25519""#),
    ])
    func anyOtherParametersAreRefused(_ part: String, _ other: String) throws {
        let headers = try changed("Signature-Input") { $0.replacing(part, with: other) }
        #expect(try headers.map(\.value) != signed().map(\.value))
        refuses(.unexpectedParameters) { try verify(headers) }
    }

    @Test(arguments: [
        "", "respite", "respite=1", "other=()", "respite=(", "\u{0}", "respite=(), more=()", "respite=\"x\"",
    ])
    func aFieldThatIsNoSignatureInputIsRefused(_ value: String) throws {
        refuses(.malformed) { try verify(changed("Signature-Input") { _ in value }) }
    }

    @Test(arguments: ["", "respite=::", "respite=:AAAA:", "respite=:%%%%:", "respite=\"x\"", "other=:AAAA:", "respite"])
    func aFieldThatIsNoSignatureIsRefused(_ value: String) throws {
        refuses(.malformed) { try verify(changed("Signature") { _ in value }) }
    }

    @Test func aKeyThatIsNoneIsRefused() throws {
        let text = Base64URL.encode(key.publicKey.bytes)
        for other in ["", "AAAA", String(repeating: "A", count: 43), text + "=", text + "A"] {
            refuses(.badKey) { try verify(changed("Signature-Input") { $0.replacing(text, with: other) }) }
        }
    }

    @Test func aRequestIsGoodForFifteenMinutes() throws {
        let created = now.roundedToFiveMinutes
        #expect(throws: Never.self) { try verify(signed(), at: created + 900) }
        refuses(.tooOld) { try verify(signed(), at: created + 901) }
        #expect(throws: Never.self) { try verify(signed(), at: created - 300) }
        refuses(.tooEarly) { try verify(signed(), at: created - 301) }
        refuses(.tooOld) { try verify(signed(), at: Instant(seconds: .max)) }
        refuses(.tooEarly) { try verify(signed(), at: Instant(seconds: .min)) }
    }

    @Test(arguments: ["", "v1/bookings", "/v1/bookings?key=1", "/v1/bookings#a", "/v1/book ings", "/v1/\n", "/v1/ñ"])
    func aPathThatASignatureWouldNotCoverIsRefused(_ path: String) throws {
        refuses(.unsignablePath) { try verify(signed(), path: path) }
        #expect(throws: RequestSignatureError(.unsignablePath)) {
            try RequestSigner.sign(method: "GET", path: path, side: .department, body: [], key: key, now: now, nonce: nonce)
        }
    }
}
