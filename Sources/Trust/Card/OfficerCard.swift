// The card an officer receives on paper: which programme to believe, a one-time code, and where to reach it.

internal import Wire

/// Why what was typed from a card is not taken.
public enum CardError: Error, Sendable, Equatable {
    /// Too few or too many characters; how many groups of nine there are.
    case wrongLength(groups: Int)
    /// These groups, counted from 1 as on the card, do not agree with their check characters.
    case mistypedGroups([Int])
    case badAddress

    public var code: String {
        switch self {
        case .wrongLength: "wrongLength"
        case .mistypedGroups: "mistypedGroups"
        case .badAddress: "badAddress"
        }
    }
}

/// 240 bits: 160 of the first charter's digest, 80 of the code. Six groups of eight base32 characters, each with a check character.
public struct OfficerCard: Sendable, Equatable, CustomStringConvertible {
    public static let groupCount = 6

    public let address: SideAddress
    public let programme: ProgrammeID
    public let code: EligibilityCode

    public init(address: SideAddress, programme: ProgrammeID, code: EligibilityCode) {
        self.address = address
        self.programme = programme
        self.code = code
    }

    /// As a person types it, or as the QR code holds it.
    /// - Parameter typed: spaces, dashes, dots and line ends do not matter, nor does lower case.
    public init(address: String, typed: String) throws(CardError) {
        guard let address = try? SideAddress(address) else { throw .badAddress }
        let (programme, code) = try Self.parse(typed)
        self.init(address: address, programme: programme, code: code)
    }

    /// - Parameter qrText: the address and the groups with one space between, as `qrText` writes it.
    public init(qrText: String) throws(CardError) {
        let parts = qrText.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { throw .badAddress }
        try self.init(address: String(parts[0]), typed: String(parts[1]))
    }

    /// The six groups as printed, nine characters each.
    public var groups: [String] { PaperCode.groups(of: programme.bytes + code.bytes) }

    /// Never the code itself.
    public var description: String { "an officer's card" }

    /// What the QR code holds.
    public var qrText: String { "\(address) \(groups.joined(separator: "-"))" }

    private static func parse(_ typed: String) throws(CardError) -> (ProgrammeID, EligibilityCode) {
        let bytes: [UInt8]
        do {
            bytes = try PaperCode.bytes(typed: typed, groupCount: groupCount)
        } catch {
            switch error {
            case .wrongLength(let groups): throw .wrongLength(groups: groups)
            case .mistypedGroups(let groups): throw .mistypedGroups(groups)
            }
        }
        guard let programme = try? ProgrammeID(bytes: Array(bytes.prefix(ProgrammeID.length))),
            let code = try? EligibilityCode(bytes: Array(bytes.dropFirst(ProgrammeID.length)))
        else { throw .wrongLength(groups: groupCount) }
        return (programme, code)
    }
}
