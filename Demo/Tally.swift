// What happened, counted; and every text that was written on the way.

import Synchronization
import Wire

final class Tally: Sendable {
    enum Event: Hashable, Sendable {
        case token, booked, beaten, wrote, moved, cancelled, answered, seen, answerRead
        case checkedIn, checkedInAgain, countedSeen
    }

    private struct State {
        var counts: [Event: Int] = [:]
        var texts: [String] = []
        var sessions: [Int: Span] = [:]
    }

    private let state = Mutex(State())

    func count(_ event: Event, _ times: Int = 1) { state.withLock { $0.counts[event, default: 0] += times } }

    subscript(event: Event) -> Int { state.withLock { $0.counts[event] ?? 0 } }

    /// Remembers a text for the search at the end.
    func remember(_ text: String) { state.withLock { $0.texts.append(text) } }

    var texts: [String] { state.withLock(\.texts) }

    /// The session of an officer with the tool, as the tool said it.
    func keep(_ session: Span, of index: Int) { state.withLock { $0.sessions[index] = session } }

    func session(of index: Int) -> Span? { state.withLock { $0.sessions[index] } }
}
