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

    public init(
        booking: SigningPublicKey?,
        span: Span,
        attendance: Attendance,
        kind: SessionKind = .individual,
        purpose: SessionPurpose = .followUp,
        modality: Modality = .offSite,
        mode: EncounterMode = .alone,
        phase: EncounterPhase = .stabilization
    ) {
        self.booking = booking
        self.span = span
        self.attendance = attendance
        sessionKind = kind
        self.purpose = purpose
        self.modality = modality
        self.mode = mode
        self.phase = phase
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        booking = try reader.optional(of: SigningPublicKey.self)
        span = try reader.value()
        attendance = try reader.value()
        sessionKind = try reader.value()
        purpose = try reader.value()
        modality = try reader.value()
        mode = try reader.value()
        phase = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.optional(booking)
        writer.value(span)
        writer.value(attendance)
        writer.value(sessionKind)
        writer.value(purpose)
        writer.value(modality)
        writer.value(mode)
        writer.value(phase)
    }
}
