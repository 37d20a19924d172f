// Clinicians with altered programs, over real sessions: the case goes on, with whom it should, and nobody's work is lost.

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import Envelope
import ProgrammeFixture
import Sealing
import Sodium
import Testing
import Wire

@Suite struct MemberAttackSessionTests {
    private func expectNothingComes(of attacks: [MemberAttack]) async throws {
        try await MemberScene.run { scene in
            for attack in attacks {
                let plot = try await MemberPlot.begin(attack, in: scene)
                var before: [String: Set<Digest>] = [:]
                for person in [scene.ada, scene.carl] {
                    #expect(try await person.texts(of: plot.caseID) == MemberPlot.truth, "\(attack), before, \(person.name)")
                    before[person.name] = try await scene.kept(of: plot.caseID, by: person)
                }
                try await plot.mount()
                try await expectHeld(plot, before)
                scene.wire.behave()
                try await goOn(plot)
            }
        }
    }

    /// In the vaults of those who were there, and in one that reads everything at once.
    private func expectHeld(_ plot: MemberPlot, _ before: [String: Set<Digest>]) async throws {
        let (scene, attack) = (plot.scene, plot.attack)
        for (person, name) in [(scene.ada, MemberScene.Name.ada), (scene.carl, .carl)] {
            scene.pass()
            let report = try await person.synchronise()
            let state = try await person.state(of: plot.caseID)
            #expect(report.taken.shredded == 0, "\(attack), \(name)")
            #expect(try await person.texts(of: plot.caseID) == plot.texts(seenBy: name), "\(attack), \(name)")
            #expect(scene.names(state.members.keys) == attack.members(seenBy: name), "\(attack), \(name)")
            #expect(state.waiting.allSatisfy { ![scene.ada.key, scene.carl.key].contains($0.author) }, "\(attack), \(name)")
            let kept = try await scene.kept(of: plot.caseID, by: person)
            #expect(before[person.name].map { $0.isSubset(of: kept) && !$0.isEmpty } ?? false, "\(attack), \(name)")
        }
        // It was wrapped for everybody once, and not again each time.
        if attack == .sharesWithOneAlone { #expect(try await scene.carl.synchronise().handedIn == 0) }
        guard !attack.isDestroying else { return }
        let fresh = try await scene.afresh(scene.carl).state(of: plot.caseID, at: scene.now)
        #expect(scene.names(fresh.members.keys) == attack.membersAfresh, "\(attack), afresh")
        let texts = Set(fresh.notes.compactMap { $0.current.content.body[.subjective]?.value })
        #expect(texts == plot.textsAfresh, "\(attack), afresh")
    }

    /// Whoever is left puts the attacker out, writes, and lets somebody in; nothing of that reaches the attacker or an accomplice.
    private func goOn(_ plot: MemberPlot) async throws {
        let (scene, attack, caseID) = (plot.scene, plot.attack, plot.caseID)
        let (ada, carl, dora) = (scene.ada, scene.carl, scene.dora)
        for name in [MemberScene.Name.ben, .zed] where attack.members(seenBy: .carl).contains(name) {
            try await carl.write(MemberPlot.remove(scene.key(name)), in: caseID)
        }
        if !attack.members(seenBy: .carl).contains(.ada) {
            try await carl.write(.memberAdded(MemberAdded(member: ada.key, role: .responsible)), in: caseID)
        }
        try await carl.note("afterwards", in: caseID)
        for person in [carl, ada] {
            scene.pass()
            try await person.synchronise()
        }
        try await ada.write(.memberAdded(MemberAdded(member: dora.key, role: .covering)), in: caseID)
        try await ada.note("and on", in: caseID)
        for person in [ada, carl, dora] {
            scene.pass()
            try await person.synchronise()
        }
        let people = [(ada, MemberScene.Name.ada), (carl, .carl), (dora, .dora)]
        for (person, name) in attack.isDestroying ? Array(people.dropLast()) : people {
            let all = plot.texts(seenBy: name).union(["afterwards", "and on"])
            let state = try await person.state(of: caseID)
            #expect(scene.names(state.members.keys) == [.ada, .carl, .dora], "\(attack), afterwards, \(person.name)")
            #expect(try await person.texts(of: caseID) == all, "\(attack), afterwards, \(person.name)")
            for note in state.notes where ["afterwards", "and on"].contains(note.current.content.body[.subjective]?.value) {
                let readers = try await scene.readers(of: note.id, seenBy: person)
                #expect(readers.isSubset(of: [.ada, .carl, .dora]) && !readers.isEmpty, "\(attack), \(person.name): \(readers)")
            }
        }
    }

    @Test func aCaseIsBegunAgainByNobodyAndNothingIsDestroyedByIt() async throws {
        try await expectNothingComes(of: MemberAttack.openings)
    }

    @Test func aMemberTakesNobodysWorkAndHoldsNobodyUp() async throws { try await expectNothingComes(of: MemberAttack.present) }

    @Test func whoWasRemovedDoesNotComeBackAndLetsNobodyIn() async throws { try await expectNothingComes(of: MemberAttack.removed) }

    @Test(arguments: MemberAttack.thieves) func noOutsiderVouchesForAThief(_ attack: MemberAttack) async throws {
        try await expectNothingComes(of: [attack])
    }

    @Test func everyAttackOfMembersIsTried() {
        let tried = MemberAttack.openings + MemberAttack.present + MemberAttack.removed + MemberAttack.thieves
        #expect(Set(tried) == Set(MemberAttack.allCases))
    }
}
