// Was my check-in counted? Both sides sign which ones they counted; the device compares, and asks nothing that says which one is its own.

internal import LocalState
internal import RoundResults
internal import ServiceAPI
internal import Trust
internal import Wire

extension OfficerSession {
    /// Looks in what both sides have published. Everybody downloads the same.
    /// - Returns: the rounds about which something new is known.
    public func lookForOwnCheckIns() async throws -> [CheckInDiary.Sent] {
        let saved = try state.read()
        let waiting = saved.diary.sent.filter { $0.outcome == nil }
        let present = PeriodID(containing: now(saved))
        guard waiting.contains(where: { $0.round < present }) else { return [] }
        let known = try await programme()
        var halves: [SideRole: [Blob]] = [:]
        var lists: [SideRole: [Blob]] = [:]
        for side in SideRole.allCases {
            let client = try known.client(for: side, over: transport)
            halves[side] = try await client.call(GetReleasedHalves.self).halves
            lists[side] = try await client.call(GetCountedReports.self).lists
        }
        var news: [CheckInDiary.Sent] = []
        for var sent in waiting {
            sent.outcome = Self.outcome(of: sent, halves, lists, known.trusted)
            if sent.outcome != nil { news.append(sent) }
        }
        guard !news.isEmpty else { return [] }
        try await state.update { [news] state in
            var diary = state.diary
            for new in news {
                guard let index = diary.sent.firstIndex(where: { $0.report == new.report }) else { continue }
                diary.sent[index].outcome = new.outcome
            }
            state.checkIns = diary
        }
        return news
    }

    /// `nil` while a side has not published its half. Each side's half is taken from that side, each list only where both halves name its digest.
    private static func outcome(
        of sent: CheckInDiary.Sent, _ halves: [SideRole: [Blob]], _ lists: [SideRole: [Blob]], _ programme: TrustedProgramme
    ) -> CheckInOutcome? {
        func half(_ side: SideRole) -> Blob? {
            halves[side]?.first { document in
                guard let entry = programme.side(side), let half = try? Unverified<ReleasedHalf>(document).verified(by: entry).body else {
                    return false
                }
                return half.side == side && half.task.id == sent.task
            }
        }
        guard let mine = half(.department), let theirs = half(.provider) else { return nil }
        guard let round = try? ReleasedRound(department: mine, provider: theirs, in: programme) else { return .missing }
        guard case .released = round.outcome, case .released(let shares) = round.provider.body.outcome else { return .withheld }
        let found = SideRole.allCases.allSatisfy { side in
            (lists[side] ?? []).contains { list in
                guard let read = try? CountedReports(canonicalBytes: list.bytes) else { return false }
                return read.task == sent.task && read.checksum == shares.checksum && read.contains(sent.report)
            }
        }
        return found ? .counted : .missing
    }
}
