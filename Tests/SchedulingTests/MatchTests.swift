// Matching on the officer's device: what is left out, what comes first, and the reasons given for both.

import Scheduling
import TestSupport
import Testing
import Wire

@Suite struct MatchTests {
    func standing(_ change: (inout ClinicianStanding) throws -> Void = { _ in }) throws -> ClinicianStanding {
        var standing = ClinicianStanding(
            role: .clinicalSocialWorker,
            licence: .always,
            engagement: .always,
            departments: [try DepartmentLabel("elmwood")],
            languages: [try LanguageLabel("en")]
        )
        try change(&standing)
        return standing
    }

    func candidate(
        _ name: String,
        _ starts: [String],
        load: Int = 0,
        modalities: ModalitySet = [.phone, .video],
        hold: HoldClass = .open,
        _ change: (inout ClinicianStanding) throws -> Void = { _ in }
    ) throws -> MatchCandidate<String> {
        let openings = try starts.map { start in
            Opening(
                span: try span(start, minutes: 60),
                kind: .individual,
                purpose: .followUp,
                modalities: modalities,
                hold: hold,
                utcOffset: -5 * 3600
            )
        }
        return MatchCandidate(clinician: name, standing: try standing(change), openings: openings, load: load, clock: try zoneClock())
    }

    func query(_ change: (inout MatchQuery<String>) throws -> Void = { _ in }) throws -> MatchQuery<String> {
        var query = MatchQuery<String>(department: try DepartmentLabel("elmwood"))
        try change(&query)
        return query
    }

    func names(_ candidates: [MatchCandidate<String>], _ query: MatchQuery<String>) -> [String] {
        Match.rank(candidates, for: query).map(\.clinician)
    }

    let noon = "2026-01-12T17:00Z"

    @Test func eachFilterLeavesOutWhatItIsAbout() throws {
        let spanish = try candidate("spanish", [noon]) { $0.languages.insert(try LanguageLabel("es")) }
        let intern = try candidate("intern", [noon]) {
            $0.role = .intern
            $0.licence = nil
            $0.supervision = .always
        }
        let attached = try candidate("attached", [noon]) { $0.attachedTo = [try UnitLabel("k9")] }
        let offSite = try candidate("off-site", [noon], modalities: [.offSite])
        let later = try candidate("later", ["2026-01-14T17:00Z"])
        let everyone = [spanish, intern, attached, offSite, later]

        #expect(names(everyone, try query { $0.language = try LanguageLabel("es") }) == ["spanish"])
        #expect(names(everyone, try query { $0.roles = [.intern] }) == ["intern"])
        #expect(names(everyone, try query { $0.unit = try UnitLabel("k9") }) == ["attached"])
        #expect(names(everyone, try query { $0.modalities = [.offSite] }) == ["off-site"])
        #expect(names(everyone, try query { $0.window = try span("2026-01-14T00:00Z", "2026-01-15T00:00Z") }) == ["later"])
        #expect(
            names(
                everyone,
                try query {
                    $0.known = ["intern"]
                    $0.onlyKnown = true
                }
            ) == ["intern"]
        )
        #expect(names(everyone, try query { $0.kinds = [.couple] }).isEmpty)
        #expect(names(everyone, try query { $0.purposes = [.intake] }).isEmpty)
        #expect(names(everyone, try query()).count == 5)
    }

    @Test func aConflictOfRoleIsNeverSuggestedAndSaysWhy() throws {
        let assessor = try candidate("assessor", [noon]) { $0.mandatedAssessorFor = [try DepartmentLabel("elmwood")] }
        let outcome = Match.outcome([assessor], for: try query { $0.known = ["assessor"] })
        #expect(outcome.suggestions.isEmpty)
        #expect(outcome.leftOut == [.role([.mandatedAssessor]): 1])
    }

    @Test func anOpeningPastTheLicenceIsLeftOutThoughTheServerLists() throws {
        let ending = try candidate("ending", [noon, "2026-02-12T17:00Z"]) { $0.licence = try DayRange(last: day("2026-01-31")) }
        let outcome = Match.outcome([ending], for: try query())
        #expect(outcome.suggestions.map(\.opening.span.start) == [try utc(noon)])
        #expect(outcome.leftOut == [.role([.licenceDates]): 1])
    }

    @Test func shiftsLeaveOutOrWarn() throws {
        let pattern = try ShiftPreset.eightsDays.pattern(zone: ZoneID(newYork), anchor: day("2026-01-12"))
        let shifts = try ShiftCalendar(.pattern(pattern), clock: zoneClock())
        let evening = "2026-01-12T23:00Z"
        let candidates = [try candidate("a", [noon, evening])]
        let outcome = Match.outcome(candidates, for: try query { $0.shifts = shifts })
        #expect(outcome.suggestions.map(\.opening.span.start) == [try utc(evening)])
        #expect(outcome.suggestions.first?.reasons == [.outsideShifts, .soonest])
        #expect(outcome.leftOut == [.duringShift: 1])

        let all = Match.rank(
            candidates,
            for: try query {
                $0.shifts = shifts
                $0.onlyOutsideShifts = false
            }
        )
        #expect(all.map(\.opening.span.start) == [try utc(evening), try utc(noon)])
        #expect(all.last?.reasons.first == .duringShift(.onShift(try span("2026-01-12T12:00Z", "2026-01-12T20:00Z"))))
    }

    @Test func theRankingComparesInItsOrder() throws {
        let fire = try SpecialtyLabel("critical-incident")
        let known = try candidate("known", ["2026-01-20T17:00Z"], load: 9)
        let expert = try candidate("expert", ["2026-01-16T17:00Z"], load: 8) { $0.specialties = [fire] }
        let soon = try candidate("soon", [noon], load: 7)
        let idle = try candidate("idle", ["2026-01-12T20:00Z"], load: 1)
        let late = try candidate("late", ["2026-01-13T14:00Z"])
        let ranked = Match.rank(
            [late, idle, soon, expert, known],
            for: try query {
                $0.known = ["known"]
                $0.specialties = [fire]
            }
        )
        #expect(ranked.map(\.clinician) == ["known", "expert", "idle", "soon", "late"])
        #expect(ranked.map(\.reasons) == [[.known], [.specialty(fire)], [], [.soonest], [.leastBusy]])
    }

    @Test func reasonsNameWhatWasAskedFor() throws {
        let fits = try candidate("fits", [noon], hold: .urgent) {
            $0.languages.insert(try LanguageLabel("es"))
            $0.attachedTo = [try UnitLabel("k9")]
        }
        let suggestion = try #require(
            Match.rank(
                [fits],
                for: try query {
                    $0.language = try LanguageLabel("es")
                    $0.unit = try UnitLabel("k9")
                    $0.roles = [.clinicalSocialWorker]
                    $0.modalities = [.video, .offSite]
                }
            ).first
        )
        #expect(suggestion.modalities == [.video])
        #expect(
            suggestion.reasons == [
                .speaks(try LanguageLabel("es")), .attachedToUnit(try UnitLabel("k9")), .role(.clinicalSocialWorker), .soonest,
                .held(.urgent),
            ]
        )
    }

    @Test func theSameInputInAnyOrderGivesTheSameOrder() throws {
        var generator = SeededGenerator()
        let candidates = try (0..<8).map { index in
            try candidate("clinician \(index)", ["2026-01-12T17:00Z", "2026-01-12T18:00Z", "2026-01-13T17:00Z"], load: index % 3)
        }
        let expected = Match.rank(candidates, for: try query())
        for _ in 0..<20 { #expect(Match.rank(candidates.shuffled(using: &generator), for: try query()) == expected) }
    }

    @Test func everySuggestionIsAnOpeningOfItsClinician() throws {
        let candidates = [try candidate("a", [noon]), try candidate("b", ["2026-01-13T17:00Z"])]
        for suggestion in Match.rank(candidates, for: try query()) {
            #expect(candidates.contains { $0.clinician == suggestion.clinician && $0.openings.contains(suggestion.opening) })
        }
    }

    @Test func tonightLastsUntilSixInTheMorning() throws {
        let clock = try zoneClock()
        #expect(
            try MatchQuery<String>.tonight(now: utc("2026-01-12T23:00Z"), clock: clock) == span("2026-01-12T23:00Z", "2026-01-13T11:00Z"))
        #expect(
            try MatchQuery<String>.tonight(now: utc("2026-01-12T06:00Z"), clock: clock) == span("2026-01-12T06:00Z", "2026-01-12T11:00Z"))
        #expect(throws: WireError.self) { try MatchQuery<String>.tonight(now: Instant(seconds: .max), clock: clock) }
    }

    @Test func noCandidatesGiveNoSuggestions() throws {
        #expect(Match.rank([], for: try query()).isEmpty)
        let shifts = try ShiftCalendar(.irregular, clock: zoneClock())
        #expect(Match.rank([try candidate("a", [])], for: try query { $0.shifts = shifts }).isEmpty)
    }
}
