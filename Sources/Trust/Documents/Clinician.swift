// A clinician as the roster names them: identity key by value, licence, engagements, supervision, departments.

public import Policies
public import Sodium
public import Wire

public enum ClinicianRole: UInt8, Sendable, CaseIterable {
    case licensedClinician = 1
    /// Privileged only while supervised (CGS 52-146q(a)(3)).
    case intern = 2
    /// CGS 52-146v.
    case peerSupporter = 3
    /// Supervises from outside, for example a professor; sees nobody.
    case supervisorOnly = 4

    /// Whether the summary counts their sessions: peer supporters are officers under command, and whoever sees nobody would only fill a minimum.
    public var isCounted: Bool { self == .licensedClinician || self == .intern }
}

public struct Licence: CanonicalValue, Hashable {
    /// For example `LCSW`.
    public let kind: String
    /// The first second at which it is no longer valid.
    public let expires: Instant

    public init(kind: String, expires: Instant) throws(WireError) {
        try Require.labels(kind)
        self.kind = kind
        self.expires = expires
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try Licence(kind: reader.label(), expires: reader.value())
    }

    public func write(to writer: inout ByteWriter) {
        writer.string(kind)
        writer.value(expires)
    }
}

/// How, and from when to when, a clinician works for the programme. A change of employer is a second engagement.
public struct Engagement: CanonicalValue, Hashable {
    /// `nil` for direct employment, otherwise the agency that holds the contract.
    public let agency: String?
    public let from: Instant
    /// The first second at which it is over; `nil` while no end is agreed.
    public let to: Instant?

    public init(agency: String? = nil, from: Instant, to: Instant? = nil) throws(WireError) {
        if let agency { try Require.labels(agency) }
        if let to { try Require.that(from < to, "an engagement must end after it begins") }
        self.agency = agency
        self.from = from
        self.to = to
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try Engagement(
            agency: reader.optional { (reader: inout ByteReader) throws(WireError) in try reader.label() },
            from: reader.value(),
            to: reader.optional(of: Instant.self)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.optional(agency) { $0.string($1) }
        writer.value(from)
        writer.optional(to)
    }

    public func covers(_ instant: Instant) -> Bool { from <= instant && to.map { instant < $0 } ?? true }
}

public struct ClinicianEntry: CanonicalValue, Equatable {
    /// The clinician's name among programs, everywhere.
    public let identity: SigningPublicKey
    public var name: String
    public var role: ClinicianRole
    public var licence: Licence?
    public var engagements: [Engagement]
    public var supervisor: SigningPublicKey?
    /// Whose officers may book this clinician.
    public var departments: [DepartmentName]
    /// Whose officers may not, since this clinician does their mandated assessments (CGS 7-291e) or fitness-for-duty work.
    public var mandatedAssessorFor: [DepartmentName]
    /// A unit this clinician rides with or is attached to, shown so that an officer may avoid a dual relationship.
    public var attachedUnit: String?
    /// BCP 47, for example `en`, `es`.
    public var languages: [String]
    public var specialties: [String]
    public var revokedAt: Instant?

    public init(
        identity: SigningPublicKey,
        name: String,
        role: ClinicianRole,
        licence: Licence? = nil,
        engagements: [Engagement],
        supervisor: SigningPublicKey? = nil,
        departments: [DepartmentName],
        mandatedAssessorFor: [DepartmentName] = [],
        attachedUnit: String? = nil,
        languages: [String] = ["en"],
        specialties: [String] = [],
        revokedAt: Instant? = nil
    ) {
        self.identity = identity
        self.name = name
        self.role = role
        self.licence = licence
        self.engagements = engagements
        self.supervisor = supervisor
        self.departments = departments
        self.mandatedAssessorFor = mandatedAssessorFor
        self.attachedUnit = attachedUnit
        self.languages = languages
        self.specialties = specialties
        self.revokedAt = revokedAt
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        identity = try reader.value()
        name = try reader.label()
        role = try reader.choice()
        licence = try reader.optional(of: Licence.self)
        engagements = try reader.list(of: Engagement.self, limit: 100)
        supervisor = try reader.optional(of: SigningPublicKey.self)
        departments = try reader.list(of: DepartmentName.self, limit: 1000)
        mandatedAssessorFor = try reader.list(of: DepartmentName.self, limit: 1000)
        attachedUnit = try reader.optional { (reader: inout ByteReader) throws(WireError) in try reader.label() }
        languages = try reader.list(limit: 100) { (reader: inout ByteReader) throws(WireError) in try reader.label() }
        specialties = try reader.list(limit: 100) { (reader: inout ByteReader) throws(WireError) in try reader.label() }
        revokedAt = try reader.optional(of: Instant.self)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(identity)
        writer.string(name)
        writer.choice(role)
        writer.optional(licence)
        writer.list(engagements)
        writer.optional(supervisor)
        writer.list(departments)
        writer.list(mandatedAssessorFor)
        writer.optional(attachedUnit) { $0.string($1) }
        writer.list(languages) { $0.string($1) }
        writer.list(specialties) { $0.string($1) }
        writer.optional(revokedAt)
    }

    public func isRevoked(at instant: Instant) -> Bool { revokedAt.map { $0 <= instant } ?? false }
}
