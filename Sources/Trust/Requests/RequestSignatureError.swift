// Why a signed request is refused.

public import Wire

/// Equality is by code; nothing of the request is repeated.
public struct RequestSignatureError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// A field that every signed request carries is not there.
        case missing
        /// A field is there twice, is not a structured field, or is not in the one form that we write.
        case malformed
        /// Another list of covered components than ours.
        case unexpectedComponents
        /// Other parameters than ours, or in another order.
        case unexpectedParameters
        /// `keyid` is not an acceptable Ed25519 public key.
        case badKey
        /// `Content-Digest` is not that of the body.
        case badDigest
        case badSignature
        /// Meant for the other side.
        case wrongSide
        /// A path with a query, or none: the signature would not cover it.
        case unsignablePath
        case tooOld
        /// `created` lies in the future.
        case tooEarly
    }

    public let code: Code

    public init(_ code: Code) { self.code = code }

    /// How a server answers.
    public var problem: Problem.Kind {
        switch code {
        case .missing: .signatureMissing
        case .tooOld, .tooEarly: .requestTooOld
        case .malformed, .unexpectedComponents, .unexpectedParameters, .badKey, .badDigest, .badSignature, .wrongSide, .unsignablePath:
            .signatureInvalid
        }
    }

    public var description: String { code.rawValue }
}
