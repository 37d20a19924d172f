// The one form of signed request that both sides accept. Whatever differs from it is refused, so that there is nothing to negotiate.

internal import Foundation
internal import Sodium
public import Wire

/// 16 random bytes that make every request different; a server remembers them until the request would be too old anyway.
public struct RequestNonce: FixedBytes {
    public static let length = 16
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    public static func random() throws -> RequestNonce { try RequestNonce(bytes: Randomness.bytes(length)) }
}

enum RequestProfile {
    static let label = "respite"
    static let algorithm = "ed25519"
    static let components = ["@method", "@path", "content-digest", "respite-side"]
    /// Seconds after `created` until which a request is accepted. `created` is rounded down to five minutes.
    static let oldest: Int64 = 15 * 60
    /// Seconds by which a client's clock may be ahead.
    static let earliest: Int64 = 5 * 60

    enum Field {
        static let input = "Signature-Input"
        static let signature = "Signature"
        static let digest = "Content-Digest"
        static let side = "Respite-Side"
    }

    /// `Content-Digest` (RFC 9530 section 2) with SHA-256; also of an empty body.
    static func contentDigest(of body: [UInt8]) -> String {
        "sha-256=:\(Data(Digest(sha256: body).bytes).base64EncodedString()):"
    }

    /// Absolute, printable ASCII, no query: everything about the target that the signature covers.
    static func isSignable(path: String) -> Bool {
        path.hasPrefix("/") && path.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    }
}
