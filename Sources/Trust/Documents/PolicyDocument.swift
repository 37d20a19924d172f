// The policy: the rules of the programme. It takes a clinical signature and the sponsor's, so a chief alone can lower nothing.

public import Policies
public import Wire

public struct PolicyDocument: CharterSigned {
    public static let domain = "respite.policy"
    /// Version 1 had no rules for case files, no directory and no goals of its own; version 2 did not say what a round asks.
    /// Goals of levels stand at the end, and only where there are any: what was signed without them reads as it did, and older programs refuse the rest.
    public static let version: UInt16 = 3
    public static let kind = DocumentKind.policy
    public static let longestValidity = Seconds.year
    public static let signedBy: [SignerRole] = [.clinical, .sponsor]

    public let programme: ProgrammeID
    public let version: UInt64
    public let issued: Instant
    public let expires: Instant
    public let rules: PolicyRules

    public init(programme: ProgrammeID, version: UInt64, issued: Instant, expires: Instant, rules: PolicyRules) throws(WireError) {
        self.programme = programme
        self.version = version
        self.issued = issued
        self.expires = expires
        self.rules = rules
        try checkDates()
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try PolicyDocument(
            programme: reader.value(),
            version: reader.u64(),
            issued: reader.value(),
            expires: reader.value(),
            rules: reader.value()
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.u64(version)
        writer.value(issued)
        writer.value(expires)
        writer.value(rules)
    }
}
