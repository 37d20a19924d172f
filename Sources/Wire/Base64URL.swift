// base64url without padding (RFC 4648 section 5), strict: one text for each byte string.

import Foundation

public enum Base64URL {
    public static func encode(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Refuses padding, line breaks, the other alphabet and left-over bits.
    public static func decode(_ text: String) throws(WireError) -> [UInt8] {
        let standard = text.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: standard + padding), encode(Array(data)) == text else {
            throw WireError(.invalidText, "not base64url")
        }
        return Array(data)
    }
}
