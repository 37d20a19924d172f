// One requested time judged: offered, taken, or not offered, the same as the search says.

import Scheduling
import TestSupport
import Testing
import Wire

@Suite struct VerdictTests {
    let monday = "2026-01-12"

    func verdict(
        _ request: SessionRequest,
        booked: [BookedSpan] = [],
        now: String = "2026-01-11T00:00Z",
        eligibility: Eligibility = .unrestricted
    ) throws -> OfferVerdict {
        try SlotSearch.verdict(
            on: request,
            rules: rules([weekly([.monday], hours("09:00", "12:00"))]),
            clock: zoneClock(),
            booked: booked,
            now: utc(now),
            eligibility: eligibility
        )
    }

    func request(_ start: String, minutes: Int64 = 60, modality: Modality = .video, kind: SessionKind = .individual) throws
        -> SessionRequest
    {
        SessionRequest(span: try span(start, minutes: minutes), kind: kind, purpose: .followUp, modality: modality)
    }

    @Test func whatIsListedIsOfferedAndNothingElse() throws {
        guard case .offered(let opening) = try verdict(request("2026-01-12T14:30Z")) else {
            Issue.record("not offered")
            return
        }
        #expect(opening.utcOffset == -5 * 3600)
        #expect(try verdict(request("2026-01-12T14:45Z")) == .notOffered)
        #expect(try verdict(request("2026-01-12T14:30Z", minutes: 30)) == .notOffered)
        #expect(try verdict(request("2026-01-12T14:30Z", modality: .offSite)) == .notOffered)
        #expect(try verdict(request("2026-01-12T14:30Z", kind: .couple)) == .notOffered)
        #expect(try verdict(request("2026-01-12T14:30Z"), now: "2026-01-12T14:31Z") == .notOffered)
    }

    @Test func aTakenTimeIsToldFromOneThatIsNotOffered() throws {
        let taken = booked(try span("2026-01-12T15:00Z", minutes: 60))
        #expect(try verdict(request("2026-01-12T14:30Z"), booked: [taken]) == .taken)
        #expect(try verdict(request("2026-01-12T22:00Z"), booked: [taken]) == .notOffered)
    }

    @Test func aClinicianWhoMayNotWorkIsSaidToBeSo() throws {
        let standing = ClinicianStanding(
            role: .clinicalSocialWorker, licence: .always, engagement: .always, isRevoked: true, departments: [])
        let eligibility = Eligibility(of: standing, for: nil)
        #expect(try verdict(request("2026-01-12T14:30Z"), eligibility: eligibility) == .clinicianNotBookable([.revoked]))
    }

    @Test func requestsAtTheEndsOfTimeAreNotOffered() throws {
        for start in [Int64.min, Int64.max - 1, -(1 << 50), 1 << 50] as [Int64] {
            let wild = SessionRequest(
                span: try Span(start: Instant(seconds: start), end: Instant(seconds: start + 1)),
                kind: .individual,
                purpose: .followUp,
                modality: .video
            )
            #expect(try verdict(wild) == .notOffered)
        }
    }

    @Test func everyListedOpeningIsOfferedAndEveryBookingTakesIt() throws {
        var generator = SeededGenerator()
        let rules = try RulesTests.everything()
        let clock = try zoneClock()
        let now = try utc("2026-05-20T00:00Z")
        let listed = try SlotSearch.openings(
            rules: rules,
            clock: clock,
            booked: [],
            window: span("2026-05-20T00:00Z", "2026-06-20T00:00Z"),
            now: now,
            eligibility: .unrestricted
        )
        #expect(listed.count > 50)
        for opening in listed.shuffled(using: &generator).prefix(60) {
            let modality = try #require(opening.modalities.elements.randomElement(using: &generator))
            let request = SessionRequest(span: opening.span, kind: opening.kind, purpose: opening.purpose, modality: modality)
            func verdict(_ booked: [BookedSpan]) throws -> OfferVerdict {
                try SlotSearch.verdict(on: request, rules: rules, clock: clock, booked: booked, now: now, eligibility: .unrestricted)
            }
            #expect(try verdict([]) == .offered(opening))
            let booking = BookedSpan(
                occupied: rules.occupied(opening.span),
                kind: opening.kind,
                purpose: opening.purpose,
                modality: modality,
                seats: opening.seatsLeft
            )
            #expect(try verdict([booking]) == .taken)
        }
    }
}
