// A check-in that waits leaves with a later use of the tool that is about something else: at its end, and never at its cost.

internal import LocalState
public import ServiceAPI
internal import Trust
internal import Wire

extension OfficerSession {
    /// Sends a check-in that is due. Not in a run that has signed for anything, nor in one that has looked for a time to book: a booking may follow
    /// within the hour, and the two could be put together. One whose round is over is left to `sync`, which says so. Whatever goes wrong here is
    /// left to a later run.
    /// - Parameter transport: of little patience, since nobody asked for this.
    public func sendCheckInInPassing(over transport: any Transport) async {
        guard let saved = try? state.read(), let queued = saved.diary.queued, PeriodID(containing: now(saved)) == queued.round,
            let isDue = try? isCheckInDue(), isDue, !voice.hasLookedForTime,
            // What everybody may ask comes first: where nobody answers, no hour begins in which a booking is warned of.
            let client = try? await programme().client(for: .department, over: transport),
            (try? await client.call(GetReleasedHalves.self)) != nil
        else { return }
        _ = try? await sendCheckIn(over: transport)
    }
}
