// Signing a request: RFC 9421, Ed25519, the acting key named by value.

public import Sodium
public import Wire

public enum RequestSigner {
    /// The header fields to add to the request, in order: Content-Digest, Respite-Side, Signature-Input, Signature.
    /// - Parameters:
    ///   - method: for example `POST`; upper case.
    ///   - path: without query; no path ever holds a key or an id.
    ///   - now: rounded down to five minutes, so that requests of one client do not tell its clock.
    public static func sign(
        method: String,
        path: String,
        side: SideRole,
        body: [UInt8],
        key: SigningKey,
        now: Instant,
        nonce: RequestNonce
    ) throws -> [(name: String, value: String)] {
        guard RequestProfile.isSignable(path: path) else { throw RequestSignatureError(.unsignablePath) }
        let digest = RequestProfile.contentDigest(of: body)
        let input = try SignatureInput(
            label: RequestProfile.label,
            components: RequestProfile.components,
            created: now.roundedToFiveMinutes,
            nonce: Base64URL.encode(nonce.bytes),
            keyID: Base64URL.encode(key.publicKey.bytes),
            algorithm: RequestProfile.algorithm,
            tag: RequestProfile.label
        )
        let values = ["@method": method, "@path": path, "content-digest": digest, "respite-side": side.rawValue]
        let signature = try key.sign(try input.base { values[$0] })
        return [
            (RequestProfile.Field.digest, digest),
            (RequestProfile.Field.side, side.rawValue),
            (RequestProfile.Field.input, input.field),
            (RequestProfile.Field.signature, input.signatureField(signature)),
        ]
    }
}
