// What expires when: the authority's calendar, 30 days ahead.

public import Localization
internal import Policies
internal import Sodium
internal import Trust
public import Wire

/// One thing with an end.
public struct DeskDeadline: Sendable, Equatable {
    public enum State: String, Sendable, Encodable {
        case valid
        /// Within 30 days.
        case soon
        case expired

        public var title: Message {
            switch self {
            case .valid: Message("valid", context: "document")
            case .soon: Message("ends within 30 days")
            case .expired: Message("expired", context: "document")
            }
        }
    }

    /// For people; names of clinicians and cells are in `name`.
    public let subject: Message
    /// Empty for documents.
    public let name: String
    public let end: Instant
    public let state: State
}

extension DeskBundle {
    /// How far ahead `soon` looks, in seconds.
    public static let notice: Int64 = 30 * 86_400

    /// Everything that ends, soonest first: documents, token keys, cards, licences, engagements.
    public func deadlines(now: Instant) -> [DeskDeadline] {
        func deadline(_ subject: Message, _ name: String?, _ end: Instant) -> DeskDeadline {
            let state: DeskDeadline.State = end <= now ? .expired : end <= now + Self.notice ? .soon : .valid
            return DeskDeadline(subject: subject, name: name ?? "", end: end, state: state)
        }
        var all = [
            deadline(Message("Charter"), nil, trusted.charters.current.expires),
            deadline(Message("Roster"), nil, trusted.roster.body.expires),
            deadline(Message("Policy"), nil, trusted.policy.body.expires),
            deadline(Message("Rounds"), nil, trusted.rounds.body.expires),
        ]
        if let last = trusted.rounds.body.bookingPeriods.last { all.append(deadline(Message("Booking keys"), nil, last.period.end)) }
        for cell in trusted.rounds.body.cells {
            if let last = cell.years.last { all.append(deadline(Message("Cards"), cell.name.text, last.last.end)) }
        }
        for clinician in trusted.clinicians where !clinician.isRevoked(at: now) {
            if let licence = clinician.licence { all.append(deadline(Message("Licence"), clinician.name, licence.expires)) }
            if let end = clinician.engagements.compactMap(\.to).max(), !clinician.engagements.contains(where: { $0.to == nil }) {
                all.append(deadline(Message("Engagement"), clinician.name, end))
            }
        }
        return all.sorted { ($0.end, $0.name) < ($1.end, $1.name) }
    }
}

extension DeskDeadline: Encodable {
    private enum CodingKeys: String, CodingKey { case subject, name, end, state }

    /// The subject in English, the end in whole seconds of UTC.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(subject.id, forKey: .subject)
        try container.encode(name, forKey: .name)
        try container.encode(end, forKey: .end)
        try container.encode(state, forKey: .state)
    }
}
