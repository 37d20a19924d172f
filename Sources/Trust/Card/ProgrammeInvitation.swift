// An invitation to read what a programme publishes: where it is and which it is, and no secret.

internal import Wire

/// The address and the first four groups of every card of the programme. Whoever has it can read public documents, and nothing else.
public struct ProgrammeInvitation: Sendable, Equatable, CustomStringConvertible {
    public static let groupCount = 4

    public let address: SideAddress
    public let programme: ProgrammeID

    public init(address: SideAddress, programme: ProgrammeID) {
        self.address = address
        self.programme = programme
    }

    /// - Parameter text: the address, then the groups; spaces, dashes and line ends do not matter. An officer's card is refused: its code belongs to an
    ///   officer and should be typed nowhere else.
    public init(_ text: String) throws(CardError) {
        let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard parts.count == 2, let address = try? SideAddress(String(parts[0])) else { throw .badAddress }
        let bytes: [UInt8]
        do {
            bytes = try PaperCode.bytes(typed: String(parts[1]), groupCount: Self.groupCount)
        } catch {
            switch error {
            case .wrongLength(let groups): throw .wrongLength(groups: groups)
            case .mistypedGroups(let groups): throw .mistypedGroups(groups)
            }
        }
        guard let programme = try? ProgrammeID(bytes: bytes) else { throw .wrongLength(groups: Self.groupCount) }
        self.init(address: address, programme: programme)
    }

    /// As it is handed on.
    public var description: String { "\(address) \(PaperCode.groups(of: programme.bytes).joined(separator: "-"))" }
}
