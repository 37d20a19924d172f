// What a signer is not asked to sign: what every program would refuse, and what cannot be shown.

import Foundation
import Policies
import Sodium
import Testing
import Trust
import Wire

@testable import AuthorityDesk
@testable import Localization

struct UnsignableTests {
    private static let later = TestProgramme.now + 40 * 86_400
    private let plan: TestProgramme
    private let old: TrustBundle
    private let quarter = PeriodID(containing: later)

    init() throws {
        plan = try TestProgramme()
        old = try plan.desk().trusted.bundle
    }

    /// The next version of the policy, as somebody with a clinical key drafts it by a tool of their own.
    private func drafted(version: UInt64 = 2, issued: Instant = later, _ change: (inout PolicyRules) -> Void) throws -> TrustBundle {
        let policy = try Unverified<PolicyDocument>(old.policy).forItsSigner.body
        var rules = policy.rules
        change(&rules)
        var bundle = old
        bundle.policy =
            try SignedDocument(
                PolicyDocument(
                    programme: policy.programme, version: version, issued: issued, expires: issued + 300 * 86_400, rules: rules),
                signedBy: [plan.clinical]
            ).blob
        return bundle
    }

    private func require(_ bundle: TrustBundle, now: Instant = later) throws {
        try ProgrammeDraft(bundle, file: "f")
            .requireSignable(since: try ProgrammeDraft(old, file: "f"), Texts(.english), file: "f", now: now)
    }

    @Test func noSignerIsAskedToChangeWhatARunningRoundAsks() throws {
        for questions in [CheckInQuestions([.stress]), .all.asking([.stress], from: quarter.start)] {
            for issued in [Self.later, TestProgramme.now] {
                #expect(throws: DeskError(.roundSettled)) { try require(try drafted(issued: issued) { $0.questions = questions }) }
            }
        }
        let planned = CheckInQuestions.all.asking([.stress], from: quarter.end)
        let bundle = try drafted { $0.questions = planned }
        #expect(throws: Never.self) { try require(bundle, now: quarter.end - 7 * 86_400) }
        // Drafted in time; the sponsor has waited.
        do {
            try require(bundle, now: quarter.end - 7 * 86_400 + 1)
            Issue.record("nothing was refused")
        } catch let error as DeskError {
            #expect(error == DeskError(.roundSettled))
            #expect(error.sentence(Texts(.english)).contains("what the check-in round \(quarter.next) asks"))
            #expect(error.sentence(Texts(.english)).contains("--older-bundle"))
        }
    }

    /// Somebody who was away signs the version after next: what was decided meanwhile holds them up no longer.
    @Test func aSignerWhoWasAwayIsNotHeldUpByWhatWasDecidedMeanwhile() throws {
        let changed = CheckInQuestions.all.asking([.stress], from: quarter.end)
        let bundle = try drafted(version: 3, issued: quarter.end + 86_400) { $0.questions = changed }
        #expect(throws: Never.self) { try require(bundle, now: quarter.end + 2 * 86_400) }
        #expect(throws: DeskError(.roundSettled)) {
            try require(try drafted(version: 3) { $0.questions = CheckInQuestions([.stress]) })
        }
    }

    /// Each rule for itself: no two policies that differ look the same to a signer.
    @Test func everyRuleThatDiffersIsShown() throws {
        let day = Instant(seconds: 1_790_000_000)
        let (far, line) = (quarter.next.end, try CrisisResource(name: "Peers", contact: "860-555-0100", note: "", verified: nil))
        let changes: [@Sendable (inout PolicyRules) -> Void] = [
            { $0.minimumBatch += 1 }, { $0.rhoThousandths += 1 }, { $0.questions = $0.questions.asking([.stress], from: far) },
            { $0.bookingRetentionDays += 1 }, { $0.tokensPerQuarter += 1 }, { $0.limits = .federal }, { $0.model = .policeBased },
            { $0.singleOperator.toggle() }, { $0.pilot = try? Span(start: day, end: far) }, { $0.cells.reverse() },
            { $0.crisisResources = [line] }, { $0.staleAfterDays += 1 }, { $0.care.yearsAfterContact += 1 },
            { $0.care.yearsAfterDeath += 1 }, { $0.care.signWithinHours += 1 }, { $0.care.cosignWithinHours += 1 },
            { $0.care.handOffStageHours += 1 }, { $0.care.followUpHours.append(900) }, { $0.care.noShowHours.append(900) },
            { $0.care.noteFormats.removeLast() }, { $0.ownGoals = $0.goals },
        ]
        for (number, change) in changes.enumerated() {
            let bundle = try drafted(change)
            #expect(try ProgrammeDraft(bundle, file: "").policy.rules != ProgrammeDraft(old, file: "").policy.rules, "\(number)")
            #expect(throws: Never.self, "\(number)") { try require(bundle) }
        }
    }

    /// The only thing that changes is one that no line of the review shows: another second of the same day.
    @Test func aChangeThatCannotBeShownIsNotSigned() throws {
        func pilot(_ hour: Int64) throws -> TrustBundle {
            try drafted(version: UInt64(2 + hour)) {
                let noon = PeriodID(containing: Self.later).start + 10 * 86_400 + 43_200
                $0.pilot = try? Span(start: noon + hour, end: noon + 400 * 86_400)
            }
        }
        let texts = Texts(.english)
        let before = try ProgrammeDraft(pilot(0), file: "")
        do {
            try ProgrammeDraft(pilot(1), file: "f").requireSignable(since: before, texts, file: "f", now: Self.later)
            Issue.record("nothing was refused")
        } catch let error as DeskError {
            #expect(error == DeskError(.changeUnseen))
            #expect(error.sentence(texts).contains("cannot show (Policy)"), "\(error.sentence(texts))")
        }
        // Dates and versions alone are no change.
        #expect(throws: Never.self) { try require(try drafted { _ in }) }
    }

    /// What a signer is shown of one rule says nothing of another; of the rounds not even the order of a round's token keys changes unseen.
    @Test func whatCannotBeShownIsNotSignedBesideWhatCan() throws {
        let noon = quarter.start + 10 * 86_400 + 43_200
        func policy(_ version: UInt64, second: Int64, tokens: UInt16) throws -> ProgrammeDraft {
            let bundle = try drafted(version: version) {
                $0.pilot = try? Span(start: noon + second, end: noon + 400 * 86_400)
                $0.tokensPerQuarter = tokens
            }
            return try ProgrammeDraft(bundle, file: "")
        }
        let body = try Unverified<Rounds>(old.rounds).forItsSigner.body
        let hill = try #require(body.cells.last?.name)
        func rounds(_ version: UInt64, count: Int, isTurned: Bool) throws -> ProgrammeDraft {
            var checkIns: [CheckInRound] = []
            for (index, round) in body.checkIns.prefix(count).enumerated() {
                var keys = round.tokenKeys + [CellKey(cell: hill, key: try TestProgramme.tokenKey(900 + index))]
                if isTurned { keys.reverse() }
                checkIns.append(
                    CheckInRound(
                        period: round.period, tokenKeys: keys, departmentKey: round.departmentKey, providerKey: round.providerKey))
            }
            let other = try Rounds(
                programme: body.programme, version: version, issued: Self.later, expires: body.expires, cells: body.cells,
                bookingPeriods: body.bookingPeriods, checkIns: checkIns)
            var bundle = old
            bundle.rounds = try SignedDocument(other, signedBy: [plan.clinical]).blob
            return try ProgrammeDraft(bundle, file: "")
        }
        let texts = Texts(.english)
        let (rule, round) = (try policy(2, second: 0, tokens: 16), try rounds(2, count: 3, isTurned: false))
        for (hidden, before) in [
            (try policy(3, second: 1, tokens: 8), rule), (try rounds(3, count: 2, isTurned: true), round),
        ] {
            #expect(!hidden.changes(since: before, texts).isEmpty)
            #expect(throws: DeskError(.changeUnseen)) {
                try hidden.requireSignable(since: before, texts, file: "f", now: Self.later)
            }
        }
        for (shown, before) in [
            (try policy(3, second: 0, tokens: 8), rule), (try rounds(3, count: 2, isTurned: false), round),
        ] {
            #expect(throws: Never.self) { try shown.requireSignable(since: before, texts, file: "f", now: Self.later) }
        }
    }

    @Test func anotherOrderAndARoundWithoutACellAreShown() throws {
        let roster = try Unverified<Roster>(old.roster).forItsSigner.body
        let rounds = try Unverified<Rounds>(old.rounds).forItsSigner.body
        let turned = try Roster(
            programme: roster.programme, version: 2, issued: Self.later, expires: roster.expires,
            departments: roster.departments, clinicians: roster.clinicians.reversed(), sides: roster.sides)
        let fewer = try Rounds(
            programme: rounds.programme, version: 2, issued: Self.later, expires: rounds.expires, cells: rounds.cells,
            bookingPeriods: rounds.bookingPeriods,
            checkIns: rounds.checkIns.map {
                CheckInRound(
                    period: $0.period, tokenKeys: Array($0.tokenKeys.dropFirst()), departmentKey: $0.departmentKey,
                    providerKey: $0.providerKey)
            })
        var bundle = old
        bundle.roster = try SignedDocument(turned, signedBy: [plan.clinical]).blob
        bundle.rounds = try SignedDocument(fewer, signedBy: [plan.clinical]).blob
        #expect(throws: Never.self) { try require(bundle) }
        let sentences = try ProgrammeDraft(bundle, file: "").changes(since: try ProgrammeDraft(old, file: ""), Texts(.english)).map(
            \.sentence)
        #expect(sentences.contains("Roster, Clinicians: in another order"))
        #expect(sentences.contains { $0.contains(": no check-ins any more in \(quarter)") }, "\(sentences)")
    }

    /// The built tool, as the sponsor: nothing is signed, and the bundle stays as it was.
    @Test func theToolSignsNoChangeOfARunningRound() throws {
        let desk = try ToolRun()
        try desk.founded()
        let bundle = try desk.bundle()
        let policy = try Unverified<PolicyDocument>(bundle.policy).forItsSigner.body
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        var rules = policy.rules
        rules.questions = CheckInQuestions([.stress])
        var words = Array("four words are plenty".utf8)
        let helen = try SignerHome(desk.folder.appending(path: "helen")).unlock(passphrase: Passphrase.normalised(wiping: &words)).key
        var hostile = bundle
        hostile.policy =
            try SignedDocument(
                PolicyDocument(
                    programme: policy.programme, version: policy.version + 1, issued: now, expires: policy.expires, rules: rules),
                signedBy: [helen]
            ).blob
        let bytes = Array(try JSONEncoder().encode(hostile))
        try desk.write("hostile.bundle", bytes)
        let outcome = try desk.sign("council", "hostile.bundle")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("hostile.bundle changes what the check-in round"), "\(outcome.errors)")
        #expect(try desk.read("hostile.bundle") == bytes)
    }
}
