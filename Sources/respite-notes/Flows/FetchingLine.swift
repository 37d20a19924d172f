// How far fetching the case files is; nothing for what takes less than a second.

import Localization
import Synchronization
import Terminal

final class FetchingLine: Sendable {
    private let tool: NotesTool
    private let state = Mutex<(line: ProgressLine?, shown: Int)>((nil, 0))

    init(_ tool: NotesTool) { self.tool = tool }

    func show(_ done: Int, of total: Int) {
        state.withLock { state in
            let line = state.line ?? ProgressLine(tool.texts("Fetching case files"), total: total, console: tool.console, texts: tool.texts)
            line.advance(by: done - state.shown)
            state = (line, done)
        }
    }

    func end() { state.withLock { $0.line?.finish() } }
}
