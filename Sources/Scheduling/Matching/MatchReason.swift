// Why a suggestion is there, for programs: the tools turn reasons into sentences.

/// One thing that speaks for a suggestion, or a warning about it.
public enum MatchReason: Hashable, Sendable {
    /// The officer has met this clinician before.
    case known
    case speaks(LanguageLabel)
    case specialty(SpecialtyLabel)
    case attachedToUnit(UnitLabel)
    case role(ClinicianRole)
    /// Outside the officer's shifts, ways and rest.
    case outsideShifts
    /// A warning: the time is not free, and why.
    case duringShift(ShiftVerdict)
    /// The soonest of all that fits.
    case soonest
    /// Nobody else with a fitting opening has fewer sessions ahead.
    case leastBusy
    /// Kept for those who need it soon.
    case held(HoldClass)
}

/// Why an opening was left out.
public enum MatchRefusal: Hashable, Sendable {
    /// The role rules refuse the clinician, with every reason.
    case role([RoleRefusal])
    case kind
    case purpose
    case modality
    case language
    case profession
    case unit
    case notKnown
    case window
    case duringShift
}
