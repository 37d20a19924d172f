// From founding to handing over, with real sessions: enough shares open what nobody is left to open, fewer open nothing, false ones are named
// (attack class 22).

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import Envelope
import ProgrammeFixture
import Sealing
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct RecoveryTests {
    /// Ada wrote before and after there was a custodian, and keeps psychotherapy notes; then she is revoked, with no word to anybody.
    @Test func twoOfThreeHandTheCasesOfSomebodyRevokedOverAndOneAloneOpensNothing() async throws {
        try await Scene.run { scene in
            let (ada, ben, cleo, dan) = (scene.ada, scene.ben, scene.cleo, scene.dan)
            let caseID = try await ada.walkIn("before the custodian")
            try await ada.synchronise()
            _ = try await scene.custodian(version: 3)
            for holder in [ben, cleo, dan] { #expect(try await holder.holding() == .held) }
            #expect(try await ada.holding() == .notAHolder)
            try await ada.note("after it", in: caseID)
            _ = try await ada.keepApart("of her father", in: caseID)
            try await ada.synchronise()
            try await scene.advance(seconds: 3600)
            try await scene.install(version: 4, scene.plan, revoked: [ada.key: scene.programme.clock.now])
            for each in [ben, cleo, dan] { try await each.refresh() }

            // One share is not enough, and the missing ones are named; nothing was asked of the department side in the custodian's name.
            await #expect(throws: CustodianError.sharesMissing(right: 1, needed: 2, wrong: [], missing: [ben.key, dan.key])) {
                try await cleo.session.recoverCases(of: ada.key, for: dan.key)
            }
            #expect(try await ben.session.giveShare(to: cleo.key) == .sent)
            #expect(try await ben.session.custodianStatus().given == [cleo.key])
            let report = try await cleo.session.recoverCases(of: ada.key, for: dan.key)
            #expect(report.cases == 1 && report.shared == 0 && report.wrong.isEmpty)
            // The psychotherapy note, and nothing else, stays closed.
            #expect(report.closed == 1)
            #expect(try await ben.session.takeShareBack() == .sent)
            #expect(try await ben.session.takeShareBack() == nil)
            await #expect(throws: CustodianError.self) { try await cleo.session.recoverCases(of: ada.key, for: dan.key) }

            // Dan becomes a member, reads all of it and goes on.
            #expect(try await dan.synchronise().entered == 1)
            #expect(try await dan.texts(of: caseID) == ["before the custodian", "after it"])
            let state = try await dan.state(of: caseID)
            #expect(state.members[dan.key] == .responsible && state.refused.isEmpty && state.waiting.isEmpty)
            try await dan.note("taken over", in: caseID)
            #expect(try await dan.synchronise().entered == 0)
            #expect(try await dan.texts(of: caseID).count == 3)
            // Whoever put the key together has nothing of it.
            #expect(try await cleo.session.vault().cases(at: cleo.session.writingTime()).isEmpty)
        }
    }

    /// A case that a colleague belongs to is the colleague's to share.
    @Test func aCaseThatSomebodyElseBelongsToIsNotHandedOver() async throws {
        try await Scene.run { scene in
            let (ada, ben, cleo, dan) = (scene.ada, scene.ben, scene.cleo, scene.dan)
            _ = try await scene.custodian(version: 3)
            let shared = try await ada.walkIn("shared with Ben")
            let vault = try await ada.session.vault()
            try vault.write(.memberAdded(MemberAdded(member: ben.key, role: .covering)), in: shared, at: ada.session.writingTime())
            try await ada.synchronise()
            #expect(try await dan.session.giveShare(to: cleo.key) == .sent)
            let report = try await cleo.session.recoverCases(of: ada.key, for: dan.key)
            #expect(report.cases == 0 && report.shared == 1)
            #expect(try await dan.synchronise().entered == 0)
        }
    }

    /// The department side hides that Ben was let in: a record that others name, or one of Ada's own chain. The case is not handed over, unless the
    /// holders say so; what was destroyed is not missed.
    @Test func aCaseOfWhichSomethingIsHiddenIsNotHandedOver() async throws {
        try await Scene.run { scene in
            let (ada, ben, cleo, dan) = (scene.ada, scene.ben, scene.cleo, scene.dan)
            _ = try await scene.custodian(version: 3)
            let now = scene.programme.clock.now
            let ended = try await ada.walkIn("eight years ago", happened: now - 8 * 366 * 86_400)
            let shared = try await ada.walkIn("shared with Ben")
            try await ada.synchronise()
            let vault = try await ada.session.vault()
            _ = try await ada.session.sweep([ended], in: vault)
            let added = try vault.write(.memberAdded(MemberAdded(member: ben.key, role: .covering)), in: shared, at: now)
            try await ada.note("after that", in: shared)
            try await ada.synchronise()
            #expect(try await dan.session.giveShare(to: cleo.key) == .sent)
            func hide(_ isHidden: @escaping @Sendable (RecordOutline) -> Bool) {
                scene.post.list { RecordPage(records: $0.records.map(\.value).filter { !isHidden($0) }, next: $0.next) }
            }
            // Everything that names it is left out as well: the chain has a gap.
            let entries = try await ada.state(of: shared).accepted
            let place = try #require(entries.firstIndex { $0.id == added })
            let following = Set(entries[place...].map(\.id))
            hide { EntryID($0.reference.core) == added }
            #expect(try await cleo.session.recoverCases(of: ada.key, for: dan.key).incomplete == 1)
            hide {
                EntryID($0.reference.core) == added || (following.contains(EntryID($0.reference.core)) && $0.reference.counter % 2 == 0)
            }
            let report = try await cleo.session.recoverCases(of: ada.key, for: dan.key)
            #expect(report.cases == 0 && report.shared == 0 && report.incomplete == 1)
            // In place of a tombstone nothing: what was destroyed is missed then.
            hide { $0.isShredded || following.contains(EntryID($0.reference.core)) }
            #expect(try await cleo.session.recoverCases(of: ada.key, for: dan.key).incomplete == 1)
            #expect(try await dan.synchronise().entered == 0)
            hide { EntryID($0.reference.core) == added }
            #expect(try await cleo.session.recoverCases(of: ada.key, for: dan.key, alsoIncomplete: true).cases == 1)
            scene.post.list(nil)
            #expect(try await cleo.session.recoverCases(of: ada.key, for: dan.key).shared == 1)
        }
    }

    /// The server swaps the plan, relabels its own share, hands out another holder's, or nothing.
    @Test func aServersOwnSharesAreRefusedByTheSignedPlan() async throws {
        try await Scene.run { scene in
            let ben = scene.ben
            let (servers, shares) = try CustodianRecovery.found(among: scene.holders, threshold: 2)
            let founded = try await scene.ada.session.foundCustodian(among: scene.holders, threshold: 2)
            let plan = try SignedDocument<RecoveryPlan>.body(of: founded.file)
            let subkey = try await scene.ada.session.programme().subkey(of: ben.key, at: scene.programme.clock.now)
            let planted = try shares[0].sealed(to: subkey)
            func deliver(_ share: SealedRecoveryShare, _ named: RecoveryPlan) -> @Sendable (RecoveryPost) -> RecoveryPost {
                let delivered = DeliveredShare(sender: scene.ada.key, plan: Blob(named.canonicalBytes), share: Blob(share.canonicalBytes))
                return { _ in RecoveryPost(shares: [delivered]) }
            }
            try await scene.install(version: 3, plan)
            scene.post.serve { _ in RecoveryPost(shares: []) }
            try await ben.refresh()
            #expect(try await ben.holding() == .waiting)
            scene.post.serve(deliver(planted, servers))
            try await ben.refresh()
            #expect(try await ben.holding() == .waiting)
            for place in [UInt8(1), 2] {
                scene.post.serve(deliver(SealedRecoveryShare(custodian: plan.custodian, place: place, box: planted.box), plan))
                try await ben.refresh()
                #expect(try await ben.holding() == (place == 1 ? .wrong : .waiting))
                await #expect(throws: CustodianError.noShare) { try await ben.session.giveShare(to: scene.cleo.key) }
            }
            scene.post.serve(nil)
            try await ben.refresh()
            #expect(try await ben.holding() == .held)
            // A wrong share of another holder on its way to whoever puts the key together is found out, and its holder named.
            let forCleo = try await scene.ada.session.programme().subkey(of: scene.cleo.key, at: scene.programme.clock.now)
            let false1 = SealedRecoveryShare(custodian: plan.custodian, place: 1, box: try shares[0].sealed(to: forCleo).box)
            try await scene.cleo.refresh()
            scene.post.serve(deliver(false1, plan))
            await #expect(
                throws: CustodianError.sharesMissing(right: 1, needed: 2, wrong: [ben.key], missing: [scene.dan.key])
            ) { try await scene.cleo.session.recoverCases(of: scene.ada.key, for: scene.dan.key) }
        }
    }

    @Test func whoCannotHoldAShareIsNotAsked() async throws {
        try await Scene.run { scene in
            let (ada, ben, cleo) = (scene.ada, scene.ben, scene.cleo)
            await #expect(throws: CustodianError.unfitPlan) {
                try await ada.session.foundCustodian(among: [ben.key, cleo.key], threshold: 2)
            }
            await #expect(throws: CustodianError.unfitPlan) { try await ada.session.foundCustodian(among: scene.holders, threshold: 1) }
            let stranger = try SigningKey.random().publicKey
            await #expect(throws: CustodianError.cannotHold(stranger)) {
                try await ada.session.foundCustodian(among: [ben.key, cleo.key, stranger], threshold: 2)
            }
            await #expect(throws: CustodianError.noPlan) { try await ben.session.giveShare(to: cleo.key) }
            await #expect(throws: CustodianError.noPlan) { try await ben.session.recoverCases(of: ada.key, for: cleo.key) }
        }
    }
}

extension Scene {
    /// The plan that the roster names now.
    var plan: RecoveryPlan? { get throws { try programme.department.side.trust.founded().roster.body.recovery } }
}
