// Who signs alone, who co-signs, and who comes in by inheritance: clinicians with altered programs, over real sessions.

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import EntryForger
import Envelope
import ProgrammeFixture
import Scheduling
import Sealing
import Sodium
import Testing
import Trust
import Wire

@Suite struct SigningAttackTests {
    /// A case of the intern's with Ada and Carl in it, a draft that everybody has seen, and the heads after it.
    private func begin(_ scene: MemberScene, _ ida: AlteredProgram) async throws -> (caseID: CaseID, draft: CoreReference) {
        let nonce = try CaseNonce(bytes: Randomness.bytes(CaseNonce.length))
        let (caseID, others) = (try CaseID(opener: ida.key, nonce: nonce), [scene.ada.key, scene.carl.key])
        let opening = try CaseOpening(nonce: nonce, origin: .walkIn, mode: .alone, zone: ZoneID("America/New_York"))
        var last = try await ida.hand(.opened(opening), in: caseID, after: [], to: others)
        for other in others {
            last = try await ida.hand(
                .memberAdded(MemberAdded(member: other, role: .covering)), in: caseID, after: [last], to: others + [scene.ben.key])
        }
        let draft = try await ida.hand(MemberPlot.note("for a supervisor"), in: caseID, after: [last], to: others + [scene.ben.key])
        for person in [scene.ada, scene.carl] { try await person.synchronise() }
        return (caseID, draft)
    }

    private func expectUnsigned(_ scene: MemberScene, _ caseID: CaseID, _ note: EntryID) async throws {
        scene.pass()
        for person in [scene.ada, scene.carl] {
            try await person.synchronise()
            let found = try #require(try await person.state(of: caseID).notes[note])
            #expect(found.lock == nil && found.current.content.body[.subjective]?.value == "for a supervisor", "\(person.name)")
        }
        let fresh = try await scene.afresh(scene.carl).state(of: caseID, at: scene.now)
        #expect(fresh.notes[note] != nil && fresh.notes[note]?.lock == nil)
    }

    /// The intern came with version 3 of the roster, and names version 2; then submits, and an honest supervisor's co-signature counts.
    @Test func anInternLocksNothingAloneByAnOldRoster() async throws {
        try await MemberScene.run { scene in
            try await scene.employ(supervisor: scene.ada.key, version: 3)
            var ida = scene.ida
            ida.forger.rosterVersion = 3
            let (caseID, draft) = try await begin(scene, ida)
            let note = EntryID(draft.core)
            let version = NoteVersion(note: note, draft: note)
            scene.pass()
            ida.forger.rosterVersion = 2
            try await ida.hand(.noteSigned(NoteSigned(version)), in: caseID, after: [draft], to: [scene.ada.key, scene.carl.key])
            try await expectUnsigned(scene, caseID, note)
            ida.forger.rosterVersion = 3
            try await ida.hand(.noteSubmitted(NoteSubmitted(version)), in: caseID, after: [draft], to: [scene.ada.key, scene.carl.key])
            try await scene.ada.synchronise()
            let vault = try await scene.ada.session.vault()
            try vault.answer(try #require(try vault.submitted(at: scene.now).waiting.first), at: scene.now)
            for person in [scene.ada, scene.carl] {
                try await person.synchronise()
                #expect(try await person.state(of: caseID).notes[note]?.lock != nil, "\(person.name)")
            }
        }
    }

    /// Ben supervised by version 3; by version 4, by which the note is submitted, Ada does.
    @Test func whoSupervisedOnceCosignsNothingByAnOldRoster() async throws {
        try await MemberScene.run { scene in
            try await scene.employ(supervisor: scene.ben.key, version: 3)
            try await scene.employ(supervisor: scene.ada.key, version: 4)
            var (ida, ben) = (scene.ida, scene.ben)
            ida.forger.rosterVersion = 4
            ben.forger.rosterVersion = 3
            let (caseID, draft) = try await begin(scene, ida)
            let note = EntryID(draft.core)
            let version = NoteVersion(note: note, draft: note)
            let everybody = [scene.ada.key, scene.carl.key, ben.key]
            let submission = try await ida.hand(.noteSubmitted(NoteSubmitted(version)), in: caseID, after: [draft], to: everybody)
            scene.pass()
            try await ben.hand(
                .noteCosigned(NoteCosigned(version)), in: caseID, after: [submission], to: [scene.ada.key, scene.carl.key])
            try await expectUnsigned(scene, caseID, note)
            #expect(try await scene.ada.session.vault().submitted(at: scene.now).waiting.map(\.version) == [version])
        }
    }

    /// Dora inherited Ben's case and let Ada and Carl in; Ada removed her. Her program comes in a second time, dated before the first.
    @Test func anHeirComesIntoACaseOnce() async throws {
        try await MemberScene.run { scene in
            let (ada, carl, dora, ben) = (scene.ada, scene.carl, scene.dora, scene.ben)
            let founded = try await ada.session.foundCustodian(among: [ada, carl, dora].map(\.key), threshold: 2)
            let plan = try SignedDocument<RecoveryPlan>.body(of: founded.file)
            try await scene.employ(supervisor: ada.key, version: 3, plan)
            for person in [ada, carl, dora] { try await person.synchronise() }
            let nonce = try CaseNonce(bytes: Randomness.bytes(CaseNonce.length))
            let caseID = try CaseID(opener: ben.key, nonce: nonce)
            let opening = try CaseOpening(nonce: nonce, origin: .walkIn, mode: .alone, zone: ZoneID("America/New_York"))
            let opened = try await ben.hand(.opened(opening), in: caseID, after: [], to: [], custodian: plan.custodian)
            try await ben.hand(MemberPlot.note("by Ben"), in: caseID, after: [opened], to: [], custodian: plan.custodian)
            scene.pass()
            #expect(try await ada.session.giveShare(to: carl.key) == .sent)
            #expect(try await carl.session.recoverCases(of: ben.key, for: dora.key).cases == 1)
            #expect(try await dora.synchronise().entered == 1)
            for person in [ada, carl] {
                try await dora.write(.memberAdded(MemberAdded(member: person.key, role: .responsible)), in: caseID)
            }
            for person in [dora, ada, carl] { try await person.synchronise() }
            scene.pass()
            try await ada.write(MemberPlot.remove(dora.key), in: caseID)
            for person in [ada, carl] { try await person.synchronise() }
            let altered = try await scene.altered(dora)
            scene.pass()
            let again = CaseContent.memberAdded(try MemberAdded(member: dora.key, role: .responsible))
            try await altered.hand(again, in: caseID, after: [opened], to: [ada.key, carl.key], written: scene.now - 3600)
            for person in [ada, carl] {
                try await person.synchronise()
                #expect(try await scene.names(person.state(of: caseID).members.keys).isSubset(of: [.ben, .ada, .carl]), "\(person.name)")
                #expect(try await person.texts(of: caseID) == ["by Ben"], "\(person.name)")
            }
            let fresh = try await scene.afresh(carl).state(of: caseID, at: scene.now)
            #expect(scene.names(fresh.members.keys).isSubset(of: [.ben, .ada, .carl]))
            try await ada.note("afterwards", in: caseID)
            for person in [ada, carl] { try await person.synchronise() }
            #expect(try await carl.texts(of: caseID) == ["by Ben", "afterwards"])
            let note = try #require(
                try await carl.state(of: caseID).notes.first { $0.current.content.body[.subjective]?.value == "afterwards" })
            #expect(try await !scene.readers(of: note.id, seenBy: carl).contains(.dora))
        }
    }
}
