// The work of a case: follow-ups, goals, plans, hand-offs, reports, releases.

import CaseFile
import Scheduling
import Sealing
import Testing
import Wire

@Suite struct WorkRuleTests {
    let clinician: Person

    init() throws { clinician = try Person(1) }

    /// Greensboro: 24 hours and 7 days, in elapsed time, whatever the clocks do meanwhile.
    @Test(arguments: [
        // New York springs forward on 8 March 2026 and falls back on 1 November 2026.
        ("2026-03-08T03:10Z", "22:10", "23:10", "23:10"),
        ("2026-03-02T03:10Z", "22:10", "22:10", "23:10"),
        ("2026-11-01T02:10Z", "22:10", "21:10", "21:10"),
        ("2026-10-26T02:10Z", "22:10", "22:10", "21:10"),
        ("2026-06-11T02:10Z", "22:10", "22:10", "22:10"),
    ])
    func aSessionThatEndsLateBringsFollowUpsInElapsedTime(end: String, shown: String, nextDay: String, nextWeek: String) throws {
        let end = try utc(end)
        let history = try History(by: clinician, now: end - 7200)
        let session = try history.session(endingAt: end, by: clinician)
        let followUps = history.state.followUps
        #expect(followUps.map(\.due) == [end + 86_400, end + 7 * 86_400])
        #expect(followUps.map(\.origin) == [.session(elapsed: 86_400), .session(elapsed: 604_800)])
        #expect(followUps.map(\.id) == [FollowUpID(source: session), FollowUpID(source: session, number: 1)])
        let clock = try ZoneClock(ZoneID(newYork), covering: Span(start: end, end: end + 8 * 86_400))
        #expect(([end] + followUps.map(\.due)).map { clock.moment(at: $0).time.description } == [shown, nextDay, nextWeek])
    }

    @Test func aWalkInIsRecordedWithoutABookingAndFollowedUp() throws {
        let history = try History(by: clinician)
        try history.session(endingAt: history.now, by: clinician, purpose: .walkIn)
        #expect(history.state.opening?.content.origin == .walkIn)
        #expect(history.state.followUps.map(\.origin) == [.walkIn(elapsed: 86_400), .walkIn(elapsed: 604_800)])
    }

    @Test func whoDidNotComeIsCalledTheNextDay() throws {
        let history = try History(by: clinician)
        let end = history.now
        try history.session(endingAt: end, by: clinician, .noShow)
        try history.session(endingAt: end + 3600, by: clinician, .cancelledLate)
        #expect(history.state.followUps.map(\.due) == [end + 86_400])
        #expect(history.state.lastContact == history.state.opening?.stamp.occurredAt, "nobody was seen")
    }

    /// What the policy was when the session was recorded holds for it; the next record may say something else.
    @Test func theHoursOfARecordDecideItsFollowUps() throws {
        let history = try History(by: clinician)
        let end = history.now
        try history.session(endingAt: end, by: clinician, followUps: FollowUpHours([1, 12, 100]))
        try history.session(endingAt: end, by: clinician, .noShow, followUps: FollowUpHours.none)
        try history.session(endingAt: end, by: clinician)
        let hours = [1, 12, 100, 24, 168] as [Int64]
        #expect(history.state.followUps.map(\.due) == hours.map { end + $0 * 3600 })
        #expect(history.state.followUps.map(\.id.number) == [0, 1, 2, 0, 1])
    }

    @Test(arguments: [[24, 24], [168, 24], [0], [2161], [1, 2, 3, 4, 5, 6, 7]] as [[UInt16]])
    func hoursThatNoPolicyHasAreNone(_ hours: [UInt16]) {
        #expect(throws: WireError.self) { try FollowUpHours(hours) }
    }

    @Test func rulesBindWhatIsWrittenAndNothingElse() throws {
        let rules = try WritingRules(afterSession: FollowUpHours([3]), afterNoShow: .none, formats: [.dap, .contact])
        #expect(rules.formats == [.dap, .contact, .intake, .safetyPlan, .closing])
        #expect(WritingRules().formats == NoteFormat.forNotes)
        let span = try Span(start: Instant(seconds: 0), end: Instant(seconds: 3000))
        func hours(_ attendance: Attendance) -> [UInt16]? {
            let bound = rules.bind(.session(SessionRecord(booking: nil, span: span, attendance: attendance, purpose: .brief)))
            guard case .session(let record) = bound, record.purpose == .brief else { return nil }
            return record.followUps.hours
        }
        #expect([hours(.attended), hours(.noShow), hours(.cancelledLate)] == [[3], [], []])
        func draft(_ format: NoteFormat, _ place: DraftPlace) throws -> CaseContent {
            .noteDraft(try NoteDraft(place, NoteBody(format, [format.sections[0]: "x"])))
        }
        let note = try EntryID(bytes: [UInt8](repeating: 1, count: 32))
        let begun = try [
            draft(.soap, .newNote), draft(.dap, .newNote), draft(.closing, .newNote), draft(.addendum, .newAddendum(to: note)),
        ]
        #expect(begun.map(rules.allows) == [false, true, true, true])
        let revision = try draft(.soap, .revision(of: note, replaces: [note]))
        #expect(rules.allows(revision), "what was begun goes on")
    }

    @Test func aStruckSessionTakesItsFollowUpsWithIt() throws {
        let history = try History(by: clinician)
        let session = try history.session(endingAt: history.now, by: clinician)
        try history.strike(session, by: clinician)
        #expect(history.state.followUps.allSatisfy { !$0.isOpen })
        let step = history.write(.followUpStep(try FollowUpStep(FollowUpID(source: session), .reached)), by: clinician)
        #expect(history.refusal(of: step) == .alreadyStruck)
    }

    @Test func aFollowUpIsTriedPostponedAndEndsOnce() throws {
        let history = try History(by: clinician)
        let session = try history.session(endingAt: history.now, by: clinician)
        let id = FollowUpID(source: session)
        let later = history.now + 2 * 86_400
        for event in [FollowUpEvent.attempted, .postponed(to: later), .attempted] {
            history.write(.followUpStep(try FollowUpStep(id, event)), by: clinician)
        }
        #expect(history.state.followUps[id]?.attempts == 2)
        #expect(history.state.followUps[id]?.due == later)
        #expect(history.state.followUps[id]?.isOpen == true)
        history.write(.followUpStep(try FollowUpStep(id, .reached)), by: clinician)
        #expect(history.state.followUps[id]?.isKept == true)
        #expect(history.refusal(of: history.write(.followUpStep(try FollowUpStep(id, .declined)), by: clinician)) == .followUpEnded)
        let stray = FollowUpID(source: session, number: 2)
        #expect(history.refusal(of: history.write(.followUpStep(try FollowUpStep(stray, .reached)), by: clinician)) == .unknownReference)
    }

    /// "With the officer or the next day": the day is that of the case's calendar, 23 or 25 hours long where the clocks change.
    @Test(arguments: [
        ("2026-03-08T03:10Z", "2026-03-08T05:00Z", "2026-03-09T04:00Z"),
        ("2026-11-01T03:10Z", "2026-11-01T04:00Z", "2026-11-02T05:00Z"),
        ("2026-06-11T03:59Z", "2026-06-11T04:00Z", "2026-06-12T04:00Z"),
    ])
    func aNextDayHoldIsForTheNextDayOfTheCase(at: String, opens: String, due: String) throws {
        let at = try utc(at)
        let history = try History(by: clinician, now: at)
        history.write(.nextDayHold(try NextDayHold(reason: "Shooting")), by: clinician, happened: at)
        let hold = try #require(history.state.followUps.first)
        #expect(hold.origin == .nextDayHold)
        #expect(hold.opens == (try utc(opens)))
        #expect(hold.due == (try utc(due)))
    }

    @Test func aGoalsHistoryOnlyGrows() throws {
        let history = try History(by: clinician)
        let goal = history.write(
            .goalSet(try GoalSet(statement: "Sleeps six hours", measure: "Own log", target: CivilDate("2026-12-31"))), by: clinician)
        let steps: [(GoalLifecycle, GoalAchievement)] = [(.active, .improving), (.onHold, .noChange), (.completed, .achieved)]
        var before = history.state.goals[goal]?.history ?? []
        for (lifecycle, achievement) in steps {
            history.write(
                .goalStatus(try GoalStatusChange(goal: goal, lifecycle: lifecycle, achievement: achievement)), by: clinician)
            let after = try #require(history.state.goals[goal]?.history)
            #expect(Array(after.prefix(before.count)) == before)
            #expect(after.count == before.count + 1)
            before = after
        }
        let more = history.write(.goalStatus(try GoalStatusChange(goal: goal, lifecycle: .active)), by: clinician)
        #expect(history.refusal(of: more) == .goalEnded)
        #expect(history.state.goals[goal]?.history == before)
        #expect(history.state.goals[goal]?.achievement == .achieved)
    }

    @Test func aSecondPlanSupersedesTheFirstAndBothAreReadable() throws {
        let history = try History(by: clinician)
        let goal = history.write(.goalSet(try GoalSet(statement: "Back to nights")), by: clinician)
        let first = history.write(.planVersion(try PlanVersion(summary: "Weekly talks", goals: [goal])), by: clinician)
        let second = history.write(.planVersion(try PlanVersion(supersedes: first, summary: "Every two weeks")), by: clinician)
        let state = history.state
        #expect(state.currentPlan?.id == second)
        #expect(state.plans.map(\.number) == [1, 2])
        #expect(state.plans.map(\.content.summary.value) == ["Weekly talks", "Every two weeks"])
        let stale = history.write(.planVersion(try PlanVersion(supersedes: first, summary: "Of another device")), by: clinician)
        #expect(history.refusal(of: stale) == .planOutdated)
        let stray = history.write(.planVersion(try PlanVersion(supersedes: second, summary: "x", goals: [first])), by: clinician)
        #expect(history.refusal(of: stray) == .unknownReference)
        try history.strike(second, by: clinician)
        #expect(history.state.currentPlan?.id == first)
    }

    @Test func aPlanSchedulesReturnVisits() throws {
        let history = try History(by: clinician, now: try utc("2026-09-01T15:00Z"))
        let visits = try VisitSeries(first: CivilDate("2026-09-08"), everyDays: 14, count: 3)
        history.write(.planVersion(try PlanVersion(summary: "Return visits", visits: visits)), by: clinician)
        #expect(history.state.nextVisit(after: history.now) == (try CivilDate("2026-09-08")))
        try history.session(endingAt: try utc("2026-09-09T15:00Z"), by: clinician)
        #expect(history.state.nextVisit(after: history.now) == (try CivilDate("2026-09-22")))
        #expect(history.state.nextVisit(after: try utc("2026-10-07T15:00Z")) == (try CivilDate("2026-10-06")), "a missed one is past")
        #expect(history.state.nextVisit(after: try utc("2026-12-01T15:00Z")) == nil)
    }

    @Test func aHandOffNeedsATerminalReason() throws {
        let history = try History(by: clinician)
        let handOff = history.write(
            .handOffOffered(try HandOffOffered(service: "Employee assistance", reason: "Debts")), by: clinician)
        for end in HandOffStage.allCases where end.isEnd {
            #expect(throws: SealingError.textNotAllowed) { try HandOffStep(handOff, end) }
            #expect(throws: SealingError.textNotAllowed) { try HandOffStep(handOff, end, remark: " \n") }
        }
        let close = CaseContent.closed(try CaseClosing(reason: .handedOff))
        #expect(history.refusal(of: history.write(close, by: clinician)) == .openHandOff)
        history.write(.handOffStep(try HandOffStep(handOff, .lost, remark: "Number not in service")), by: clinician)
        #expect(history.state.handOffs[handOff]?.stage == .lost)
        #expect(history.refusal(of: history.write(close, by: clinician)) == nil)
    }

    @Test func aHandOffGoesForwardAndEndsOnce() throws {
        let history = try History(by: clinician)
        let handOff = history.write(.handOffOffered(try HandOffOffered(service: "Housing", reason: "Eviction")), by: clinician)
        func step(_ stage: HandOffStage) throws -> Refusal? {
            history.refusal(of: history.write(.handOffStep(try HandOffStep(handOff, stage, remark: "said so")), by: clinician))
        }
        #expect(try step(.completed) == .handOffOutOfOrder)
        #expect(try step(.introduced) == nil)
        #expect(try step(.introduced) == .handOffOutOfOrder)
        #expect(try step(.firstContact) == nil)
        #expect(try step(.accepted) == .handOffOutOfOrder)
        #expect(try step(.offered) == .handOffOutOfOrder)
        #expect(try step(.completed) == nil)
        #expect(try step(.lost) == .handOffEnded)
        #expect(history.state.handOffs[handOff]?.steps.map(\.stage) == [.offered, .introduced, .firstContact, .completed])
    }

    @Test func aMandatedReportHasTwoTimers() throws {
        let history = try History(by: clinician)
        let suspected = history.now - 3600
        let report = history.write(
            .reportOpened(try ReportOpened(ground: .childAbuse, summary: "Bruises")), by: clinician, happened: suspected)
        #expect(history.state.reports[report]?.oralDue == suspected + 12 * 3600)
        #expect(history.state.reports[report]?.writtenDue == suspected + 48 * 3600)
        #expect(history.refusal(of: history.write(.closed(try CaseClosing(reason: .other)), by: clinician)) == .openReport)
        func step(_ event: ReportEvent) throws -> Refusal? {
            history.refusal(of: history.write(.reportStep(try ReportStep(report: report, event: event, remark: "Careline")), by: clinician))
        }
        #expect(try step(.oral) == nil)
        #expect(try step(.oral) == .alreadyReported)
        #expect(history.state.reports[report]?.isOpen == true)
        #expect(try step(.written) == nil)
        #expect(history.state.reports[report]?.isOpen == false)
        #expect(try step(.notOwed) == .reportEnded)
    }

    @Test func aDisclosureThatShouldNotHaveBeenIsLoggedWithItsDoubts() throws {
        let history = try History(by: clinician)
        let days = try DayRange(first: CivilDate("2026-01-01"), last: CivilDate("2026-12-31"))
        let release = history.write(
            .releaseGiven(
                try ReleaseGiven(
                    recipient: "Dr. Osei", scope: ReleaseScope([.notes, .intake], days: days), purpose: "Treatment",
                    expires: history.now + 30 * 86_400, copyGiven: true)), by: clinician)
        func doubts(_ recipient: String, _ scope: ReleaseScope, named: Bool = true, notice: Bool = true) throws -> [DisclosureDoubt] {
            let id = history.write(
                .disclosure(
                    try Disclosure(
                        recipient: recipient, basis: .release, release: named ? release : nil, scope: scope, noticeSent: notice)),
                by: clinician)
            let state = history.state
            let logged = try #require(state.disclosures[id])
            return state.doubts(about: logged)
        }
        let within = try ReleaseScope([.notes], days: days)
        #expect(try doubts("Dr. Osei", within) == [])
        #expect(try doubts("Dr. Osei", within, named: false) == [.withoutRelease])
        #expect(try doubts("Dr. Osei", within, notice: false) == [.withoutNotice])
        #expect(try doubts("The sergeant", within) == [.otherRecipient])
        #expect(try doubts("Dr. Osei", ReleaseScope([.notes, .sessions], days: days)) == [.outsideScope])
        #expect(try doubts("Dr. Osei", ReleaseScope([.notes])) == [.outsideScope], "all days are more than one year")
        history.write(.releaseRevoked(ReleaseRevoked(release: release, inWriting: true)), by: clinician)
        #expect(try doubts("Dr. Osei", within) == [.releaseNotInForce])
        let again = history.write(.releaseRevoked(ReleaseRevoked(release: release, inWriting: true)), by: clinician)
        #expect(history.refusal(of: again) == .releaseEnded)
        #expect(history.state.disclosures.count == 7)
    }

    @Test func aReleaseHoldsFromItsSignatureToItsExpiry() throws {
        let history = try History(by: clinician)
        let expires = history.now + 86_400
        let id = history.write(
            .releaseGiven(
                try ReleaseGiven(
                    recipient: "Union", scope: ReleaseScope([.sessions]), purpose: "Leave", expires: expires, copyGiven: false)),
            by: clinician)
        let release = try #require(history.state.releases[id])
        let signed = release.stamp.occurredAt
        #expect(!release.isActive(at: signed - 1))
        #expect(release.isActive(at: signed))
        #expect(release.isActive(at: expires - 1))
        #expect(!release.isActive(at: expires))
    }
}
