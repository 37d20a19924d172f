// That a session took place, or did not. It lives here and not in the booking table, which the department can read.

public import Scheduling
public import Sodium
public import Wire

public enum Attendance: String, Choice {
    case attended
    case noShow = "no-show"
    /// By the officer, too late for the time to be given to another.
    case cancelledLate = "cancelled-late"

    public var code: UInt8 {
        switch self {
        case .attended: 0
        case .noShow: 1
        case .cancelledLate: 2
        }
    }
}

/// Where in the work a session belongs (Dean, Lumb, Proctor, Klopovic: response, stabilization, prevention).
public enum EncounterPhase: String, Choice {
    case response, stabilization, prevention

    public var code: UInt8 {
        switch self {
        case .response: 0
        case .stabilization: 1
        case .prevention: 2
        }
    }
}

/// Start and stop belong here, never in a psychotherapy note (45 CFR 164.501).
public struct SessionRecord: CaseContentValue {
    public static let domain = "respite.case.session"
    public static let kind = ContentKind.session

    /// `nil` for a walk-in.
    public let booking: SigningPublicKey?
    public let span: Span
    public let attendance: Attendance
    public let sessionKind: SessionKind
    public let purpose: SessionPurpose
    public let modality: Modality
    public let mode: EncounterMode
    public let phase: EncounterPhase
    /// When somebody is asked how it goes; none after a late cancellation.
    public let followUps: FollowUpHours

    /// - Parameter followUps: the signed policy's; what is written in a case binds them (`WritingRules`).
    public init(
        booking: SigningPublicKey?,
        span: Span,
        attendance: Attendance,
        kind: SessionKind = .individual,
        purpose: SessionPurpose = .followUp,
        modality: Modality = .offSite,
        mode: EncounterMode = .alone,
        phase: EncounterPhase = .stabilization,
        followUps: FollowUpHours? = nil
    ) {
        self.booking = booking
        self.span = span
        self.attendance = attendance
        sessionKind = kind
        self.purpose = purpose
        self.modality = modality
        self.mode = mode
        self.phase = phase
        self.followUps = attendance == .cancelledLate ? .none : followUps ?? .preset(attendance)
    }

    /// In the place of the attendance: attended, or nobody came, and the last field is the hours of the follow-ups. Only where they are not the
    /// preset: such a record reads as it always did.
    private static let attendedWithHours: UInt8 = 3
    private static let noShowWithHours: UInt8 = 4

    private var isUsual: Bool { followUps == .preset(attendance) }

    public init(from reader: inout ByteReader) throws(WireError) {
        booking = try reader.optional(of: SigningPublicKey.self)
        span = try reader.value()
        let code = try reader.u8()
        let namesHours = code == Self.attendedWithHours || code == Self.noShowWithHours
        let known = code == Self.attendedWithHours ? 0 : code == Self.noShowWithHours ? 1 : code
        guard let attendance = Attendance.allCases.first(where: { $0.code == known }) else {
            throw WireError(.invalidValue, "\(code) is no Attendance")
        }
        self.attendance = attendance
        sessionKind = try reader.value()
        purpose = try reader.value()
        modality = try reader.value()
        mode = try reader.value()
        phase = try reader.value()
        followUps = namesHours ? try reader.value() : .preset(attendance)
        guard !namesHours || !isUsual else { throw WireError(.nonCanonical, "hours that need not be named") }
    }

    public func write(to writer: inout ByteWriter) {
        writer.optional(booking)
        writer.value(span)
        if isUsual {
            writer.value(attendance)
        } else {
            writer.u8(attendance == .noShow ? Self.noShowWithHours : Self.attendedWithHours)
        }
        writer.value(sessionKind)
        writer.value(purpose)
        writer.value(modality)
        writer.value(mode)
        writer.value(phase)
        if !isUsual { writer.value(followUps) }
    }

    /// The same session with the hours of these rules.
    func bound(to rules: WritingRules) -> SessionRecord {
        SessionRecord(
            booking: booking, span: span, attendance: attendance, kind: sessionKind, purpose: purpose, modality: modality, mode: mode,
            phase: phase, followUps: attendance == .attended ? rules.afterSession : rules.afterNoShow)
    }
}
