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

    @Test func aCheckInAsksSomethingInEveryRound() throws {
        let now = Instant(seconds: 100)
        try rules { $0.questions = CheckInQuestions([.safety]) }.check()
        #expect(throws: PolicyError(.noQuestion)) { try rules { $0.questions = CheckInQuestions([]) }.check() }
        #expect(throws: PolicyError(.noQuestion)) { try rules { $0.questions = CheckInQuestions.all.asking([], from: now) }.check() }
        #expect(throws: PolicyError(.noQuestion)) {
            try rules { $0.questions = CheckInQuestions.all.asking([], from: now).asking([.stress], from: now + 1) }.check()
        }
    }

    /// What old rounds asked is not forgotten, and nothing of the past is changed.
    @Test func questionsChangeFromAMomentOn() throws {
        let (first, second) = (Instant(seconds: 1000), Instant(seconds: 2000))
        let questions = CheckInQuestions.all.asking([.stress], from: first).asking([.stress, .safety], from: second)
        #expect(questions.asked(inRoundBeginning: first - 1) == QuestionName.allCases)
        #expect(questions.asked(inRoundBeginning: first) == [.stress])
        #expect(questions.asked(inRoundBeginning: second - 1) == [.stress])
        #expect(questions.asked(inRoundBeginning: second) == [.stress, .safety])
        // Signed again, or taken back before it held.
        #expect(questions.asking([.stress, .safety], from: second + 5) == questions)
        #expect(questions.asking([.stress], from: second).changes.count == 1)
        // However often it changes, the newest stay.
        var many = CheckInQuestions.all
        for round in 1...100 { many = many.asking(round.isMultiple(of: 2) ? [.stress] : [.safety], from: Instant(seconds: Int64(round))) }
        #expect(many.changes.count == 40 && many.first == [.stress] && many.newest == [.stress])
        #expect(many.asked(inRoundBeginning: Instant(seconds: 99)) == [.safety])
    }

    @Test func aTextThatThisProgramDoesNotCarryIsRefused() throws {
        #expect(throws: PolicyError(.limitsTextUnknown)) { try rules { $0.limits = LimitsReference(id: "us-xx", version: 1) }.check() }
        #expect(throws: PolicyError(.limitsTextUnknown)) { try rules { $0.limits = LimitsReference(id: "us-ct", version: 9) }.check() }
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

    @Test func noSignatureShortensWhatTheLawAsksFor() throws {
        try rules { ($0.care.yearsAfterContact, $0.care.yearsAfterDeath) = (30, 30) }.check()
        #expect(throws: PolicyError(.yearsAfterContactOutOfBounds)) { try rules { $0.care.yearsAfterContact = 6 }.check() }
        #expect(throws: PolicyError(.yearsAfterDeathOutOfBounds)) { try rules { $0.care.yearsAfterDeath = 2 }.check() }
        #expect(throws: PolicyError(.yearsAfterContactOutOfBounds)) { try rules { $0.care.yearsAfterContact = 31 }.check() }
    }

    @Test func anAlarmThatNeverComesIsNone() throws {
        try rules { ($0.care.signWithinHours, $0.care.cosignWithinHours, $0.care.handOffStageHours) = (1, 720, 2160) }.check()
        #expect(throws: PolicyError(.signAlarmOutOfBounds)) { try rules { $0.care.signWithinHours = 169 }.check() }
        #expect(throws: PolicyError(.signAlarmOutOfBounds)) { try rules { $0.care.signWithinHours = 0 }.check() }
        #expect(throws: PolicyError(.cosignAlarmOutOfBounds)) { try rules { $0.care.cosignWithinHours = 721 }.check() }
        #expect(throws: PolicyError(.handOffAlarmOutOfBounds)) { try rules { $0.care.handOffStageHours = 23 }.check() }
    }

    @Test func followUpsRiseAndAreNotForgotten() throws {
        try rules { ($0.care.followUpHours, $0.care.noShowHours) = ([24], []) }.check()
        for hours: [UInt16] in [[], [0], [24, 24], [168, 24], [2161], [1, 2, 3, 4, 5, 6, 7]] {
            #expect(throws: PolicyError(.followUpsOutOfBounds)) { try rules { $0.care.followUpHours = hours }.check() }
        }
        #expect(throws: PolicyError(.noShowFollowUpsOutOfBounds)) { try rules { $0.care.noShowHours = [2161] }.check() }
    }

    @Test func aFormatIsLeft() {
        #expect(throws: PolicyError(.noNoteFormat)) { try rules { $0.care.noteFormats = [] }.check() }
    }

    @Test func theDirectoryNamesEachServiceOnceAndIsLookedAt() throws {
        let line = try CrisisResource(name: "Credit union", contact: "860-555-0100", note: "", verified: nil)
        let entry = ServiceResource(kind: .financial, line: line)
        try rules { $0.directory = [entry] }.check()
        #expect(throws: PolicyError(.directoryNameTwice)) { try rules { $0.directory = [entry, entry] }.check() }
        #expect(throws: PolicyError(.verificationAgeOutOfBounds)) { try rules { $0.staleAfterDays = 29 }.check() }
        #expect(throws: PolicyError(.verificationAgeOutOfBounds)) { try rules { $0.staleAfterDays = 731 }.check() }
    }

    /// As many as the signed form holds: what passes here can be read by every program.
    @Test func noMoreLinesThanTheSignedFormHolds() throws {
        func lines(_ count: Int) throws -> [CrisisResource] {
            try (0..<count).map { try CrisisResource(name: "Line \($0)", contact: "860-555-0100", note: "", verified: nil) }
        }
        func services(_ count: Int) throws -> [ServiceResource] { try lines(count).map { ServiceResource(kind: .financial, line: $0) } }
        let full = try rules { ($0.crisisResources, $0.directory) = (try lines(50), try services(200)) }
        try full.check()
        var writer = ByteWriter()
        writer.value(full)
        var reader = ByteReader(writer.bytes)
        #expect(try PolicyRules(from: &reader) == full)
        #expect(throws: PolicyError(.tooManyCrisisLines)) { try rules { $0.crisisResources = try lines(51) }.check() }
        #expect(throws: PolicyError(.tooManyServices)) { try rules { $0.directory = try services(201) }.check() }
    }

    @Test func aNumberIsStaleOnceNobodyHasLookedForSoLong() {
        let looked = CrisisCard.verified
        #expect(!ResourceAge.isStale(looked, at: looked + 365 * 86_400, after: 365))
        #expect(ResourceAge.isStale(looked, at: looked + 365 * 86_400 + 1, after: 365))
        #expect(ResourceAge.isStale(nil, at: looked, after: 365))
    }

    @Test func noGoalIsBeyondEveryDay() throws {
        try rules { $0.ownGoals = ServiceGoals(nextDay: 100, coverage: [.nights: 100]) }.check()
        #expect(throws: PolicyError(.goalOutOfBounds)) { try rules { $0.ownGoals = ServiceGoals(nextDay: 101, coverage: [:]) }.check() }
        #expect(throws: PolicyError(.goalOutOfBounds)) {
            try rules { $0.ownGoals = ServiceGoals(nextDay: 0, coverage: [.days: 101]) }.check()
        }
    }

    @Test func noLevelSetsOutToDoMoreThanThereIs() throws {
        for level in ProgrammeLevel.allCases {
            for measure in level.measures {
                try rules { $0.levels[level, measure] = 100 }.check()
                let beyond: UInt16? =
                    switch measure.unit {
                    case .hundredths: 101
                    case .hours: 2161
                    case .sessions: nil
                    }
                guard let beyond else { continue }
                let code = measure.unit == .hours ? PolicyError.Code.waitOutOfBounds : .measureOutOfBounds
                #expect(throws: PolicyError(code)) { try rules { $0.levels[level, measure] = beyond }.check() }
            }
        }
        #expect(throws: PolicyError(.waitOutOfBounds)) { try rules { $0.levels[.programme, .waitHours] = 0 }.check() }
    }

    @Test func shiftsAreMeasuredByTheProgrammesGoalsUnlessTheLevelHasItsOwn() {
        let model = ProgrammeModel.hybrid.goals.coverage
        #expect(PolicyRules.preset.coverageGoals(of: .department) == model && !PolicyRules.preset.hasOwnCoverageGoals)
        let own = rules { $0.levels[.department, .nights] = 70 }
        #expect(own.coverageGoals(of: .department) == model.merging([.nights: 70]) { $1 } && own.hasOwnCoverageGoals)
        #expect(own.coverageGoals(of: .region) == model)
    }

    /// What was signed before levels had goals reads as it did; what nobody would write is refused.
    @Test func goalsOfLevelsStandAtTheEndAndInOneOrder() throws {
        func bytes(_ rules: PolicyRules) -> [UInt8] {
            var writer = ByteWriter()
            writer.value(rules)
            return writer.bytes
        }
        let before = bytes(.preset)
        var levels = LevelGoals.none
        // In another order than they are written in, and a measure that the level does not have.
        levels[.region, .feelSafe] = 60
        levels[.clinician, .notesSigned] = 90
        levels[.clinician, .sessions] = 5
        let after = bytes(rules { $0.levels = levels })
        #expect(after.starts(with: before) && levels.goals.map(\.measure) == [.notesSigned, .feelSafe])
        func read(_ bytes: [UInt8]) throws -> PolicyRules {
            var reader = ByteReader(bytes)
            return try reader.value()
        }
        #expect(try read(before) == .preset && read(after).levels == levels)
        var turned = ByteWriter()
        turned.list(Array(levels.goals.reversed()))
        var none = ByteWriter()
        none.list([LevelGoals.Goal]())
        for wrong in [turned.bytes, none.bytes] {
            #expect(throws: WireError(.nonCanonical, "")) { try read(before + wrong) }
        }
        levels[.region, .feelSafe] = nil
        levels[.clinician, .notesSigned] = nil
        #expect(bytes(rules { $0.levels = levels }) == before)
    }

    @Test func theGoalsAreTheModelsUnlessOthersWereSigned() {
        let own = ServiceGoals(nextDay: 50, coverage: [.days: 50, .evenings: 40, .nights: 30, .weekends: 20])
        #expect(PolicyRules.preset.goals == ProgrammeModel.hybrid.goals)
        #expect(rules { $0.ownGoals = own }.goals == own)
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
            $0.directory = [ServiceResource(kind: .legal, line: resource)]
            $0.staleAfterDays = 100
            $0.questions = CheckInQuestions([.stress, .safety]).asking([.stress], from: Instant(seconds: 5))
            $0.care = CareRules(
                yearsAfterContact: 10, yearsAfterDeath: 5, signWithinHours: 48, cosignWithinHours: 96, handOffStageHours: 72,
                followUpHours: [12, 48, 500], noShowHours: [], noteFormats: [.birp, .soap])
            $0.ownGoals = ServiceGoals(nextDay: 50, coverage: [.days: 1, .evenings: 2, .nights: 3, .weekends: 4])
            for level in ProgrammeLevel.allCases {
                for (number, measure) in level.measures.enumerated() { $0.levels[level, measure] = UInt16(number + 1) }
            }
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
