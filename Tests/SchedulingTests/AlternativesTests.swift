// What else is offered when a slot is taken: near in time, of the same sort, soonest first.

import Scheduling
import Testing
import Wire

@Suite struct AlternativesTests {
    func opening(_ clinician: String, _ start: String, kind: SessionKind = .individual) throws -> ClinicianOpening<String> {
        let opening = Opening(span: try span(start, minutes: 60), kind: kind, purpose: .followUp, modalities: [.video], utcOffset: 0)
        return ClinicianOpening(clinician: clinician, opening: opening)
    }

    func refused() throws -> SessionRequest {
        SessionRequest(span: try span("2026-01-12T14:00Z", minutes: 60), kind: .individual, purpose: .followUp, modality: .video)
    }

    @Test func theNearestComeSoonestFirst() throws {
        let times = ["2026-01-10T14:00Z", "2026-01-12T12:00Z", "2026-01-12T15:00Z", "2026-01-12T13:30Z", "2026-01-14T14:00Z"]
        let found = Alternatives.nearest(to: try refused(), in: try times.map { try opening("a", $0) }, limit: 3)
        #expect(found.map(\.opening.span.start) == (try ["12T12:00", "12T13:30", "12T15:00"].map { try utc("2026-01-\($0)Z") }))
    }

    @Test func anotherClinicianAtTheSameTimeIsTheNearest() throws {
        let found = Alternatives.nearest(
            to: try refused(),
            in: [try opening("a", "2026-01-12T15:00Z"), try opening("c", "2026-01-12T14:00Z"), try opening("b", "2026-01-12T14:00Z")],
            limit: 2
        )
        #expect(found.map(\.clinician) == ["b", "c"])
    }

    @Test func otherSortsOfSessionAreNoAlternative() throws {
        #expect(Alternatives.nearest(to: try refused(), in: [try opening("a", "2026-01-12T15:00Z", kind: .couple)]).isEmpty)
        let phone = SessionRequest(span: try refused().span, kind: .individual, purpose: .followUp, modality: .phone)
        #expect(Alternatives.nearest(to: phone, in: [try opening("a", "2026-01-12T15:00Z")]).isEmpty)
    }

    @Test func noneAreGivenWhereNoneAreWanted() throws {
        #expect(Alternatives.nearest(to: try refused(), in: [try opening("a", "2026-01-12T15:00Z")], limit: -1).isEmpty)
    }
}
