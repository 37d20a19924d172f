// One case that Ada, Ben and Carl work in, and what Ben's program does to it.

import CaseFile
import CaseKit
import EntryForger
import Envelope
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Wire

struct MemberPlot: Sendable {
    static let truth: Set<String> = ["by Ada", "by Ben", "by Carl"]

    let scene: MemberScene
    let attack: MemberAttack
    let caseID: CaseID
    private let nonce: CaseNonce?
    /// By which the attacker came in: the earliest that their entries can follow.
    private let beginning: CoreReference
    /// Nothing later was there when somebody let the attacker in.
    private let begun: Instant

    private var ben: AlteredProgram { scene.ben }
    private var others: [SigningPublicKey] { [scene.ada.key, scene.carl.key] }

    /// Everybody has written into the case and has seen the others' work.
    static func begin(_ attack: MemberAttack, in scene: MemberScene) async throws -> MemberPlot {
        scene.pass()
        let plot = try await attack.isOpeners ? opened(attack, in: scene) : invited(attack, in: scene)
        for person in [scene.ada, scene.carl] {
            scene.pass()
            try await person.synchronise()
            try await person.note("by \(person.name)", in: plot.caseID)
            try await person.synchronise()
        }
        try await scene.ada.synchronise()
        return plot
    }

    /// Ben opened it and let the others in, Zed as well where he is removed again.
    private static func opened(_ attack: MemberAttack, in scene: MemberScene) async throws -> MemberPlot {
        let nonce = try CaseNonce(bytes: Randomness.bytes(CaseNonce.length))
        let (ben, caseID) = (scene.ben, try CaseID(opener: scene.ben.key, nonce: nonce))
        let others = [scene.ada.key, scene.carl.key]
        let opening = try await ben.hand(.opened(try opening(nonce)), in: caseID, after: [], to: others)
        var last = opening
        let comesAndGoes = attack == .isVouchedForByWhoWasRemoved
        for other in others + (comesAndGoes ? [scene.zed.key] : []) {
            let added = CaseContent.memberAdded(try MemberAdded(member: other, role: .responsible))
            last = try await ben.hand(added, in: caseID, after: [last], to: others)
        }
        if comesAndGoes {
            let removed = CaseContent.memberRemoved(try MemberRemoved(member: scene.zed.key))
            last = try await ben.hand(removed, in: caseID, after: [last], to: others)
        }
        try await ben.hand(note("by Ben"), in: caseID, after: [last], to: others)
        return MemberPlot(scene: scene, attack: attack, caseID: caseID, nonce: nonce, beginning: last, begun: scene.now)
    }

    /// Ada opened it and let Ben and Carl in.
    private static func invited(_ attack: MemberAttack, in scene: MemberScene) async throws -> MemberPlot {
        let (ada, ben) = (scene.ada, scene.ben)
        let caseID = try await ada.walkIn("by Ada")
        for member in [scene.carl.key, ben.key] {
            try await ada.write(.memberAdded(MemberAdded(member: member, role: .responsible)), in: caseID)
        }
        let begun = scene.now
        let beginning = try #require(try await scene.heads(of: caseID, seenBy: ada).first)
        try await ada.synchronise()
        scene.pass()
        try await ben.hand(note("by Ben"), in: caseID, after: [beginning], to: [ada.key, scene.carl.key])
        return MemberPlot(scene: scene, attack: attack, caseID: caseID, nonce: nil, beginning: beginning, begun: begun)
    }

    private static func opening(_ nonce: CaseNonce) throws -> CaseOpening {
        try CaseOpening(nonce: nonce, origin: .walkIn, mode: .alone, zone: ZoneID("America/New_York"))
    }

    static func note(_ text: String) throws -> CaseContent {
        .noteDraft(try NoteDraft(.newNote, NoteBody(.soap, [.subjective: text])))
    }

    private static func add(_ member: SigningPublicKey) throws -> CaseContent {
        .memberAdded(try MemberAdded(member: member, role: .responsible))
    }

    static func remove(_ member: SigningPublicKey) throws -> CaseContent { .memberRemoved(try MemberRemoved(member: member)) }

    // MARK: - The attack

    func mount() async throws {
        scene.pass()
        switch attack {
        case .opensAgain: try await openAgain()
        case .opensAgainAndDestroys:
            try await openAgain()
            try await destroy()
        case .opensAgainAndDestroysWhenRemoved:
            try await removeBen()
            try await openAgain()
            try await destroy()
        case .removesByAnEarlierDate:
            try await ben.hand(Self.remove(scene.ada.key), in: caseID, after: [beginning], to: others, written: begun + 1)
        case .namesWhatNeverCame:
            try await ben.hand(Self.note("never comes"), in: caseID, after: [ben.forger.nothing()], to: others)
        case .sharesWithOneAlone, .sharesWithOneAloneAndDestroys: try await shareWithCarlAlone()
        case .leavesAhead:
            let heads = try await scene.heads(of: caseID, seenBy: scene.ada)
            try await ben.hand(Self.remove(ben.key), in: caseID, after: heads, to: others, written: scene.now + 3650 * 86_400)
            try await everybodyLooks()
            try await ben.hand(Self.note("still here"), in: caseID, after: heads, to: others)
            try await ben.hand(Self.add(scene.zed.key), in: caseID, after: heads, to: others)
        case .leavesAgain:
            let heads = try await scene.heads(of: caseID, seenBy: scene.ada)
            try await ben.hand(Self.remove(ben.key), in: caseID, after: heads, to: others)
            try await everybodyLooks()
            try await ben.hand(Self.remove(ben.key), in: caseID, after: [beginning], to: others, written: begun + 1)
        case .comesBack: try await answer(Self.add(ben.key), written: nil)
        case .comesBackByAnEarlierDate: try await answer(Self.add(ben.key), written: begun + 1)
        case .letsAnAccompliceIn: try await answer(Self.add(scene.zed.key), written: begun + 1)
        case .removesWhoRemovedThem: try await answer(Self.remove(scene.ada.key), written: begun + 1)
        case .letsAnAccompliceInUnseen: try await letInUnseen()
        case .isVouchedForFromOutside: try await plantAsAThief(letsIn: scene.zed.key)
        case .isVouchedForByWhoWasRemoved: try await plantAsAThief(letsIn: scene.zed.key)
        }
    }

    private func shareWithCarlAlone() async throws {
        let heads = try await scene.heads(of: caseID, seenBy: scene.carl)
        let first = try await ben.hand(Self.note("for Carl alone"), in: caseID, after: heads, to: [scene.carl.key])
        let second = try await ben.hand(Self.note("and this"), in: caseID, after: [first], to: [scene.carl.key])
        try await scene.carl.synchronise()
        // Before Carl's device can wrap them for others.
        if attack == .sharesWithOneAloneAndDestroys { #expect(try await ben.destroy([first.core, second.core]) == 2) }
        try await scene.carl.note("in good faith", in: caseID)
        for _ in 0..<2 {
            try await scene.carl.synchronise()
            scene.pass()
        }
    }

    /// What their own device would refuse to write, after Ada removed them and everybody has seen it.
    private func answer(_ content: CaseContent, written: Instant?) async throws {
        try await removeBen()
        try await everybodyLooks()
        let planted = try await ben.hand(content, in: caseID, after: [beginning], to: others, written: written)
        try await ben.hand(Self.note("never said"), in: caseID, after: [planted], to: others, written: written)
        // Whoever they let in answers at once.
        try await scene.zed.hand(Self.note("from outside"), in: caseID, after: [planted], to: others, written: written)
    }

    private func openAgain() async throws {
        let again = CaseContent.opened(try Self.opening(try #require(nonce)))
        try await ben.hand(again, in: caseID, after: [], to: others, written: scene.now - 8 * 366 * 86_400)
        try await everybodyLooks()
    }

    private func destroy() async throws {
        let gone = try await ben.destroy(try await scene.kept(of: caseID, by: scene.ada))
        #expect(gone > 0, "\(attack)")
    }

    private func removeBen() async throws {
        try await scene.ada.write(Self.remove(ben.key), in: caseID)
        try await scene.ada.synchronise()
        scene.pass()
    }

    private func everybodyLooks() async throws {
        for person in [scene.ada, scene.carl] {
            scene.pass()
            try await person.synchronise()
        }
    }

    private func letInUnseen() async throws {
        let before = try await RecordShelf(of: scene.carl.key, in: scene.programme)
        let device = try await scene.device(of: scene.ada).publicKey
        scene.wire.take { ($0.members.before, $0.members.withheld) = (before, device) }
        scene.wire.attack(.members(.withholds))
        try await removeBen()
        try await ben.hand(Self.add(scene.zed.key), in: caseID, after: [beginning], to: others, written: begun + 1)
        try await scene.carl.synchronise()
        #expect(try await scene.names(scene.carl.state(of: caseID).members.keys) == [.ada, .ben, .carl, .zed])
        scene.pass()
        try await scene.carl.note("in good faith", in: caseID)
        try await scene.carl.synchronise()
        #expect(scene.wire.attacked > 0)
        scene.wire.behave()
    }

    /// A note, and an accomplice, dated before the device was revoked; the accomplice names them as if they had been there.
    private func plantAsAThief(letsIn accomplice: SigningPublicKey) async throws {
        let (stolen, heads) = (scene.now, try await scene.heads(of: caseID, seenBy: scene.carl))
        scene.pass()
        let note = try await ben.make(Self.note("never said"), in: caseID, after: heads, to: others, written: stolen)
        let addition = try await ben.make(
            Self.add(accomplice), in: caseID, after: [note.core.reference], to: others, written: stolen, newest: note.core.reference)
        try await scene.revokeBen(at: scene.now)
        scene.pass(3600)
        for person in [scene.ada, scene.carl] { try await person.refresh() }
        await #expect(throws: ServiceError.self) { try await ben.hand(note) }
        let witness = try await scene.zed.make(
            Self.note("from outside"), in: caseID, after: [addition.core.reference], to: others, written: stolen)
        scene.wire.take { $0.members.planted = [note, addition, witness] }
        scene.wire.attack(.members(.plants))
    }

    /// What one who was there shows after the attack.
    func texts(seenBy reader: MemberScene.Name) -> Set<String> {
        switch attack {
        case .letsAnAccompliceInUnseen: Self.truth.union(["in good faith"])
        case .sharesWithOneAlone: Self.truth.union(["for Carl alone", "and this", "in good faith"])
        // Destroyed before anybody else had it; Carl's device keeps it and asks.
        case .sharesWithOneAloneAndDestroys:
            Self.truth.union(["in good faith"]).union(reader == .carl ? ["for Carl alone", "and this"] : [])
        default: Self.truth
        }
    }

    /// The same, as a device shows it that reads everything at once.
    var textsAfresh: Set<String> { texts(seenBy: .ada).subtracting(attack.unshownAfresh) }
}
