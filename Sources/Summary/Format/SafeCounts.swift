// Numbers of sessions that may be shown: none below the minimum, none that follows from the others, all rounded.

public import Scheduling

extension SessionCounts {
    /// Published counts are multiples of this.
    public static let step: UInt32 = 5

    /// `nil` below the minimum.
    /// - Parameter sessions: how many sessions there were of each kind and modality.
    public init?(_ sessions: [(kind: SessionKind, modality: Modality, count: Int)], minimum: UInt32) {
        let total = sessions.reduce(0) { $0 + $1.count }
        guard total >= Int(minimum) else { return nil }
        self.init(
            total: Self.rounded(total),
            kinds: Self.safe(
                SessionKind.allCases.map { kind in (kind, sessions.filter { $0.kind == kind }.reduce(0) { $0 + $1.count }) }, minimum),
            modalities: Self.safe(
                Modality.allCases.map { way in (way, sessions.filter { $0.modality == way }.reduce(0) { $0 + $1.count }) }, minimum)
        )
    }

    /// What has the minimum is named. All else is one number, together with the smallest that has it: otherwise the rest would follow from the
    /// total, and whether there was any. Where that leaves nothing named, nothing is said.
    static func safe<Category: Choice>(_ counts: [(Category, Int)], _ minimum: UInt32) -> [SessionCount<Category>] {
        var named = counts.filter { $0.1 >= Int(minimum) }.sorted { ($0.1, $1.0.code) > ($1.1, $0.0.code) }
        guard named.count < counts.count else { return named.map { SessionCount(category: $0.0, sessions: rounded($0.1)) } }
        guard named.count > 1 else { return [] }
        named.removeLast()
        let rest = counts.reduce(0) { $0 + $1.1 } - named.reduce(0) { $0 + $1.1 }
        return named.map { SessionCount(category: $0.0, sessions: rounded($0.1)) } + [SessionCount(category: nil, sessions: rounded(rest))]
    }

    static func rounded(_ count: Int) -> UInt32 { UInt32(clamping: (count + Int(step) / 2) / Int(step) * Int(step)) }
}
