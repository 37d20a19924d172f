// The card an officer receives on paper: which programme to believe, a one-time code, and where to reach it.

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
public struct OfficerCard: Sendable, Equatable {
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
    public var groups: [String] {
        let bytes = programme.bytes + code.bytes
        return (0..<Self.groupCount).map { index in
            let start = index * CardGroup.bytes
            return CardGroup.print(Array(bytes[start..<start + CardGroup.bytes]), index: index)
        }
    }

    public var qrText: String { "\(address) \(groups.joined(separator: "-"))" }

    private static func parse(_ typed: String) throws(CardError) -> (ProgrammeID, EligibilityCode) {
        let separators: Set<Character> = [" ", "-", "–", "—", ".", "_", "\t", "\n", "\r", "\r\n"]
        let characters = typed.filter { !separators.contains($0) }
        let width = CardGroup.characters + 1
        guard characters.count == groupCount * width else { throw .wrongLength(groups: characters.count / width) }
        var bytes: [UInt8] = []
        var mistyped: [Int] = []
        for index in 0..<groupCount {
            let group = String(characters.dropFirst(index * width).prefix(width))
            if let parsed = CardGroup.parse(group, index: index) { bytes += parsed } else { mistyped.append(index + 1) }
        }
        guard mistyped.isEmpty, let programme = try? ProgrammeID(bytes: Array(bytes.prefix(ProgrammeID.length))),
            let code = try? EligibilityCode(bytes: Array(bytes.dropFirst(ProgrammeID.length)))
        else { throw .mistypedGroups(mistyped) }
        return (programme, code)
    }
}
