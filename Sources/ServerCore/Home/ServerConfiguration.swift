// What `init` was told and every later start needs to know.

internal import Foundation
public import Trust

/// The file `server.json`. Small on purpose: rules of the programme are in the signed policy, not here.
public struct ServerConfiguration: Sendable, Equatable, Codable {
    public static let currentFormat = 1

    public let format: Int
    public let role: SideRole
    /// Where this machine listens.
    public var listen: ListenAddress
    /// What the roster tells clients to connect to.
    public var address: SideAddress

    public init(role: SideRole, listen: ListenAddress, address: SideAddress) {
        format = Self.currentFormat
        self.role = role
        self.listen = listen
        self.address = address
    }

    /// Throws `homeDamaged` for anything but this format.
    init(json: [UInt8]) throws(ServerError) {
        guard let configuration = try? JSONDecoder().decode(Self.self, from: Data(json)), configuration.format == Self.currentFormat else {
            throw ServerError(.homeDamaged, "server.json")
        }
        self = configuration
    }

    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [10]
    }
}
