// Closed lists as arguments: the same words as in JSON, listed in the help.

public import ArgumentParser
public import CaseFile
public import ClinicianClient
public import Scheduling

extension SessionKind: ExpressibleByArgument {}
extension SessionPurpose: ExpressibleByArgument {}
extension Modality: ExpressibleByArgument {}
extension HoldClass: ExpressibleByArgument {}
extension NoteFormat: ExpressibleByArgument {}
extension EncounterPhase: ExpressibleByArgument {}
extension GoalLifecycle: ExpressibleByArgument {}
extension GoalAchievement: ExpressibleByArgument {}
extension ClosingReason: ExpressibleByArgument {}
extension LegalBasis: ExpressibleByArgument {}
extension ReportGround: ExpressibleByArgument {}
extension ClinicianBooking.Attendance: ExpressibleByArgument {}
