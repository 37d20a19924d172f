// A roster that contradicts itself is refused in the making, and so also in the reading.

import Policies
import Sodium
import Testing
import Trust
import Wire

struct RosterTests {
    let fixture: Fixture
    let keys: Keys

    init() throws {
        fixture = try Fixture()
        keys = fixture.keys
    }

    @Test func aRosterThatContradictsItselfCannotBeMade() throws {
        let entry = try fixture.clinician()
        func refuses(_ change: (inout ClinicianEntry) throws -> Void, sourceLocation: SourceLocation = #_sourceLocation) throws {
            var other = entry
            try change(&other)
            #expect(throws: WireError(.invalidValue, ""), sourceLocation: sourceLocation) { try fixture.roster(clinicians: [other]) }
        }
        try refuses { $0.supervisor = entry.identity }
        try refuses { $0.supervisor = keys.ghost.publicKey }
        try refuses { $0.departments = [try DepartmentName("Ridge")] }
        try refuses { $0.mandatedAssessorFor = [try DepartmentName("Ridge")] }
        #expect(throws: WireError(.invalidValue, "")) { try fixture.roster(clinicians: [entry, entry]) }
        #expect(throws: WireError(.invalidText, "")) {
            var hidden = entry
            hidden.name = "Ada\u{1B}[2J"
            return try fixture.roster(clinicians: [hidden])
        }
    }
}
