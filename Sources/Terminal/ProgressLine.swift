// How far a long piece of work is: a bar for a person at a terminal, a line now and then for a log.

public import Localization
import Synchronization

/// Shows nothing for work of less than a second. Written to standard error, so that results can be piped.
public final class ProgressLine: Sendable {
    private struct State {
        var shownAt: Duration?
        var isDrawn = false
        var done = 0
    }

    private let console: any Console
    private let texts: Texts
    private let label: String
    private let total: Int
    private let elapsed: @Sendable () -> Duration
    private let state = Mutex(State())

    /// - Parameters:
    ///   - label: what is being done, for example "Fetching tokens".
    ///   - total: the number of steps.
    ///   - elapsed: the time since the work began; a test passes its own.
    public init(
        _ label: String,
        total: Int,
        console: any Console,
        texts: Texts,
        elapsed: (@Sendable () -> Duration)? = nil
    ) {
        self.label = Visible.line(label)
        self.total = max(1, total)
        self.console = console
        self.texts = texts
        let start = ContinuousClock.now
        self.elapsed = elapsed ?? { ContinuousClock.now - start }
    }

    /// Some steps more are done. May be called from several tasks.
    public func advance(by steps: Int = 1) {
        let now = elapsed()
        let traits = console.traits
        let drawsBar = traits.errorIsTerminal && !traits.isPlain
        let text: String? = state.withLock { state in
            state.done = min(total, state.done + max(0, steps))
            let pause: Duration = drawsBar ? .milliseconds(100) : .seconds(10)
            guard now >= .seconds(1), now - (state.shownAt ?? .zero - pause) >= pause else { return nil }
            state.shownAt = now
            state.isDrawn = drawsBar
            return drawsBar ? "\r\u{1B}[K" + bar(state.done, width: traits.readingWidth) : summary(state.done) + "\n"
        }
        if let text { console.put(text, to: .error) }
    }

    /// Takes the bar away. What was achieved is for the caller to say.
    public func finish() {
        let wasDrawn = state.withLock { state in
            defer { state.isDrawn = false }
            return state.isDrawn
        }
        if wasDrawn { console.put("\r\u{1B}[K", to: .error) }
    }

    private func summary(_ done: Int) -> String {
        texts(
            "{label}: {done} of {total}",
            ["label": label, "done": texts.number(done), "total": texts.number(total)],
            context: "progress"
        )
    }

    private func bar(_ done: Int, width: Int) -> String {
        let text = summary(done).truncated(to: max(1, width - 14))
        let columns = min(30, max(10, width - text.displayWidth - 3))
        let filled = columns * done / total
        return text + " " + String(repeating: "█", count: filled) + String(repeating: "░", count: columns - filled)
    }
}
