// What one version of the roster says of those who sign: who needs a co-signature, and who may give it.

public import CaseFile
public import Sodium
public import Trust
public import Wire

/// Kept for every version that was seen: a co-signature that counted under the roster of its day counts for ever.
public struct RosterFacts: CanonicalObject, Hashable {
    public static let domain = "respite.vault.roster-facts"
    private static let most = 2000

    public let version: UInt64
    /// Interns: those who sign through a supervisor only (CGS 52-146q(a)(3)).
    let interns: Set<SigningPublicKey>
    /// By supervisor.
    let supervisees: [SigningPublicKey: Set<SigningPublicKey>]

    /// - Parameter now: who is responsible at this time; a revoked supervisor, or one who may not supervise, is nobody's.
    public init(_ roster: Roster, at now: Instant) {
        version = roster.version
        interns = Set(roster.clinicians.filter { $0.role == .intern }.map(\.identity))
        var supervisees: [SigningPublicKey: Set<SigningPublicKey>] = [:]
        for entry in roster.clinicians {
            guard let supervisor = roster.activeSupervisor(of: entry, at: now) else { continue }
            supervisees[supervisor, default: []].insert(entry.identity)
        }
        self.supervisees = supervisees
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        version = try reader.u64()
        interns = Set(try reader.list(of: SigningPublicKey.self, limit: Self.most))
        let pairs = try reader.list(limit: Self.most) { (reader: inout ByteReader) throws(WireError) in
            (try reader.value(SigningPublicKey.self), Set(try reader.list(of: SigningPublicKey.self, limit: Self.most)))
        }
        supervisees = Dictionary(pairs) { first, _ in first }
    }

    public func write(to writer: inout ByteWriter) {
        writer.u64(version)
        writer.list(interns.sorted())
        writer.list(supervisees.sorted { $0.key < $1.key }) {
            $0.value($1.key)
            $0.list($1.value.sorted())
        }
    }

    public func signer(_ author: SigningPublicKey) -> SignerFacts {
        SignerFacts(needsCosignature: interns.contains(author), supervises: supervisees[author] ?? [])
    }

    /// The one that a record relied on: its version, or the nearest before it that was seen, or the oldest there is.
    static func relied(on version: UInt64, among known: [UInt64: RosterFacts]) -> RosterFacts? {
        if let exact = known[version] { return exact }
        let before = known.keys.filter { $0 < version }.max() ?? known.keys.min()
        return before.flatMap { known[$0] }
    }
}

extension Roster {
    /// Who answers for a clinician at a time: engaged, licensed where a licence is named, not revoked, and of a role that may.
    func activeSupervisor(of entry: ClinicianEntry, at now: Instant) -> SigningPublicKey? {
        guard let identity = entry.supervisor, let supervisor = clinician(identity), !supervisor.isRevoked(at: now),
            supervisor.engagements.contains(where: { $0.covers(now) }), supervisor.licence.map({ now < $0.expires }) ?? true
        else { return nil }
        switch supervisor.role {
        case .licensedClinician: return supervisor.licence == nil ? nil : identity
        case .supervisorOnly: return identity
        case .intern, .peerSupporter: return nil
        }
    }
}
