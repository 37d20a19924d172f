// What is wrong with a programme file, in a person's words: what other targets say of it is English for developers.

internal import Localization
internal import Policies
internal import Wire

enum DeskWords {
    /// Half a sentence: which rule of a document's format does not hold.
    static func message(_ code: WireError.Code) -> Message {
        switch code {
        case .tooLong: Message("there is more in it than fits, or a text is too long")
        case .invalidText: Message("a text is empty, too long or not readable")
        case .invalidValue: Message("a number is out of range, or a name, key or date does not fit the others")
        case .truncated, .trailingBytes, .nonCanonical, .unknownTag, .unknownVersion: Message("it cannot be written as it must be")
        }
    }

    /// A sentence: what to do about a bound that does not hold.
    static func remedy(_ code: PolicyError.Code, _ texts: Texts = .current) -> String {
        switch code {
        case .noQuestion, .noNoteFormat: texts("Leave one at least.")
        case .limitsTextUnknown: texts("Name one of these, with its version.")
        case .followUpsOutOfBounds, .noShowFollowUpsOutOfBounds: texts("Write the hours in rising order, the first call first.")
        case .cellsOverlap, .directoryNameTwice: texts("Give each a name of its own, or remove one.")
        case .cellWithoutDepartments: texts("Name its departments, or remove it.")
        case .tooManyCrisisLines, .tooManyServices, .tooManyCells: texts("Remove what is too much.")
        default: texts("Write a value within it.")
        }
    }

    /// Half a sentence: which bound does not hold, and what it is.
    static func sentence(_ code: PolicyError.Code, _ texts: Texts = .current) -> String {
        let message: Message =
            switch code {
            case .minimumBatchBelowFloor: Message("minimum_batch is below {floor}")
            case .privacyBudgetOutOfBounds: Message("privacy_budget_per_round is not above 0 and at most {budget}")
            case .noQuestion: Message("a check-in asks nothing")
            case .retentionOutOfBounds: Message("booking_retention_days is not 1 to {retention}")
            case .tokensOutOfBounds: Message("tokens_per_quarter is not 1 to {tokens}")
            case .limitsTextUnknown:
                Message("this program does not carry the text that limits_of_confidentiality and limits_version name, but {texts}")
            case .cellsOverlap: Message("two cells share a name or a department")
            case .cellWithoutDepartments: Message("a cell has no department")
            case .tooManyCells: Message("there are more than {cells} cells, or more than {cells} departments in one of them")
            case .yearsAfterContactOutOfBounds: Message("years_after_contact is not 7 to 30: the law asks for 7")
            case .yearsAfterDeathOutOfBounds: Message("years_after_death is not 3 to 30: the law asks for 3")
            case .signAlarmOutOfBounds: Message("sign_within_hours is not 1 to 168")
            case .cosignAlarmOutOfBounds: Message("cosign_within_hours is not 1 to 720")
            case .handOffAlarmOutOfBounds: Message("stage_within_hours is not 24 to 2160")
            case .followUpsOutOfBounds: Message("follow-ups are not one to six rising numbers of hours, each at most 2160")
            case .noShowFollowUpsOutOfBounds:
                Message("follow-ups of a session that was missed are not at most six rising numbers of hours, each at most 2160")
            case .noNoteFormat: Message("no format of notes is left")
            case .verificationAgeOutOfBounds: Message("stale_after_days is not 30 to 730")
            case .verifiedOutOfBounds: Message("a day of “verified” is not in the years 2000 to 2200")
            case .directoryNameTwice: Message("two services of the directory have one name")
            case .tooManyCrisisLines: Message("the crisis card has more than {lines} lines")
            case .tooManyServices: Message("the directory has more than {services} services")
            case .goalOutOfBounds: Message("a goal is more than 100 of 100 days")
            case .measureOutOfBounds: Message("a goal of a level is more than 100 of 100")
            case .waitOutOfBounds: Message("wait_hours is not 1 to 2160")
            }
        return texts(
            message,
            [
                "floor": texts.number(Int(PolicyRules.minimumBatchFloor)),
                "budget": texts.number(Int(PolicyRules.rhoThousandthsCeiling) / 1000),
                "texts": texts.list(LimitsOfConfidentiality.newest.map { "\($0.id) \($0.version)" }),
                "retention": texts.number(Int(PolicyRules.retentionCeiling)), "tokens": texts.number(Int(PolicyRules.tokensCeiling)),
                "lines": texts.number(PolicyRules.mostCrisisLines), "services": texts.number(PolicyRules.mostServices),
                "cells": texts.number(PolicyRules.mostCells),
            ])
    }
}
