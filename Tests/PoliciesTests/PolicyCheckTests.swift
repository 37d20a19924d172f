// Bounds that are compiled in, and the one encoding of the rules.

import Testing
import Wire

@testable import Policies

struct PolicyCheckTests {
    private func rules(_ change: (inout PolicyRules) throws -> Void) rethrows -> PolicyRules {
        var rules = PolicyRules.preset
        try change(&rules)
        return rules
    }

    private static func cell(_ name: String, _ departments: String...) throws -> PolicyCell {
        PolicyCell(name: try CellName(name), departments: try departments.map { try DepartmentName($0) })
    }

    @Test func thePresetIsWithinBounds() throws { try PolicyRules.preset.check() }

    @Test func aMinimumBatchBelowTwentyIsRefused() throws {
        try rules { $0.minimumBatch = 20 }.check()
        #expect(throws: PolicyError(.minimumBatchBelowFloor)) { try rules { $0.minimumBatch = 19 }.check() }
        #expect(throws: PolicyError(.minimumBatchBelowFloor)) { try rules { $0.minimumBatch = 0 }.check() }
    }

    @Test func aPrivacyBudgetOfNothingOrTooMuchIsRefused() throws {
        try rules { $0.rhoThousandths = 1000 }.check()
        #expect(throws: PolicyError(.privacyBudgetOutOfBounds)) { try rules { $0.rhoThousandths = 1001 }.check() }
        #expect(throws: PolicyError(.privacyBudgetOutOfBounds)) { try rules { $0.rhoThousandths = 0 }.check() }
    }

    @Test func bookingsAreNotKeptForLongerThanNinetyDays() throws {
        try rules { $0.bookingRetentionDays = 90 }.check()
        #expect(throws: PolicyError(.retentionOutOfBounds)) { try rules { $0.bookingRetentionDays = 91 }.check() }
        #expect(throws: PolicyError(.retentionOutOfBounds)) { try rules { $0.bookingRetentionDays = 0 }.check() }
    }

    @Test func tokensAQuarterAreBounded() throws {
        #expect(throws: PolicyError(.tokensOutOfBounds)) { try rules { $0.tokensPerQuarter = 0 }.check() }
        #expect(throws: PolicyError(.tokensOutOfBounds)) { try rules { $0.tokensPerQuarter = 65 }.check() }
    }

    @Test func aTextThatThisProgramDoesNotCarryIsRefused() throws {
        #expect(throws: PolicyError(.limitsTextUnknown)) { try rules { $0.limits = LimitsReference(id: "us-xx", version: 1) }.check() }
        #expect(throws: PolicyError(.limitsTextUnknown)) { try rules { $0.limits = LimitsReference(id: "us-ct", version: 2) }.check() }
    }

    @Test func cellsAreDisjointAndNotEmpty() throws {
        let coast = try Self.cell("Coast", "Harbor", "Bay")
        try rules { $0.cells = [coast, try Self.cell("Hills", "Ridge")] }.check()
        #expect(throws: PolicyError(.cellsOverlap)) { try rules { $0.cells = [coast, try Self.cell("Hills", "Bay")] }.check() }
        #expect(throws: PolicyError(.cellsOverlap)) { try rules { $0.cells = [coast, try Self.cell("Coast", "Ridge")] }.check() }
        #expect(throws: PolicyError(.cellWithoutDepartments)) { try rules { $0.cells = [try Self.cell("Hills")] }.check() }
        let withCoast = rules { $0.cells = [coast] }
        #expect(try withCoast.cell(of: DepartmentName("Bay"))?.text == "Coast")
        #expect(try withCoast.cell(of: DepartmentName("Ridge")) == nil)
    }

    @Test func everyBoundHasAName() {
        #expect(Set(PolicyRules.bounds.map(\.code)) == Set(PolicyError.Code.allCases))
    }

    @Test(arguments: ProgrammeModel.allCases)
    func everyModelLoadsByItsName(_ model: ProgrammeModel) throws {
        #expect(ProgrammeModel(name: model.name) == model)
        #expect(try roundTrip(rules { $0.model = model }).model == model)
    }

    @Test func rulesSurviveTheirEncoding() throws {
        let pilot = try Span(start: Instant(seconds: 0), end: Instant(seconds: 9))
        let resource = try CrisisResource(name: "A", contact: "B", note: "", verified: Instant(seconds: 5))
        let full = try rules {
            $0.pilot = pilot
            $0.singleOperator = true
            $0.cells = [try Self.cell("Coast", "Harbor")]
            $0.crisisResources = [resource]
        }
        #expect(try roundTrip(full) == full)
    }

    @Test func anUnknownModelIsRefused() {
        #expect(ProgrammeModel(name: "other") == nil)
        #expect(throws: WireError(.invalidValue, "")) {
            var reader = ByteReader([5])
            _ = try reader.value(ProgrammeModel.self)
        }
    }

    private func roundTrip(_ rules: PolicyRules) throws -> PolicyRules {
        var writer = ByteWriter()
        writer.value(rules)
        var reader = ByteReader(writer.bytes)
        defer { #expect(throws: Never.self) { try reader.finish() } }
        return try reader.value()
    }
}
