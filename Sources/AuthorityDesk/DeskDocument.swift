// A file on the authority's desk, whatever it is: recognised by its content, never by its name.

public import Envelope
internal import Foundation
public import Localization
internal import Sodium
public import Tokens
public import Trust

/// One of the files that the authority reads or writes. Requests and registers are well-formed, and nothing more is known of them.
public enum DeskDocument: Sendable {
    case bundle(TrustBundle)
    case codes(CodeRegisters)
    case side(Unverified<SideRequest>)
    case signer(Unverified<SignerRequest>)
    case clinician(Unverified<ClinicianRequest>)
    case deviceList(Unverified<DeviceList>)
    case charter(Unverified<Charter>)
    case roster(Unverified<Roster>)
    case policy(Unverified<PolicyDocument>)
    case rounds(Unverified<Rounds>)
    case timestamp(Unverified<Timestamp>)
    case recoveryPlan(Unverified<RecoveryPlan>)

    /// In bytes. A region's code registers are the longest files.
    public static let longest = 64 << 20

    /// Throws `fileNotKnown`.
    public init(_ bytes: [UInt8], file: String) throws(DeskError) {
        guard let document = Self.json(bytes) ?? Self.signed(bytes) else { throw DeskError(.fileNotKnown, ["file": file]) }
        self = document
    }

    private static func json(_ bytes: [UInt8]) -> DeskDocument? {
        guard bytes.first == UInt8(ascii: "{") else { return nil }
        if let bundle = try? JSONDecoder().decode(TrustBundle.self, from: Data(bytes)) { return .bundle(bundle) }
        if let codes = try? JSONDecoder().decode(CodeRegisters.self, from: Data(bytes)) { return .codes(codes) }
        return nil
    }

    private static func signed(_ bytes: [UInt8]) -> DeskDocument? {
        if let it = try? Unverified<SideRequest>(bytes) { return .side(it) }
        if let it = try? Unverified<SignerRequest>(bytes) { return .signer(it) }
        if let it = try? Unverified<ClinicianRequest>(bytes) { return .clinician(it) }
        if let it = try? Unverified<DeviceList>(bytes) { return .deviceList(it) }
        if let it = try? Unverified<Charter>(bytes) { return .charter(it) }
        if let it = try? Unverified<Roster>(bytes) { return .roster(it) }
        if let it = try? Unverified<PolicyDocument>(bytes) { return .policy(it) }
        if let it = try? Unverified<Rounds>(bytes) { return .rounds(it) }
        if let it = try? Unverified<Timestamp>(bytes) { return .timestamp(it) }
        if let it = try? Unverified<RecoveryPlan>(bytes) { return .recoveryPlan(it) }
        return nil
    }

    /// What the file is, in words.
    public var title: Message {
        switch self {
        case .bundle: Message("a bundle of signed documents")
        case .codes: Message("a list of code digests for the provider side")
        case .side: Message("the request of a side")
        case .signer: Message("a signer's public key")
        case .clinician: Message("the request of a clinician")
        case .deviceList: Message("a clinician's list of devices")
        case .charter: Message("a charter")
        case .roster: Message("a roster")
        case .policy: Message("a policy")
        case .rounds: Message("a year of rounds")
        case .timestamp: Message("a timestamp")
        case .recoveryPlan: Message("the plan of a records custodian")
        }
    }
}

/// JSON as the desk writes it: the same bytes for the same content.
enum DeskJSON {
    static func bytes(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
    }
}
