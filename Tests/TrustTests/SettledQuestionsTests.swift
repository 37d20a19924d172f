// What a running or past round asks, no later policy changes, whoever signs it and whatever dates it bears; and nobody is shut out for being away.

import Policies
import Sodium
import Testing
import Wire

@testable import Trust

struct SettledQuestionsTests {
    let fixture: Fixture
    private let first: PolicyDocument
    /// 2027-01-15, in the middle of the first quarter.
    private let now = Fixture.now
    private let running = PeriodID(containing: Fixture.now)
    private let day = Fixture.day

    init() throws {
        fixture = try Fixture()
        first = try fixture.policy()
    }

    private func policy(_ version: UInt64, issued: Instant, _ questions: CheckInQuestions) throws -> PolicyDocument {
        var rules = try fixture.rules()
        rules.questions = questions
        return try PolicyDocument(
            programme: fixture.programme, version: version, issued: issued, expires: issued + 365 * day, rules: rules)
    }

    /// - Parameter stamped: the moment of the provider side's timestamp, which names this policy or another; without one the bundle has none.
    private func bundle(_ policy: PolicyDocument, stamped: Instant?, naming named: PolicyDocument? = nil) throws -> TrustBundle {
        var bundle = try fixture.bundle(policy: policy)
        bundle.timestamp = try stamped.map { moment in
            let stamp = try fixture.timestamp(version: UInt64(moment.seconds), issued: moment, policy: named ?? policy)
            return try SignedDocument(stamp, signedBy: [fixture.keys.provider]).blob
        }
        return bundle
    }

    /// What a client has in mind that saw the first policy named by a timestamp of this moment.
    private func pins(stamped: Instant?) throws -> TrustPins {
        try TrustEvaluator.firstContact(bundle(first, stamped: stamped), programme: fixture.programme, now: now + 400 * day).pins
    }

    private func accept(_ bundle: TrustBundle, _ pins: TrustPins) throws -> TrustPins {
        try TrustEvaluator.accept(bundle, pins: pins, now: now + 400 * day).pins
    }

    private func refusedRound(_ bundle: TrustBundle, _ pins: TrustPins) throws -> PeriodID? {
        do {
            _ = try accept(bundle, pins)
            return nil
        } catch let error as TrustError {
            #expect(error == TrustError(.policyOutOfBounds, .policy), "\(error)")
            #expect(error.round != nil)
            return error.round
        }
    }

    /// Changes of the running round: from its beginning, by the first questions, in a round long past; each by whatever date and version it bears.
    @Test func whatARunningRoundAsksIsNeverChanged() throws {
        let pins = try pins(stamped: now)
        let hostile: [CheckInQuestions] = [
            CheckInQuestions([.stress]), CheckInQuestions.all.asking([.stress], from: running.start),
            CheckInQuestions.all.asking([.stress], from: running.start - 1),
            CheckInQuestions.all.asking([.safety], from: running.start - 200 * day).asking([.stress], from: running.end),
        ]
        for questions in hostile {
            for version: UInt64 in [2, 3, 40] {
                for issued in [now, now + day, now - 300 * day] {
                    for stamped in [nil, now + day] {
                        let offered = try bundle(policy(version, issued: issued, questions), stamped: stamped)
                        #expect(try refusedRound(offered, pins) == running, "\(questions), \(version), \(issued)")
                    }
                }
            }
        }
        // In the middle of a quarter no round begins.
        let middle = CheckInQuestions.all.asking([.stress], from: now).asking(QuestionName.allCases, from: running.end)
        #expect(try refusedRound(bundle(policy(2, issued: now, middle), stamped: now + day), pins) == nil)
    }

    /// A device may check in by what it knows until its timestamp runs out: a round that begins before that is settled.
    @Test func aRoundIsSettledAWeekBeforeItBegins() throws {
        let questions = CheckInQuestions.all.asking([.stress], from: running.end)
        let lastMoments: [(Instant, PeriodID?)] = [(running.end - 7 * day, nil), (running.end - 7 * day + 1, running.next)]
        for (stamped, refused) in lastMoments + [(running.end - 1, running.next)] {
            let offered = try bundle(policy(2, issued: now, questions), stamped: stamped + 1)
            #expect(try refusedRound(offered, pins(stamped: stamped)) == refused)
        }
        // Its own date counts too where it follows directly, also for somebody who was away for weeks, or has no timestamps.
        for stamped in [now, nil] {
            for (issued, refused) in lastMoments {
                let offered = try bundle(policy(2, issued: issued, questions), stamped: nil)
                #expect(try refusedRound(offered, pins(stamped: stamped)) == refused)
            }
        }
    }

    /// Signed and imported in time, two versions ago; the device was off for a quarter and a half, and sees the third policy only.
    @Test func aDeviceThatWasAwayForAQuarterIsNotShutOut() throws {
        let changed = CheckInQuestions.all.asking([.stress], from: running.end)
        let late = running.end + 40 * day
        let newest = try policy(4, issued: late, changed)
        let pins = try accept(bundle(newest, stamped: late + day), try pins(stamped: now))
        #expect(pins.policy.version == 4)
        // From then on it is this policy that is settled.
        let back = try policy(5, issued: late + 2 * day, .all)
        #expect(try refusedRound(bundle(back, stamped: late + 3 * day), pins) == running.next)
    }

    /// The sponsor signs after the round has begun, or somebody keeps the bundle back: whoever went by the older policy meanwhile goes on with it.
    @Test func aChangeThatComesTooLateIsRefusedUntilItIsMadeAgain() throws {
        let inTime = try policy(2, issued: now, CheckInQuestions.all.asking([.stress], from: running.end))
        let pins = try pins(stamped: running.end + 3 * day)
        #expect(try refusedRound(bundle(inTime, stamped: nil), pins) == running.next)
        let again = try policy(3, issued: running.end + 4 * day, CheckInQuestions.all.asking([.stress], from: running.next.end))
        #expect(try refusedRound(bundle(again, stamped: nil), pins) == nil)
    }

    /// One side had taken what the other refused as too late: what takes it back is believed by all, whatever they hold.
    @Test func aPolicyThatOneSideAloneTookCanBeTakenBack() throws {
        let alone = try policy(2, issued: now, CheckInQuestions.all.asking([.stress], from: running.end))
        let took = try accept(bundle(alone, stamped: now + day, naming: first), try pins(stamped: now))
        #expect(took.policy.version == 2)
        let later = try accept(bundle(alone, stamped: running.end + 3 * day, naming: first), took)
        let back = try policy(3, issued: running.end + 4 * day, .all)
        #expect(try refusedRound(bundle(back, stamped: running.end + 4 * day), later) == nil)
        // But nothing else than what the provider side has named all the time.
        let other = try policy(3, issued: running.end + 4 * day, CheckInQuestions.all.asking([.safety], from: running.end))
        #expect(try refusedRound(bundle(other, stamped: running.end + 4 * day), later) == running.next)
    }

    /// Of two sides, one serves what changes a running round: the other's policy stays, and the difference is told.
    @Test func oneSideAloneDoesNotGetItThrough() throws {
        let hostile = try bundle(policy(2, issued: now, CheckInQuestions([.stress])), stamped: nil)
        let accepted = try TrustEvaluator.accept(
            department: hostile, provider: bundle(first, stamped: now + day), programme: fixture.programme, pins: pins(stamped: now),
            now: now + day)
        #expect(accepted.programme.policy.body.version == 1)
        #expect(
            accepted.differences.contains(
                TrustDifference(document: .policy, side: .department, finding: .refused(.policyOutOfBounds))))
    }

    /// Forty changes are the most there are: what was asked before the first of them is forgotten, and nobody is shut out by that.
    @Test func whatWasAskedTenYearsAgoMayBeForgotten() throws {
        let start = running.start - 41 * 92 * day
        let asked: [[QuestionName]] = [[.stress], [.safety]]
        var questions = CheckInQuestions.all
        for number in 0..<CheckInQuestions.mostChanges {
            questions = questions.asking(asked[number % 2], from: start + Int64(number) * 90 * day)
        }
        #expect(questions.changes.count == CheckInQuestions.mostChanges)
        let more = questions.asking([.stressors], from: running.end)
        #expect(more.changes.count == CheckInQuestions.mostChanges && more.first != questions.first)
        #expect(questions.roundChanged(by: more, before: running.end) == nil)
        #expect(questions.roundChanged(by: more, before: running.end + 1) == running.next)
        // A long list alone forgets nothing.
        var filled = CheckInQuestions([.stress])
        for number in 0..<CheckInQuestions.mostChanges {
            filled = filled.asking(asked[1 - number % 2], from: running.end + Int64(number) * 90 * day)
        }
        #expect(CheckInQuestions.all.roundChanged(by: filled, before: running.end) == running)
    }

    @Test func whatIsSettledIsRemembered() throws {
        let pins = try pins(stamped: now)
        var writer = ByteWriter()
        writer.value(pins)
        var reader = ByteReader(writer.bytes)
        #expect(try TrustPins(from: &reader) == pins)
        #expect(pins.settled?.isNamed == true && pins.settled?.until == now)
    }

    /// Devices and servers that were set up before this was remembered go on, and remember it from the next document on.
    @Test func pinsOfTheFirstVersionAreRead() throws {
        let pins = try pins(stamped: now)
        var (whole, part) = (ByteWriter(), ByteWriter())
        whole.value(pins)
        part.value(try #require(pins.settled))
        var reader = ByteReader(Array(whole.bytes.dropLast(part.bytes.count)))
        let first = try TrustPins(from: &reader)
        #expect(first.settled == nil && first.policy == pins.policy && first.newestTime == pins.newestTime)
        var again = ByteWriter()
        again.value(first)
        #expect(again.bytes == Array(whole.bytes.dropLast(part.bytes.count)))
    }
}
