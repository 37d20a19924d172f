// The rules of a policy in plain words.

internal import Localization
internal import Policies
internal import Wire

extension PolicyFolder {
    /// What the folder says, for reading and as JSON.
    public var outline: Outline {
        var outline = Outline()
        outline.add(rules)
        return outline
    }
}

extension Outline {
    mutating func add(_ rules: PolicyRules) {
        add("minimumBatch", Message("Check-ins below which no number appears"), .number(Int(rules.minimumBatch)))
        add("rhoThousandths", Message("Privacy budget of a round (thousandths of rho)"), .number(Int(rules.rhoThousandths)))
        add("bookingRetentionDays", Message("Days after which bookings are deleted"), .number(Int(rules.bookingRetentionDays)))
        add("tokensPerQuarter", Message("Bookings an officer can make in a quarter"), .number(Int(rules.tokensPerQuarter)))
        add("limits", Message("Limits of confidentiality"), "\(rules.limits.id), \(rules.limits.version)")
        add("model", Message("Programme model"), rules.model.name)
        add("singleOperator", Message("One operator may run both sides"), .flag(rules.singleOperator))
        let cells = rules.cells.map { cell in
            var part = Outline()
            part.add("name", Message("Name"), cell.name.text)
            part.add("departments", Message("Departments"), list: cell.departments.map(\.text))
            part.identity = cell.name.text
            return part
        }
        add("cells", Message("Cells"), .outlines(cells))
        add("questions", Message("Questions of a check-in"), list: rules.questions.first.map(\.rawValue))
        // Whole, with what was and what is to come: what a running round asks must not change unseen.
        let changes = rules.questions.changes.map { change in
            var part = Outline()
            part.add("from", Message("From"), .instant(change.from))
            part.add("questions", Message("Questions of a check-in"), list: change.questions.map(\.rawValue))
            part.identity = String(change.from.seconds)
            return part
        }
        if !changes.isEmpty { add("laterQuestions", Message("Questions of a check-in"), .outlines(changes)) }
        if let pilot = rules.pilot {
            add("pilotStart", Message("The pilot begins"), .moment(pilot.start))
            add("pilotEnd", Message("The pilot ends"), .moment(pilot.end))
        }
        let resources = rules.crisisResources.map { resource in
            var part = Outline()
            part.add("name", Message("Name"), resource.name)
            part.add("contact", Message("Contact"), resource.contact)
            part.add("note", Message("Note"), some: resource.note.isEmpty ? nil : resource.note)
            if let day = resource.verified { part.add("verified", Message("Last checked"), .instant(day)) }
            part.identity = resource.name
            return part
        }
        if !resources.isEmpty { add("crisisResources", Message("Further lines of the crisis card"), .outlines(resources)) }
        if rules.ownGoals != nil { add("goals", Message("Goals, in hundredths of the days"), .outlines([Self.of(rules.goals)])) }
        let levels = ProgrammeLevel.allCases.filter { !rules.levels.of($0).isEmpty }
        if !levels.isEmpty {
            add(
                "measures", Message("Goals of each level, in hundredths, sessions or hours"),
                .outlines(levels.map { Self.of($0, rules.levels) }))
        }
        add(rules.care)
        add("staleAfterDays", Message("Days after which an unchecked number is marked"), .number(Int(rules.staleAfterDays)))
        if !rules.directory.isEmpty { add("directory", Message("Directory"), .outlines(rules.directory.map(Self.of))) }
    }

    private mutating func add(_ care: CareRules) {
        add(
            "yearsAfterContact", Message("Years for which a case file is kept after the last contact"), .number(Int(care.yearsAfterContact))
        )
        add("yearsAfterDeath", Message("Years for which a case file is kept after a death"), .number(Int(care.yearsAfterDeath)))
        add("signWithinHours", Message("Hours within which a note is signed"), .number(Int(care.signWithinHours)))
        add("cosignWithinHours", Message("Hours within which an intern's note is co-signed"), .number(Int(care.cosignWithinHours)))
        add("handOffStageHours", Message("Hours that a hand-off may stand still"), .number(Int(care.handOffStageHours)))
        add("followUpHours", Message("Follow-ups, in hours after a session"), list: care.followUpHours.map { "\($0)" })
        add("noShowHours", Message("Follow-ups, in hours after somebody did not come"), list: care.noShowHours.map { "\($0)" })
        add("noteFormats", Message("Formats of notes"), list: care.noteFormats.map { $0.rawValue.uppercased() })
    }

    private static func of(_ goals: ServiceGoals) -> Outline {
        var outline = Outline()
        outline.add("nextDay", Message("A session before the end of the next day"), .number(Int(goals.nextDay)))
        for part in DayPart.allCases { outline.add(part.rawValue, part.label, .number(Int(goals.coverage(of: part)))) }
        return outline
    }

    private static func of(_ level: ProgrammeLevel, _ goals: LevelGoals) -> Outline {
        var outline = Outline()
        outline.add("level", Message("Level"), level.rawValue)
        for goal in goals.of(level) { outline.add(goal.measure.rawValue, goal.measure.label, .number(Int(goal.value))) }
        outline.identity = level.rawValue
        return outline
    }

    private static func of(_ resource: ServiceResource) -> Outline {
        var outline = Outline()
        outline.add("name", Message("Name"), resource.name)
        outline.add("kind", Message("Kind"), resource.kind.rawValue)
        outline.add("contact", Message("Contact"), resource.line.contact)
        outline.add("note", Message("Note"), some: resource.line.note.isEmpty ? nil : resource.line.note)
        if let day = resource.line.verified { outline.add("verified", Message("Last checked"), .instant(day)) }
        outline.identity = resource.name
        return outline
    }
}
