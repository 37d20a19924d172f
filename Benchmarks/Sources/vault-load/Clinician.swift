// The clinician whose vault it is, the keys of their device, and a programme that names them.

import CaseFile
import CaseVault
import Scheduling
import Sealing
import Sodium
import Trust
import Wire

struct Clinician {
    static let now = Instant(seconds: 1_795_608_000)
    static let zone = "America/New_York"
    private static let day: Int64 = 86_400

    let identity: SigningKey
    let device: SigningKey
    private let subkey: SealingKey
    private let key: VaultKey
    private let practice: Practice

    init() throws {
        identity = try .random()
        device = try .random()
        subkey = try .random()
        key = try VaultKey(SymmetricKey.random())
        let programme = try ProgrammeID(bytes: Randomness.bytes(ProgrammeID.length))
        let entry = ClinicianEntry(
            identity: identity.publicKey, name: "Ada", role: .licensedClinician,
            licence: try Licence(kind: "LCSW", expires: Self.now + 900 * Self.day),
            engagements: [try Engagement(from: Self.now - 100 * Self.day)], supervisor: nil, departments: [], revokedAt: nil)
        let roster = try Roster(
            programme: programme, version: 1, issued: Self.now, expires: Self.now + 300 * Self.day, departments: [], clinicians: [entry],
            sides: [Self.side(.department), Self.side(.provider)])
        let list = try DeviceList(
            programme: programme, clinician: identity.publicKey, version: 1, issued: Self.now,
            devices: [Device(device, of: identity.publicKey, in: programme, label: "device", addedAt: Self.now - Self.day)],
            subkeys: [EncryptionSubkey(key: subkey.publicKey, span: Span(start: Self.now - Self.day, end: Self.now + 90 * Self.day))])
        var devices = DeviceDirectory()
        try devices.accept(try SignedDocument(list, signedBy: [identity]).blob, roster: roster)
        practice = Practice(roster: roster, devices: devices, at: Self.now)
    }

    private static func side(_ role: SideRole) throws -> SideEntry {
        try SideEntry(
            role: role, addresses: [SideAddress(host: "\(role.rawValue).example")], signingKey: SigningKey.random().publicKey,
            certificate: Digest(sha256: [1]))
    }

    func vault(in folder: String) throws -> Vault {
        let owner = try VaultOwner(clinician: identity.publicKey, device: device, subkeys: [subkey], key: key)
        return try Vault(in: folder, of: owner, trusting: practice, creating: true)
    }
}
