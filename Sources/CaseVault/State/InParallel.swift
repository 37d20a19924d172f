// Much work of one kind on all cores: rows that are opened, cases that are folded.

internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
    /// As `map`, over all cores where there is more than one piece of work; `body` runs in any order, what it gives comes in this one.
    /// - Parameter piece: so many elements are done by one core at a time.
    func mappedInParallel<Value: Sendable>(piece: Int, _ body: @Sendable (Element) -> Value) -> [Value] {
        let pieces = (count + piece - 1) / piece
        guard pieces > 1 else { return map(body) }
        let done = Mutex<[[Value]]>([[Value]](repeating: [], count: pieces))
        DispatchQueue.concurrentPerform(iterations: pieces) { number in
            let values = self[number * piece..<Swift.min((number + 1) * piece, count)].map(body)
            done.withLock { $0[number] = values }
        }
        return done.withLock { $0.flatMap(\.self) }
    }
}
