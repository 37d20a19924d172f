// Clinicians at their vaults, under a policy that both signers have signed: no server runs.

import CaseFile
import CaseVault
import Policies
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Trust
import Wire

@testable import ClinicianClient

/// Ada is licensed; Ida is an intern whom she supervises.
struct Office {
    static let now = ProgrammeFixture.Programme.start + 5 * 86_400

    let ada: TestClinician
    let ida: TestClinician
    let known: KnownProgramme
    private let practice: Practice
    private let folder: TemporaryDirectory

    init(_ rules: PolicyRules) throws {
        ada = try TestClinician("Ada Flores")
        ida = try TestClinician("Ida Moss")
        folder = try TemporaryDirectory()
        let sides = try SideRole.allCases.map { role in
            try SideEntry(
                role: role, addresses: [SideAddress(host: "\(role.rawValue).example")], signingKey: SigningKey.random().publicKey,
                certificate: Digest(sha256: [1]))
        }
        let documents = try Documents(sides: sides, rules: rules)
        var intern = try ida.entry
        intern = ClinicianEntry(
            identity: intern.identity, name: intern.name, role: .intern, licence: nil, engagements: intern.engagements,
            supervisor: ada.key, departments: intern.departments)
        let bundle = try documents.bundle(try documents.roster([try ada.entry, intern]))
        let trusted = try ProgrammeMemory(firstContact: bundle, programme: documents.programme, now: Self.now).known(now: Self.now).trusted
        var devices = DeviceDirectory()
        for clinician in [ada, ida] {
            let list = try SignedDocument(try clinician.devices(documents.programme), signedBy: [clinician.identity]).blob
            try devices.accept(list, roster: trusted.roster.body)
        }
        // As `respite-notes` does it from what it believes of the programme.
        known = KnownProgramme(trusted: trusted, devices: devices)
        practice = Practice(known, at: Self.now)
    }

    func vault(_ clinician: TestClinician) throws -> Vault {
        let owner = try VaultOwner(
            clinician: clinician.key, device: clinician.device, subkeys: [clinician.subkey], key: VaultKey(SymmetricKey.random()))
        return try Vault(in: "\(folder.path)/\(clinician.name)", of: owner, trusting: practice, creating: true)
    }
}

extension Vault {
    func walkIn() throws -> CaseID { try openCase(.walkIn, zone: .utc, at: Office.now).state.id }

    /// A session that ended an hour ago.
    func session(_ attendance: Attendance, in caseID: CaseID) throws {
        let end = Office.now - 3600
        try write(
            .session(SessionRecord(booking: nil, span: try Span(start: end - 3000, end: end), attendance: attendance)), in: caseID,
            at: Office.now)
    }

    /// In hours after now, of the first thing of this kind that is to be done.
    func hoursUntil(_ caseID: CaseID, _ isWanted: (DueSubject) -> Bool) throws -> String {
        let state = try state(of: caseID, at: Office.now)
        let item = state.openItems(at: Office.now, practice.rules).first { isWanted($0.subject) }
        return item.map { "\($0.due.since(Office.now) / 3600)" } ?? "never"
    }
}
