// Where this machine listens. Where clients connect is a `SideAddress`, which the roster names.

/// A host name or IP address and a port. An IPv6 address is written in brackets: `[::1]:8443`.
public struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
    public let host: String
    /// 1 to 65535; 0 when listening means "any free port", for tests.
    public let port: Int

    public init(host: String, port: Int) throws(ServerError) {
        let characters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:")
        guard !host.isEmpty, host.utf8.count <= 253, host.allSatisfy(characters.contains), (0...65535).contains(port) else {
            throw ServerError(.badAddress)
        }
        self.host = host
        self.port = port
    }

    /// Reads `host:port`.
    public init(_ text: String) throws(ServerError) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]) else { throw ServerError(.badAddress) }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            throw ServerError(.badAddress)
        }
        try self.init(host: String(host), port: port)
    }

    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

extension ListenAddress: Codable {
    public init(from decoder: any Decoder) throws {
        self = try ListenAddress(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
