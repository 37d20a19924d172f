// How far wrapping, fetching or handing in the case files is; nothing for what takes less than a second.

import ClinicianClient
import Localization
import Synchronization
import Terminal

final class FetchingLine: Sendable {
    private struct State {
        var step = CaseSyncStep.fetching
        var line: ProgressLine?
        var shown = 0
    }

    private let tool: NotesTool
    private let state = Mutex(State())

    init(_ tool: NotesTool) { self.tool = tool }

    func show(_ done: Int, of total: Int) { show(.fetching, done, of: total) }

    func show(_ step: CaseSyncStep, _ done: Int, of total: Int) {
        state.withLock { state in
            if state.step != step {
                state.line?.finish()
                state = State(step: step)
            }
            let line = state.line ?? ProgressLine(label(step), total: total, console: tool.console, texts: tool.texts)
            line.advance(by: done - state.shown)
            state.line = line
            state.shown = done
        }
    }

    /// What comes after begins anew.
    func end() {
        state.withLock { state in
            state.line?.finish()
            state = State()
        }
    }

    private func label(_ step: CaseSyncStep) -> String {
        switch step {
        case .wrapping: tool.texts("Wrapping case files to this quarter's key")
        case .fetching: tool.texts("Fetching case files")
        case .handingIn: tool.texts("Handing in case files")
        }
    }
}
