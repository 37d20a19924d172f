// The charter: who may sign the other documents, and how many of each kind of signer it takes.

public import Sodium
public import Wire

/// In whose name a signer signs. There is no role for command.
public enum SignerRole: UInt8, Sendable, CaseIterable {
    /// A supervising social worker or the provider agency.
    case clinical = 1
    /// Whoever pays for the programme; never enough alone.
    case sponsor = 2
}

public struct CharterSigner: CanonicalValue, Hashable {
    public let role: SignerRole
    public let key: SigningPublicKey
    /// Shown to people.
    public let name: String

    public init(role: SignerRole, key: SigningPublicKey, name: String) throws(WireError) {
        try Require.name(name)
        self.role = role
        self.key = key
        self.name = name
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try CharterSigner(role: reader.choice(), key: reader.value(), name: reader.label())
    }

    public func write(to writer: inout ByteWriter) {
        writer.choice(role)
        writer.value(key)
        writer.string(name)
    }
}

public struct Charter: TrustDocument {
    public static let domain = "respite.charter"
    public static let kind = DocumentKind.charter
    public static let longestValidity = 3 * Seconds.year

    /// `nil` in the first charter, whose digest the id is.
    public let programme: ProgrammeID?
    public let version: UInt64
    public let issued: Instant
    public let expires: Instant
    public let programmeName: String
    /// Whom to call when something is expired or looks wrong: a telephone number or an address, for people.
    public let contact: String
    public let signers: [CharterSigner]
    /// How many distinct clinical signers a signature in their name takes.
    public let clinicalThreshold: UInt8
    public let sponsorThreshold: UInt8

    /// - Parameter programme: `nil` for version 1, and only for it.
    public init(
        programme: ProgrammeID? = nil,
        version: UInt64 = 1,
        issued: Instant,
        expires: Instant,
        programmeName: String,
        contact: String,
        signers: [CharterSigner],
        clinicalThreshold: UInt8 = 1,
        sponsorThreshold: UInt8 = 1
    ) throws(WireError) {
        self.programme = programme
        self.version = version
        self.issued = issued
        self.expires = expires
        self.programmeName = programmeName
        self.contact = contact
        self.signers = signers
        self.clinicalThreshold = clinicalThreshold
        self.sponsorThreshold = sponsorThreshold
        try check()
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try Charter(
            programme: reader.optional(of: ProgrammeID.self),
            version: reader.u64(),
            issued: reader.value(),
            expires: reader.value(),
            programmeName: reader.label(),
            contact: reader.label(),
            signers: reader.list(of: CharterSigner.self, limit: 32),
            clinicalThreshold: reader.u8(),
            sponsorThreshold: reader.u8()
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.optional(programme)
        writer.u64(version)
        writer.value(issued)
        writer.value(expires)
        writer.string(programmeName)
        writer.string(contact)
        writer.list(signers)
        writer.u8(clinicalThreshold)
        writer.u8(sponsorThreshold)
    }

    public func threshold(of role: SignerRole) -> Int { Int(role == .clinical ? clinicalThreshold : sponsorThreshold) }

    public func signer(_ key: SigningPublicKey) -> CharterSigner? { signers.first { $0.key == key } }

    private func check() throws(WireError) {
        try checkDates()
        try Require.labels(programmeName, contact)
        try Require.that((version == 1) == (programme == nil), "only the first charter is without the programme's id")
        // One key in two roles would let one person be both signatures of a policy.
        try Require.distinct(signers.map(\.key), "signers' keys")
        for role in SignerRole.allCases {
            let signers = signers.count { $0.role == role }
            try Require.that((1...max(1, signers)).contains(threshold(of: role)) && signers > 0, "a threshold that cannot be met")
        }
    }
}
