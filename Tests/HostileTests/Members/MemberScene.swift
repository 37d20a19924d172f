// Ada and Carl share cases with Ben, whose program was altered; Dora comes later, and Zed of the roster belongs to no case.

import CaseFile
import CaseKit
import ClinicianClient
import EntryForger
import Envelope
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import CaseVault

struct MemberScene: Sendable {
    enum Name: String, Hashable, CaseIterable {
        case ada, ben, carl, dora, zed, ida
    }

    let programme: Programme
    /// Between Carl and the department side.
    let wire: HostileTransport
    let folder: TemporaryDirectory
    let ada: Practitioner
    let carl: Practitioner
    let dora: Practitioner
    let ben: AlteredProgram
    let zed: AlteredProgram
    /// An intern whom the roster names from version 3 on.
    let ida: AlteredProgram
    private let clinicians: [TestClinician]

    static func run(_ body: @escaping @Sendable (MemberScene) async throws -> Void) async throws {
        try await Programme.run(tokens: 1, cards: 1) { programme in
            let (folder, wire) = (try TemporaryDirectory(), try HostileTransport(programme))
            func person(_ name: String, over transport: any Transport) async throws -> Practitioner {
                try await Practitioner(name, in: folder, programme, over: transport)
            }
            let ada = try await person("Ada", over: programme.transport)
            let carl = try await person("Carl", over: wire)
            let dora = try await person("Dora", over: programme.transport)
            let (zed, ida) = (try TestClinician("Zed"), try TestClinician("Ida", role: .intern))
            let people = [ada, carl, dora]
            let entries = [try programme.ada.entry, try programme.ben.entry, try zed.entry] + (try people.map { try $0.entry() })
            try await programme.install(try programme.documents.roster(entries, version: 2))
            try await RecordScene.publish(zed.devices(programme.documents.programme), of: zed, in: programme)
            try await Practitioner.acquaint(people, in: programme)
            let practice = try await ada.session.vault().practice
            var subkeys = [
                programme.ben.key: programme.ben.subkey.publicKey, zed.key: zed.subkey.publicKey, ida.key: ida.subkey.publicKey,
            ]
            for each in people { subkeys[each.key] = try practice.addressed(each.key, at: programme.clock.now).key }
            func altered(_ clinician: TestClinician) -> AlteredProgram {
                let forger = EntryForger(
                    clinician: clinician.key, device: clinician.device, subkey: clinician.subkey.publicKey, rosterVersion: 2)
                return AlteredProgram(programme: programme, forger: forger, subkeys: subkeys)
            }
            wire.take { $0.members.reader = carl.key }
            try await body(
                MemberScene(
                    programme: programme, wire: wire, folder: folder, ada: ada, carl: carl, dora: dora, ben: altered(programme.ben),
                    zed: altered(zed), ida: altered(ida), clinicians: [programme.ben, zed, ida]))
        }
    }

    var now: Instant { programme.clock.now }

    /// A minute goes by: so many requests are too many for one.
    func pass(_ seconds: Int64 = 60) { programme.clock.now = now + seconds }

    func key(_ name: Name) -> SigningPublicKey {
        switch name {
        case .ada: ada.key
        case .ben: ben.key
        case .carl: carl.key
        case .dora: dora.key
        case .zed: zed.key
        case .ida: ida.key
        }
    }

    func names(_ keys: some Sequence<SigningPublicKey>) -> Set<Name> {
        let known = Dictionary(Name.allCases.map { (key($0), $0) }) { first, _ in first }
        return Set(keys.compactMap { known[$0] })
    }

    /// The roster names the intern, and who supervises them.
    func employ(supervisor: SigningPublicKey, version: UInt64, _ plan: RecoveryPlan? = nil) async throws {
        let intern = clinicians[2]
        let entry = ClinicianEntry(
            identity: intern.key, name: intern.name, role: .intern, licence: nil,
            engagements: [try Engagement(from: Programme.start - 86_400)], supervisor: supervisor, departments: [])
        let others = try clinicians.prefix(2).map { try $0.entry } + [ada, carl, dora].map { try $0.entry() }
        try await programme.install(
            try programme.documents.roster([try programme.ada.entry, entry] + others, version: version, recovery: plan))
        if version == 3 {
            try await RecordScene.publish(intern.devices(programme.documents.programme), of: intern, in: programme)
        }
        for each in [ada, carl, dora] {
            try await each.refresh()
            // What this version says of them is kept.
            _ = try await each.session.vault()
        }
    }

    /// Somebody whose program was honest so far.
    func altered(_ person: Practitioner) async throws -> AlteredProgram {
        let owner = try await person.session.vault().owner
        let forger = EntryForger(
            clinician: person.key, device: owner.device, subkey: owner.subkeys[0].publicKey, rosterVersion: ben.forger.rosterVersion)
        return AlteredProgram(programme: programme, forger: forger, subkeys: ben.subkeys)
    }

    /// Ben's device is stolen and revoked.
    func revokeBen(at moment: Instant) async throws {
        let ben = clinicians[0]
        let device = try Device(
            ben.device, of: ben.key, in: programme.documents.programme, label: "laptop", addedAt: Programme.start, revokedAt: moment)
        try await RecordScene.publish(
            ben.devices(programme.documents.programme, version: 2, devices: [device]), of: ben, in: programme)
    }

    // MARK: What is in the vaults

    /// What follows everything that somebody believes of a case.
    func heads(of caseID: CaseID, seenBy reader: Practitioner) async throws -> [CoreReference] {
        try await reader.session.vault().reading(at: now) { contents, judge in contents.fold(caseID, judge)?.heads ?? [] }
    }

    /// By their cores.
    func kept(of caseID: CaseID, by reader: Practitioner) async throws -> Set<Digest> {
        try await reader.session.vault().reading(at: now) { contents, _ in contents.byCase[caseID] ?? [] }
    }

    func device(of person: Practitioner) async throws -> SigningKey { try await person.session.vault().owner.device }

    /// For whom an entry was sealed.
    func readers(of entry: EntryID, seenBy reader: Practitioner) async throws -> Set<Name> {
        let found = try await reader.session.vault().reading(at: now) { contents, _ in
            try contents.records[Digest(bytes: entry.bytes)]?.read
        }
        let record = try #require(found)
        return names((record.recipients + record.admitted + record.addressed).compactMap(\.clinician))
    }

    /// Another vault of the same clinician, which reads everything at once, as after a restore without a backup.
    func afresh(_ person: Practitioner) async throws -> Vault {
        let vault = try await person.session.vault()
        let fresh = try Vault(
            in: folder.path + "/" + Hex.encode(try Randomness.bytes(8)), of: vault.owner, trusting: vault.practice, creating: true)
        // It hands nothing in.
        try fresh.drawNextHandIn(after: now)
        _ = try await person.session.synchroniseCases(fresh)
        return fresh
    }
}
