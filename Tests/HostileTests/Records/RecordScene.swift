// The scene of the attacks on case files: Ada and Ben share a case over an honest server, before it turns.

import Envelope
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

struct RecordScene: Sendable {
    static let texts = [
        "canary-note-ada-1: sleeps badly", "canary-note-ben-1", "canary-note-ada-2", "canary-note-ben-2", "canary-note-ada-3",
    ]
    /// What a vault of Ada's that was restored from a backup writes in the last one's place.
    static let fork = "canary-note-ada-3, another one"
    /// What is true when the attack begins: all but the one that was shredded.
    static let truth = Set(texts).subtracting([texts[2]])

    let programme: Programme
    let hostile: HostileTransport
    let caseID: CaseID
    /// In the roster, and no member of the case.
    let cleo: TestClinician

    /// Runs with Ada's vault, which writes honestly, and Ben's, which is attacked.
    static func run(_ body: @escaping @Sendable (RecordScene, TestVault, TestVault) async throws -> Void) async throws {
        try await Programme.run(tokens: 1, cards: 1) { programme in
            let cleo = try TestClinician("Cleo Ward")
            let roster = try programme.documents.roster([programme.ada.entry, programme.ben.entry, cleo.entry], version: 2)
            try await programme.install(roster)
            try await publish(cleo.devices(programme.documents.programme), of: cleo, in: programme)
            let scene = RecordScene(
                programme: programme, hostile: try HostileTransport(programme),
                caseID: try CaseID(bytes: Randomness.bytes(CaseID.length)), cleo: cleo)
            let (ada, ben) = try await scene.write()
            try await body(scene, ada, ben)
        }
    }

    static func publish(_ list: DeviceList, of clinician: TestClinician, in programme: Programme) async throws {
        let signed = try SignedDocument(list, signedBy: [clinician.identity]).blob
        _ = try await programme.departmentClient
            .call(PutKeys.self, KeysRequest(list: signed), by: clinician.identity, at: programme.clock.now)
    }

    func vault(of clinician: TestClinician, over transport: (any Transport)? = nil) throws -> TestVault {
        var vault = try TestVault(
            clinician, of: [programme.ada, programme.ben], caseID: caseID, in: programme, over: transport ?? programme.transport)
        vault.rosterVersion = 2
        return vault
    }

    private func write() async throws -> (ada: TestVault, ben: TestVault) {
        var (ada, ben) = (try vault(of: programme.ada), try vault(of: programme.ben, over: hostile))
        var notes: [SealedRecord<OrdinaryRecord>] = []
        for (index, text) in Self.texts.prefix(4).enumerated() {
            if index.isMultiple(of: 2) {
                _ = try await ada.look()
                notes.append(try await ada.write(text))
            } else {
                _ = try await ben.look()
                notes.append(try await ben.write(text))
            }
        }
        #expect(try await ben.look().findings == [])
        let earlier = try await RecordShelf(of: programme.ben.key, in: programme)
        _ = try await ada.look()
        let fork = try ada.upload(try ada.seal(Self.fork))
        notes.append(try await ada.write(Self.texts[4]))
        try await ada.shred(notes[2].core)
        let look = try await ben.look()
        #expect(look.findings == [] && look.texts == Self.truth)
        let loot = try loot(notes: notes.map(\.core.header.record), earlier: earlier, fork: fork)
        hostile.take { $0.records = loot }
        return (ada, ben)
    }

    private func loot(notes: [RecordID], earlier: RecordShelf, fork: RecordUpload) throws -> RecordLoot {
        let nobody = try TestClinician("Nobody")
        let readers = [programme.ben]
        let stranger = try vault(of: nobody)
        let nonMember = try vault(of: cleo)
        return RecordLoot(
            notes: notes, earlier: earlier, shredded: earlier[notes[2]], fork: fork,
            byStranger: try stranger.upload(try stranger.seal("canary-forged", for: readers + [nobody])),
            byNonMember: try nonMember.upload(try nonMember.seal("canary-forged", for: readers + [cleo])),
            stranger: nobody.device)
    }
}
