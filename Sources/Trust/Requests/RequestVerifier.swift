// Verifying a request: exactly our components, our parameters, this side, this body, a fresh date, and then the signature.

public import Sodium
public import Wire

/// Who signed a request. It still may have been sent before: ask a `ReplayStore`.
public struct VerifiedRequest: Sendable, Equatable {
    public let keyID: SigningPublicKey
    public let nonce: RequestNonce
    /// Rounded down to five minutes.
    public let created: Instant
    /// When the nonce may be forgotten, since the request is then refused as too old.
    public var forgetAfter: Instant { created + RequestProfile.oldest }
}

/// Remembers nonces across restarts.
public protocol ReplayStore: Sendable {
    /// Whether this is the first time; the nonce is stored, durably, before `true` is returned. May forget it after `request.forgetAfter`.
    func isFirst(_ request: VerifiedRequest) async throws -> Bool
}

public enum RequestVerifier {
    /// - Parameters:
    ///   - path: with the query, if the request had one, so that it is refused.
    ///   - side: the side that received the request.
    ///   - headers: all of them; names in any case.
    public static func verify(
        method: String,
        path: String,
        side: SideRole,
        headers: [(name: String, value: String)],
        body: [UInt8],
        now: Instant
    ) throws(RequestSignatureError) -> VerifiedRequest {
        guard RequestProfile.isSignable(path: path) else { throw RequestSignatureError(.unsignablePath) }
        let digest = try only(RequestProfile.Field.digest, in: headers)
        let namedSide = try only(RequestProfile.Field.side, in: headers)
        let inputField = try only(RequestProfile.Field.input, in: headers)
        let signatureField = try only(RequestProfile.Field.signature, in: headers)

        let input = try SignatureInput(parsing: inputField, label: RequestProfile.label)
        let request = try profiled(input, inputField)
        guard namedSide == side.rawValue else { throw RequestSignatureError(.wrongSide) }
        guard digest == RequestProfile.contentDigest(of: body) else { throw RequestSignatureError(.badDigest) }
        guard now.since(request.created) <= RequestProfile.oldest else { throw RequestSignatureError(.tooOld) }
        guard request.created.since(now) <= RequestProfile.earliest else { throw RequestSignatureError(.tooEarly) }

        let values = ["@method": method, "@path": path, "content-digest": digest, "respite-side": namedSide]
        let signature = try input.signature(parsing: signatureField)
        let base = try input.base { values[$0] }
        do { try request.keyID.verify(signature, of: base) } catch { throw RequestSignatureError(.badSignature) }
        return request
    }

    /// Reads the parameters, and checks that writing them ourselves gives the very same field.
    private static func profiled(_ input: SignatureInput, _ field: String) throws(RequestSignatureError) -> VerifiedRequest {
        guard input.components == RequestProfile.components else { throw RequestSignatureError(.unexpectedComponents) }
        guard let created = input.created, created == created.roundedToFiveMinutes, let nonceText = input.nonce, let keyText = input.keyID,
            input.algorithm == RequestProfile.algorithm, input.tag == RequestProfile.label,
            let nonceBytes = try? Base64URL.decode(nonceText), let nonce = try? RequestNonce(bytes: nonceBytes)
        else { throw RequestSignatureError(.unexpectedParameters) }
        guard let keyBytes = try? Base64URL.decode(keyText), let key = try? SigningPublicKey(bytes: keyBytes) else {
            throw RequestSignatureError(.badKey)
        }
        let ours = try SignatureInput(
            label: input.label,
            components: input.components,
            created: created,
            nonce: nonceText,
            keyID: keyText,
            algorithm: input.algorithm,
            tag: input.tag
        )
        guard ours.field == field else { throw RequestSignatureError(.unexpectedParameters) }
        return VerifiedRequest(keyID: key, nonce: nonce, created: created)
    }

    /// The value of a field that must be there exactly once.
    private static func only(_ name: String, in headers: [(name: String, value: String)]) throws(RequestSignatureError) -> String {
        let values = headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
        guard let value = values.first else { throw RequestSignatureError(.missing) }
        guard values.count == 1 else { throw RequestSignatureError(.malformed) }
        return value
    }
}
