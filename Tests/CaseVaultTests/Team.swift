// Clinicians with their keys, the roster that names them, and a vault for each.

import CaseFile
import CaseVault
import Scheduling
import Sealing
import Sodium
import TestSupport
import Trust
import Wire

/// One clinician with one device.
struct Member {
    let identity: SigningKey
    let device: SigningKey
    let subkey: SealingKey
    let key: VaultKey

    init() throws {
        identity = try .random()
        device = try .random()
        subkey = try .random()
        key = try VaultKey(SymmetricKey.random())
    }

    var id: SigningPublicKey { identity.publicKey }

    func owner() throws -> VaultOwner {
        try VaultOwner(clinician: id, device: device, subkeys: [subkey], key: key)
    }
}

/// Ada is licensed and supervises Ida, an intern; Ben and Eve are colleagues.
struct Team {
    static let now = Instant(seconds: 1_795_608_000)
    static let day: Int64 = 86_400

    let ada: Member
    let ben: Member
    let ida: Member
    let eve: Member
    let folder: TemporaryDirectory
    private let programme: ProgrammeID

    init() throws {
        ada = try Member()
        ben = try Member()
        ida = try Member()
        eve = try Member()
        folder = try TemporaryDirectory()
        programme = try ProgrammeID(bytes: Randomness.bytes(ProgrammeID.length))
    }

    /// - Parameter revoked: who left the programme, and when.
    /// - Parameter absent: somebody whom this version does not name.
    /// - Parameter keysUntil: in days, how far the subkeys reach that are published.
    /// - Parameter crowd: more colleagues.
    func practice(
        version: UInt64 = 1, supervisor: Member? = nil, revoked: [SigningPublicKey: Instant] = [:], keysUntil: Int64 = 90,
        without absent: Member? = nil, writing: WritingRules = WritingRules(), crowd: [Member] = []
    ) throws -> Practice {
        let people =
            [(ada, "Ada", ClinicianRole.licensedClinician), (ben, "Ben", .licensedClinician), (ida, "Ida", .intern)]
            + ([eve] + crowd).map { ($0, "Eve", .licensedClinician) }
        let clinicians = try people.filter { $0.0.id != absent?.id }.map { member, name, role in
            ClinicianEntry(
                identity: member.id, name: name, role: role,
                licence: role == .intern ? nil : try Licence(kind: "LCSW", expires: Self.now + 900 * Self.day),
                engagements: [try Engagement(from: Self.now - 100 * Self.day)],
                supervisor: role == .intern ? (supervisor ?? ada).id : nil, departments: [], revokedAt: revoked[member.id])
        }
        let roster = try Roster(
            programme: programme, version: version, issued: Self.now, expires: Self.now + 300 * Self.day, departments: [],
            clinicians: clinicians, sides: [try side(.department), try side(.provider)])
        var devices = DeviceDirectory()
        for member in [ada, ben, ida, eve] + crowd where member.id != absent?.id {
            try devices.accept(try list(of: member, until: keysUntil), roster: roster)
        }
        return Practice(roster: roster, devices: devices, writing: writing, at: Self.now)
    }

    private func side(_ role: SideRole) throws -> SideEntry {
        try SideEntry(
            role: role, addresses: [SideAddress(host: "\(role.rawValue).example")], signingKey: SigningKey.random().publicKey,
            certificate: Digest(sha256: [1]))
    }

    private func list(of member: Member, until days: Int64) throws -> Blob {
        let span = try Span(start: Self.now - Self.day, end: Self.now + days * Self.day)
        let list = try DeviceList(
            programme: programme, clinician: member.id, version: 1, issued: Self.now,
            devices: [Device(member.device, of: member.id, in: programme, label: "device", addedAt: Self.now - Self.day)],
            subkeys: [EncryptionSubkey(key: member.subkey.publicKey, span: span)])
        return try SignedDocument(list, signedBy: [member.identity]).blob
    }

    func path(_ member: Member) -> String { folder.path + "/" + Hex.encode(Array(member.id.bytes.prefix(4))) }

    func vault(_ member: Member, trusting practice: Practice? = nil) throws -> Vault {
        try Vault(in: path(member), of: member.owner(), trusting: practice ?? self.practice(), creating: true)
    }
}

let newYork = "America/New_York"

extension Vault {
    /// A case of somebody who came without a booking.
    func walkIn(_ person: String? = nil, at now: Instant = Team.now) throws -> CaseID {
        try openCase(.walkIn, zone: ZoneID(newYork), person: person, at: now).state.id
    }

    func soap(_ text: String, in caseID: CaseID, at now: Instant = Team.now) throws -> EntryID {
        try draft(.newNote, try NoteBody(.soap, [.subjective: text]), in: caseID, at: now)
    }
}
