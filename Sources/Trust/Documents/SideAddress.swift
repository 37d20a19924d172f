// Where a side is reached: HTTPS, a host and a port, nothing else.

public import Wire

public struct SideAddress: CanonicalValue, Hashable, Codable, CustomStringConvertible {
    /// A DNS name or IPv4 address in lower case, or an IPv6 address in brackets.
    public let host: String
    public let port: UInt16

    public init(host: String, port: UInt16 = 443) throws(WireError) {
        guard Self.isHost(host), port > 0 else { throw WireError(.invalidText, "not a host and port") }
        self.host = host
        self.port = port
    }

    /// - Parameter text: for example `https://support.example.org:8443`; a final slash is allowed, a path is not. Without scheme, HTTPS is meant.
    public init(_ text: String) throws(WireError) {
        var rest = Substring(text.lowercased())
        if rest.hasPrefix("https://") { rest = rest.dropFirst(8) }
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        guard let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("]") else {
            self = try SideAddress(host: String(rest))
            return
        }
        let digits = rest[rest.index(after: colon)...]
        guard digits.allSatisfy({ ("0"..."9").contains($0) }), let port = UInt16(digits) else {
            throw WireError(.invalidText, "not a port number")
        }
        self = try SideAddress(host: String(rest[..<colon]), port: port)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try SideAddress(host: reader.string(limit: 255), port: reader.u16())
    }

    public func write(to writer: inout ByteWriter) {
        writer.string(host)
        writer.u16(port)
    }

    public init(from decoder: any Decoder) throws {
        self = try SideAddress(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// The URL without a path.
    public var description: String { port == 443 ? "https://\(host)" : "https://\(host):\(port)" }

    private static func isHost(_ host: String) -> Bool {
        guard (1...255).contains(host.utf8.count) else { return false }
        if host.hasPrefix("["), host.hasSuffix("]") {
            let inside = host.dropFirst().dropLast()
            return inside.contains(":") && inside.utf8.allSatisfy { isHexDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
        }
        return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { isLowerCaseLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func isLowerCaseLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
